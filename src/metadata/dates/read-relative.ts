import { zoneOffset, zoneOffsetAtInstant } from './zone-offset.js'

/** A date that needs to know when it was read: an age in milliseconds, days back with a wall-clock time, or a day without a year. */
export type RelativeDate =
  | { is: 'age'; milliseconds: number }
  | { is: 'day'; daysBack: number; hour?: number; minute?: number }
  | { is: 'no-year'; month: number; day: number; hour?: number; minute?: number }

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

const hanUnits: Readonly<Record<string, number>> = {
  秒: second,
  秒钟: second,
  分钟: minute,
  分: minute,
  分鐘: minute,
  小时: hour,
  小時: hour,
  个小时: hour,
  天: day,
  日: day,
  周: 7 * day,
  星期: 7 * day,
}
const latinUnits: Readonly<Record<string, number>> = { s: second, m: minute, h: hour, d: day, w: 7 * day }
const hanAge = /^(\d{1,4})\s?(秒钟?|分钟|分鐘|分|个?小时|小時|天|日|周|星期)[之以]?前$/u
const latinAge =
  /^(?:about |updated |posted |published )?(\d{1,4}|an?)\s?(s|m|h|d|w)(?:ec(?:ond)?s?|in(?:ute)?s?|(?:ou)?rs?|ays?|eeks?)?\sago$/i
const justNow = /^(?:刚刚|剛剛|刚才|just now|now)$/i
const hanDay = /^(今天|今日|昨天|昨日|前天|today|yesterday)(?:[,，]?\s?(?:at\s)?(\d{1,2})[:：](\d{2}))?$/i
const noYear = /^(\d{1,2})(?:月|[-/])(\d{1,2})日?(?:\s{1,2}(\d{1,2})[:：](\d{2}))?$/u
const daysBack: Readonly<Record<string, number>> = {
  今天: 0,
  今日: 0,
  today: 0,
  昨天: 1,
  昨日: 1,
  yesterday: 1,
  前天: 2,
}

/** Reads 3小时前, 昨天 12:30, 5 minutes ago, 03-22 10:00; undefined when the text is no such date. */
export function readRelative(text: string): RelativeDate | undefined {
  if (justNow.test(text)) return { is: 'age', milliseconds: 0 }
  const age = hanAge.exec(text) ?? latinAge.exec(text)
  if (age !== null) {
    const [, count = '', unit = ''] = age
    const size = hanUnits[unit] ?? latinUnits[unit.toLowerCase()] ?? 0
    return { is: 'age', milliseconds: (Number(count) || 1) * size }
  }
  const named = hanDay.exec(text)
  if (named !== null)
    return { is: 'day', daysBack: daysBack[(named[1] ?? '').toLowerCase()] ?? 0, ...clock(named[2], named[3]) }
  const match = noYear.exec(text)
  if (match === null) return undefined
  return { is: 'no-year', month: Number(match[1]), day: Number(match[2]), ...clock(match[3], match[4]) }
}

/** The date in ISO 8601, seen from `now`; ages are exact instants, days are wall-clock times of the zone (of UTC without one). */
export function resolveRelative(date: RelativeDate, now: Date, timeZone: string | undefined): string | undefined {
  const instant = now.getTime()
  if (!Number.isFinite(instant)) return undefined
  if (date.is === 'age') return `${new Date(instant - date.milliseconds).toISOString().slice(0, 19)}Z`
  const offset = timeZone === undefined ? 0 : (zoneOffsetAtInstant(timeZone, instant) ?? 0)
  const local = new Date(instant + offset * minute)
  const found = date.is === 'day' ? new Date(local.getTime() - date.daysBack * day) : lastOccurrence(local, date)
  if (found === undefined) return undefined
  const dateText = found.toISOString().slice(0, 10)
  if (date.hour === undefined) return dateText
  const text = `${dateText}T${pad(date.hour)}:${pad(date.minute ?? 0)}:00`
  const wallClock = Date.parse(`${text}Z`)
  if (Number.isNaN(wallClock)) return undefined
  const stated = timeZone === undefined ? undefined : zoneOffset(timeZone, wallClock)
  return stated === undefined ? text : text + formatOffset(stated)
}

/** `+08:00`; `Z` for 0. */
export function formatOffset(minutes: number): string {
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`
}

/** A number with at least two digits. */
export function pad(number: number): string {
  return String(number).padStart(2, '0')
}

/** The last such day that is not in the future of the reader's day. */
function lastOccurrence(local: Date, { month, day: dayOfMonth }: { month: number; day: number }): Date | undefined {
  const today = local.toISOString().slice(0, 10)
  for (let back = 0; back < 9; back++) {
    const date = new Date(Date.UTC(local.getUTCFullYear() - back, month - 1, dayOfMonth))
    if (
      date.getUTCMonth() === month - 1 &&
      date.getUTCDate() === dayOfMonth &&
      date.toISOString().slice(0, 10) <= today
    )
      return date
  }
  return undefined
}

function clock(hourText: string | undefined, minuteText: string | undefined): { hour?: number; minute?: number } {
  return hourText === undefined ? {} : { hour: Number(hourText), minute: Number(minuteText) }
}
