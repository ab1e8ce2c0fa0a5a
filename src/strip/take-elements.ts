import { firstFrom } from '../html/first-from.js'
import type { ElementNode, ParentNode, TextNode } from '../html/nodes.js'
import { holdsRoot, rootAround } from '../html/root-around.js'
import type { StripReason } from '../model/report.js'
import { elementRules } from './generic-rules.js'
import { NodeMarks } from './node-marks.js'
import { nodesOnward } from './nodes-onward.js'
import type { StripInput } from './strip-input.js'
import type { TakenNodes } from './taken-nodes.js'
import { Taking } from './taking.js'

/** The share of the article's text that a generic element rule may take. */
const maxGenericShare = 0.5

/** The generic rules, and each as one that may be refused. */
const guardedRules = elementRules.map((rule) => {
  const { id, reason } = rule
  return { rule, guarded: { id, reason, maxShare: maxGenericShare } }
})

/** What the element rules took and what they must leave alone. */
export interface TakenElements {
  readonly taken: NodeMarks
  readonly kept: NodeMarks
  /** Whether something is kept inside what was taken. */
  readonly keepsInside: boolean
  readonly refused: readonly string[]
}

interface Match {
  readonly node: ElementNode | TextNode
  readonly rule: { readonly id: string; readonly reason: StripReason; readonly maxShare: number }
  /** The order of the rules: the first that matches a node names it. */
  readonly order: number
}

/**
 * Takes the elements that the profile's rules and the generic ones match inside the article: of nested ones the
 * outermost, and none that holds the article itself. What a keep rule of the profile names stays, but for what the
 * profile's own strip rules take in it.
 */
export function takeElements(input: StripInput, nodes: TakenNodes): TakenElements {
  const { document, mass, roots } = input
  const taken = input.unrendered.taken.copy()
  const kept = NodeMarks.of(document)
  const keeps = (input.matches.profile?.keep.flat() ?? []).sort((a, b) => a.index - b.index)
  for (const element of keeps) kept.addSubtree(element)
  const ofProfile = profileMatches(input)
  const matches = [
    ...ofProfile.filter(({ node }) => isBelow(node, roots) && !taken.has(node)),
    ...genericMatches(input, (element) => !taken.has(element) && !kept.has(element)),
  ]
  const refused = rulesOfWhole(ofProfile, roots)
  if (matches.length === 0) return { taken, kept, keepsInside: false, refused: [...refused] }
  matches.sort((a, b) => a.node.index - b.node.index || a.order - b.order)
  const text = roots.reduce((sum, root) => sum + mass.characters(root), 0)
  for (const id of refusedRules(matches, input, text)) refused.add(id)
  let keepsInside = false
  for (const { node, rule } of matches) {
    if (refused.has(rule.id) || taken.has(node)) continue
    nodes.set(node, new Taking(rule))
    if (takeAround(node, taken, keeps)) keepsInside = true
  }
  return { taken, kept, keepsInside, refused: [...refused] }
}

/** Marks the node as taken, but for what is kept in it; `keeps` are in document order. Whether there was any. */
function takeAround(node: Match['node'], taken: NodeMarks, keeps: readonly ElementNode[]): boolean {
  taken.addSubtree(node)
  const first = firstFrom(keeps, node.index + 1)
  let next = first
  for (; next < keeps.length; next++) {
    const inner = keeps[next]
    if (inner === undefined || inner.index > lastOf(node)) break
    taken.removeSubtree(inner)
  }
  return next > first
}

function profileMatches({ profile, matches, disabled, mass, roots }: StripInput): Match[] {
  const found: Match[] = []
  for (const [order, rule] of (profile?.strip ?? []).entries()) {
    if (disabled.has(rule.id) || rule.selector === undefined) continue
    const elements = matches.profile?.strip[order] ?? []
    const isOnward = rule.refinement?.take === 'onward'
    for (const node of isOnward ? nodesOnward(elements, roots, mass) : elements) found.push({ node, rule, order })
  }
  return found
}

/** What the generic rules take of the elements below the roots that are free: they judge no others. */
function genericMatches(
  { profile, matches, disabled, mass, roots }: StripInput,
  isFree: (element: ElementNode) => boolean,
): Match[] {
  const found: Match[] = []
  const profileRules = profile?.strip.length ?? 0
  for (const [order, { rule, guarded }] of guardedRules.entries()) {
    if (disabled.has(rule.id)) continue
    const elements = matches.generic(rule)
    for (const root of roots) {
      for (let place = firstFrom(elements, root.index + 1); place < elements.length; place++) {
        const node = elements[place]
        if (node === undefined || node.index > root.last) break
        if (!isFree(node) || rule.when?.(node, { mass }) === false) continue
        found.push({ node, rule: guarded, order: profileRules + order })
      }
    }
  }
  return found
}

/** The rules whose outermost matches hold more of the article's text than they may take. */
function refusedRules(matches: readonly Match[], input: StripInput, text: number): Set<string> {
  const shares = new Map<string, { sum: number; last: number }>()
  const refused = new Set<string>()
  for (const { node, rule } of matches) {
    const share = shares.get(rule.id) ?? { sum: 0, last: -1 }
    shares.set(rule.id, share)
    if (node.index <= share.last) continue
    share.last = lastOf(node)
    share.sum += input.mass.characters(node)
    if (share.sum > text * rule.maxShare) refused.add(rule.id)
  }
  return refused
}

/** The rules that match nothing below a root and something that a root is or is in: they would take the article itself. */
function rulesOfWhole(matches: readonly Match[], roots: readonly ParentNode[]): Set<string> {
  const whole = new Set<string>()
  for (const { node, rule } of matches) if (holdsRoot(roots, node.index, lastOf(node))) whole.add(rule.id)
  for (const { node, rule } of whole.size === 0 ? [] : matches) if (isBelow(node, roots)) whole.delete(rule.id)
  return whole
}

/** Whether the node is inside a root and does not hold one. */
function isBelow(node: Match['node'], roots: readonly ParentNode[]): boolean {
  const root = rootAround(roots, node)
  return root !== undefined && root !== node
}

function lastOf(node: Match['node']): number {
  return node.type === 'element' ? node.last : node.index
}
