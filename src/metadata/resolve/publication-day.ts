import { type Candidate, candidatesOf } from '../candidate.js'
import { precedence } from '../precedence.js'
import { type ReadDateOptions, readDate } from '../read-date.js'

/** Characters of the day in ISO 8601. */
const dayLength = 10

/** The day, `YYYY-MM-DD`, of the best date of publication that can be read; undefined where none can. */
export function publicationDay(candidates: readonly Candidate[], options: ReadDateOptions): string | undefined {
  const dates = candidatesOf(candidates, 'publishedAt')
  for (const rank of precedence.publishedAt.order) {
    for (const { from, value } of dates) {
      if (from !== rank) continue
      const read = readDate(value, options)
      if ('value' in read) return read.value.slice(0, dayLength)
    }
  }
  return undefined
}
