import { namesOf, roleOf, wordsOf } from '../html/element-names.js'
import type { ElementNode } from '../html/nodes.js'
import type { LabelRule } from './label-rule.js'
import { labelRules } from './label-rules.js'

/** The first rule for each tag name, role and name, by its place in the list. */
interface RuleIndex {
  readonly rules: readonly LabelRule[]
  readonly byTagName: ReadonlyMap<string, number>
  readonly byRole: ReadonlyMap<string, number>
  readonly byName: ReadonlyMap<string, number>
  /** Of names that are a pair of words, by the first and the second. */
  readonly byPair: ReadonlyMap<string, ReadonlyMap<string, number>>
}

const wholeIndex = indexRules(labelRules)

/** Tells what an element is called. */
export class ElementLabels {
  readonly #index: RuleIndex

  constructor(disabled: ReadonlySet<string>) {
    const isWhole = labelRules.every((rule) => !disabled.has(rule.id))
    this.#index = isWhole ? wholeIndex : indexRules(labelRules.filter((rule) => !disabled.has(rule.id)))
  }

  /** The first rule that fits the element; undefined when none does. */
  of(element: ElementNode): LabelRule | undefined {
    const { rules, byTagName, byRole } = this.#index
    let first = byTagName.get(element.tagName) ?? rules.length
    const role = roleOf(element)
    if (role !== '') first = Math.min(first, byRole.get(role) ?? rules.length)
    const names = namesOf(element)
    if (names !== '') first = Math.min(first, this.#firstOf(names))
    return rules[first]
  }

  /** The place of the first rule that one of the names fits. */
  #firstOf(names: string): number {
    const { rules, byName, byPair } = this.#index
    let first = rules.length
    let seconds: ReadonlyMap<string, number> | undefined
    for (const word of wordsOf(names)) {
      first = Math.min(first, byName.get(word) ?? first, seconds?.get(word) ?? first)
      seconds = byPair.get(word)
    }
    return first
  }
}

function indexRules(rules: readonly LabelRule[]): RuleIndex {
  const byTagName = new Map<string, number>()
  const byRole = new Map<string, number>()
  const byName = new Map<string, number>()
  const byPair = new Map<string, Map<string, number>>()
  const note = (map: Map<string, number>, name: string, place: number): void => {
    if (!map.has(name)) map.set(name, place)
  }
  rules.forEach(({ tagNames = [], roles = [], names }, place) => {
    for (const tagName of tagNames) note(byTagName, tagName, place)
    for (const role of roles) note(byRole, role, place)
    for (const name of names) {
      const [word = '', second] = name.split(' ')
      if (second === undefined) {
        note(byName, word, place)
        continue
      }
      const seconds = byPair.get(word) ?? new Map<string, number>()
      byPair.set(word, seconds)
      note(seconds, second, place)
    }
  })
  return { rules, byTagName, byRole, byName, byPair }
}
