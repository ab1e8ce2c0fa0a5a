import { isText, type LinePiece, rawText, type TextLine } from '../html/lines/text-line.js'
import { endsSentence, isBlank, textWidth } from '../text/characters.js'

/** What stands between two blank lines of preformatted text, or is indented as a paragraph. */
export interface PreformattedPart {
  readonly line: TextLine
  readonly rows: readonly Row[]
}

/** A line of the source that is not blank. */
export interface Row {
  /** Where it stands in the preformatted text. */
  readonly from: number
  readonly to: number
  /** Without the white space around it and the marks of a quoted mail. */
  readonly text: string
  /** Columns up to its last character, and up to its first. */
  readonly width: number
  readonly indent: number
  /** Whether it begins as Chinese paragraphs do, whatever the other lines do. */
  readonly isWideIndented: boolean
  /** Whether it follows the row before it without a blank line. */
  readonly goesOn: boolean
}

/** The preformatted line at its blank lines, and at its indents where these are how paragraphs begin. */
export function preformattedParts(line: TextLine): PreformattedPart[] {
  const text = rawText(line.pieces)
  const rows = rowsOf(text)
  const isHead = isOnePerLine(rows) ? () => true : indentedHeads(rows)
  const groups: Row[][] = []
  for (const [at, row] of rows.entries()) {
    if (row.goesOn && !isHead(at)) groups.at(-1)?.push(row)
    else groups.push([row])
  }
  const cut = new LineCutter(line)
  return groups.map((group) => ({
    line: cut.part(group[0]?.from ?? 0, group.at(-1)?.to ?? 0),
    rows: group,
  }))
}

/** Lines of a log or a transcript, at least, and the share of them that end a sentence; of wrapped lines few do. */
const leastEntries = 4
const entryShare = 0.8
/** Columns of such a line on average, at least: of verse, too, many lines end a sentence. */
const leastMean = 60

/** Whether each line is a paragraph of its own, as in logs and transcripts: (nearly) all end a sentence and are long. */
function isOnePerLine(rows: readonly Row[]): boolean {
  if (rows.length < leastEntries) return false
  const ends = rows.filter(({ text }) => endsSentence(text))
  const width = rows.reduce((sum, row) => sum + row.width, 0)
  return ends.length >= rows.length * entryShare && width >= rows.length * leastMean
}

/** How mail programs mark each line of what is answered. */
const quoteMarks = /^(?:[>|][^\S\n]?){1,8}/

function rowsOf(text: string): Row[] {
  const rows: Row[] = []
  let goesOn = false
  for (let from = 0; from <= text.length; ) {
    const feed = text.indexOf('\n', from)
    const to = feed < 0 ? text.length : feed
    if (isBlank(text, from, to)) goesOn = false
    else {
      const whole = text.slice(from, to).trimEnd()
      const indent = textWidth(whole.slice(0, whole.length - whole.trimStart().length))
      const isWideIndented = whole.startsWith('\u3000\u3000')
      const unmarked = whole.trimStart().replace(quoteMarks, '')
      rows.push({ from, to, text: unmarked, width: textWidth(whole), indent, isWideIndented, goesOn })
      goesOn = true
    }
    from = to + 1
  }
  return rows
}

/** Columns that the first line of a paragraph is indented by, at least. */
const leastIndent = 2
/** The share of indented lines behind others that follow the end of a sentence, where indents begin paragraphs. */
const headShare = 0.8

/**
 * Tells which lines begin a paragraph by their indent: those behind the end of a sentence, in a text that indents (nearly) no
 * other lines and does so at least twice. Verse and what is set under a heading indent lines in the middle of a sentence.
 */
function indentedHeads(rows: readonly Row[]): (at: number) => boolean {
  const margin = rows.reduce((least, { indent }) => Math.min(least, indent), Number.POSITIVE_INFINITY)
  const isIndented = (row: Row | undefined): boolean => row !== undefined && row.indent >= margin + leastIndent
  let starts = 0
  let behind = 0
  let heads = 0
  for (const [at, row] of rows.entries()) {
    if (!isIndented(row)) continue
    const before = rows[at - 1]
    if (!row.goesOn) starts++
    else if (before !== undefined && !isIndented(before)) {
      behind++
      if (endsSentence(before.text)) heads++
    }
  }
  const isCustom = heads > 0 && starts + heads > 1 && heads >= behind * headShare
  return (at) => {
    const before = rows[at - 1]
    const row = rows[at]
    if (row === undefined || before === undefined || !endsSentence(before.text)) return false
    return row.isWideIndented || (isCustom && isIndented(row))
  }
}

/** Cuts parts out of a line, one behind the other. */
class LineCutter {
  readonly #line: TextLine
  #piece = 0
  /** UTF-16 units of the text before the current piece. */
  #before = 0

  constructor(line: TextLine) {
    this.#line = line
  }

  part(from: number, to: number): TextLine {
    const pieces: LinePiece[] = []
    for (; this.#piece < this.#line.pieces.length; this.#piece++) {
      const piece = this.#line.pieces[this.#piece] as LinePiece
      const length = isText(piece) ? piece.to - piece.from : 1
      const start = Math.max(from - this.#before, 0)
      const end = Math.min(to - this.#before, length)
      if (start < end)
        pieces.push(isText(piece) ? { node: piece.node, from: piece.from + start, to: piece.from + end } : piece)
      if (this.#before + length > to) break
      this.#before += length
    }
    return { ...this.#line, pieces, text: rawText(pieces) }
  }
}
