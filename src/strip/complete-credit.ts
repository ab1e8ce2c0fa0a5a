import type { TextLine } from '../html/text-line.js'
import type { CreditLine } from '../metadata/credits/credit-line-types.js'
import { readCreditLine } from '../metadata/gather/credit-line.js'

/** Length of a line, in UTF-16 units, beyond which it is prose whatever it begins with. */
const longestCreditLine = 200

/** The credits of a line that is nothing but credits; undefined for every other line. */
export function completeCredit(line: TextLine): CreditLine | undefined {
  if (line.text.length > longestCreditLine) return undefined
  const credit = readCreditLine(line.text)
  return credit?.complete === true ? credit : undefined
}
