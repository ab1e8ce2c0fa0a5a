import type { Extent } from '../html/lines/line-extent.js'
import { movedTextsIn } from '../html/moved-texts.js'
import type { ChildNode, ElementNode, HtmlDocument } from '../html/nodes.js'
import { reconstructedElements } from '../html/reconstructed.js'
import { standsInOrder } from '../html/source-order.js'

/** The ranges of what is reported. */
export class NodeExtents {
  readonly #document: HtmlDocument
  /** Of nearly all documents: every element's own tags hold all that is in it, and no others. */
  readonly #isInOrder: boolean

  constructor(document: HtmlDocument) {
    this.#document = document
    this.#isInOrder = standsInOrder(document)
  }

  /** Whether the element has tags of its own in the source, or the caller's tree says nothing of a source. */
  hasOwnTags(element: ElementNode): boolean {
    if (this.#document.source === undefined) return true
    return element.start >= 0 && (this.#isInOrder || !reconstructedElements(this.#document).has(element))
  }

  /** The range of a node; of an element that has no tags of its own, the range of what is in it. */
  of(node: ChildNode): Extent {
    let { end } = node
    if (node.type !== 'element') return { start: node.start, end }
    if (!this.hasOwnTags(node)) return this.#ofContent(node)
    if (!this.#isInOrder) for (const text of movedTextsIn(this.#document, node)) end = Math.max(end, text.end)
    return { start: node.start, end }
  }

  #ofContent({ index: place, last }: ElementNode): Extent {
    const reconstructed = reconstructedElements(this.#document)
    let start = -1
    let end = -1
    for (let index = place + 1; index <= last; index++) {
      const inner = this.#document.nodes[index]
      if (inner === undefined || inner.start < 0 || (inner.type === 'element' && reconstructed.has(inner))) continue
      start = start < 0 ? inner.start : Math.min(start, inner.start)
      end = Math.max(end, inner.end)
    }
    return { start, end }
  }
}
