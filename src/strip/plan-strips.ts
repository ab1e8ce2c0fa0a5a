import type { Leaf } from '../html/lines/leaf.js'
import { isText, type TextLine } from '../html/lines/text-line.js'
import type { ChildNode } from '../html/nodes.js'
import { rootAround } from '../html/root-around.js'
import type { TextMass } from '../html/text-mass.js'
import { cutLeaf } from './cut-leaf.js'
import { emptyRule, outsideContentRule } from './generic-rules.js'
import { labelLines } from './label-lines.js'
import { leavesInBoxes } from './leaves-in-boxes.js'
import type { NodeMarks } from './node-marks.js'
import { duplicateLine } from './rules/duplicate.js'
import { mediaFallback } from './rules/ui.js'
import { aroundKept, splitAtKept } from './split-at-kept.js'
import type { StripInput } from './strip-input.js'
import type { StripPlan, TakenLine } from './strip-plan.js'
import { takeElements } from './take-elements.js'
import { takeEmpties } from './take-empties.js'
import { type TakenLines, takeLines } from './take-lines.js'
import { takeMastheads } from './take-mastheads.js'
import { takeRepeatedPictures } from './take-repeated-pictures.js'
import type { TakenNodes } from './taken-nodes.js'
import { Taking } from './taking.js'

/** A plan, and the rules that were refused because they would have taken too much. */
export interface PlannedStrips {
  readonly plan: StripPlan
  readonly refused: readonly string[]
}

/** The article's leaves, the lines that were taken from it, and those in boxes of it that are not the article. */
interface ArticleLines extends TakenLines {
  readonly boxed: readonly TextLine[]
}

/** Decides what is taken out. Every leaf ends in exactly one place: kept, taken as a line, or inside a taken node. */
export function planStrips(input: StripInput): PlannedStrips {
  const { document, mass, roots, disabled, article } = input
  const nodes = input.unrendered.nodes.copy()
  const elements = takeElements(input, nodes)
  takeMastheads(input, elements, nodes)
  takeRepeatedPictures(input, elements, nodes)
  const keptAround = aroundKept(elements)
  const inside: Leaf[] = []
  const outside: TextLine[] = []
  const place = (leaf: Leaf, whole: Leaf): void => {
    if (leaf.kind === 'media') takeFallback(leaf.element.children, mass, nodes, disabled)
    const isArticle = article === undefined ? rootAround(roots, leaf.block) !== undefined : article.has(whole)
    if (isArticle || elements.kept.has(leaf.block)) inside.push(leaf)
    else if (leaf.kind === 'text') outside.push(leaf)
  }
  for (const whole of input.leaves) {
    const leaf = cutLeaf(whole, elements.taken)
    if (leaf === undefined) continue
    if (leaf.kind === 'text' && elements.keepsInside)
      for (const part of splitAtKept(leaf, keptAround)) place(part, whole)
    else place(leaf, whole)
  }
  const { kept, taken, refused, boxed } = takeFromArticle(inside, input, elements.kept)
  outside.push(...boxed)
  const labelled = labelLines(document, outside, [...kept, ...taken.map(({ line }) => line)], disabled)
  if (!disabled.has(emptyRule.id)) takeEmpties(document, mass, roots, elements.taken, nodes)
  return {
    plan: { nodes, taken: elements.taken, keptAround, lines: [...taken, ...labelled], kept },
    refused: [...input.unrendered.refused, ...elements.refused, ...refused],
  }
}

/** Takes lines by the line rules, and what stands in boxes that are named as something else: `boxed`, yet to be named. */
function takeFromArticle(leaves: readonly Leaf[], input: StripInput, untouchable: NodeMarks): ArticleLines {
  const first = takeLines(leaves, input, untouchable)
  const repeated = first.taken.filter(({ taking }) => taking.rule === duplicateLine.id)
  const inBoxes = leavesInBoxes(input.document, withLines(first.kept, repeated), input.disabled)
  const isBoxed = (leaf: Leaf): boolean => inBoxes.has(leaf) && !untouchable.has(leaf.block)
  const boxed = inBoxes.size === 0 ? [] : first.kept.filter((leaf) => leaf.kind === 'text').filter(isBoxed)
  if (boxed.length === 0) return { kept: first.kept, taken: first.taken, refused: first.refused, boxed }
  // The ends of the article are others now, and labels may stand there. What a box says first is not said twice.
  const again = new Set(repeated.filter(({ line }) => !inBoxes.has(line)))
  const own = withLines(
    first.kept.filter((leaf) => !isBoxed(leaf)),
    [...again],
  )
  const { kept, taken, refused } = takeLines(own, input, untouchable)
  const before = first.taken.filter((line) => !again.has(line))
  return { kept, taken: [...before, ...taken], refused: [...new Set([...first.refused, ...refused])], boxed }
}

/** The leaves with lines that were taken from among them, in document order. */
function withLines(leaves: readonly Leaf[], taken: readonly TakenLine[]): readonly Leaf[] {
  if (taken.length === 0) return leaves
  return [...leaves, ...taken.map(({ line }) => line)].sort((one, other) => placeOf(one) - placeOf(other))
}

/** The place in the document of the node that a leaf begins with. */
function placeOf(leaf: Leaf): number {
  if (leaf.kind !== 'text') return leaf.element.index
  const first = leaf.pieces.find(isText)
  return (first?.node ?? leaf.block).index
}

/** What a medium shows where it does not work is no text of the article. */
function takeFallback(
  children: readonly ChildNode[],
  mass: TextMass,
  nodes: TakenNodes,
  disabled: ReadonlySet<string>,
): void {
  const rule = disabled.has(mediaFallback.id) ? outsideContentRule : mediaFallback
  for (const child of children) {
    if (mass.characters(child) > 0 && !nodes.has(child)) nodes.set(child, new Taking(rule))
  }
}
