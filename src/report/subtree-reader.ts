import { blockElements } from '../html/element-kinds.js'
import type { LeafCover } from '../html/leaf-cover.js'
import { type Extent, lineExtent } from '../html/line-extent.js'
import type { ChildNode, ElementNode, HtmlDocument, TextNode } from '../html/nodes.js'
import { reconstructedElements } from '../html/reconstructed.js'
import { isText, type TextLine } from '../html/text-line.js'
import type { StripPlan } from '../strip/strip-plan.js'
import { foldText } from '../text/fold.js'

/** Reads the text of taken subtrees, without what other entries took and without what was kept inside them. */
export class SubtreeReader {
  readonly #document: HtmlDocument
  readonly #plan: StripPlan
  /** Text nodes that belong to a line, kept or taken: they are in the line's block or entry. */
  readonly #inLines = new Set<TextNode>()

  constructor(document: HtmlDocument, plan: StripPlan) {
    this.#document = document
    this.#plan = plan
    for (const leaf of plan.kept) if (leaf.kind === 'text') this.#addPieces(leaf)
    for (const { line } of plan.lines) this.#addPieces(line)
  }

  /** The folded text of a taken element. */
  text(element: ElementNode): string {
    return this.#read(element, (node) => !this.#inLines.has(node))
  }

  /** The folded text of an element whose lines were all taken by one decision. */
  textOfLines(element: ElementNode): string {
    return this.#read(element, (node) => this.#inLines.has(node))
  }

  #read(element: ElementNode, isOwn: (node: TextNode) => boolean): string {
    const { nodes } = this.#document
    let text = ''
    const ends: number[] = []
    for (let index = element.index + 1; index <= element.last; index++) {
      const node = nodes[index]
      if (node === undefined) break
      for (let end = ends.at(-1); end !== undefined && end < index; end = ends.at(-1)) {
        text += ' '
        ends.pop()
      }
      if (node.type === 'text') {
        if (isOwn(node)) text += node.value
      } else if (node.type === 'element') {
        if (this.#plan.nodes.has(node)) index = node.last
        else if (node.tagName === 'br') text += ' '
        else if (blockElements.has(node.tagName)) {
          text += ' '
          ends.push(node.last)
        }
      }
    }
    return foldText(text)
  }

  #addPieces(line: TextLine): void {
    for (const piece of line.pieces) if (isText(piece)) this.#inLines.add(piece.node)
  }
}

/** The range of a node; of an element without one of its own, the range of the line in it. */
export function nodeExtent(document: HtmlDocument, node: ChildNode, cover?: LeafCover, line?: TextLine): Extent {
  const located = node.type !== 'element' || !reconstructedElements(document).has(node)
  if (node.start >= 0 && located) return { start: node.start, end: node.end }
  if (cover === undefined || line === undefined) return { start: -1, end: -1 }
  return lineExtent(document, line, cover, line.block)
}
