import type { ChildNode, HtmlDocument, ParentNode } from '../html/nodes.js'
import type { Leaf } from '../html/segment.js'
import type { TextMass } from '../html/text-mass.js'
import type { CompiledProfile } from '../profiles/compiled-profile.js'
import { cutLeaves } from './cut-leaves.js'
import { emptyRule, outsideContentRule } from './generic-rules.js'
import type { RuleMatches } from './match-rules.js'
import { mediaFallback } from './rules/ui.js'
import { newTaking, type StripPlan, type TakenLine, type Taking } from './strip-plan.js'
import { takeElements } from './take-elements.js'
import { takeEmpties } from './take-empties.js'
import { takeLines } from './take-lines.js'
import type { Unrendered } from './take-unrendered.js'

/** What the plan is made of. */
export interface StripInput {
  readonly document: HtmlDocument
  readonly mass: TextMass
  readonly leaves: readonly Leaf[]
  readonly roots: readonly ParentNode[]
  readonly matches: RuleMatches
  readonly profile: CompiledProfile | undefined
  readonly unrendered: Unrendered
  /** Ids of rules that may not fire. */
  readonly disabled: ReadonlySet<string>
  /** Whether a text is the article's title. */
  readonly isTitle: (text: string) => boolean
}

/** A plan, and the rules that were refused because they would have taken too much. */
export interface PlannedStrips {
  readonly plan: StripPlan
  readonly refused: readonly string[]
}

/** Decides what is taken out. Every leaf ends in exactly one place: kept, taken as a line, or inside a taken node. */
export function planStrips(input: StripInput): PlannedStrips {
  const { document, mass, leaves, roots, disabled } = input
  const nodes = new Map<ChildNode, Taking>(input.unrendered.nodes)
  const elements = takeElements(input, nodes)
  const outside = newTaking(outsideContentRule)
  const lines: TakenLine[] = []
  const inside: Leaf[] = []
  for (const leaf of cutLeaves(leaves, elements.taken)) {
    if (leaf.kind === 'media') takeFallback(leaf.element.children, mass, nodes, disabled)
    if (isInside(leaf.block, roots)) inside.push(leaf)
    else if (leaf.kind === 'text') lines.push({ line: leaf, taking: outside })
  }
  const { kept, taken, refused } = takeLines(inside, input, elements.kept)
  lines.push(...taken)
  if (!disabled.has(emptyRule.id)) takeEmpties(document, mass, roots, elements.taken, nodes)
  return { plan: { nodes, lines, kept }, refused: [...input.unrendered.refused, ...elements.refused, ...refused] }
}

/** What a medium shows where it does not work is no text of the article. */
function takeFallback(
  children: readonly ChildNode[],
  mass: TextMass,
  nodes: Map<ChildNode, Taking>,
  disabled: ReadonlySet<string>,
): void {
  const rule = disabled.has(mediaFallback.id) ? outsideContentRule : mediaFallback
  for (const child of children) {
    if (mass.characters(child) > 0 && !nodes.has(child)) nodes.set(child, newTaking(rule))
  }
}

function isInside(block: ParentNode, roots: readonly ParentNode[]): boolean {
  return roots.some((root) => root.index <= block.index && block.index <= root.last)
}
