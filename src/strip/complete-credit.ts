import type { TextLine } from '../html/text-line.js'
import type { CreditLine } from '../metadata/credits/credit-line-types.js'
import { readCreditLine } from '../metadata/gather/credit-line.js'

/** Length of a line, in UTF-16 units, beyond which it is prose whatever it begins with. */
const longestCreditLine = 200

/** Several rules ask about the same line, from both ends of the article. */
const known = new WeakMap<TextLine, CreditLine | null>()

/** The credits of a line that is nothing but credits; undefined for every other line. */
export function completeCredit(line: TextLine): CreditLine | undefined {
  if (line.text.length > longestCreditLine) return undefined
  let credit = known.get(line)
  if (credit === undefined) {
    const read = readCreditLine(line.text)
    credit = read?.complete === true ? read : null
    known.set(line, credit)
  }
  return credit ?? undefined
}
