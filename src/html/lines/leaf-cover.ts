import type { AnyNode, HtmlDocument } from '../nodes.js'
import type { Leaf } from './leaf.js'
import { countPiece, isText } from './text-line.js'

/** How much of a set of leaves stands under each node: tells whether an element holds one line and nothing else. */
export interface LeafCover {
  /** Counted characters of the leaves' lines under the node, and one for each medium and separator. */
  under(node: AnyNode): number
  /** What stands before the node. */
  before(node: AnyNode): number
}

/** Sums the leaves over the tree. */
export function coverLeaves(document: HtmlDocument, leaves: Iterable<Leaf>): LeafCover {
  const sums = new Uint32Array(document.nodes.length + 1)
  for (const leaf of leaves) {
    if (leaf.kind !== 'text') {
      sums[leaf.element.index + 1] = (sums[leaf.element.index + 1] ?? 0) + 1
      continue
    }
    for (const piece of leaf.pieces) {
      if (!isText(piece)) continue
      sums[piece.node.index + 1] = (sums[piece.node.index + 1] ?? 0) + countPiece(piece)
    }
  }
  for (let index = 1; index < sums.length; index++) sums[index] = (sums[index] ?? 0) + (sums[index - 1] ?? 0)
  const upTo = (index: number): number => sums[index] ?? 0
  return {
    under: (node) => upTo(lastOf(node) + 1) - upTo(node.index),
    before: (node) => upTo(node.index),
  }
}

function lastOf(node: AnyNode): number {
  return node.type === 'element' || node.type === 'root' ? node.last : node.index
}
