import type { AnyNode, ElementNode, HtmlDocument, TextNode } from '../html/nodes.js'

/** A set of nodes that holds whole subtrees: one look-up by the node's place in the walk. */
export class NodeMarks {
  readonly #marks: Uint8Array

  private constructor(marks: Uint8Array) {
    this.#marks = marks
  }

  /** Marks on no node of the document. */
  static of(document: HtmlDocument): NodeMarks {
    return new NodeMarks(new Uint8Array(document.nodes.length))
  }

  /** Marks on the same nodes, to which others may be added. */
  copy(): NodeMarks {
    return new NodeMarks(this.#marks.slice())
  }

  /** Marks the node and all that is in it. */
  addSubtree(node: ElementNode | TextNode): void {
    this.#marks.fill(1, node.index, (node.type === 'element' ? node.last : node.index) + 1)
  }

  /** Takes the mark off the element and all that is in it. */
  removeSubtree(element: ElementNode): void {
    this.#marks.fill(0, element.index, element.last + 1)
  }

  has(node: AnyNode): boolean {
    return this.#marks[node.index] === 1
  }
}
