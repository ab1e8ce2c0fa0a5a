import { letters } from '../../text/letters.js'
import { hanWeekday, weekdayEnd, withoutWeekday } from './weekday-names.js'

/** A time of the day beside a date. */
export interface FoundClock {
  /** As `readDate` reads it: hours up to 24, then the zone as written. */
  value: string
  /** Offset behind it in the line. */
  end: number
}

const halfBefore = '(上午|下午|凌晨|早上|晚上|晚间|中午|午前|午後|오전|오후)?\\s?'
const halfBehind =
  '(?:\\s?([AaPp])\\.?\\s?[Mm]\\b\\.?|\\s?(ص|م|[πμ]\\.?μ\\.?|[πΠμΜ]Μ|এএম|পিএম)(?![\\u0370-\\u03FF\\u0600-\\u06FF\\u0980-\\u09FF]))?'
const zone =
  '(?:\\s?(?:Uhr|\\(?((?:GMT|UTC)\\s?[+-]\\d{1,2}(?::?\\d{2})?|GMT|UTC|[A-Z]{1,4}T|WIB|WITA|MSK|Z|[+-]\\d{2}:?\\d{2})(?![A-Za-z\u4E00-\u9FFF])\\)?|[（(]?(МСК|мск|(?:Eastern|Central|Mountain|Pacific)(?:\\s(?:Standard|Daylight))?\\sTime|日本時間|한국시간|ب?توقيت (?:مكة المكرمة|مكة|غرينتش|جرينتش))[）)]?))?'
/** A time with what belongs to it. */
const clock = new RegExp(
  `${halfBefore}(\\d{1,2})(?:\\s?[:.h：时時點点시]\\s?(\\d{2})(?:[:：分분]\\s?(\\d{2})(?:\\.\\d{1,3})?)?[分秒분초]?|\\s?(h(?!\\s?[${letters}\\d)）])|[時시])(?![\\w:.\\u3041-\\u30FF\\u4E00-\\u9FFF\\uAC00-\\uD7A3]))${halfBehind}${zone}`,
  'y',
)
/** What stands between a day and its time. Longer words come before those that begin them: what is found stays. */
const gap = new RegExp(
  `\\s?[（(]\\s?(?:[月火水木金土日월화수목금토일一二三四五六][)）]\\s?)?|\\s?${hanWeekday}\\s?|\\s?[,，،|•·@–—/-]|\\s?:\\s|\\s?T|[A-Z]{2,3}T\\s|\\s{1,2}(?:at|um|às|à|a las|as|alle ore|alle|orele|ore|ora|klockan|klo|kl\\.?|kello?|plkst\\.?|val\\.|o godz\\.?|godz\\.?|a les|om|ob|o|о|ve?|в|у|στις|saat|pukul|lúc|เวลา|ساعت|الساعة|בשעה|u|h)?\\s?`,
  'y',
)
/** At most so many stand one after the other: `3. Mai 2024, um 10:15`. */
const maxGaps = 2
/** In Chinese and after a closing bracket a time follows the day without anything between. */
const closed = /[日號号일)）]/
/** Where the numbers of a day end with a full stop, a time with a colon follows: `2024.03.05. 오전 9:12`, `05.03.2024. у 08:15`. */
const fullStop = /\.(?=(?:\s(?:[^\d\s]{1,3}\s)?|\s?[|,]\s?)\d{1,2}:)/y
/** What stands before a day of the week between the two, and behind it: `May 3, 2024, Friday 10:15`. */
const weekdayLead = /\.?\s?[,،，|•·@–—/:-]?\s/y
const weekdayMark = /[.,]?/y
/** What follows a time that begins the text and ends before a date: `10:15, 3.3.2021`, `9:30 a.m. ET June 5, 2024`. */
const beforeDay = /[\s,，|/–-]{1,3}(?:ngày\s|(on\s))?$/y
/** What stands before a time that only `on` ties to its date, where the two are no part of a sentence. */
const bareLabel = /(?:^|(?:^|[^a-z])(?:published|posted|updated|modified)(?: at)?[:\s]{1,2})$/i

/** The time behind a date that ends at `from`; undefined when there is none. */
export function clockBehind(line: string, from: number): FoundClock | undefined {
  const dayEnd = from + lengthAt(fullStop, line, from)
  const direct = dayEnd === from && closed.test(line.charAt(from - 1)) ? clockAt(line, from) : undefined
  return direct ?? clockBehindGap(line, dayEnd) ?? clockBehindWeekday(line, from)
}

function clockBehindGap(line: string, from: number): FoundClock | undefined {
  let at = from
  for (let gaps = 0; gaps < maxGaps; gaps++) {
    const length = lengthAt(gap, line, at)
    if (length === 0) return undefined
    at += length
    const found = clockAt(line, at)
    if (found !== undefined) return found
  }
  return undefined
}

function clockBehindWeekday(line: string, from: number): FoundClock | undefined {
  const start = from + lengthAt(weekdayLead, line, from)
  const end = start === from ? start : weekdayEnd(line, start)
  if (end === start) return undefined
  const at = end + lengthAt(weekdayMark, line, end)
  return clockAt(line, at) ?? clockBehindGap(line, at)
}

function clockAt(line: string, at: number): FoundClock | undefined {
  clock.lastIndex = at
  const match = clock.exec(line)
  const value = match === null ? undefined : clockOf(match)
  return value === undefined ? undefined : { value, end: clock.lastIndex }
}

/** How much of the line a sticky pattern takes at an offset. */
function lengthAt(pattern: RegExp, line: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(line) ? pattern.lastIndex - at : 0
}

/** UTF-16 units before a date in which its time may stand. */
const maxAhead = 40

/** The time that ends what stands before a date, and where it begins; undefined when there is none. */
export function clockBefore(before: string): { value: string; start: number } | undefined {
  const from = Math.max(0, before.length - maxAhead)
  // A day of the week may stand between the two: `8:10 AM EDT, Sun June 2, 2024`.
  const head = withoutWeekday(before.slice(from))
  for (let at = 0; at < head.length; at++) {
    if (!digit.test(head.charAt(at)) || (at > 0 && numeric.test(head.charAt(at - 1)))) continue
    const found = clockAt(head, at)
    if (found === undefined) continue
    beforeDay.lastIndex = found.end
    const rest = beforeDay.exec(head)
    if (rest === null || (rest[1] !== undefined && !bareLabel.test(before.slice(0, from + at)))) continue
    return { value: found.value, start: from + at }
  }
  return undefined
}

const digit = /\d/
const numeric = /[\d:.]/
const afternoon = /^(?:下午|晚上|晚间|午後|오후)$/u
const noon = '中午'
/** م, μ.μ., পিএম. */
const lateHalf = /^(?:م|[μΜ]|পিএম)/
/** Zones by their names in words and in other scripts, as `readZone` knows them. */
const zoneWords: readonly (readonly [RegExp, string])[] = [
  [/^мск$/i, 'MSK'],
  [/^Eastern S/, 'EST'],
  [/^Eastern D/, 'EDT'],
  [/^Eastern/, 'ET'],
  [/^Central S/, 'CST'],
  [/^Central D/, 'CDT'],
  [/^Central/, 'CT'],
  [/^Mountain S/, 'MST'],
  [/^Mountain D/, 'MDT'],
  [/^Mountain/, 'MT'],
  [/^Pacific S/, 'PST'],
  [/^Pacific D/, 'PDT'],
  [/^Pacific/, 'PT'],
  [/日本/, 'JST'],
  [/한국/, 'KST'],
  [/مكة/, '+03:00'],
  [/[غج]رينتش/, 'GMT'],
]

function clockOf(match: RegExpExecArray): string | undefined {
  const [, before, hour = '', minute = '00', second, whole, latin, other, stated, word] = match
  // 15時 is said of anything; 午後3時 and 14h are said of when something was published.
  if (whole !== undefined && whole !== 'h' && before === undefined) return undefined
  const late =
    (before !== undefined && afternoon.test(before)) ||
    latin?.toLowerCase() === 'p' ||
    (other !== undefined && lateHalf.test(other))
  const halved = (before !== undefined && before !== noon) || latin !== undefined || other !== undefined
  const number = Number(hour)
  const hours = halved && number <= 12 ? (number % 12) + (late ? 12 : 0) : number
  if (hours > 24) return undefined
  const name = word === undefined ? stated?.replace(/\s/g, '') : zoneWords.find(([form]) => form.test(word))?.[1]
  const time = `${String(hours).padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}`
  return name === undefined ? time : `${time} ${name}`
}
