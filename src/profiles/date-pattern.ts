import { type DateItem, parseDatePattern } from './parse-date-pattern.js'

/** A date as a pattern read it: numbers as written, not yet checked, and names as they stand. */
export interface DateParts {
  year: number
  /** A number, or the name of the month in any language. */
  month: number | string
  day: number
  /** 0–24; undefined where the pattern has no time. */
  hour?: number
  minute?: number
  second?: number
  /** As written: `+08:00`, `Z`, `CET`. */
  zone?: string
}

/** A pattern of dates that is ready to be used. */
export interface DatePattern {
  /** As the profile states it. */
  readonly source: string
  /** Whether it reads the zone from the text. */
  readonly hasZone: boolean
  /** The date at the first place of a folded text where the pattern fits; undefined where it fits nowhere. */
  read(text: string): DateParts | undefined
}

/** UTF-16 units of a text in which a date is looked for, as for other patterns. */
const window = 1000

const digit = /\d/
const letter = /\p{L}/u
/** `a` of TR35 as pages write it; Chinese and Japanese pages put the part of the day before the hour. */
const halves: readonly (readonly [text: string, isAfternoon: boolean])[] = [
  ...['a.m.', 'am', '上午', '午前', '오전'].map((text): [string, boolean] => [text, false]),
  ...['p.m.', 'pm', '下午', '午後', '오후'].map((text): [string, boolean] => [text, true]),
]
const offset = /^(?:Z|(?:GMT|UTC)?\s?[+-]\d{1,2}(?::?\d{2})?|GMT|UTC)/

/**
 * Compiles a pattern in letters of Unicode TR35 after checking it. A try at one place takes no more steps than the pattern
 * has items, so that reading is linear in the text.
 *
 * @throws PatternError
 */
export function compileDatePattern(pattern: string): DatePattern {
  const items = parseDatePattern(pattern)
  return {
    source: pattern,
    hasZone: items.some(({ kind }) => kind === 'zone'),
    read: (text) => {
      const seen = text.slice(0, window)
      for (let start = 0; start < seen.length; start++) {
        const parts = readAt(items, seen, start)
        if (parts !== undefined) return parts
      }
      return undefined
    },
  }
}

/** What the items read so far. */
interface Reading {
  readonly text: string
  at: number
  readonly values: Map<DateItem['kind'], number | string>
}

function readAt(items: readonly DateItem[], text: string, start: number): DateParts | undefined {
  const isInNumber = items[0] !== undefined && 'most' in items[0] && digit.test(text[start - 1] ?? '')
  if (isInNumber) return undefined
  const reading: Reading = { text, at: start, values: new Map() }
  for (const item of items) if (!readItem(item, reading)) return undefined
  const last = items.at(-1)
  if (last !== undefined && 'most' in last && digit.test(text[reading.at] ?? '')) return undefined
  return partsOf(reading.values)
}

/** Reads on by one item; false where it does not fit. */
function readItem(item: DateItem, reading: Reading): boolean {
  const { text, at, values } = reading
  if (item.kind === 'literal') {
    if (!text.startsWith(item.text, at)) return false
    reading.at += item.text.length
  } else if (item.kind === 'space') {
    if (text[at] === ' ') reading.at++
  } else if ('most' in item) {
    let end = at
    while (end - at < item.most && digit.test(text[end] ?? '')) end++
    if (end - at < item.least) return false
    values.set(item.kind, item.kind === 'year' ? fullYear(text.slice(at, end)) : Number(text.slice(at, end)))
    reading.at = end
  } else {
    const word = item.kind === 'half' ? halfAt(text, at) : item.kind === 'zone' ? zoneAt(text, at) : wordAt(text, at)
    if (word === '') return false
    values.set(item.kind, word)
    reading.at += word.length
  }
  return true
}

/** RFC 2822 section 4.3: two digits up to 49 are of this century. */
function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length !== 2) return year
  return year < 50 ? 2000 + year : 1900 + year
}

/** UTF-16 units of a name that is read at most; the longest month of any language has 14. */
const longestWord = 20

function wordAt(text: string, at: number): string {
  let end = at
  while (end - at < longestWord && letter.test(text[end] ?? '')) end++
  // `Sept.` and `Mar.`: the full stop is of the word.
  return end > at && text[end] === '.' ? text.slice(at, end + 1) : text.slice(at, end)
}

function halfAt(text: string, at: number): string {
  const here = text.slice(at, at + 4).toLowerCase()
  return text.slice(at, at + (halves.find(([half]) => here.startsWith(half))?.[0].length ?? 0))
}

function zoneAt(text: string, at: number): string {
  return offset.exec(text.slice(at, at + 12))?.[0] ?? wordAt(text, at)
}

function partsOf(values: Reading['values']): DateParts {
  const number = (kind: DateItem['kind']): number => Number(values.get(kind) ?? 0)
  const zone = values.get('zone')
  const isTimed = values.has('hour') || values.has('hour12')
  return {
    year: number('year'),
    month: values.get('month') ?? `${values.get('monthName')}`,
    day: number('day'),
    ...(isTimed && { hour: hourOf(values), minute: number('minute'), second: number('second') }),
    ...(zone !== undefined && { zone: `${zone}` }),
  }
}

function hourOf(values: Reading['values']): number {
  const hour = values.get('hour')
  if (hour !== undefined) return Number(hour)
  const half = `${values.get('half')}`.toLowerCase()
  const isAfternoon = halves.some(([text, afternoon]) => afternoon && text === half)
  return (Number(values.get('hour12')) % 12) + (isAfternoon ? 12 : 0)
}
