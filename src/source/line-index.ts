import type { Point } from '../model/position.js'

/** Finds the line and the column of an offset. */
export interface LineIndex {
  /** The point at `offset`, 0 to the length of the source; what lies outside counts as the nearest end. */
  pointAt(offset: number): Point
}

const lineEnd = /\r\n?|\n/g
const lineFeed = '\n'
const lineFeedCode = 0x0a

/**
 * Makes the index of a source. Nothing is read until the first question, and then only as far as the question needs, so
 * a source that nobody asks about costs nothing. An offset between `\r` and `\n` is still in the line that they end.
 */
export function createLineIndex(source: string): LineIndex {
  const starts = new LineStarts()
  let complete = false
  let hasReturns: boolean | undefined
  /** The line that was told last: the next is most often the same one or stands a few lines further on. */
  let latest = 0

  function readTo(offset: number): void {
    let start = starts.latest
    if (complete || start > offset) return
    hasReturns ??= source.includes('\r')
    while (start <= offset) {
      start = lineAfter(start)
      if (start === 0) break
      starts.add(start)
    }
    complete = start === 0
  }

  /** The offset of the next line's first character; 0 when there is none. */
  function lineAfter(start: number): number {
    // An empty line needs no search: a source may have millions of them.
    if (source.charCodeAt(start) === lineFeedCode) return start + 1
    if (hasReturns !== true) return source.indexOf(lineFeed, start) + 1
    lineEnd.lastIndex = start
    return lineEnd.exec(source) === null ? 0 : lineEnd.lastIndex
  }

  return {
    pointAt(offset) {
      const inside = Math.min(Math.max(offset, 0), source.length)
      readTo(inside)
      latest = starts.lastAtMost(inside, latest)
      return { line: latest + 1, column: inside - starts.at(latest) + 1, offset: inside }
    },
  }
}

/** Lines for which there is room at first. */
const firstRoom = 64

/** The offsets of the first characters of the lines found so far: four bytes each, as many as twenty million they may be. */
class LineStarts {
  #offsets = new Uint32Array(firstRoom)
  #count = 1

  /** The greatest of them. */
  get latest(): number {
    return this.at(this.#count - 1)
  }

  at(line: number): number {
    return this.#offsets[line] ?? 0
  }

  add(offset: number): void {
    if (this.#count === this.#offsets.length) {
      const more = new Uint32Array(this.#count * 2)
      more.set(this.#offsets)
      this.#offsets = more
    }
    this.#offsets[this.#count++] = offset
  }

  /** The place of the last that is not above `limit`, which is sought from `near` on; the first is never above it. */
  lastAtMost(limit: number, near: number): number {
    let low = 0
    let high = this.#count - 1
    if (this.at(near) <= limit) {
      let step = 1
      for (low = near; low + step <= high && this.at(low + step) <= limit; step *= 2) low += step
      high = Math.min(high, low + step - 1)
    }
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if (this.at(middle) <= limit) low = middle
      else high = middle - 1
    }
    return low
  }
}
