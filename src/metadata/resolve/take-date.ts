import { isArticleType } from '../json-ld/article-things.js'
import { readDate } from '../read-date.js'
import { type Resolution, type Taken, takeOne } from './resolution.js'

type DateField = 'publishedAt' | 'modifiedAt'

/** Characters of the day, and of the time to the minute, in ISO 8601. */
const dayLength = 10
const minuteLength = 16
const day = 24 * 60 * 60 * 1000

/**
 * The best date, told as exactly as the page tells it: where the best place gives only the day, another that tells its
 * time is taken (linked data is left as it is: who states only the day there does not vouch for a time); where it gives a
 * time without its zone, another that states the same time with one.
 */
export function takeDate(resolution: Resolution, field: DateField): Taken<DateField> | undefined {
  if (resolution.of(field).length === 0) return undefined
  return takeOne<DateField>(resolution, field, (ranked) => mostExact(resolution, field, ranked))
}

function mostExact(
  resolution: Resolution,
  field: DateField,
  ranked: readonly Taken<DateField>[],
): Taken<DateField> | undefined {
  const [first] = ranked
  if (first === undefined) return undefined
  const best = (field === 'publishedAt' && betterPublication(first, ranked, resolution)) || first
  const timed =
    hasTime(best.value) || best.candidate.from === 'json-ld'
      ? best
      : (ranked.find((other) => tellsTimeOf(best.value, other.value)) ?? best)
  if (ranked.length === 1 || !hasTime(timed.value) || statesZone(timed, resolution)) return timed
  const minute = timed.value.slice(0, minuteLength)
  const zoned = ranked.find((other) => other.value.slice(0, minuteLength) === minute && statesZone(other, resolution))
  return zoned ?? timed
}

/** A publication that is surer than the best-ranked one, if there is one. */
function betterPublication(
  first: Taken<DateField>,
  ranked: readonly Taken<DateField>[],
  resolution: Resolution,
): Taken<DateField> | undefined {
  if (ofPage.test(first.candidate.detail)) {
    const ofArticle = ranked.find(({ candidate }) => isArticleType(candidate.detail.split('.', 1)[0] ?? ''))
    if (ofArticle !== undefined) return ofArticle
  }
  return isLastChange(first, resolution) ? earlierLine(first, ranked) : undefined
}

/** Linked data of the page, not of the article on it. */
const ofPage = /^(?:\w*Page|CreativeWork)\./

/**
 * Whether linked data states no earlier publication than its last change: many content systems write there when the page
 * was built last.
 */
function isLastChange({ value, candidate }: Taken<DateField>, resolution: Resolution): boolean {
  if (candidate.from !== 'json-ld') return false
  const { timeZone, language } = resolution
  return resolution.of('modifiedAt').some(({ from, group, value: changed }) => {
    const read =
      from === candidate.from && group === candidate.group ? readDate(changed, { timeZone, language }) : undefined
    return read !== undefined && 'value' in read && instantOf(read.value) <= instantOf(value)
  })
}

/** What readers see as the date, where it is earlier than what linked data states. */
function earlierLine(stated: Taken<DateField>, ranked: readonly Taken<DateField>[]): Taken<DateField> | undefined {
  return ranked.find(
    ({ value, candidate }) =>
      (candidate.from === 'visible' || candidate.from === 'html') &&
      instantOf(stated.value) - instantOf(value) > earlier,
  )
}

/** Dates less far apart may be one date in two zones, in milliseconds. */
const earlier = 1.5 * day

/** Without a zone as if in UTC: only distances of days are looked at. */
function instantOf(value: string): number {
  return Date.parse(value.length > 19 || !hasTime(value) ? value : `${value}Z`)
}

function hasTime(value: string): boolean {
  return value.length > dayLength
}

/** Whether a date with a time is on the day: by its own clock, or within a day where it is written in another zone. */
function tellsTimeOf(date: string, other: string): boolean {
  if (!hasTime(other)) return false
  if (other.startsWith(date)) return true
  const distance = Date.parse(other.length > 19 ? other : `${other}Z`) - Date.parse(`${date}T12:00:00Z`)
  return other.endsWith('Z') && Math.abs(distance) < day
}

/** Whether the text itself states the zone; the caller's zone is only for dates that do not. */
function statesZone({ value, candidate }: Taken<DateField>, { input, language }: Resolution): boolean {
  if (value.length <= minuteLength + 3) return false
  const alone = readDate(candidate.value, { now: input.now, language })
  return 'value' in alone && alone.value.length > minuteLength + 3
}
