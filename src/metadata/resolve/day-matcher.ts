import type { Candidate } from '../candidate.js'
import { readDate } from '../read-date.js'
import { publicationDay } from './publication-day.js'

const millisecondsOfDay = 24 * 60 * 60 * 1000
/** Characters of the day in ISO 8601. */
const dayLength = 10
/** For numeric dates, the order of day and month: which one the page has need not be known to compare two of its dates. */
const orders = ['en-GB', 'en-US'] as const

/**
 * Tells whether a text is the day of the article: the one that is stated as its publication, or a day beside it, because
 * what readers see may be in another time zone than what is stated. Nothing is read before somebody asks.
 */
export function dayMatcher(candidates: readonly Candidate[]): (text: string) => boolean {
  let stated: readonly (string | undefined)[] | undefined
  return (text) => {
    stated ??= orders.map((language) => publicationDay(candidates, { language }))
    return orders.some((language, index) => {
      const read = readDate(text, { language })
      const day = stated?.[index]
      if (day === undefined || !('value' in read)) return false
      return Math.abs(Date.parse(read.value.slice(0, dayLength)) - Date.parse(day)) <= millisecondsOfDay
    })
  }
}
