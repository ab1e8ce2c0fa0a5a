import { nameWords, roleOf } from '../html/element-names.js'
import type { ElementNode } from '../html/nodes.js'
import type { LabelRule } from './label-rule.js'
import { labelRules } from './label-rules.js'

/** Tells what an element is called; the answer for the same names is looked up once. */
export class ElementLabels {
  readonly #rules: readonly LabelRule[]
  readonly #known = new Map<ElementNode, LabelRule | undefined>()

  constructor(disabled: ReadonlySet<string>) {
    this.#rules = labelRules.filter((rule) => !disabled.has(rule.id))
  }

  /** The first rule that fits the element; undefined when none does. */
  of(element: ElementNode): LabelRule | undefined {
    if (this.#known.has(element)) return this.#known.get(element)
    const found = this.#find(element)
    this.#known.set(element, found)
    return found
  }

  #find(element: ElementNode): LabelRule | undefined {
    const role = roleOf(element)
    const words = nameWords(element)
    const names = new Set(words)
    for (let index = 1; index < words.length; index++) names.add(`${words[index - 1]} ${words[index]}`)
    return this.#rules.find(
      (rule) =>
        rule.tagNames?.has(element.tagName) === true ||
        (role !== '' && rule.roles?.has(role) === true) ||
        someIn(names, rule.names),
    )
  }
}

function someIn(words: ReadonlySet<string>, names: ReadonlySet<string>): boolean {
  for (const word of words) if (names.has(word)) return true
  return false
}
