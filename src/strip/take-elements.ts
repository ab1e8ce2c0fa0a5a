import type { ChildNode, ElementNode, ParentNode } from '../html/nodes.js'
import { readableText } from '../html/text-content.js'
import type { StripReason } from '../model/report.js'
import { foldText } from '../text/fold.js'
import { elementRules } from './generic-rules.js'
import { NodeMarks } from './node-marks.js'
import type { StripInput } from './strip-input.js'
import { newTaking, type Taking } from './strip-plan.js'

/** The share of the article's text that a generic element rule may take. */
const maxGenericShare = 0.5

/** What the element rules took and what they must leave alone. */
export interface TakenElements {
  readonly taken: NodeMarks
  readonly kept: NodeMarks
  readonly refused: readonly string[]
}

interface Match {
  readonly element: ElementNode
  readonly rule: { readonly id: string; readonly reason: StripReason; readonly maxShare: number }
  /** The order of the rules: the first that matches an element names it. */
  readonly order: number
  readonly isGeneric: boolean
}

/**
 * Takes the elements that the profile's rules and the generic ones match inside the article: of nested ones the
 * outermost, and none that holds the article itself. What a keep rule of the profile names stays, but for what the
 * profile's own strip rules take in it.
 */
export function takeElements(input: StripInput, nodes: Map<ChildNode, Taking>): TakenElements {
  const { document, mass, roots } = input
  const taken = new NodeMarks(document)
  const kept = new NodeMarks(document)
  for (const element of nodes.keys()) if (element.type === 'element') taken.addSubtree(element)
  for (const element of input.matches.profile?.keep.flat() ?? []) kept.addSubtree(element)
  const matches = collectMatches(input).filter(
    ({ element, isGeneric }) => isBelow(element, roots) && !taken.has(element) && !(isGeneric && kept.has(element)),
  )
  matches.sort((a, b) => a.element.index - b.element.index || a.order - b.order)
  const text = roots.reduce((sum, root) => sum + mass.characters(root), 0)
  const refused = refusedRules(matches, input, text)
  for (const { element, rule } of matches) {
    if (refused.has(rule.id) || taken.has(element)) continue
    nodes.set(element, newTaking(rule))
    takeAround(element, taken, input)
  }
  return { taken, kept, refused: [...refused] }
}

/** Marks the element as taken, but for what is kept in it. */
function takeAround(element: ElementNode, taken: NodeMarks, input: StripInput): void {
  taken.addSubtree(element)
  for (const inner of input.matches.profile?.keep.flat() ?? []) {
    if (inner !== element && element.index < inner.index && inner.index <= element.last) taken.removeSubtree(inner)
  }
}

function collectMatches(input: StripInput): Match[] {
  const { profile, matches, disabled, mass } = input
  const found: Match[] = []
  for (const [order, rule] of (profile?.strip ?? []).entries()) {
    if (disabled.has(rule.id) || rule.selector === undefined) continue
    for (const element of matches.profile?.strip[order] ?? []) {
      if (rule.pattern !== undefined && rule.pattern.exec(foldText(readableText(element))) === null) continue
      found.push({ element, rule, order, isGeneric: false })
    }
  }
  const profileRules = profile?.strip.length ?? 0
  for (const [order, rule] of elementRules.entries()) {
    if (disabled.has(rule.id)) continue
    for (const element of matches.generic(rule)) {
      if (rule.when !== undefined && !rule.when(element, { mass })) continue
      const { id, reason } = rule
      const guarded = { id, reason, maxShare: maxGenericShare }
      found.push({ element, rule: guarded, order: profileRules + order, isGeneric: true })
    }
  }
  return found
}

/** The rules whose outermost matches hold more of the article's text than they may take. */
function refusedRules(matches: readonly Match[], input: StripInput, text: number): Set<string> {
  const shares = new Map<string, { sum: number; last: number }>()
  const refused = new Set<string>()
  for (const { element, rule } of matches) {
    const share = shares.get(rule.id) ?? { sum: 0, last: -1 }
    shares.set(rule.id, share)
    if (element.index <= share.last) continue
    share.last = element.last
    share.sum += input.mass.characters(element)
    if (share.sum > text * rule.maxShare) refused.add(rule.id)
  }
  return refused
}

/** Whether the element is inside a root and does not hold one. */
function isBelow(element: ElementNode, roots: readonly ParentNode[]): boolean {
  return roots.some((root) => root.index < element.index && element.index <= root.last) && !holdsRoot(element, roots)
}

function holdsRoot(element: ElementNode, roots: readonly ParentNode[]): boolean {
  return roots.some((root) => element.index <= root.index && root.index <= element.last)
}
