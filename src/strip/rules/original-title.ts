import { readCreditLine } from '../../metadata/gather/credit-line.js'
import type { LineRule } from '../strip-rule.js'

/** Length of a line, in UTF-16 units, beyond which it is prose whatever it begins with. */
const longestLine = 200

/** 原标题：…: the headline at the source. */
export const originalTitle: LineRule = {
  id: 'generic/original-title',
  reason: 'original-title',
  why: 'The headline at the source is metadata.',
  where: 'ends',
  take: (line) => {
    if (line.text.length > longestLine) return undefined
    const credit = readCreditLine(line.text)
    return credit?.originalTitle !== undefined && credit.complete ? { credit } : undefined
  },
}
