import type { Leaf } from '../html/lines/leaf.js'
import { isText, type LinePiece } from '../html/lines/text-line.js'
import { isBlank } from '../text/characters.js'
import type { NodeMarks } from './node-marks.js'
import { withPieces } from './split-line.js'

/** The leaf without what stands in taken elements; undefined when nothing is left. The same leaf when nothing stood there. */
export function cutLeaf(leaf: Leaf, taken: NodeMarks): Leaf | undefined {
  if (leaf.kind !== 'text') return taken.has(leaf.element) ? undefined : leaf
  const isTaken = (piece: LinePiece): boolean => taken.has(isText(piece) ? piece.node : piece)
  if (!leaf.pieces.some(isTaken)) return leaf
  const pieces = leaf.pieces.filter((piece) => !isTaken(piece))
  const isLeft = pieces.some((piece) => isText(piece) && !isBlank(piece.node.value.slice(piece.from, piece.to)))
  return isLeft ? withPieces(leaf, pieces) : undefined
}
