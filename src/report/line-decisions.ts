import { isText, type TextLine, type TextPiece } from '../html/lines/text-line.js'
import type { ElementNode, HtmlDocument, ParentNode, TextNode } from '../html/nodes.js'
import type { StripPlan } from '../strip/strip-plan.js'
import type { Taking } from '../strip/taking.js'

/** What stands at a node: nothing that counts, the lines of one decision (its number, from 1), or several things. */
const nothing = 0
const several = -1

/** What was decided about the texts of lines, kept and taken, and about media: told by the node's place in the walk. */
export class LineDecisions {
  readonly #numbers = new Map<Taking, number>()
  readonly #decisions: Int32Array
  /** The last place before a node at which something else was decided than at the node; -1 for none. */
  readonly #before: Int32Array
  /** The first such place after it; the number of nodes for none. */
  readonly #after: Int32Array
  /** Elements that hold one end of a line and not the other. */
  readonly #cutsLine = new Set<ElementNode>()

  constructor({ nodes }: HtmlDocument, { kept, lines }: StripPlan) {
    this.#decisions = new Int32Array(nodes.length)
    // Where no line was taken, nobody asks for these.
    const places = lines.length === 0 ? 0 : nodes.length
    this.#before = new Int32Array(places)
    this.#after = new Int32Array(places)
    for (const leaf of kept) {
      if (leaf.kind !== 'text') this.#decisions[leaf.element.index] = several
      else for (const piece of leaf.pieces) if (isText(piece)) this.#decisions[piece.node.index] = several
    }
    for (const { line, taking } of lines) this.#addLine(line, this.#numberOf(taking))
    if (lines.length > 0) this.#findBounds()
  }

  /** Whether the text belongs to a line, kept or taken. */
  isInLine(text: TextNode): boolean {
    return this.#decisions[text.index] !== nothing
  }

  /** The outermost element below `isTop` that holds the line and otherwise only lines of the same decision. */
  uniformAround(line: TextLine, taking: Taking, isTop: (node: ParentNode) => boolean): ElementNode | undefined {
    const [first, last] = lineEnds(line)
    if (first === undefined || last === undefined) return undefined
    if (this.#decisions[first.index] !== this.#numbers.get(taking)) return undefined
    const before = this.#before[first.index] ?? 0
    const after = this.#after[first.index] ?? 0
    let found: ElementNode | undefined
    for (let node = first.parent; node?.type === 'element' && !isTop(node); node = node.parent) {
      if (node.last < last.index) continue
      if (node.index <= before || node.last >= after) break
      if (!this.#cutsLine.has(node)) found = node
    }
    return found
  }

  #numberOf(taking: Taking): number {
    const known = this.#numbers.get(taking)
    if (known !== undefined) return known
    const number = this.#numbers.size + 1
    this.#numbers.set(taking, number)
    return number
  }

  /** Puts the line in. An element that holds one end of it and not the other would cut it. */
  #addLine(line: TextLine, number: number): void {
    for (const piece of line.pieces) if (isText(piece)) this.#join(piece.node.index, isWhole(piece) ? number : several)
    const [first, last] = lineEnds(line)
    if (first === undefined || last === undefined) return
    for (let node = first.parent; node?.type === 'element' && node.last < last.index; node = node.parent)
      this.#cutsLine.add(node)
    for (let node = last.parent; node?.type === 'element' && node.index > first.index; node = node.parent)
      this.#cutsLine.add(node)
  }

  #join(index: number, decision: number): void {
    const own = this.#decisions[index]
    this.#decisions[index] = own === nothing || own === decision ? decision : several
  }

  #findBounds(): void {
    const count = this.#decisions.length
    this.#fillBounds(this.#before, 0, count, 1, -1)
    this.#fillBounds(this.#after, count - 1, -1, -1, count)
  }

  /** Walks over the decisions and notes at each the last place at which there was another, `bound` before there is one. */
  #fillBounds(bounds: Int32Array, from: number, to: number, step: 1 | -1, bound: number): void {
    let last = nothing
    let lastPlace = bound
    let other = bound
    for (let place = from; place !== to; place += step) {
      const decision = this.#decisions[place] ?? nothing
      if (decision === nothing) continue
      if (decision !== last) other = lastPlace
      bounds[place] = other
      last = decision
      lastPlace = place
    }
  }
}

/** The first and the last text node of the line. */
function lineEnds({ pieces }: TextLine): readonly [TextNode | undefined, TextNode | undefined] {
  const first = pieces.find(isText)
  const last = pieces.findLast(isText)
  return [first?.node, last?.node]
}

/** Whether the piece is all of its node but for white space. */
function isWhole({ node, from, to }: TextPiece): boolean {
  const { value } = node
  return (from === 0 || value.slice(0, from).trim() === '') && (to === value.length || value.slice(to).trim() === '')
}
