import type { Leaf } from '../../html/lines/leaf.js'
import { endsSentence, textWidth } from '../../text/characters.js'
import { GramSet, tokenHashes } from '../features/token-hashes.js'

/** Columns of a text that is worth more than an empty page; shorter ones are summaries. */
const shortestBody = 400
/** How many times the page's own prose a script's text is at least, where the page shows nothing of its article. */
const timesPageProse = 4
/** Share of the text's word sequences that the page's own lines may hold, 0–1. A page that shows a summary holds some. */
const heldShare = 0.3
/** Columns of a UTF-16 unit at most. */
const widestCharacter = 2
/** Columns of a line that may be prose; shorter ones are labels and headlines. */
const shortestProse = 80

/**
 * Columns of page prose with which a page is one that shows its text: no article of four times this length is missing
 * from a page in practice. Keeps scripts unread on nearly all pages.
 */
const plentyOfProse = 3000

/** What the elements of a page show that shows so little prose that its article may stand in a script alone. */
export class ShownText {
  /** UTF-16 units of the shortest text that can be an article which the elements do not show. */
  readonly shortest: number
  readonly #leaves: readonly Leaf[]
  readonly #columns: number
  #grams: GramSet | undefined

  private constructor(leaves: readonly Leaf[], prose: number) {
    this.#leaves = leaves
    this.#columns = Math.max(shortestBody, prose * timesPageProse)
    this.shortest = this.#columns / widestCharacter
  }

  /** undefined for a page that shows its text. */
  static ofLittle(leaves: readonly Leaf[]): ShownText | undefined {
    let prose = 0
    for (const leaf of leaves) {
      if (leaf.kind !== 'text' || leaf.text.length < shortestProse / 2 || !endsSentence(leaf.text)) continue
      const width = textWidth(leaf.text)
      if (width >= shortestProse) prose += width
      if (prose >= plentyOfProse) return undefined
    }
    return new ShownText(leaves, prose)
  }

  /** Whether a text of the given width is an article that the elements do not show. */
  lacks(text: string, width: number): boolean {
    if (width < this.#columns) return false
    return this.#allGrams().shareOf(tokenHashes(text)) <= heldShare
  }

  #allGrams(): GramSet {
    if (this.#grams !== undefined) return this.#grams
    this.#grams = new GramSet()
    for (const leaf of this.#leaves) if (leaf.kind === 'text') this.#grams.add(leaf.text)
    return this.#grams
  }
}
