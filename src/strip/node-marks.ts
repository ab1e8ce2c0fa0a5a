import type { AnyNode, ElementNode, HtmlDocument, TextNode } from '../html/nodes.js'

/** A set of nodes that holds whole subtrees: one look-up by the node's place in the walk. */
export class NodeMarks {
  readonly #marks: Uint8Array

  constructor(document: HtmlDocument) {
    this.#marks = new Uint8Array(document.nodes.length)
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
