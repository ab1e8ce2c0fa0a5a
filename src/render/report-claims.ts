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

/** Finds the innermost claim around ranges that are asked for in ascending order of their starts. */
export class ClaimFinder {
  readonly #claims: readonly Claim[]
  #next = 0
  #active: Claim[] = []

  constructor(claims: readonly Claim[]) {
    this.#claims = claims
  }

  /** The smallest claim that holds the character at `offset`; of two equal ones, the later. */
  at(offset: number): Claim | undefined {
    this.#active = this.#active.filter((claim) => claim.end > offset)
    for (let claim = this.#claims[this.#next]; claim !== undefined && claim.start <= offset; ) {
      if (claim.end > offset) this.#active.push(claim)
      this.#next += 1
      claim = this.#claims[this.#next]
    }
    let best: Claim | undefined
    for (const claim of this.#active)
      if (best === undefined || claim.end - claim.start <= best.end - best.start) best = claim
    return best
  }
}
