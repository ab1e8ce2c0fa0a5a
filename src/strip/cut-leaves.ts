import type { Leaf } from '../html/segment.js'
import { isText } from '../html/text-line.js'
import { isBlank } from '../text/characters.js'
import type { NodeMarks } from './node-marks.js'
import { withPieces } from './split-line.js'

/** The leaves without what stands in taken elements. */
export function* cutLeaves(leaves: Iterable<Leaf>, taken: NodeMarks): Generator<Leaf> {
  for (const leaf of leaves) {
    if (leaf.kind !== 'text') {
      if (!taken.has(leaf.element)) yield leaf
      continue
    }
    const pieces = leaf.pieces.filter((piece) => !taken.has(isText(piece) ? piece.node : piece))
    if (pieces.length === leaf.pieces.length) yield leaf
    else if (pieces.some((piece) => isText(piece) && !isBlank(piece.node.value.slice(piece.from, piece.to))))
      yield withPieces(leaf, pieces)
  }
}
