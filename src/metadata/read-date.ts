import { foldText } from '../text/fold.js'
import { asciiDigits } from './dates/ascii-digits.js'
import { westernYear } from './dates/era-years.js'
import { findDate } from './dates/find-date.js'
import { formatOffset, pad, readRelative, resolveRelative } from './dates/read-relative.js'
import { readStandardForm, readWallClock, type WallClock } from './dates/read-wall-clock.js'
import { readZone } from './dates/zone-names.js'
import { zoneOffset } from './dates/zone-offset.js'

/** What `readDate` may know besides the text. */
export interface ReadDateOptions {
  /** IANA zone for dates that state none; one that `Intl` does not know counts as none. */
  timeZone?: string | undefined
  /** The reference for relative dates. */
  now?: Date | undefined
  /** BCP 47. Tells whether 03/04/2021 is the third of April, and which month `listopad` is. */
  language?: string | undefined
}

/**
 * `invalid`: no date that we know to read; `relative`: a date that needs `now`; `absurd`: a date that no article has
 * (the 30th of February, the year 1970 of an empty counter, the year 9999).
 */
export type DateProblem = 'invalid' | 'relative' | 'absurd'

/**
 * The years that an article may state: archives hold newspapers from the first one on (1605), and there is no clock to
 * ask for an upper bound.
 */
const minYear = 1605
const maxYear = 2100
/** Days that programs write for no date: the zero of their counters, in UTC and a zone to the west of it. */
const emptyDays: ReadonlySet<string> = new Set([
  '1899-12-30',
  '1899-12-31',
  '1900-01-01',
  '1969-12-31',
  '1970-01-01',
  '1980-01-01',
])
/** The last year of those days. */
const lastEmptyYear = 1980
/** A counter that stands in the years before the web counts something else. */
const minCounterYear = 1990
/** Longest text that may be a date, in UTF-16 units: JavaScript's own form with a long zone name has about 70. */
const maxLength = 100
const beyondAscii = /[^\0-\x7F]/
const epochSeconds = /^\d{10}$/
const epochMilliseconds = /^\d{13}$/
const clockWord = /\s(?:Uhr|uur)$/i
const label =
  /^(?:发布时间|发表时间|发布于|更新时间|时间|日期|published|posted|updated|date)(?:\s(?:on|at))?\s?[：:]?\s?(?=\S)/i

/**
 * Reads a date: RFC 822 and 2822, ISO 8601, `2021-03-22 04:48:31`, 2021年3月22日 04:48, seconds or milliseconds since 1970.
 *
 * The value is ISO 8601. A stated offset is kept as stated, and GMT, UTC and Z give `Z`. A date that states no zone gets
 * the offset of `timeZone` at that time, and none when there is none; a zone name that we do not know leaves it without.
 */
export function readDate(text: string, options: ReadDateOptions = {}): { value: string } | { problem: DateProblem } {
  if (text.length > maxLength * 4) return { problem: 'invalid' }
  const written = foldText(text)
  const folded = beyondAscii.test(written) ? westernYear(asciiDigits(written)) : written
  if (folded === '' || folded.length > maxLength) return { problem: 'invalid' }
  if (epochSeconds.test(folded)) return fromEpoch(Number(folded) * 1000)
  if (epochMilliseconds.test(folded)) return fromEpoch(Number(folded))
  const standard = readStandardForm(folded, options.language)
  if (standard !== undefined) return fromWallClock(standard, options.timeZone, options.language)
  const stated = folded.replace(label, '').replace(clockWord, '')
  const wallClock = readWallClock(stated, options.language) ?? readFound(stated, options.language)
  if (wallClock !== undefined) return fromWallClock(wallClock, options.timeZone, options.language)
  const relative = readRelative(stated)
  if (relative === undefined) return { problem: 'invalid' }
  if (options.now === undefined) return { problem: 'relative' }
  const value = resolveRelative(relative, options.now, options.timeZone)
  return value === undefined ? { problem: 'absurd' } : { value }
}

/** A date in one of the forms that stand in lines, when the text is nothing else. */
function readFound(text: string, language: string | undefined): WallClock | undefined {
  const found = findDate(text)
  if (found === undefined || found.text === text || found.length < text.length) return undefined
  return readWallClock(found.text, language)
}

function fromEpoch(milliseconds: number): { value: string } | { problem: DateProblem } {
  const text = new Date(milliseconds).toISOString()
  const year = Number(text.slice(0, 4))
  return year < minCounterYear || year > maxYear ? { problem: 'absurd' } : { value: `${text.slice(0, 19)}Z` }
}

/** The ISO 8601 form of a date as written; `timeZone` is for one that states no zone, `language` for a zone's name of two meanings. */
export function fromWallClock(
  stated: WallClock,
  timeZone: string | undefined,
  language?: string,
): { value: string } | { problem: DateProblem } {
  if (!isReal(stated)) return { problem: 'absurd' }
  const { year, month, day, time, zone } = stated
  if (time === undefined) return { value: `${year}-${pad(month)}-${pad(day)}` }
  const wallClock = Date.UTC(year, month - 1, day, time.hour, time.minute, time.second)
  const text = textOf(stated, wallClock)
  const offset =
    zone === undefined
      ? offsetOf(timeZone, wallClock)
      : statedOffset(zone, wallClock, isAmerican(zone, timeZone) ? undefined : language)
  return { value: offset === undefined ? text : text + formatOffset(offset) }
}

function textOf({ year, month, day, time }: WallClock, wallClock: number): string {
  // 24:00 and a leap second are the start of the next day and minute.
  if (time === undefined || time.hour === 24 || time.second === 60)
    return new Date(wallClock).toISOString().slice(0, 19)
  return `${year}-${pad(month)}-${pad(day)}T${pad(time.hour)}:${pad(time.minute)}:${pad(time.second)}`
}

/** Whether `CST` is America's whatever the language: the caller says where the document is from. */
function isAmerican(zone: string, timeZone: string | undefined): boolean {
  return zone === 'CST' && timeZone !== undefined && timeZone.startsWith('America/')
}

function statedOffset(zone: string, wallClock: number, language: string | undefined): number | undefined {
  const read = readZone(zone, language)
  if ('offset' in read) return read.offset
  return 'timeZone' in read ? zoneOffset(read.timeZone, wallClock) : undefined
}

function offsetOf(timeZone: string | undefined, wallClock: number): number | undefined {
  return timeZone === undefined ? undefined : zoneOffset(timeZone, wallClock)
}

function isReal({ year, month, day, time }: WallClock): boolean {
  if (year < minYear || year > maxYear || month < 1 || month > 12 || day < 1) return false
  if (year <= lastEmptyYear && emptyDays.has(`${year}-${pad(month)}-${pad(day)}`)) return false
  if (day > 28 && day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return false
  if (time === undefined) return true
  if (time.hour === 24) return time.minute === 0 && time.second === 0
  return time.hour < 24 && time.minute < 60 && time.second <= 60
}
