import type { ElementNode } from '../html/nodes.js'
import { readableText } from '../html/text-content.js'
import { foldText } from '../text/fold.js'
import { patternWindow, type SafePattern } from './safe-pattern.js'

/**
 * UTF-16 units that all rules of a profile read of a page. The text of an element counts for each rule that reads it, and
 * elements that hold each other each have theirs. Room for 200 rules that each read all lines of the longest real page; the
 * built-in profiles read up to 109,000 of 1,090 real documents.
 */
const maxProfileRead = 50_000_000

/** Units that a node counts when the text of an element is put together: it takes as long as so many of its characters. */
const nodeUnits = 10

/**
 * What the rules of a profile read of one page. The text of an element is put together once for all of them. A rule for
 * which there is not enough left is not used at all: what it would have done with a part of the page is not what it means.
 */
export class PageReader {
  readonly #texts = new Map<ElementNode, string>()
  readonly #unused = new Set<string>()
  #left = maxProfileRead

  /** The ids of the rules that were not used, in the order in which they were asked. */
  get unused(): readonly string[] {
    return [...this.#unused]
  }

  /** The folded text of an element; undefined, and the rule is not used, where there is not enough left. */
  text(element: ElementNode, rule: string): string | undefined {
    let text = this.#texts.get(element)
    if (text === undefined) {
      if (!this.spend((element.last - element.index) * nodeUnits, rule)) return undefined
      text = foldText(readableText(element))
      this.#texts.set(element, text)
    }
    return this.spend(text.length + 1, rule) ? text : undefined
  }

  /** Whether the pattern matches the folded text of an element; undefined where there is not enough left. */
  matches(element: ElementNode, pattern: SafePattern, rule: string): boolean | undefined {
    const known = this.#texts.get(element)
    if (known !== undefined && !this.spendOn(known, rule)) return undefined
    const text = known ?? this.text(element, rule)
    return text === undefined ? undefined : pattern.exec(text) !== null
  }

  /** Says that a rule is not used: what it is about was given up before it could be read. */
  leave(rule: string): void {
    this.#unused.add(rule)
  }

  /** Takes off what a pattern sees of a text; false, and the rule is not used, where there is not enough left. */
  spendOn(text: string, rule: string): boolean {
    return this.spend(Math.min(text.length, patternWindow) + 1, rule)
  }

  /** Takes off as many units; false, and the rule is not used, where there are not enough left. */
  spend(units: number, rule: string): boolean {
    this.#left -= units
    if (this.#left >= 0) return true
    // Nothing is left for the rules after it either: which are used does not depend on how much each of them reads.
    this.#left = -1
    this.#unused.add(rule)
    return false
  }
}
