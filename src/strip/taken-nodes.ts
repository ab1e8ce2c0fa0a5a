import type { AnyNode, ChildNode, HtmlDocument } from '../html/nodes.js'
import type { Taking } from './taking.js'

/** A node that was taken with all that is in it. */
export class TakenNode {
  declare readonly node: ChildNode
  declare readonly taking: Taking

  constructor(node: ChildNode, taking: Taking) {
    this.node = node
    this.taking = taking
  }
}

/** The decisions about whole nodes, in the order in which they were made; a look-up is one by the node's place in the walk. */
export class TakenNodes {
  readonly #entries: TakenNode[]
  /** By the index of a node, its place among the entries, counted from 1; 0 where it has none. */
  readonly #places: Uint32Array

  private constructor(entries: TakenNode[], places: Uint32Array) {
    this.#entries = entries
    this.#places = places
  }

  /** No decision about a node of the document. */
  static of(document: HtmlDocument): TakenNodes {
    return new TakenNodes([], new Uint32Array(document.nodes.length))
  }

  /** The same decisions, to which others may be added. */
  copy(): TakenNodes {
    return new TakenNodes(this.#entries.slice(), this.#places.slice())
  }

  get entries(): readonly TakenNode[] {
    return this.#entries
  }

  has(node: AnyNode): boolean {
    return this.#places[node.index] !== 0
  }

  get(node: AnyNode): Taking | undefined {
    return this.#entries[(this.#places[node.index] ?? 0) - 1]?.taking
  }

  /** Decides about the node; a later decision takes the place of an earlier one. */
  set(node: ChildNode, taking: Taking): void {
    const place = this.#places[node.index] ?? 0
    const entry = new TakenNode(node, taking)
    if (place > 0) this.#entries[place - 1] = entry
    else this.#places[node.index] = this.#entries.push(entry)
  }
}
