import { property } from '../attributes/attribute.js'
import type { ElementNode } from '../nodes.js'

/** The class names of one element, in order. */
export type ClassNames = readonly (string | number)[] | ReadonlySet<string | number>

/** Names above which a set is made: to look through a few is cheaper, and nearly every element has fewer. */
const maxListed = 8

/** Class names of elements, read once each where a selector asks for the names of one element several times. */
export class ClassReader {
  #element: ElementNode | undefined
  #names: ClassNames = []

  /** The element's class names, each once where there are many. */
  of(element: ElementNode): ClassNames {
    if (this.#element === element) return this.#names
    this.#element = element
    const className = property(element, 'className')
    const names = Array.isArray(className) ? className : []
    this.#names = names.length > maxListed ? new Set(names) : names
    return this.#names
  }

  /** Whether the name is among the element's. */
  has(element: ElementNode, name: string): boolean {
    const names = this.of(element)
    return Array.isArray(names) ? names.includes(name) : (names as ReadonlySet<string | number>).has(name)
  }
}
