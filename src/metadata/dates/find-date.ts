import { letters } from '../../text/letters.js'
import { asciiDigits } from './ascii-digits.js'
import { eraNames, westernYear } from './era-years.js'
import { clockBefore, clockBehind } from './find-clock.js'
import { hanDay, withDigits } from './han-day.js'
import { levantDate, plainLevantDate } from './levant-months.js'
import { plainThaiDate, thaiDates } from './thai-dates.js'

/** A date inside a longer text. */
export interface FoundDate {
  /** What `readDate` reads: the day as it stands, in our digits and era, and the time behind a space. */
  text: string
  /** How much of the line it takes, in UTF-16 units, its time included. */
  length: number
  /** Whether a time stands with it. */
  timed: boolean
  /** What stands before it, from the date before it on. */
  before: string
}

const word = `[${letters}]{3,12}`

/** Dates, and what a line must have for any of them: what is not there is not looked for. */
const forms: readonly (readonly [needs: RegExp, patterns: readonly RegExp[]])[] = [
  [
    /[\d元]\s?[年년]/,
    [
      /(?<!\d)\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日號号일]?/g,
      new RegExp(`(?:中華|中华)?(?:${eraNames})\\s?(?:\\d{1,3}|元)\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日?`, 'g'),
    ],
  ],
  [/[〇○零Ｏ一二三四五六七八九]年/, [hanDay]],
  [
    /\d[-/.]\s?\d/,
    [
      /(?<!\d)\d{4}([-/.])\d{1,2}\1\d{1,2}(?!\d)/g,
      /(?<!\d)\d{4}\.\s\d{1,2}\.\s\d{1,2}(?!\d)\.?/g,
      /(?<!\d)\d{1,2}([-/.])\d{1,2}\1\d{4}(?!\d)/g,
      /(?<!\d)\d{1,2}\.\s\d{1,2}\.\s\d{4}(?!\d)/g,
      /(?<![\d.])\d{2}\.\d{2}\.\d{2}(?![\d.])/g,
      // Elsewhere three short numbers are anything: 7/10/12.
      /(?<=^\s?|(?:published|posted|updated|on|date|am|le|el|il):?\s)\d{1,2}\/\d{1,2}\/\d{2}(?![\d/])/gi,
      // 2024 06/05 09:30:21, how one large agency's pages have it.
      /(?<!\d)\d{4}\s\d{2}\/\d{2}(?=\s\d{2}:\d{2}:\d{2})/g,
      // 發布日期：113-06-05: only behind its label is a number of three digits a year of the Republic of China.
      /(?<=日期\s?[:：]\s?)1\d{2}([-/.])\d{1,2}\1\d{1,2}(?!\d)/g,
    ],
  ],
  // 2024. gada 5. marts, 2024 m. kovo 5 d.: Latvian and Lithuanian.
  [
    /\d{4}(?:\.\sgada|\sm\.)\s/,
    [
      new RegExp(`(?<!\\d)\\d{4}\\.\\sgada\\s\\d{1,2}\\.\\s${word}`, 'g'),
      new RegExp(`(?<!\\d)\\d{4}\\sm\\.\\s${word}\\s\\d{1,2}(?:\\sd\\.)?`, 'g'),
    ],
  ],
  [/tháng\s\d/i, [/(?<!\d)\d{1,2}\stháng\s\d{1,2},?\s(?:năm\s)?\d{4}(?!\d)/gi]],
  [/оны\s\d/, [/(?<!\d)\d{4}\sоны\s\d{1,2}\sсарын\s\d{1,2}(?!\d)/g]],
  [
    new RegExp(`[${letters}]{3}(?:[./-]?,?\\s?|\\s,)(?:del?\\s)?\\d`),
    [
      new RegExp(
        `(?<!\\d)\\d{1,2}(?:st|nd|rd|th|er|º)?\\.?\\s(?:de\\s|d['’]|of\\s)?${word}\\.?(?:,?\\s|\\s,)(?:de\\s|del\\s)?\\d{4}(?!\\d)`,
        'g',
      ),
      new RegExp(`(?<!\\d)\\d{1,2}([./-])[${letters}]{3,4}\\1\\d{4}(?!\\d)`, 'g'),
      new RegExp(`(?<![${letters}])${word}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}(?!\\d)`, 'g'),
      new RegExp(`(?<!\\d)\\d{4}\\.?\\s${word}\\.?\\s\\d{1,2}(?!\\d)`, 'g'),
      // 14:22, 05 мар 24: two digits are a year only behind the time.
      new RegExp(`(?<=\\d:\\d{2},?\\s)\\d{1,2}\\s${word}\\.?\\s\\d{2}(?![\\d:.])`, 'g'),
      // Thu Oct 17 09:12:44 EDT 2002: how Unix writes it.
      /(?:\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?\s)?\b[A-Z][a-z]{2}\s\d{1,2}\s\d{2}:\d{2}:\d{2}\s(?:(?:[A-Z]{1,5}|[+-]\d{4})\s)?\d{4}(?!\d)/g,
    ],
  ],
  [/[\u0E00-\u0E7F]\.\s?\d/, thaiDates],
  [/[\u0600-\u06FF],?\s\d{4}/, [levantDate]],
]
/** What every date has that is written out. */
const digits =
  /\d{4}|[\u0E00-\u0E7F]\.\s?\d{2}|\d{3}[-/.]\d|\d\.\d{2}\.\d|\d\/\d{1,2}\/\d|[\d元]\s?年|[一二][〇○零Ｏ九]..年|:\d{2},?\s\d{1,2}\s[^\s\d]{3,12}\s\d{2}/
/** Longest line that is searched, in UTF-16 units: longer ones are prose, and prose has dates of its own. */
const maxLine = 240
/** Dates of one line that are told apart: of the publication, of the change, of the day. */
const maxDates = 4

/** The first date of a line; undefined when there is none that is written out. */
export function findDate(line: string): FoundDate | undefined {
  return findDates(line, 1)[0]
}

/** The dates of a line, in its order. */
export function findDates(line: string, most: number = maxDates): FoundDate[] {
  if (line.length > maxLine) return []
  const text = asciiDigits(line)
  if (!digits.test(text)) return []
  const patterns = forms.flatMap(([needs, list]) => (needs.test(text) ? list : []))
  const found: FoundDate[] = []
  for (let from = 0; found.length < most; ) {
    const day = firstDay(text, patterns, from)
    if (day === undefined) break
    const { index } = day
    const end = yearEnd(text, day.end)
    const behind = clockBehind(text, end)
    const ahead = behind === undefined ? clockBefore(text.slice(from, index)) : undefined
    const time = behind?.value ?? ahead?.value
    const start = from + (ahead?.start ?? index - from)
    const stated = writtenDay(text.slice(index, day.end).trim())
    found.push({
      text: time === undefined ? stated : `${stated} ${time}`,
      length: (behind?.end ?? end) - start,
      timed: time !== undefined || inside.test(stated),
      before: line.slice(from, start),
    })
    from = behind?.end ?? end
  }
  return found
}

const timeBehind = /\s\d{2}:\d{2}(?::\d{2})?(?:\s\S+)?$/

/** The day of a date that was found, without its time. */
export function dayOf(text: string): string {
  return text.replace(timeBehind, '')
}

/** A time before the year. */
const inside = /\d:\d{2}:\d{2}\s/
/** What some languages write behind a year: `5 марта 2024 г., 12:40`, `2024 року`. */
const yearWord = new RegExp(`\\s?(?:(?:года?|году|року)(?![${letters}])|[грr]\\.|ء)`, 'y')

/** Where the year ends, the word for it included. */
function yearEnd(text: string, end: number): number {
  yearWord.lastIndex = end
  return end + (yearWord.exec(text)?.[0].length ?? 0)
}

function firstDay(text: string, patterns: readonly RegExp[], from: number): { index: number; end: number } | undefined {
  let first: RegExpExecArray | undefined
  for (const pattern of patterns) {
    pattern.lastIndex = from
    const match = pattern.exec(text)
    if (match !== null && (first === undefined || match.index < first.index)) first = match
  }
  return first === undefined ? undefined : { index: first.index, end: first.index + first[0].length }
}

const dottedDay = /^(\d{4})\.\s(\d{1,2})\.\s(\d{1,2})\.?$/
const republicDay = /^(\d{3})(?=[-/.])/
/** Years before the first one of the Republic of China. */
const beforeRepublic = 1911
const splitDay = /^(\d{4})\s(\d{2})\/(\d{2})$/
const spacedDay = /^(\d{1,2})\.\s(\d{1,2})\.\s(\d{4})$/
const mongolianDay = /^(\d{4})\sоны\s(\d{1,2})\sсарын\s(\d{1,2})$/
const vietnameseDay = /^(\d{1,2})\stháng\s(\d{1,2}),?\s(?:năm\s)?(\d{4})$/i
const markedMonth = /^(\d{1,2})[./-]([^\d./-]{3,4})[./-](\d{4})$/
const latvianDay = /^(\d{4})\.\sgada\s(\d{1,2})\.\s(\S+)$/
const lithuanianDay = /^(\d{4})\sm\.\s(\S+)\s(\d{1,2})(?:\sd\.)?$/
/** `d’abril`, and a comma that stands at the year: `5 مارس ,2024`. */
const elided = /\sd['’](?=\S)|\s,(?=\d)/

/** The day in a form that `readDate` knows. */
function writtenDay(day: string): string {
  return plainLevantDate(plainThaiDate(westernYear(withDigits(day))))
    .replace('년', '年')
    .replace('월', '月')
    .replace(/[號号일]$/, '日')
    .replace(dottedDay, '$1-$2-$3')
    .replace(splitDay, '$1-$2-$3')
    .replace(republicDay, (_, year: string) => String(Number(year) + beforeRepublic))
    .replace(markedMonth, '$1 $2 $3')
    .replace(latvianDay, '$2 $3 $1')
    .replace(lithuanianDay, '$3 $2 $1')
    .replace(elided, ' ')
    .replace(spacedDay, '$1.$2.$3')
    .replace(vietnameseDay, '$3-$2-$1')
    .replace(mongolianDay, '$1-$2-$3')
}
