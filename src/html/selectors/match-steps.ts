import { excessOf, noExcess } from './excess.js'

/**
 * Steps that bounded selectors may take in one walk before those that took the most are given up: about a second. The selectors of
 * the built-in profiles and the generic ones take up to 15,000 together on 1,090 real documents; the largest of 991 public
 * configurations, of 93 rules, would take 4,000,000 on the largest of these if each had three compounds for every element.
 */
export const mostSteps = 20_000_000

/** Counts how often the compounds of each selector were tested. */
export class MatchSteps {
  /** Of all selectors. */
  total = 0
  readonly #ofSelector: Uint32Array
  readonly #firstBounded: number
  readonly #most: number
  #bounded = 0

  /** The selectors from `firstBounded` on may be given up, where they take more than `most` steps. */
  constructor(count: number, firstBounded: number, most: number) {
    this.#ofSelector = new Uint32Array(count)
    this.#firstBounded = firstBounded
    this.#most = most
  }

  /** Counts one test of a compound of the selector. */
  add(selector: number): void {
    this.total++
    if (selector < this.#firstBounded) return
    this.#bounded++
    this.#ofSelector[selector] = (this.#ofSelector[selector] ?? 0) + 1
  }

  giveUp(selector: number): void {
    if (selector >= this.#firstBounded) this.#bounded -= this.#ofSelector[selector] ?? 0
    this.#ofSelector[selector] = 0
  }

  /** The selectors to give up, where there were too many steps in all; to be asked between elements. */
  excess(): readonly number[] {
    if (this.#bounded <= this.#most) return noExcess
    const steps = this.#ofSelector
    const of = (selector: number): number => steps[selector] ?? 0
    return excessOf({ sum: this.#bounded, most: this.#most, first: this.#firstBounded, end: steps.length, of })
  }
}
