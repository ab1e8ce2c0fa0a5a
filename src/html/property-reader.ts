import type { Properties } from 'hast'
import type { Token } from 'parse5'
import { asciiSet } from './ascii-set.js'
import { NameTable } from './name-table.js'
import { findProperty, htmlProperties, type PropertyInfo, type PropertySchema, svgProperties } from './property-info.js'

/** parse5's attribute with what is known of it here. */
export interface SourceAttribute extends Token.Attribute {
  /** What is known of the name in the source, which parse5 changes in foreign elements; undefined where parse5 read the name. */
  readonly known: AttributeName | undefined
  /** Of the first attribute of a tag that parse5 makes several elements of: the properties that they share. */
  shared: Properties | undefined
}

/** An attribute's name. */
export interface AttributeName {
  readonly name: string
  /** The property that it becomes; null for `constructor`, `__proto__` and their like, which are properties of every object. */
  readonly property: PropertyInfo | null
}

/** Turns attributes into hast properties. It holds a cache and serves one parse. */
export interface PropertyReader {
  /** The names of the source's attributes. */
  readonly names: NameTable<AttributeName>
  /** New properties for the attributes; of two that name the same property the later one counts, class names add up. */
  read: (attributes: readonly SourceAttribute[], inSvg: boolean) => Properties
  /** Adds one attribute to properties that `read` made. */
  add: (properties: Properties, attribute: SourceAttribute, inSvg: boolean) => void
}

/** Distinct attribute names whose description is remembered; a news page has about 100, and a hostile one may not fill memory. */
const maxCachedNames = 2000

const space = 32
const asciiSpaces = asciiSet(' \t\n\r\f')

/**
 * The prototype of every properties object: it has no prototype itself, so that no look-up of an attribute's name finds
 * anything of `Object`. V8 keeps objects made this way as fast as literals, which `Object.create(null)` is not.
 */
const emptyPrototype: object = Object.freeze(Object.create(null))
const PropertyBag = function PropertyBag() {} as unknown as new () => Properties
PropertyBag.prototype = emptyPrototype

/** A properties object without inherited names. */
export function emptyProperties(): Properties {
  return new PropertyBag()
}

/** A reader that makes the properties that hast-util-from-parse5 makes, attribute for attribute. */
export function createPropertyReader(): PropertyReader {
  const htmlNames = new Map<string, AttributeName>()
  const svgNames = new Map<string, AttributeName>()
  const names = new NameTable((name) => describe(name, false))

  function describe(name: string, inSvg: boolean): AttributeName {
    const known = inSvg ? svgNames : htmlNames
    const cached = known.get(name)
    if (cached !== undefined) return cached
    const described = { name, property: describeProperty(inSvg ? svgProperties : htmlProperties, name) }
    if (known.size < maxCachedNames) known.set(name, described)
    return described
  }

  function propertyOf({ name, prefix, known }: SourceAttribute, inSvg: boolean): PropertyInfo | null {
    if (known !== undefined && !inSvg && known.name === name) return known.property
    return describe(prefix ? `${prefix}:${name}` : name, inSvg).property
  }

  function add(properties: Properties, attribute: SourceAttribute, inSvg: boolean): void {
    const info = propertyOf(attribute, inSvg)
    if (info === null) return
    const value = readValue(info, attribute.value)
    const earlier = info.property === 'className' ? properties.className : undefined
    properties[info.property] = Array.isArray(earlier) && Array.isArray(value) ? [...earlier, ...value] : value
  }

  function read(attributes: readonly SourceAttribute[], inSvg: boolean): Properties {
    const properties = emptyProperties()
    for (const attribute of attributes) add(properties, attribute, inSvg)
    return properties
  }

  return { names, read, add }
}

/** null for what is a property of every object; no attribute that HTML or SVG know is. */
function describeProperty(schema: PropertySchema, name: string): PropertyInfo | null {
  return schema.get(name) ?? (name in Object.prototype ? null : findProperty(schema, name))
}

function readValue({ kind, property }: PropertyInfo, value: string): Properties[string] {
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

function readNumber(value: string): string | number {
  return value !== '' && !Number.isNaN(Number(value)) ? Number(value) : value
}

function splitSpaces(value: string): string[] {
  const trimmed = value.trim()
  const items: string[] = []
  let start = 0
  for (let at = 0; at < trimmed.length; at++) {
    const code = trimmed.charCodeAt(at)
    if (code > space || asciiSpaces[code] === 0) continue
    if (at > start) items.push(trimmed.slice(start, at))
    start = at + 1
  }
  if (start < trimmed.length) items.push(trimmed.slice(start))
  return items
}

/** Trimmed items; an empty one at the end does not count. */
function splitCommas(value: string): string[] {
  const items = value.split(',').map((item) => item.trim())
  if (items.at(-1) === '') items.pop()
  return items
}
