import { countCharacters, endsSentence, isWide, textWidth } from '../text/characters.js'
import type { PreformattedPart, Row } from './preformatted-parts.js'

const codeCharacters = /[{}[\]<>;\\|]|(?<!=)=|\$(?!\d)/g

/** The share of characters that only code has much of. Prose has under 1 %, source code over 5 %. */
const codeShare = 0.02

/** Whether the text has the characters of code. */
export function looksLikeCode(text: string): boolean {
  const marks = text.match(codeCharacters)?.length ?? 0
  return marks > text.length * codeShare
}

/** The share of the text that is prose where the rest is what stands around it: headers, a table, a signature. */
const proseShare = 0.5
/** The share of line breaks behind which prose goes on in small letters; lines of verse and of logs have few. */
const onwardShare = 0.4

/**
 * Whether the parts are prose that was wrapped by hand, whatever stands around it: most of the text is paragraphs of
 * sentences whose every line is as full as its next word allows.
 */
export function isWrappedProse(parts: readonly PreformattedPart[]): boolean {
  const width = wrapWidth(parts)
  const sentence = parts.filter(isShortSentence).length < leastShort ? leastSentence : shortSentence
  let all = 0
  let prose = 0
  let breaks = 0
  let onward = 0
  for (const { rows } of parts) {
    const size = rows.reduce((sum, row) => sum + countCharacters(row.text), 0)
    all += size
    if (!isParagraph(rows, width, sentence)) continue
    prose += size
    breaks += rows.length - 1
    onward += rows.filter((row, at) => at > 0 && goesOn(row)).length
  }
  return prose > all * proseShare && onward >= breaks * onwardShare
}

/** Lines of a verse, at least, and the columns of its longest one, at most. */
const leastVerse = 4
const longestVerse = 60

/** Whether the parts are verse, where they are no prose that was wrapped: lines that are all short. Their ends are part of the text. */
export function isVerse(parts: readonly PreformattedPart[]): boolean {
  const rows = parts.flatMap((part) => part.rows)
  return rows.length >= leastVerse && rows.every(({ width }) => width <= longestVerse)
}

/** Columns of a text that is wrapped, at least, which few lines of one that is set for forty fill: verse and lists are narrower. */
const leastWidth = 36
/** The share of the lines that are no wider than the width: the few that are may hold an address. */
const widthShare = 0.9

/** The width that the lines are wrapped at, of those that another follows; 0 where the text is too narrow to be wrapped. */
function wrapWidth(parts: readonly PreformattedPart[]): number {
  const widths = parts.flatMap(({ rows }) => rows.slice(0, -1).map((row) => row.width)).sort((a, b) => a - b)
  const width = widths[Math.floor((widths.length - 1) * widthShare)] ?? 0
  return width < leastWidth ? 0 : width
}

/** The share of a paragraph's line breaks that come where the next word had no room. */
const fullShare = 0.75

/** Whether the rows are sentences wrapped at the width, or one line of them that is as long as a sentence. */
function isParagraph(rows: readonly Row[], width: number, sentence: number): boolean {
  const last = rows.at(-1)
  if (last === undefined || !endsSentence(last.text) || hasColumns(rows)) return false
  if (rows.length === 1) return last.width >= sentence && startsWithLetter.test(last.text)
  if (width === 0) return false
  const full = rows.filter((row, at) => {
    const next = rows[at + 1]
    return next !== undefined && row.width + 1 + textWidth(firstWord(next.text)) > width
  })
  return full.length >= (rows.length - 1) * fullShare
}

/** Columns of a sentence that stands alone on its line, at least: headings and answers of programs are shorter. */
const leastSentence = 50
const startsWithLetter = /^["'“‘«„「『（(]?[\p{L}\d]/u

/** The same where that many parts are sentences, as those of a letter are; of Chinese verse, too, each line may be one. */
const shortSentence = 20
const leastShort = 3
const startsSentence = /^["'“‘«„「『（(]?\p{Lu}/u

/** Whether the part is a line between blank ones that reads as a sentence. */
function isShortSentence({ rows }: PreformattedPart): boolean {
  const [row] = rows
  if (row === undefined || rows.length > 1 || row.width < shortSentence) return false
  return startsSentence.test(row.text) && endsSentence(row.text)
}

/** What could not be put on the line before; of scripts without word spaces a mark may not begin a line, so two or three characters. */
function firstWord(row: string): string {
  const space = row.search(/\s/)
  const word = space < 0 ? row : row.slice(0, space)
  return isWide(word.charAt(0)) ? word.slice(0, 3) : word
}

const small = /^["'“‘«„(]?(?:\p{Ll}|\p{Lo})/u

function goesOn({ text }: Row): boolean {
  return small.test(text)
}

/** A gap that sets a column; behind the end of a sentence typists put two spaces. */
const gap = /\S(?: {3}|\t)/
/** Lines with columns that make a table, at least. */
const leastTableRows = 3

function hasColumns(rows: readonly Row[]): boolean {
  return rows.filter((row) => gap.test(row.text)).length * 2 > rows.length
}

/** Whether a part of a text of prose keeps its lines: a table, or code. */
export function keepsLines({ rows }: PreformattedPart): boolean {
  if (rows.length < leastTableRows) return false
  return hasColumns(rows) || looksLikeCode(rows.map((row) => row.text).join('\n'))
}
