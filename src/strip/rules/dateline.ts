import { type LabelRule, wordSet } from '../label-rule.js'

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
