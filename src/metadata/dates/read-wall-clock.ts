import { letters } from '../../text/letters.js'
import { writesDayFirst } from './day-first.js'
import { monthNumber } from './month-names.js'
import { fromPersian, isPersianYear, persianMonth } from './persian-calendar.js'
import { hanWeekday } from './weekday-names.js'

/** A date as written, not yet checked. */
export interface WallClock {
  year: number
  month: number
  day: number
  /** undefined: only the date is stated. */
  time?: { hour: number; minute: number; second: number }
  /** The zone as written; undefined when none is. */
  zone?: string
}

const weekday = `(?:[${letters}]{2,12}\\.?,?\\s{1,3})?`
const month = `([${letters}]{2,14})`

const word = new RegExp(`[${letters}]{2}`)
// With the flag `i` the engine adds the other case of every range of letters: it compiles twice as long.
const ordinal = '(?:st|ST|nd|ND|rd|RD|th|TH|er|ER|º)?'
const of = '(?:(?:[Dd][Ee]|[Oo][Ff])\\s)?'
const dayFirst = new RegExp(
  `^${weekday}(\\d{1,2})${ordinal}[.\\s-]{1,2}${of}${month}\\.?,?[\\s-](?:[Dd][Ee][Ll]?\\s)?(\\d{4}|\\d{2})`,
)
const monthFirst = new RegExp(`^${weekday}${month}\\.?\\s(\\d{1,2})${ordinal},?\\s(\\d{4})`)
const yearMonthFirst = new RegExp(`^(\\d{4})\\.?\\s${month}\\.?\\s(\\d{1,2})\\.?`)
const yearFirst = new RegExp(`^${weekday}(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})`)
const dotted = new RegExp(`^${weekday}(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})`)
/** `25.04.24`, `12/20/16`: a year of two digits, at the end. */
const shortYear = new RegExp(`^${weekday}(\\d{1,2})([./])(\\d{1,2})\\2(\\d{2})(?!\\d)`)
/** What may stand behind each of these, up to the end: hour, minute, second, half of the day and zone. */
const timeBehind =
  /^(?:(?:(?:,|\s|\sat\s|\sum\s|\s[-–|]\s|T){1,3}|-(?=\d\d:\d\d:\d\d$))(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?\s{0,2}([AP]\.?M\.?)?\s{0,2}(Z|[A-Z]{1,4}|(?:GMT|UTC)?[+-]\d{1,2}(?::?\d{2})?)?(?:\s{0,2}[([][^()[\]]{1,60}[)\]])?)?$/i
/** `Fri Apr 28 19:20:36 CEST 2023`: how Java and Unix write a date where nobody asks for a form. */
const yearLast = new RegExp(
  `^(?:[${letters}]{2,4},?\\s)?([${letters}]{3,9})\\s(\\d{1,2})\\s(\\d{1,2}):(\\d{2}):(\\d{2})\\s(?:([A-Za-z]{1,5}|(?:GMT|UTC)?[+-]\\d{2}:?\\d{2})\\s)?(\\d{4})$`,
)
const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/
const han = new RegExp(
  `^(?:北京时间)?(\\d{4})\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日?\\s?(?:[（(]?${hanWeekday}[）)]?)?\\s{0,2}(?:(上午|下午|晚上|晚间|早上|凌晨|中午|晚)\\s?)?(?:(\\d{1,2})\\s?[:：时時点]\\s?(\\d{1,2})?\\s?分?(?:[:：]?\\s?(\\d{1,2})\\s?秒?)?(?:\\s([A-Z]{1,4}|(?:GMT|UTC)?[+-]\\d{1,2}(?::?\\d{2})?))?)?$`,
  'u',
)
const beijing = /^北京时间/u
const afternoon = /^(?:下午|晚上|晚间|晚)$/u

/** RFC 822 and ISO 8601 as programs write them: what `dayFirst` and `yearFirst` read, too, with patterns that cost ten times more. */
const rfcForm = /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) (GMT|UTC|Z|[+-]\d{4})$/
const isoForm = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2}):(\d{2})(?:\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})?$/

/**
 * Reads the usual ways to write a date, with or without a time. Free text is no date; numbers without an order are none.
 *
 * @param language BCP 47: the order of day and month where the numbers do not tell, and months of several meanings
 */
export function readWallClock(text: string, language?: string): WallClock | undefined {
  return readNamed(text, language) ?? readNumeric(text, language) ?? readHan(text)
}

/** Reads the forms that programs write, RFC 822 and ISO 8601 with a time; undefined for every other. */
export function readStandardForm(text: string, language: string | undefined): WallClock | undefined {
  const rfc = rfcForm.exec(text)
  if (rfc !== null) {
    const [, day, month, year, hour, minute, second, stated] = rfc
    return named([year, month, day], [hour, minute, second, undefined, stated], language)
  }
  const iso = isoForm.exec(text)
  return iso === null ? undefined : readInOrder(iso)
}

/** Year, month, day, hour, minute, second and zone, as they were found. */
function readInOrder([, year, month, day, hour, minute, second, stated]: RegExpExecArray): WallClock | undefined {
  const date = { year: Number(year), month: Number(month), day: Number(day) }
  return withTime(date, [hour, minute, second, undefined, stated])
}

function readNamed(text: string, language: string | undefined): WallClock | undefined {
  if (!word.test(text)) return undefined
  const first = readForm(dayFirst, text)
  if (first !== undefined) return named([first.day[3], first.day[2], first.day[1]], first.time, language)
  const second = readForm(monthFirst, text)
  if (second !== undefined) return named([second.day[3], second.day[1], second.day[2]], second.time, language)
  const third = readForm(yearMonthFirst, text)
  if (third !== undefined) return named([third.day[1], third.day[2], third.day[3]], third.time, language)
  const last = yearLast.exec(text)
  if (last === null) return undefined
  return named([last[7], last[1], last[2]], [last[3], last[4], last[5], undefined, last[6]], language)
}

/** A day in one of the forms, with what is said of the time behind it. */
interface FoundForm {
  readonly day: RegExpExecArray
  readonly time: readonly (string | undefined)[]
}

/** undefined where anything but a time follows the day. */
function readForm(form: RegExp, text: string): FoundForm | undefined {
  const day = form.exec(text)
  const time = day && timeBehind.exec(text.slice(day[0].length))
  return day === null || time === null ? undefined : { day, time: time.slice(1) }
}

function named(
  [year = '', monthName = '', day = '']: readonly (string | undefined)[],
  rest: readonly (string | undefined)[],
  language: string | undefined,
): WallClock | undefined {
  const month = monthNumber(monthName, language)
  if (month !== undefined) return withTime({ year: fullYear(year), month, day: Number(day) }, rest)
  const date = fromPersian(Number(year), persianMonth(monthName) ?? 0, Number(day))
  return date === undefined ? undefined : withTime(date, rest)
}

const persian = /^fa(?:-|$)/

function readNumeric(text: string, language: string | undefined): WallClock | undefined {
  const isDayFirst = writesDayFirst(language)
  const first = readForm(yearFirst, text)
  if (first !== undefined) {
    const { day, time } = first
    const date = { year: Number(day[1]), month: Number(day[3]), day: Number(day[4]) }
    // 1403/03/16. The Islamic calendar is in the same years; only one of the two is Iran's.
    if (!isPersianYear(date.year) || language === undefined || !persian.test(language)) return withTime(date, time)
    return withTime(fromPersian(date.year, date.month, date.day) ?? date, time)
  }
  const digits = compact.exec(text)
  if (digits !== null) return readInOrder(digits)
  const ordered = readForm(dotted, text)
  if (ordered !== undefined) return readOrdered(ordered, isDayFirst)
  const short = readForm(shortYear, text)
  return short && readShort(short, isDayFirst)
}

/** With dots the day comes first. 03/04/16 is read where the language tells the order, 12/20/16 in any. */
function readShort({ day, time }: FoundForm, isDayFirst: boolean | undefined): WallClock | undefined {
  const first = Number(day[1])
  const second = Number(day[3])
  const year = fullYear(day[4] ?? '')
  const isSlash = day[2] === '/'
  if (isDayFirst === true && (!isSlash || second <= 12)) return withTime({ year, month: second, day: first }, time)
  const isMonthFirst = isSlash && (isDayFirst === false || second > 12)
  return isMonthFirst ? withTime({ year, month: first, day: second }, time) : undefined
}

/** 03.04.2021 is day first; 03/22/2021 and 22/03/2021 tell by the number above 12, with dots too; 03/04/2021 only by its readers. */
function readOrdered({ day, time }: FoundForm, isDayFirst: boolean | undefined): WallClock | undefined {
  const first = Number(day[1])
  const second = Number(day[3])
  const year = Number(day[4])
  if (first > 12 || (second <= 12 && (day[2] === '.' || isDayFirst === true)))
    return withTime({ year, month: second, day: first }, time)
  if (second > 12 || first === second || isDayFirst === false)
    return withTime({ year, month: first, day: second }, time)
  return undefined
}

function readHan(text: string): WallClock | undefined {
  const match = han.exec(text)
  if (match === null) return undefined
  const [, year, month, day, half, hour, minute, second, zone] = match
  const date = { year: Number(year), month: Number(month), day: Number(day) }
  if (hour === undefined) return date
  const shifted = half !== undefined && afternoon.test(half) && Number(hour) < 12 ? Number(hour) + 12 : Number(hour)
  const stated = { ...date, time: { hour: shifted, minute: Number(minute ?? 0), second: Number(second ?? 0) } }
  if (beijing.test(text)) return { ...stated, zone: '+08:00' }
  return zone === undefined ? stated : { ...stated, zone }
}

function withTime(date: WallClock, rest: readonly (string | undefined)[]): WallClock {
  const [hour, minute, second, half, stated] = rest
  const { month, day } = date
  const year = commonYear(date.year)
  if (hour === undefined) return { year, month, day }
  const time = { hour: toHour(Number(hour), half), minute: Number(minute ?? 0), second: Number(second ?? 0) }
  return stated === undefined ? { year, month, day, time } : { year, month, day, time, zone: stated }
}

function toHour(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0)
}

/** Thailand counts from 543 before our era: 2567 is 2024. No article is of these years of our own. */
const firstThai = 2400
const lastThai = 2643
const thaiEra = 543

function commonYear(year: number): number {
  return year >= firstThai && year <= lastThai ? year - thaiEra : year
}

/** RFC 2822 section 4.3: two digits up to 49 are of this century. */
function fullYear(year: string): number {
  const number = Number(year)
  if (year.length !== 2) return number
  return number < 50 ? 2000 + number : 1900 + number
}
