import { entryHead } from '../../metadata/gather/date-labels.js'
import { type LabelRule, wordSet } from '../label-rule.js'
import type { LineRule } from '../strip-rule.js'
import { isInDataCell, isInHeading } from './line-place.js'

/** Published 4 May 2024, 发布时间：2024-05-04 10:20; without such words the day of the article over its text, and no other. */
export const dateLine: LineRule = {
  id: 'generic/date-line',
  reason: 'dateline',
  why: 'A line that is nothing but the date is metadata.',
  where: 'ends',
  take: (line, { fromStart, fromEnd, isStatedDay, datesOf, mass }) => {
    if (line.text.length <= maxEntry && entryHead.test(line.text)) return {}
    const read = datesOf(line)
    if (read === undefined || read.names.length > 0 || (fromStart === 0 && fromEnd === 0)) return undefined
    const isOver = fromStart < maxOver && fromStart < fromEnd
    if (!read.isLabelled && !(isOver && read.dates.every(isStatedDay))) return undefined
    return isInHeading(line) || isInDataCell(line, mass) ? undefined : {}
  },
}

/** Longest sentence by which a content system ends a post, in UTF-16 units: categories, feeds and forms are in it. */
const maxEntry = 500
/** Lines that may stand over the date of an article: a standfirst. Further on it is the day that the text is about. */
const maxOver = 2

/** The date and the place that stand alone. */
export const dateline: LabelRule = {
  id: 'generic/dateline',
  reason: 'dateline',
  why: 'The date is metadata.',
  names: wordSet(
    'date, dateline, datetime, time, timestamp, pubdate, published, publish, updated, posted, meta, 时间, 日期',
  ),
  tagNames: new Set(['time']),
}
