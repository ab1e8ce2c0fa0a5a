import { letters } from '../../text/letters.js'

/** A date inside a longer text. */
export interface FoundDate {
  /** As it stands, the time joined by one space: what `readDate` reads. */
  text: string
  /** What stands before it. */
  before: string
}

const time =
  '(\\d{1,2}\\s?[:.h：时時点]\\s?\\d{2}(?:[:：分]\\d{2}(?:\\.\\d{1,3})?)?[分秒]?(?:\\s?[AaPp]\\.?\\s?[Mm]\\b\\.?)?(?:\\s?(?:Uhr|Z\\b|\\(?(?:GMT|UTC|[A-Z]{2,4}T)\\b\\)?(?:[+-]\\d{1,2}(?::?\\d{2})?)?|[+-]\\d{2}:?\\d{2}))?)'
const between = '(?:\\s?[,，|•·@–—-]\\s?|\\s?T|\\s{1,2}(?:at|um|à|a las|às|alle|ore|kl\\.?|klo|o|о|в|saat|om|u|h)?\\s?)'
const word = `[${letters}]{3,12}`

/** Dates, and what a line must have for any of them: what is not there is not looked for. */
const forms: readonly (readonly [needs: RegExp, patterns: readonly RegExp[]])[] = [
  [/\d\s?年/, [/(?<!\d)\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日?/]],
  [
    /\d[-/.]\d/,
    [
      /(?<!\d)\d{4}([-/.])\d{1,2}\1\d{1,2}(?!\d)/,
      /(?<!\d)\d{1,2}([-/.])\d{1,2}\1\d{4}(?!\d)/,
      /(?<![\d.])\d{2}\.\d{2}\.\d{2}(?![\d.])/,
    ],
  ],
  [
    new RegExp(`[${letters}]{3}\\.?,?\\s(?:del?\\s)?\\d`),
    [
      new RegExp(
        `(?<!\\d)\\d{1,2}(?:st|nd|rd|th|er|º)?\\.?\\s(?:de\\s|of\\s)?${word}\\.?,?\\s(?:de\\s|del\\s)?\\d{4}(?!\\d)`,
      ),
      new RegExp(`(?<![${letters}])${word}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}(?!\\d)`),
      new RegExp(`(?<!\\d)\\d{4}\\.?\\s${word}\\.?\\s\\d{1,2}(?!\\d)`),
    ],
  ],
]
/** A time behind its date; in Chinese it follows the day without anything between. */
const timeBehind = new RegExp(`(?:${between}{1,2}|(?<=[日号號]))${time}`, 'y')
const clock = new RegExp(`^${time}[\\s,，|–-]{1,3}(?=\\d)`)
/** What every date has that is written out. */
const digits = /\d{4}|\d\.\d{2}\.\d/
/** Longest line that is searched, in UTF-16 units: longer ones are prose, and prose has dates of its own. */
const maxLine = 240

/** The first date of a line; undefined when there is none that is written out. */
export function findDate(line: string): FoundDate | undefined {
  if (line.length > maxLine || !digits.test(line)) return undefined
  let first: RegExpExecArray | undefined
  for (const [needs, patterns] of forms) {
    if (!needs.test(line)) continue
    for (const pattern of patterns) {
      const match = pattern.exec(line)
      if (match !== null && (first === undefined || match.index < first.index)) first = match
    }
  }
  if (first === undefined) return undefined
  const { index } = first
  const day = first[0].trim()
  timeBehind.lastIndex = index + first[0].length
  const stated = timeBehind.exec(line)?.[1]?.trim()
  return { text: day + (stated === undefined ? clockBefore(line, index) : ` ${stated}`), before: line.slice(0, index) }
}

/** `10:15, 3.3.2021`: a time that stands before its date. */
function clockBefore(line: string, index: number): string {
  const from = Math.max(0, index - 12)
  const head = line.slice(from, index + 1)
  for (let at = 0; at < head.length - 1; at++) {
    if (at > 0 && /[\d:.]/.test(head.charAt(at - 1))) continue
    const match = clock.exec(head.slice(at))
    if (match !== null && at + match[0].length === head.length - 1) return ` ${(match[1] ?? '').trim()}`
  }
  return ''
}
