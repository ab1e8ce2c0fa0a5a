import { type Attribute, findAttribute } from '../html/attributes/attribute.js'
import { ItemScanner } from '../html/attributes/item-scanner.js'
import { longestNames, roleOf } from '../html/element-names.js'
import { NameScanner } from '../html/name-scanner.js'
import type { ElementNode } from '../html/nodes.js'
import { LabelNames } from './label-names.js'
import type { LabelRule } from './label-rule.js'
import { labelRules } from './label-rules.js'

/** The first rule for each tag name, role and name, by its place in the list. */
interface RuleIndex {
  readonly rules: readonly LabelRule[]
  readonly byTagName: ReadonlyMap<string, number>
  readonly byRole: ReadonlyMap<string, number>
  readonly names: LabelNames
}

const wholeIndex = indexRules(labelRules)

/** Tells what an element is called. */
export class ElementLabels {
  readonly #index: RuleIndex
  readonly #items = new ItemScanner()
  readonly #scanner = new NameScanner()
  /** The first rule that fits what was read of the element at hand, by its place. */
  #first = 0
  /** The number of the word that was read last; 0 for one that no name has. */
  #lastWord = 0
  /** Units of names that are still read. */
  #room = 0

  constructor(disabled: ReadonlySet<string>) {
    const isWhole = labelRules.every((rule) => !disabled.has(rule.id))
    this.#index = isWhole ? wholeIndex : indexRules(labelRules.filter((rule) => !disabled.has(rule.id)))
  }

  /** The first rule that fits the element; undefined when none does. */
  of(element: ElementNode): LabelRule | undefined {
    const { rules, byTagName, byRole } = this.#index
    this.#first = byTagName.get(element.tagName) ?? rules.length
    const role = roleOf(element)
    if (role !== '') this.#first = Math.min(this.#first, byRole.get(role) ?? rules.length)
    this.#readNames(element)
    return rules[this.#first]
  }

  /** Reads class names and id as if they stood in one text with a space between each two of them. */
  #readNames(element: ElementNode): void {
    this.#lastWord = 0
    this.#room = longestNames
    this.#readItems(findAttribute(element, 'className'))
    this.#readItems(findAttribute(element, 'id'))
  }

  #readItems(attribute: Attribute | undefined): void {
    if (attribute === undefined) return
    const items = this.#items
    items.open(attribute)
    while (items.next()) this.#readName(items.text, items.start, items.end)
  }

  #readName(text: string, start: number, end: number): void {
    const { names } = this.#index
    const scanner = this.#scanner
    const room = Math.max(0, this.#room)
    const to = Math.min(end, start + room)
    for (let at = start; scanner.next(text, at, to); at = scanner.end) {
      const word = names.number(scanner.hash, text, scanner.start, scanner.end)
      this.#first = Math.min(this.#first, names.value(word, this.#lastWord))
      this.#lastWord = word
    }
    this.#room = room - (end - start) - 1
  }
}

function indexRules(rules: readonly LabelRule[]): RuleIndex {
  const byTagName = new Map<string, number>()
  const byRole = new Map<string, number>()
  const labelNames = new LabelNames()
  const note = <Key>(map: Map<Key, number>, key: Key, place: number): void => {
    if (!map.has(key)) map.set(key, place)
  }
  rules.forEach(({ tagNames = [], roles = [], names }, place) => {
    for (const tagName of tagNames) note(byTagName, tagName, place)
    for (const role of roles) note(byRole, role, place)
    for (const name of names) labelNames.add(name, place)
  })
  return { rules, byTagName, byRole, names: labelNames }
}
