import type { ElementNode, HtmlDocument, ParentNode, TextNode } from '../html/nodes.js'
import { isText, type TextLine, type TextPiece } from '../html/text-line.js'
import type { StripPlan, Taking } from '../strip/strip-plan.js'

/** What stands under a node: nothing that counts, the lines of one decision (its number), or several things. */
const nothing = 0
const several = -1

/** Tells the outermost element of which one decision took everything. */
export class UniformElements {
  readonly #numbers = new Map<Taking, number>()
  /** By the node's place in the walk. */
  readonly #under: Int32Array
  /** Elements that hold one end of a line and not the other, by their place in the walk. */
  readonly #cutsLine: Uint8Array

  constructor(document: HtmlDocument, plan: StripPlan) {
    this.#under = new Int32Array(document.nodes.length)
    this.#cutsLine = new Uint8Array(document.nodes.length)
    for (const leaf of plan.kept) {
      if (leaf.kind === 'text') for (const { node } of leaf.pieces.filter(isText)) this.#under[node.index] = several
      else this.#under[leaf.element.index] = several
    }
    for (const { line, taking } of plan.lines) this.#addLine(line, this.#numberOf(taking))
    for (let index = document.nodes.length - 1; index > 0; index--) {
      const parent = document.nodes[index]?.parent
      if (parent !== null && parent !== undefined) this.#join(parent.index, this.#under[index] ?? nothing)
    }
  }

  /** The outermost element below `isTop` that holds the line and otherwise only lines of the same decision. */
  around(line: TextLine, taking: Taking, isTop: (node: ParentNode) => boolean): ElementNode | undefined {
    const ends = lineEnds(line)
    const number = this.#numbers.get(taking)
    if (ends === undefined || number === undefined) return undefined
    let found: ElementNode | undefined
    for (let node = ends.first.parent; node?.type === 'element' && !isTop(node); node = node.parent) {
      if (node.last < ends.last.index) continue
      if (this.#under[node.index] !== number) break
      if (this.#cutsLine[node.index] === 0) found = node
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
    const ends = lineEnds(line)
    if (ends === undefined) return
    const { first, last } = ends
    for (let node = first.parent; node?.type === 'element' && node.last < last.index; node = node.parent)
      this.#cutsLine[node.index] = 1
    for (let node = last.parent; node?.type === 'element' && node.index > first.index; node = node.parent)
      this.#cutsLine[node.index] = 1
  }

  #join(index: number, other: number): void {
    const own = this.#under[index] ?? nothing
    if (other !== nothing) this.#under[index] = own === nothing || own === other ? other : several
  }
}

function lineEnds(line: TextLine): { first: TextNode; last: TextNode } | undefined {
  const texts = line.pieces.filter(isText)
  const first = texts[0]?.node
  const last = texts.at(-1)?.node
  return first === undefined || last === undefined ? undefined : { first, last }
}

/** Whether the piece is all of its node but for white space. */
function isWhole({ node, from, to }: TextPiece): boolean {
  return node.value.slice(0, from).trim() === '' && node.value.slice(to).trim() === ''
}
