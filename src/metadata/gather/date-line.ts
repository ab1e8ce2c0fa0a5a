import { letters } from '../../text/letters.js'
import { findDates } from '../dates/find-date.js'
import { weekdayNames } from '../dates/weekday-names.js'
import { plainLabel, publishedLabel, updatedLabel } from './date-labels.js'

/** A line that is nothing but dates. */
export interface DateLine {
  /** As `findDates` gives them, in the line's order; at least one. */
  readonly dates: readonly string[]
  /** Whether words say of a date that it is that of the publication or of a change. */
  readonly isLabelled: boolean
}

/** A longer line is prose, in UTF-16 units. */
const maxLine = 120

/** What else stands in such a line: the day of the week, how long the text takes to read, a word behind the time. */
const aside = new RegExp(
  `(?<![${letters}])(?:${weekdayNames}|(?:星期|周|週)[一二三四五六日天]|\\d{1,3}\\s?-?min(?:ute)?s?\\.?(?:\\sread)?|Uhr|hrs|IST)(?![${letters}])`,
  'gi',
)

/** What a line that is only dates has nothing of: any other word or number. */
const other = new RegExp(`[${letters}\\d]`)

/** Reads a line that is nothing but dates, their labels and times; undefined for every other. */
export function readDateLine(text: string): DateLine | undefined {
  const found = text.length > maxLine ? [] : findDates(text)
  if (found.length === 0) return undefined
  let isLabelled = false
  let end = 0
  for (const { before, length } of found) {
    end += before.length + length
    const rest = withoutLabel(before)
    if (hasWords(rest)) return undefined
    isLabelled ||= rest !== before
  }
  return hasWords(text.slice(end)) ? undefined : { dates: found.map((date) => date.text), isLabelled }
}

function withoutLabel(before: string): string {
  for (const label of [updatedLabel, publishedLabel, plainLabel]) {
    const rest = before.replace(label, '')
    if (rest !== before) return rest
  }
  return before
}

function hasWords(text: string): boolean {
  return other.test(text) && other.test(text.replace(aside, ''))
}
