import { textWidth } from '../../text/characters.js'
import type { LineRule } from '../strip-rule.js'
import { isInDataCell } from './line-place.js'

/** Columns of a line that nobody writes twice; refrains, labels and answers in interviews are shorter. */
const shortestParagraph = 80

/** A paragraph that the article has already: a standfirst or an offer that the page shows in two places. */
export const duplicateLine: LineRule = {
  id: 'generic/duplicate-line',
  reason: 'duplicate',
  why: 'The same text stands further up in the article.',
  where: 'anywhere',
  take: (line, { saidBefore, mass }) => {
    if (!saidBefore(line.text) || textWidth(line.text) < shortestParagraph) return undefined
    return isInDataCell(line, mass) ? undefined : {}
  },
}
