import type { Leaf } from '../../html/lines/leaf.js'
import type { TextLine } from '../../html/lines/text-line.js'
import type { ElementNode } from '../../html/nodes.js'
import { findDate } from '../dates/find-date.js'
import { readDate } from '../read-date.js'
import { isReaderComment } from './beside-article.js'
import { datesOfTimes } from './time-dates.js'

/** More text around a date than this, in UTF-16 units, is a sentence that tells of the day. */
const maxAround = 60
/** More text around it than this may be a headline that names the day. */
const maxLabel = 20
/** Characters of the day in ISO 8601. */
const dayLength = 10

/** Where the one day stands that a page names. */
export interface OnlyDay {
  readonly lines: readonly TextLine[]
  readonly times: readonly ElementNode[]
}

const nowhere: OnlyDay = { lines: [], times: [] }

/**
 * Where the short lines and `<time>` elements of a page name one day and no other, that day can only be the article's;
 * as soon as there are two, one of them is of something else.
 */
export function onlyDay(leaves: readonly Leaf[], times: readonly ElementNode[]): OnlyDay {
  const days = new Set<string>()
  const lines: TextLine[] = []
  for (const leaf of leaves) {
    if (days.size > 1) return nowhere
    const found = leaf.kind === 'text' ? findDate(leaf.text) : undefined
    if (leaf.kind !== 'text' || found === undefined) continue
    const around = leaf.text.length - found.length
    if (around > maxAround || isReaderComment(leaf.block, 0) || !noteDay(found.text, days)) continue
    if (around <= maxLabel) lines.push(leaf)
  }
  const dated: ElementNode[] = []
  for (const element of times) {
    if (days.size > 1) return nowhere
    if (datesOfTimes([element]).some(({ value }) => noteDay(String(value), days))) dated.push(element)
  }
  return days.size === 1 ? { lines: lines.slice(0, 1), times: dated.slice(0, 1) } : nowhere
}

/** Whether the text is a date, whose day is noted. A numeric date is read as if day and month were told apart. */
function noteDay(text: string, days: Set<string>): boolean {
  const read = readDate(text, { language: 'en-US' })
  if ('value' in read) days.add(read.value.slice(0, dayLength))
  return 'value' in read
}
