import type { ElementNode, HtmlDocument, TextNode } from '../html/nodes.js'
import type { TextMass } from '../html/text-mass.js'
import { commentRule, limitRule, unrenderedRules } from './generic-rules.js'
import { NodeMarks } from './node-marks.js'
import type { RuleMatches } from './rule-matcher.js'
import { hidden } from './rules/hidden.js'
import { formControl } from './rules/ui.js'
import { takeTableRests } from './take-table-rests.js'
import { TakenNodes } from './taken-nodes.js'
import { Taking } from './taking.js'

/** The share of a document's text that a rule for hidden text and controls may take: a page that hides more is shown by a script. */
const maxHiddenShare = 0.5

/** What is known before the article is looked for. */
export interface UnrenderedInput {
  readonly document: HtmlDocument
  readonly mass: TextMass
  readonly matches: RuleMatches
  /** Ids of rules that may not fire. */
  readonly disabled: ReadonlySet<string>
  readonly maxTableCells: number
  /** The text of a caller's tree that did not fit under its limits. */
  readonly limitedNode: TextNode | undefined
}

/** What is taken before the article is looked for. */
export interface Unrendered {
  readonly nodes: TakenNodes
  /** The elements among them, and all that is in these. */
  readonly taken: NodeMarks
  /** Whether nothing of the node can be text of the page. */
  readonly isSkipped: (node: ElementNode | TextNode) => boolean
  /** The ids of the rules that would have taken too much. */
  readonly refused: readonly string[]
  /** Tables with more cells than the limit. */
  readonly cutTables: readonly ElementNode[]
}

/** Takes what is no text of the page: comments, scripts, styles, hidden elements, controls, and what lies past a limit. */
export function takeUnrendered(input: UnrenderedInput): Unrendered {
  const { document, mass, matches, disabled, limitedNode, maxTableCells } = input
  const nodes = TakenNodes.of(document)
  const taken = NodeMarks.of(document)
  const refused: string[] = []
  for (const rule of unrenderedRules) {
    const matched = matches.generic(rule)
    if (matched.length === 0 || disabled.has(rule.id)) continue
    const found = matched.filter((element) => !taken.has(element) && rule.when?.(element, { mass }) !== false)
    let share = 0
    let last = -1
    for (const element of found) {
      if (element.index <= last) continue
      last = element.last
      if (!holdsMarkup(element)) share += mass.characters(element)
    }
    if (guarded.has(rule.id) && share > mass.total * maxHiddenShare) {
      refused.push(rule.id)
      continue
    }
    for (const element of found) {
      if (taken.has(element)) continue
      nodes.set(element, new Taking(rule))
      taken.addSubtree(element)
    }
  }
  if (limitedNode !== undefined) nodes.set(limitedNode, new Taking(limitRule))
  const cutTables = takeTableRests(document, maxTableCells, nodes, taken)
  for (const node of document.nodes) if (node.type === 'comment') nodes.set(node, new Taking(commentRule))
  return { nodes, taken, isSkipped: (node) => taken.has(node) || node === limitedNode, refused, cutTables }
}

/** Whether a text field holds the source of HTML, which nobody reads: a script takes it from there. */
function holdsMarkup({ tagName, children: [first] }: ElementNode): boolean {
  return tagName === 'textarea' && first?.type === 'text' && first.value.includes('</')
}

/** Rules that judge: what they take is on the page and may be shown by a script after all. */
const guarded: ReadonlySet<string> = new Set([hidden.id, formControl.id])
