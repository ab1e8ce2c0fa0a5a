import type { CreditLine } from '../../metadata/credits/credit-line-types.js'
import { entryHead } from '../../metadata/dates/date-labels.js'
import { findDate } from '../../metadata/dates/find-date.js'
import { creditOfDates } from '../../metadata/gather/date-line.js'
import { type LabelRule, wordSet } from '../label-rule.js'
import type { LineRule } from '../strip-rule.js'
import { isInDataCell, isInHeading, isInList, isQuoted } from './line-place.js'

/** Longest sentence by which a content system ends a post, in UTF-16 units: categories, feeds and forms are in it. */
const longestEntry = 500

/** Published 4 May 2024, 发布时间：2024-05-04 10:20; without such words the day of the article over its text, and no other. */
export const dateLine: LineRule = {
  id: 'generic/date-line',
  reason: 'dateline',
  why: 'A line that is nothing but the date is metadata.',
  where: 'ends',
  longest: longestEntry,
  take: (line, { hasHan, beginsWide, fromStart, fromEnd, isStatedDay, datesOf, mass }) => {
    const entry = beginsWide ? undefined : readEntry(line.text)
    if (entry !== undefined) return { credit: entry }
    if (hasHan && clockOnly.test(line.text))
      return fromStart === 0 || isInHeading(line) || isInDataCell(line, mass) ? undefined : {}
    const read = datesOf(line)
    if (read === undefined || read.names.length > 0 || (fromStart === 0 && fromEnd === 0)) return undefined
    const isOver = fromStart < maxOver && fromStart < fromEnd && !isInList(line)
    if (!read.isLabelled && !(isOver && read.dates.every(isStatedDay))) return undefined
    if (isInHeading(line) || isInDataCell(line, mass) || isQuoted(line)) return undefined
    // A list may be one of editions, each with its day.
    return isInList(line) ? {} : { credit: creditOfDates(read) }
  },
}

/** 首次上稿 14:20 更新時間 15:40: of the day that the document states elsewhere. */
const clockOnly =
  /^(?:首次上稿|(?:最[后後])?更新[时時][间間]|上稿[时時][间間]|[发發]稿[时時][间間])\s?[：:]?\s?\d{1,2}[：:]\d{2}(?:\s?[|｜/]?\s?(?:最[后後])?更新[时時][间間]\s?[：:]?\s?\d{1,2}[：:]\d{2})?$/

/** Lines that may stand over the date of an article: a standfirst. Further on it is the day that the text is about. */
const maxOver = 2

/** What such a sentence says besides the day: who posted it, and nothing else. */
const onlyPosted = /^(?:\s(?:by|von|par|por|da|door)\s[^.,;:]{1,40})?(?:\sveröffentlicht)?\.?$/i
/** The same of one that goes on: where the post is filed, and how to answer. A correction has none of these words. */
const filed =
  /\s(?:filed|permalink|rss|trackbacks?|veröffentlicht und|abgelegt|kategorien?|schlagwörter|classée? dans|marquée? avec|permalien|archivada|classificato|archiviato|opgeslagen)(?:[\s.:]|$)/i

/** This entry was posted on Friday, May 3, 2024 at 10:41 pm and is filed under Mills. */
function readEntry(text: string): CreditLine | undefined {
  if (!entryHead.test(text)) return undefined
  const found = findDate(text)
  const credit: CreditLine = { people: [], complete: true }
  if (found !== undefined) credit.date = found.text
  const isPosted = found !== undefined && onlyPosted.test(text.slice(found.before.length + found.length))
  return isPosted || filed.test(text) ? credit : undefined
}

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
