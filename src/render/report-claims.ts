import type { Article } from '../model/article.js'
import type { Block } from '../model/block.js'
import type { StrippedElement } from '../model/report.js'
import { allBlocks } from './walk-blocks.js'

/** A block or an entry that says: the text of this range is mine. */
export interface Claim {
  readonly start: number
  readonly end: number
  readonly owner: Owner
}

/** What became of a piece of text. */
export type Owner =
  | { readonly kind: 'block'; readonly block: Block }
  | { readonly kind: 'entry'; readonly entry: StrippedElement; readonly index: number }

/** Blocks that hold others claim nothing of their own; a table may have a caption. */
const containers: ReadonlySet<Block['type']> = new Set(['list', 'quote'])

/** Everything in the article that claims text of the source, by where it starts. */
export function collectClaims(article: Article): Claim[] {
  const claims: Claim[] = []
  const add = (position: Block['position'], owner: Owner): void => {
    if (position !== undefined) claims.push({ start: position.start.offset, end: position.end.offset, owner })
  }
  for (const block of allBlocks(article.blocks))
    if (!containers.has(block.type) && block.origin === undefined) add(block.position, { kind: 'block', block })
  for (const [index, entry] of article.stripped.entries()) add(entry.position, { kind: 'entry', entry, index })
  return claims.sort((a, b) => a.start - b.start)
}

/**
 * Finds the innermost claim around offsets that are asked for in ascending order. The claims that were reached stand in a heap,
 * the best on top, so that a page on which many claims hold each other costs no more than their number and a logarithm.
 */
export class ClaimFinder {
  readonly #claims: readonly Claim[]
  #next = 0
  /** Indexes of claims, a binary heap by `#isBetter`. One that has ended is taken out once it is the top. */
  readonly #heap: number[] = []

  constructor(claims: readonly Claim[]) {
    this.#claims = claims
  }

  /** The smallest claim that holds the character at `offset`; of two equal ones, the later. */
  at(offset: number): Claim | undefined {
    for (let claim = this.#claims[this.#next]; claim !== undefined && claim.start <= offset; ) {
      if (claim.end > offset) this.#add(this.#next)
      this.#next += 1
      claim = this.#claims[this.#next]
    }
    for (let top = this.#top(); top !== undefined; top = this.#top()) {
      if (top.end > offset) return top
      this.#removeTop()
    }
    return undefined
  }

  #top(): Claim | undefined {
    const [index] = this.#heap
    return index === undefined ? undefined : this.#claims[index]
  }

  #add(index: number): void {
    const heap = this.#heap
    let place = heap.push(index) - 1
    while (place > 0) {
      const parent = (place - 1) >> 1
      if (!this.#isBetter(place, parent)) return
      this.#swap(place, parent)
      place = parent
    }
  }

  #removeTop(): void {
    const heap = this.#heap
    this.#swap(0, heap.length - 1)
    heap.pop()
    for (let place = 0; ; ) {
      const child = 2 * place + 1
      const best = child + 1 < heap.length && this.#isBetter(child + 1, child) ? child + 1 : child
      if (best >= heap.length || !this.#isBetter(best, place)) return
      this.#swap(place, best)
      place = best
    }
  }

  /** Whether what stands at one place of the heap is a better answer than what stands at another. */
  #isBetter(place: number, other: number): boolean {
    const [index = 0, otherIndex = 0] = [this.#heap[place], this.#heap[other]]
    const difference = this.#length(index) - this.#length(otherIndex)
    return difference < 0 || (difference === 0 && index > otherIndex)
  }

  #length(index: number): number {
    const claim = this.#claims[index]
    return claim === undefined ? 0 : claim.end - claim.start
  }

  #swap(one: number, other: number): void {
    const heap = this.#heap
    const moved = heap[one] ?? 0
    heap[one] = heap[other] ?? 0
    heap[other] = moved
  }
}
