import { property } from '../html/attributes/attribute.js'
import type { Extent } from '../html/lines/line-extent.js'
import { isText, type TextLine } from '../html/lines/text-line.js'
import type { AnyNode, ChildNode, ElementNode, HtmlDocument, ParentNode } from '../html/nodes.js'
import { holdsRoot } from '../html/root-around.js'
import type { SourcePosition } from '../model/position.js'
import type { StrippedElement } from '../model/report.js'
import { outsideContentRule } from '../strip/generic-rules.js'
import { mediaPlaceholder } from '../strip/rules/media-placeholder.js'
import type { StripPlan } from '../strip/strip-plan.js'
import { Taking, usesIn } from '../strip/taking.js'
import { countedText, type FoldedText, foldCounted, foldText } from '../text/fold.js'
import { LineDecisions } from './line-decisions.js'
import { NodeExtents } from './node-extents.js'
import { SubtreeReader } from './subtree-reader.js'

/** What a report is made of. */
export interface ReportInput {
  readonly document: HtmlDocument
  readonly plan: StripPlan
  /** The range of a line. */
  readonly extentOf: (line: TextLine) => Extent
  /** In document order. */
  readonly roots: readonly ParentNode[]
  /** Media that were left and became no block. */
  readonly unshown: readonly ElementNode[]
  /** Ids of rules that may not fire. */
  readonly disabled: ReadonlySet<string>
  readonly positionOf: (extent: Extent) => SourcePosition | undefined
  readonly pathOf: (node: AnyNode) => string
}

/** An entry with what tells its place among the others. A class for the reason of `newList`. */
class Placed {
  declare readonly entry: StrippedElement
  declare readonly index: number
  declare readonly extent: Extent
  /** Where it stands in the source; what the source does not contain stays with what it follows. */
  declare start: number

  constructor(entry: StrippedElement, index: number, extent: Extent) {
    this.entry = entry
    this.index = index
    this.extent = extent
    this.start = extent.start
  }
}

/** What every entry tells. */
interface Told {
  readonly path: string
  readonly taking: Taking
  readonly told: FoldedText
  readonly index: number
  readonly extent: Extent
}

/** Lists all that the plan takes out, in source order: a maximal subtree, a run of text or a comment each. */
export function buildReport(input: ReportInput): StrippedElement[] {
  const builder = new ReportBuilder(input)
  for (const { node, taking } of input.plan.nodes.entries) builder.addNode(node, taking)
  builder.addLines()
  const rule = input.disabled.has(mediaPlaceholder.id) ? outsideContentRule : mediaPlaceholder
  for (const element of input.unshown) if (!input.plan.nodes.has(element)) builder.addNode(element, new Taking(rule))
  return inSourceOrder(builder.placed)
}

class ReportBuilder {
  readonly placed: Placed[] = []
  readonly #input: ReportInput
  readonly #extents: NodeExtents
  readonly #decisions: LineDecisions
  readonly #reader: SubtreeReader

  constructor(input: ReportInput) {
    const { document, plan } = input
    this.#input = input
    this.#extents = new NodeExtents(document)
    this.#decisions = new LineDecisions(document, plan)
    this.#reader = new SubtreeReader(document, plan, this.#decisions)
  }

  addNode(node: ChildNode, taking: Taking): void {
    if (node.type === 'element') this.#addElement(node, taking, this.#reader.text(node))
    else if (node.type === 'comment' || node.type === 'text') {
      const extent = this.#extents.of(node)
      const entry = newEntry(node.type, taking)
      const told =
        node.type === 'text' ? foldCounted(node.value, node.counted) : { text: foldText(node.value), length: 0 }
      this.#add(entry, { path: this.#input.pathOf(node), taking, told, index: node.index, extent })
    }
  }

  /** The outermost elements that hold lines of one decision and nothing else are an entry each, other lines by themselves. */
  addLines(): void {
    const seen = new Set<ElementNode>()
    for (const { line, taking } of this.#input.plan.lines) {
      const element = this.#decisions.uniformAround(line, taking, this.#isTop)
      if (element === undefined) this.#addLine(line, taking)
      else if (!seen.has(element)) {
        seen.add(element)
        this.#addElement(element, taking, this.#reader.textOfLines(element))
      }
    }
  }

  #addLine(line: TextLine, taking: Taking): void {
    const first = line.pieces.find(isText)
    if (first === undefined) return
    const extent = this.#input.extentOf(line)
    const { index } = first.node
    const told = countedText(foldText(line.text))
    const path = this.#input.pathOf(line.block)
    this.#add(newEntry('text', taking), { path, taking, told, index, extent })
  }

  /** An element that the parser made without tags of its own in the source is reported as the text in it, if there is any. */
  #addElement(element: ElementNode, taking: Taking, told: FoldedText): void {
    const isNamed = this.#extents.hasOwnTags(element)
    if (!isNamed && told.text === '') return
    const extent = this.#extents.of(element)
    const { index } = element
    const entry = newEntry(isNamed ? 'element' : 'text', taking)
    if (isNamed) {
      const id = property(element, 'id')
      const className = property(element, 'className')
      entry.tagName = element.tagName
      if (typeof id === 'string' && id !== '') entry.id = id
      if (Array.isArray(className) && className.length > 0) entry.classNames = className.map(asText)
    }
    this.#add(entry, { path: this.#input.pathOf(element), taking, told, index, extent })
  }

  #add(entry: StrippedElement, { path, taking, told, index, extent }: Told): void {
    entry.path = path
    entry.text = told.text
    entry.length = told.length
    const position = this.#input.positionOf(extent)
    if (position !== undefined) entry.position = position
    const usedFor = taking.uses.length > 0 ? usesIn(taking, extent) : []
    if (usedFor.length > 0) entry.usedFor = usedFor
    this.placed.push(new Placed(entry, index, extent))
  }

  /** Whether the element holds the article, is the page itself or belongs to another entry: no entry of lines reaches so far. */
  readonly #isTop = (node: ParentNode): boolean => {
    const { nodes, taken } = this.#input.plan
    if (node.type === 'root' || taken.has(node) || isPageItself(node) || nodes.has(node)) return true
    return holdsRoot(this.#input.roots, node.index, node.last)
  }
}

/**
 * The beginning of an entry, which `#add` completes: properties are written in the order in which they are shown. It is a copy
 * with more properties and no literal for the reason of `newList`: entries have the texts of whole scripts.
 */
function newEntry(kind: StrippedElement['kind'], { rule, reason }: Taking): StrippedElement {
  return { ...noProperties, rule, reason, kind } as StrippedElement
}

const noProperties = {}

/** A caller's tree may have numbers among its class names. */
function asText(name: string | number): string {
  return typeof name === 'string' ? name : String(name)
}

/** A caller's tree may have an `html` or a `body` anywhere. */
function isPageItself({ tagName, parent }: ElementNode): boolean {
  if (tagName === 'html') return parent?.type === 'root'
  return tagName === 'body' && parent?.type === 'element' && parent.tagName === 'html' && parent.parent?.type === 'root'
}

/** By the start in the source, the outer of two first. */
function inSourceOrder(placed: Placed[]): StrippedElement[] {
  placed.sort((a, b) => a.index - b.index)
  let start = 0
  for (const item of placed) {
    if (item.extent.start >= 0) start = item.extent.start
    item.start = start
  }
  placed.sort((a, b) => a.start - b.start || b.extent.end - a.extent.end)
  return placed.map(({ entry }) => entry)
}
