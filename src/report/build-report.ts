import type { Extent } from '../html/line-extent.js'
import { nodePaths } from '../html/node-path.js'
import type { AnyNode, ChildNode, ElementNode, HtmlDocument, ParentNode } from '../html/nodes.js'
import { isText, type TextLine } from '../html/text-line.js'
import type { SourcePosition } from '../model/position.js'
import type { StrippedElement } from '../model/report.js'
import { mediaPlaceholder } from '../strip/rules/media-placeholder.js'
import { newTaking, type StripPlan, type Taking } from '../strip/strip-plan.js'
import { countFolded, foldText } from '../text/fold.js'
import { hasOwnTags, nodeExtent, SubtreeReader } from './subtree-reader.js'
import { UniformElements } from './uniform-elements.js'

/** What a report is made of. */
export interface ReportInput {
  readonly document: HtmlDocument
  readonly plan: StripPlan
  /** The range of a line. */
  readonly extentOf: (line: TextLine) => Extent
  readonly roots: readonly ParentNode[]
  /** Media that were left and became no block. */
  readonly unshown: readonly ElementNode[]
  readonly positionOf: (extent: Extent) => SourcePosition | undefined
}

/** An entry with what tells its place among the others. */
interface Placed {
  readonly entry: StrippedElement
  readonly index: number
  readonly extent: Extent
  /** Where it stands in the source; what the source does not contain stays with what it follows. */
  start: number
}

/** Lists all that the plan takes out, in source order: a maximal subtree, a run of text or a comment each. */
export function buildReport(input: ReportInput): StrippedElement[] {
  const builder = new ReportBuilder(input)
  for (const [node, taking] of input.plan.nodes) builder.addNode(node, taking)
  builder.addLines()
  for (const element of input.unshown)
    if (!input.plan.nodes.has(element)) builder.addNode(element, newTaking(mediaPlaceholder))
  return inSourceOrder(builder.placed)
}

class ReportBuilder {
  readonly placed: Placed[] = []
  readonly #input: ReportInput
  readonly #reader: SubtreeReader
  readonly #pathOf: (node: AnyNode) => string

  constructor(input: ReportInput) {
    const { document, plan } = input
    this.#input = input
    this.#reader = new SubtreeReader(document, plan)
    this.#pathOf = nodePaths()
  }

  addNode(node: ChildNode, taking: Taking): void {
    const extent = nodeExtent(this.#input.document, node)
    if (node.type === 'element') this.#addElement(node, taking, this.#reader.text(node))
    else if (node.type === 'comment')
      this.#add(
        { kind: 'comment', path: this.#pathOf(node), text: foldText(node.value), length: 0 },
        taking,
        node.index,
        extent,
      )
    else if (node.type === 'text') {
      const text = foldText(node.value)
      this.#add({ kind: 'text', path: this.#pathOf(node), text, length: countFolded(text) }, taking, node.index, extent)
    }
  }

  /** The outermost elements that hold lines of one decision and nothing else are an entry each, other lines by themselves. */
  addLines(): void {
    const { document, plan } = this.#input
    const uniform = new UniformElements(document, plan)
    const seen = new Set<ElementNode>()
    for (const { line, taking } of plan.lines) {
      const element = uniform.around(line, taking, this.#isTop)
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
    const text = foldText(line.text)
    const path = this.#pathOf(line.block)
    this.#add({ kind: 'text', path, text, length: countFolded(text) }, taking, first.node.index, extent)
  }

  /** An element that the parser made without tags of its own in the source is reported as the text in it, if there is any. */
  #addElement(element: ElementNode, taking: Taking, text: string): void {
    const extent = nodeExtent(this.#input.document, element)
    const path = this.#pathOf(element)
    const length = countFolded(text)
    if (!hasOwnTags(this.#input.document, element)) {
      if (length > 0) this.#add({ kind: 'text', path, text, length }, taking, element.index, extent)
      return
    }
    const { id, className } = element.properties
    const named: Pick<StrippedElement, 'id' | 'classNames'> = {}
    if (typeof id === 'string' && id !== '') named.id = id
    if (Array.isArray(className) && className.length > 0) named.classNames = className.map(String)
    const { tagName } = element
    this.#add({ kind: 'element', tagName, ...named, path, text, length }, taking, element.index, extent)
  }

  #add(what: Omit<StrippedElement, 'rule' | 'reason'>, taking: Taking, index: number, extent: Extent): void {
    const { rule, reason, usedFor } = taking
    const position = this.#input.positionOf(extent)
    const entry: StrippedElement = { rule, reason, ...what }
    if (position !== undefined) entry.position = position
    if (usedFor.size > 0) entry.usedFor = [...usedFor]
    this.placed.push({ entry, index, extent, start: extent.start })
  }

  /** Whether the element holds the article, is the page itself or has an entry of its own: no other entry reaches so far. */
  readonly #isTop = (node: ParentNode): boolean => {
    if (node.type === 'root' || isPageItself(node) || this.#input.plan.nodes.has(node)) return true
    return this.#input.roots.some((root) => node.index <= root.index && root.index <= node.last)
  }
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
