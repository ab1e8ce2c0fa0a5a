/** The months of the Solar Hijri calendar, by which Iran dates its news; Farvardin first. */
const months: ReadonlyMap<string, number> = new Map(
  'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'
    .split(' ')
    .map((name, index): [string, number] => [name, index + 1]),
)
/** Arabic keyboards write these two letters otherwise. */
const arabicYe = /ي/g
const arabicKaf = /ك/g

/** In each 33 years these are leap years: the arithmetic form of the calendar, which holds from 1178 to 1633 (1799–2255). */
const leapYears = [1, 5, 9, 13, 17, 22, 26, 30]
const cycle = 33
/** The years of that calendar which may date news: 1971 to 2071. */
const firstYear = 1350
const lastYear = 1450
/** The first day of the year 1403, 20 March 2024, in days since 1970. */
const knownDay = Date.UTC(2024, 2, 20) / 86_400_000
const knownYear = 1403

/** The number of a month, 1–12, of the Solar Hijri calendar; undefined when the word is none. */
export function persianMonth(name: string): number | undefined {
  return months.get(name.replace(arabicYe, 'ی').replace(arabicKaf, 'ک'))
}

/** Whether a year can be one of that calendar. No article is of these years of the Gregorian one. */
export function isPersianYear(year: number): boolean {
  return year >= firstYear && year <= lastYear
}

/** The Gregorian day; undefined for one that the calendar does not have. */
export function fromPersian(
  year: number,
  month: number,
  day: number,
): { year: number; month: number; day: number } | undefined {
  if (!isPersianYear(year) || month < 1 || month > 12 || day < 1 || day > lengthOf(year, month)) return undefined
  // Six months of 31 days, then months of 30.
  const inYear = 31 * Math.min(month - 1, 6) + 30 * Math.max(month - 7, 0) + day - 1
  const date = new Date((knownDay + daysBefore(year) - daysBefore(knownYear) + inYear) * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

function lengthOf(year: number, month: number): number {
  if (month <= 6) return 31
  return month < 12 || leapYears.includes(year % cycle) ? 30 : 29
}

function daysBefore(year: number): number {
  const last = year - 1
  const leaps = Math.floor(last / cycle) * leapYears.length + leapYears.filter((rest) => rest <= last % cycle).length
  return last * 365 + leaps
}
