import type { Attribute } from './attribute.js'
import { isListSpace, type PropertyValue } from './property-value.js'

/**
 * Goes through the items of an attribute, class names most often, where they stand: of a page's thousands few are wanted as
 * strings of their own, which take longer to make than to read. What is no list has one item.
 */
export class ItemScanner {
  /** The text in which the item at hand stands, and where in it. */
  text: string = ''
  start: number = 0
  end: number = 0
  /** Items that were read already, or that do not stand in the source as they are. */
  #items: readonly (string | number)[] | undefined
  #isList = false
  /** Of `#items` the next one; else where to look for it, and where the list ends. */
  #next = 0
  #limit = 0

  /** Begins with an attribute. */
  open(attribute: Attribute): void {
    const { isAsItStands } = attribute
    this.#items = isAsItStands ? undefined : itemsOf(attribute.property)
    this.#isList = attribute.known.kind === 'spaces'
    this.text = attribute.source
    this.#next = isAsItStands ? attribute.start : 0
    this.#limit = attribute.end
  }

  /** Goes on to the next item; false behind the last one. */
  next(): boolean {
    if (this.#items !== undefined) return this.#nextOf(this.#items)
    let start = this.#next
    if (start >= this.#limit) return false
    if (!this.#isList) return this.#found(start, this.#limit)
    while (start < this.#limit && isListSpace(this.text.charCodeAt(start))) start++
    if (start === this.#limit) return false
    let end = start + 1
    while (end < this.#limit && !isListSpace(this.text.charCodeAt(end))) end++
    return this.#found(start, end)
  }

  #found(start: number, end: number): boolean {
    this.start = start
    this.end = end
    this.#next = end
    return true
  }

  #nextOf(items: readonly (string | number)[]): boolean {
    if (this.#next >= items.length) return false
    // hast has numbers among class names, in rare cases.
    this.text = String(items[this.#next++])
    this.start = 0
    this.end = this.text.length
    return true
  }
}

function itemsOf(value: PropertyValue): readonly (string | number)[] {
  if (Array.isArray(value)) return value
  return value === undefined || value === null ? [] : [String(value)]
}
