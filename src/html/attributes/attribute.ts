import type { Properties } from 'hast'
import type { Token } from 'parse5'
import { readAttributeValue } from './character-reference.js'
import { ownCopy } from './own-copy.js'
import type { PropertyInfo } from './property-info.js'
import { cutAtSpaces, hasOddEnd, type PropertyValue, readPropertyValue } from './property-value.js'

/** A name that attributes have, and the hast property that such an attribute becomes. */
export interface AttributeName extends PropertyInfo {
  /** The name in the source, in lower case; of a caller's tree, that of the property. */
  readonly name: string
  /** Whether another attribute may become the same property, as `class` and `classname` do. */
  readonly hasDouble: boolean
}

/** What has attributes, each property once. */
export interface Attributed {
  readonly attributes: readonly Attribute[]
}

/** Of a name that was not looked up yet, or that is a property of every object: no attribute of an element has it. */
export const unnamed: AttributeName = { name: '', property: '', attribute: '', kind: 'text', hasDouble: true }

/** Of elements that have none: nothing is ever added to it. */
export const noAttributes: Attribute[] = []

/**
 * An attribute of an element, as parse5 wants it and as hast has it. Its value is read when it is asked for: most of a page's
 * never are.
 */
export class Attribute implements Token.Attribute {
  /** As in the source, in lower case; parse5 changes those of foreign elements. */
  name: string
  /** What is known of the name; `unnamed` until the attribute's element is made, where parse5 read it. */
  known: AttributeName
  declare namespace?: string
  declare prefix?: string
  /** Where the value stands, between two offsets. */
  readonly source: string
  readonly start: number
  readonly end: number
  private readonly hasReference: boolean
  private text: string | undefined
  private read: PropertyValue

  /** The value is what stands in the source between two offsets, with neither NUL nor carriage returns in it. */
  constructor(known: AttributeName, source: string, start: number, end: number, hasReference: boolean) {
    this.name = known.name
    this.known = known
    this.source = source
    this.start = start
    this.end = end
    this.hasReference = hasReference
    this.text = undefined
    this.read = undefined
  }

  /** The value as text. */
  get value(): string {
    this.text ??= this.hasReference
      ? readAttributeValue(this.source, this.start, this.end)
      : ownCopy(this.source, this.start, this.end)
    return this.text
  }

  /** parse5 puts values together that it reads itself. */
  set value(text: string) {
    this.text = text
  }

  /** The value as that of the hast property. */
  get property(): PropertyValue {
    if (this.read !== undefined) return this.read
    const { known } = this
    if (known.kind === 'text') return this.value
    this.read =
      known.kind === 'spaces' && this.isAsItStands
        ? cutAtSpaces(this.source, this.start, this.end)
        : readPropertyValue(known, this.value)
    return this.read
  }

  /** Whether a text or a list, of items that HTML's white space divides, is what stands in the source, unit by unit. */
  get isAsItStands(): boolean {
    if (this.hasReference || this.text !== undefined || this.read !== undefined) return false
    const { kind } = this.known
    return kind === 'text' || (kind === 'spaces' && !hasOddEnd(this.source, this.start, this.end))
  }

  /** An attribute that has the value. */
  static of(known: AttributeName, value: PropertyValue): Attribute {
    const attribute = new Attribute(known, '', 0, 0, false)
    attribute.read = value
    return attribute
  }
}

/** The value of an element's property, by its name in hast; undefined where it is absent. */
export function property(element: Attributed, name: string): PropertyValue {
  return findAttribute(element, name)?.property
}

/** Whether an element has the property; its value is not read. */
export function hasProperty(element: Attributed, name: string): boolean {
  return findAttribute(element, name) !== undefined
}

/** The attribute that is an element's property, by its name in hast; undefined where it is absent. */
export function findAttribute({ attributes }: Attributed, name: string): Attribute | undefined {
  for (let place = 0; place < attributes.length; place++)
    if (attributes[place]?.known.property === name) return attributes[place]
  return undefined
}

/** A copy of all properties of an element as hast has them, by their names. */
export function allProperties({ attributes }: Attributed): Properties {
  return Object.fromEntries(
    attributes.map(({ known, property: value }) => [known.property, Array.isArray(value) ? [...value] : value]),
  )
}
