import { namesOf, roleOf, wordsOf } from '../html/element-names.js'
import type { ElementNode } from '../html/nodes.js'
import type { LabelRule } from './label-rule.js'
import { labelRules } from './label-rules.js'

/** The first rule for each tag name, role and name. */
interface RuleIndex {
  readonly rules: readonly LabelRule[]
  readonly byTagName: ReadonlyMap<string, number>
  readonly byRole: ReadonlyMap<string, number>
  readonly byName: ReadonlyMap<string, number>
}

const wholeIndex = indexRules(labelRules)

/** Tells what an element is called; each element is looked up once. */
export class ElementLabels {
  readonly #index: RuleIndex
  /** By element, and by what it is called: the parts of a list are all called alike. */
  readonly #known = new Map<ElementNode | string, LabelRule | undefined>()

  constructor(disabled: ReadonlySet<string>) {
    this.#index = disabled.size === 0 ? wholeIndex : indexRules(labelRules.filter((rule) => !disabled.has(rule.id)))
  }

  /** The first rule that fits the element; undefined when none does. */
  of(element: ElementNode): LabelRule | undefined {
    if (this.#known.has(element)) return this.#known.get(element)
    const names = namesOf(element)
    const called = `${element.tagName} ${roleOf(element)} ${names}`
    const found = this.#known.has(called) ? this.#known.get(called) : this.#find(element, names)
    this.#known.set(element, found)
    this.#known.set(called, found)
    return found
  }

  #find(element: ElementNode, names: string): LabelRule | undefined {
    const { rules, byTagName, byRole, byName } = this.#index
    const none = rules.length
    let first = Math.min(byTagName.get(element.tagName) ?? none, byRole.get(roleOf(element)) ?? none)
    let before = ''
    for (const word of wordsOf(names)) {
      first = Math.min(first, byName.get(word) ?? none)
      if (before !== '') first = Math.min(first, byName.get(`${before} ${word}`) ?? none)
      before = word
    }
    return rules[first]
  }
}

function indexRules(rules: readonly LabelRule[]): RuleIndex {
  const index = {
    byTagName: new Map<string, number>(),
    byRole: new Map<string, number>(),
    byName: new Map<string, number>(),
  }
  const note = (map: Map<string, number>, names: Iterable<string>, place: number): void => {
    for (const name of names) if (!map.has(name)) map.set(name, place)
  }
  rules.forEach(({ tagNames = [], roles = [], names }, place) => {
    note(index.byTagName, tagNames, place)
    note(index.byRole, roles, place)
    note(index.byName, names, place)
  })
  return { rules, ...index }
}
