import { cutToWidth } from './display-width.js'

/** Milliseconds between two drawings. */
const drawInterval = 100

const barColumns = 20

/** Takes the line away that was drawn, and stands at its start. */
const clearLine = '\r\u001b[K'

/** How far a run is. */
export interface ProgressState {
  documents: number
  failures: number
  /** Bytes of the documents so far. */
  bytes: number
  /** 0–1; undefined where nobody knows how much there is. */
  share: number | undefined
}

/** A line at the foot of a terminal that says how far the run is. */
export interface Progress {
  /** Draws, at most ten times a second. */
  update(state: ProgressState): Promise<void>
  /** Takes the line away: before a message, and at the end. */
  clear(): Promise<void>
}

/** Draws on a terminal of `columns` columns; without columns nothing is ever drawn. */
export function startProgress(
  columns: number | undefined,
  io: { writeError(text: string): Promise<void>; now(): number },
): Progress {
  if (columns === undefined) return { update: async () => {}, clear: async () => {} }
  const start = io.now()
  let drawnAt = Number.NEGATIVE_INFINITY
  let isDrawn = false
  return {
    async update(state) {
      const now = io.now()
      if (now - drawnAt < drawInterval) return
      drawnAt = now
      isDrawn = true
      await io.writeError(clearLine + cutToWidth(progressLine(state, (now - start) / 1000), columns - 1))
    },
    async clear() {
      if (isDrawn) await io.writeError(clearLine)
      isDrawn = false
    },
  }
}

function progressLine({ documents, failures, bytes, share }: ProgressState, seconds: number): string {
  const perSecond = seconds > 0 ? documents / seconds : 0
  const megabytes = bytes / 1e6
  const parts = [`${grouped(documents)} documents`, `${grouped(Math.round(perSecond))}/s`, `${megabytes.toFixed(1)} MB`]
  if (failures > 0) parts.push(`${grouped(failures)} unreadable`)
  return (share === undefined ? '' : `${bar(share)}  `) + parts.join(', ')
}

function bar(share: number): string {
  const full = Math.round(Math.min(1, share) * barColumns)
  const percent = String(Math.floor(Math.min(1, share) * 100)).padStart(3)
  return `[${'#'.repeat(full)}${' '.repeat(barColumns - full)}] ${percent} %`
}

/** Every place before groups of three digits. */
const thousands = /\B(?=(?:\d{3}){1,9}(?!\d))/g

function grouped(value: number): string {
  return String(value).replaceAll(thousands, ',')
}
