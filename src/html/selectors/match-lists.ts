import type { ElementNode } from '../nodes.js'
import { excessOf, noExcess } from './excess.js'

/**
 * Elements that selectors match in all before the longest lists are given up: 80 MB of memory. The 80 selectors of the generic
 * rules and 1,000 of a profile would have to match half of the largest real page each.
 */
const maxMatches = 10_000_000

/** What stands in the place of a list that was given up, because of its length or of the steps that its selector took. */
export const tooManyMatches: ElementNode[] = Object.freeze([]) as readonly ElementNode[] as ElementNode[]

/** What stands in the place of a list as long as nothing is in it: most selectors match nothing. */
const noMatches: ElementNode[] = Object.freeze([]) as readonly ElementNode[] as ElementNode[]

/** The elements that each of several selectors matched, in document order. */
export class MatchLists {
  readonly lists: ElementNode[][]
  readonly #firstBounded: number
  #count = 0

  /** The lists from `firstBounded` on may be given up. */
  constructor(count: number, firstBounded: number) {
    this.lists = new Array<ElementNode[]>(count).fill(noMatches)
    this.#firstBounded = firstBounded
  }

  /** Adds an element to the list of a selector, once. */
  add(selector: number, element: ElementNode): void {
    const list = this.lists[selector]
    if (list === undefined || list[list.length - 1] === element) return
    if (list === noMatches) this.lists[selector] = [element]
    else list.push(element)
    if (selector >= this.#firstBounded) this.#count++
  }

  isGivenUp(selector: number): boolean {
    return this.lists[selector] === tooManyMatches
  }

  giveUp(selector: number): void {
    if (selector >= this.#firstBounded) this.#count -= this.lists[selector]?.length ?? 0
    this.lists[selector] = tooManyMatches
  }

  /** The selectors to give up, where the lists are too long in all; to be asked between elements. */
  excess(): readonly number[] {
    if (this.#count <= maxMatches) return noExcess
    const of = (selector: number): number => this.lists[selector]?.length ?? 0
    return excessOf({ sum: this.#count, most: maxMatches, first: this.#firstBounded, end: this.lists.length, of })
  }
}
