import type { Properties } from 'hast'
import { asciiSet } from './ascii-set.js'
import { ownCopy } from './own-copy.js'
import type { PropertyInfo } from './property-info.js'

/** The value of a hast property: `className` is an array, boolean attributes are booleans; undefined for what is absent. */
export type PropertyValue = Properties[string]

const space = 32
const asciiSpaces = asciiSet(' \t\n\r\f')

/** What an attribute with this value is in hast. */
export function readPropertyValue({ kind, property }: PropertyInfo, value: string): PropertyValue {
  switch (kind) {
    case 'text':
      return value
    case 'spaces':
      return splitSpaces(value)
    case 'commas':
      return splitCommas(value)
    case 'any':
      return splitSpaces(splitCommas(value).join(' '))
    case 'numbers':
      return splitCommas(value).map(readNumber)
    case 'number':
      return readNumber(value)
    case 'boolean':
      return value === '' || value.toLowerCase() === property.toLowerCase() ? true : value
  }
}

/** Whether a list that stands between two offsets loses white space at its ends that does not divide it, as `splitSpaces` takes it. */
export function hasOddEnd(source: string, start: number, end: number): boolean {
  return end > start && (isOddSpace(source.charCodeAt(start)) || isOddSpace(source.charCodeAt(end - 1)))
}

/** At its ends a list also loses white space that does not divide it. */
function splitSpaces(value: string): string[] {
  const trimmed = value.trim()
  return cutAtSpaces(trimmed, 0, trimmed.length)
}

/** Whether it may be white space that is none in HTML. */
function isOddSpace(code: number): boolean {
  return code >= 128 || (code < space && asciiSpaces[code] === 0)
}

/** Whether the unit divides the items of a list. */
export function isListSpace(code: number): boolean {
  return code <= space && asciiSpaces[code] === 1
}

/** The items of the list that stands between two offsets. */
export function cutAtSpaces(source: string, start: number, end: number): string[] {
  const items: string[] = []
  let from = start
  for (let at = start; at < end; at++) {
    if (!isListSpace(source.charCodeAt(at))) continue
    if (at > from) items.push(ownCopy(source, from, at))
    from = at + 1
  }
  if (from < end) items.push(ownCopy(source, from, end))
  return items
}

function readNumber(value: string): string | number {
  return value !== '' && !Number.isNaN(Number(value)) ? Number(value) : value
}

/** Trimmed items; an empty one at the end does not count. */
function splitCommas(value: string): string[] {
  const items = value.split(',').map((item) => item.trim())
  if (items.at(-1) === '') items.pop()
  return items
}
