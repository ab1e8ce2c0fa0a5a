import type { ElementNode } from './nodes.js'

/**
 * Elements that selectors match in all before the longest lists are given up: 80 MB of memory. The 80 selectors of the generic
 * rules and 1,000 of a profile would have to match half of the largest real page each.
 */
const maxMatches = 10_000_000

/** What stands in the place of a list that was given up. */
export const tooManyMatches: ElementNode[] = Object.freeze([]) as readonly ElementNode[] as ElementNode[]

/** The elements that each of several selectors matched, in document order. */
export class MatchLists {
  readonly lists: ElementNode[][]
  readonly #firstBounded: number
  #count = 0

  /** The lists from `firstBounded` on may be given up. */
  constructor(count: number, firstBounded: number) {
    this.lists = Array.from({ length: count }, () => [])
    this.#firstBounded = firstBounded
  }

  /** Adds an element to the list of a selector, once. */
  add(selector: number, element: ElementNode): void {
    const list = this.lists[selector]
    if (list === undefined || list.at(-1) === element) return
    list.push(element)
    if (selector >= this.#firstBounded) this.#count++
  }

  isGivenUp(selector: number): boolean {
    return this.lists[selector] === tooManyMatches
  }

  /**
   * Where the lists are too long in all, gives up the longest, of those of one length the last, until half of the elements are
   * left. To be called between elements, so that lists of what each element matches have one length.
   */
  shorten(): void {
    if (this.#count <= maxMatches) return
    const { lists } = this
    const selectors = lists.map((_, selector) => selector).slice(this.#firstBounded)
    const longest = selectors.sort((a, b) => lengthOf(lists, b) - lengthOf(lists, a) || b - a)
    for (const selector of longest) {
      if (this.#count <= maxMatches / 2) return
      this.#count -= lengthOf(lists, selector)
      lists[selector] = tooManyMatches
    }
  }
}

function lengthOf(lists: readonly (readonly ElementNode[])[], selector: number): number {
  return lists[selector]?.length ?? 0
}
