import { PatternError } from './pattern-error.js'

/** One item of a pattern of dates, in the order in which they stand. */
export type DateItem =
  | { kind: 'literal'; text: string }
  /** A run of spaces: one space or none in a folded text. */
  | { kind: 'space' }
  /** A number and how many digits it may have. */
  | { kind: NumberKind; least: number; most: number }
  | { kind: WordKind }

type NumberKind = 'year' | 'month' | 'day' | 'hour' | 'hour12' | 'minute' | 'second' | 'fraction'
type WordKind = 'monthName' | 'weekday' | 'half' | 'zone'

/** Length of a pattern in UTF-16 units: three times that of a long one with words in quotation marks. */
const maxLength = 100

/** The letters that are understood, by how often they stand: what Unicode TR35 means by them, and how many digits that has. */
const letters: Readonly<Record<string, DateItem>> = {
  y: { kind: 'year', least: 4, most: 4 },
  yy: { kind: 'year', least: 2, most: 2 },
  yyyy: { kind: 'year', least: 4, most: 4 },
  M: { kind: 'month', least: 1, most: 2 },
  MM: { kind: 'month', least: 2, most: 2 },
  MMM: { kind: 'monthName' },
  MMMM: { kind: 'monthName' },
  d: { kind: 'day', least: 1, most: 2 },
  dd: { kind: 'day', least: 2, most: 2 },
  E: { kind: 'weekday' },
  EEE: { kind: 'weekday' },
  EEEE: { kind: 'weekday' },
  a: { kind: 'half' },
  H: { kind: 'hour', least: 1, most: 2 },
  HH: { kind: 'hour', least: 2, most: 2 },
  h: { kind: 'hour12', least: 1, most: 2 },
  hh: { kind: 'hour12', least: 2, most: 2 },
  m: { kind: 'minute', least: 1, most: 2 },
  mm: { kind: 'minute', least: 2, most: 2 },
  s: { kind: 'second', least: 1, most: 2 },
  ss: { kind: 'second', least: 2, most: 2 },
  S: { kind: 'fraction', least: 1, most: 1 },
  SSS: { kind: 'fraction', least: 3, most: 3 },
  SSSSSS: { kind: 'fraction', least: 6, most: 6 },
  z: { kind: 'zone' },
  Z: { kind: 'zone' },
  X: { kind: 'zone' },
  XX: { kind: 'zone' },
  XXX: { kind: 'zone' },
}

const item = /([A-Za-z])\1*|'(?:[^']|'')*'|\s+|[^A-Za-z'\s]+|'/g
const asciiLetter = /^[A-Za-z]/
const space = /^\s/

/**
 * Cuts a pattern into its items and checks that they make a date.
 *
 * @throws PatternError
 */
export function parseDatePattern(pattern: string): DateItem[] {
  if (pattern.length > maxLength) throw new PatternError(`longer than ${maxLength} characters`)
  const items = (pattern.match(item) ?? []).map(readItem)
  checkItems(items)
  return items
}

function readItem(text: string): DateItem {
  if (space.test(text)) return { kind: 'space' }
  if (text === "''") return { kind: 'literal', text: "'" }
  if (text === "'") throw new PatternError('a quotation mark that is not closed')
  if (text.startsWith("'")) return { kind: 'literal', text: text.slice(1, -1).replaceAll("''", "'") }
  if (!asciiLetter.test(text)) return { kind: 'literal', text }
  const known = Object.hasOwn(letters, text) ? letters[text] : undefined
  if (known !== undefined) return known
  throw new PatternError(`unknown letters ${JSON.stringify(text)}: words stand in quotation marks, as in 'Uhr'`)
}

/** Letters that say nothing without another. */
const needs: readonly (readonly [kind: DateItem['kind'], needed: DateItem['kind'][], told: string])[] = [
  ['hour12', ['half'], 'h without a: H is the hour from 0 to 23'],
  ['half', ['hour12'], 'a without h'],
  ['minute', ['hour', 'hour12'], 'minutes without hours'],
  ['second', ['minute'], 'seconds without minutes'],
  ['fraction', ['second'], 'fractions without seconds'],
  ['zone', ['hour', 'hour12'], 'a zone without a time'],
]

function checkItems(items: readonly DateItem[]): void {
  const kinds: DateItem['kind'][] = items
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'literal' && kind !== 'space')
  const has = (...wanted: DateItem['kind'][]): boolean => wanted.some((kind) => kinds.includes(kind))
  if (!has('year') || !has('month', 'monthName') || !has('day'))
    throw new PatternError('a year (yyyy), a month (MM) and a day (dd) wanted')
  const twice = kinds.find((kind, index) => kinds.indexOf(kind) !== index)
  if (twice !== undefined || (has('month') && has('monthName')) || (has('hour') && has('hour12')))
    throw new PatternError('a part of the date that stands twice')
  for (const [kind, needed, told] of needs) if (has(kind) && !has(...needed)) throw new PatternError(told)
  for (const [index, before] of items.entries()) {
    const after = items[index + 1]
    if ('most' in before && before.least < before.most && after !== undefined && 'most' in after)
      throw new PatternError('a number of one or two digits with another directly after it: where does it end?')
  }
}
