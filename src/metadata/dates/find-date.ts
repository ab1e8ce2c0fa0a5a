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
/** In Chinese the time follows the day without anything between. */
const gap = `(?:${between}{1,2}|(?<=[日号號]))`
const tail = `(?:${gap}${time})?`
const patterns = [
  `(?<!\\d)\\d{4}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日?${tail}`,
  `(?<!\\d)\\d{4}([-/.])\\d{1,2}\\1\\d{1,2}(?!\\d)${tail}`,
  `(?<!\\d)\\d{1,2}([-/.])\\d{1,2}\\1\\d{4}(?!\\d)${tail}`,
  `(?<![\\d.])\\d{2}\\.\\d{2}\\.\\d{2}(?![\\d.])${tail}`,
  `(?<!\\d)\\d{1,2}(?:st|nd|rd|th|er|º)?\\.?\\s(?:de\\s|of\\s)?\\p{L}{3,12}\\.?,?\\s(?:de\\s|del\\s)?\\d{4}(?!\\d)${tail}`,
  `(?<!\\p{L})\\p{L}{3,12}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}(?!\\d)${tail}`,
  `(?<!\\d)\\d{4}\\.?\\s\\p{L}{3,12}\\.?\\s\\d{1,2}(?!\\d)${tail}`,
].map((source) => new RegExp(source, 'u'))
const timeAtEnd = new RegExp(`${gap}${time}$`, 'u')
const clock = new RegExp(`^${time}[\\s,，|–-]{1,3}(?=\\d)`, 'u')
/** What every date has that is written out. */
const digits = /\d{4}|\d\.\d{2}\.\d/
/** Longest line that is searched, in UTF-16 units: longer ones are prose, and prose has dates of its own. */
const maxLine = 240

/** The first date of a line; undefined when there is none that is written out. */
export function findDate(line: string): FoundDate | undefined {
  if (line.length > maxLine || !digits.test(line)) return undefined
  let first: { index: number; whole: string } | undefined
  for (const pattern of patterns) {
    const match = pattern.exec(line)
    if (match !== null && (first === undefined || match.index < first.index))
      first = { index: match.index, whole: match[0] }
  }
  if (first === undefined) return undefined
  const { index, whole } = first
  const before = line.slice(0, index)
  const stated = timeAtEnd.exec(whole)
  if (stated === null) return { text: `${whole.trim()}${clockBefore(line, index)}`, before }
  return { text: `${whole.slice(0, stated.index).trim()} ${(stated[1] ?? '').trim()}`, before }
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
