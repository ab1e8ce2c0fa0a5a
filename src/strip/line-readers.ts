import type { TextLine } from '../html/lines/text-line.js'
import type { CreditLine } from '../metadata/credits/credit-line-types.js'
import { type DateLine, readDateLine } from '../metadata/gather/date-line.js'
import { readLine } from '../metadata/gather/linked-outlet.js'
import { spacedText } from '../metadata/gather/visible-date.js'

/** Length of a line, in UTF-16 units, beyond which it is prose whatever it begins with. */
const longestCreditLine = 200

/**
 * Gives the credits of a line that is nothing but credits; undefined for every other line. Each line is read once:
 * several rules ask about it, from both ends of the article.
 */
export function creditReader(): (line: TextLine) => CreditLine | undefined {
  const known = new Map<TextLine, CreditLine | undefined>()
  return (line) => {
    if (line.text.length > longestCreditLine) return undefined
    let credit = known.get(line)
    if (credit !== undefined || known.has(line)) return credit
    const read = readLine(line)
    credit = read?.complete === true ? read : undefined
    known.set(line, credit)
    return credit
  }
}

/** Gives the dates of a line that is nothing but dates, and who signs with them. The rules ask one after the other about a line. */
export function dateReader(isAuthor: (name: string) => boolean): (line: TextLine) => DateLine | undefined {
  let last: TextLine | undefined
  let read: DateLine | undefined
  return (line) => {
    if (line !== last)
      read = line.text.length > longestCreditLine ? undefined : readDateLine(spacedText(line), isAuthor)
    last = line
    return read
  }
}
