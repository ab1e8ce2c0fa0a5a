import { hasProperty } from '../html/attributes/attribute.js'
import { countPiece, isText, type TextLine, type TextPiece } from '../html/lines/text-line.js'
import type { ParentNode } from '../html/nodes.js'

/** The share of the line's counted characters that stand in links, 0–1. */
export function linkedShare(line: TextLine): number {
  let linked = 0
  let total = 0
  for (const piece of line.pieces) {
    if (!isText(piece)) continue
    const count = countPiece(piece)
    total += count
    if (isInLink(piece, line.block)) linked += count
  }
  return total === 0 ? 0 : linked / total
}

function isInLink(piece: TextPiece, block: ParentNode): boolean {
  for (let node: ParentNode | null = piece.node.parent; node !== null && node !== block; node = node.parent)
    if (node.type === 'element' && node.tagName === 'a' && hasProperty(node, 'href')) return true
  return block.type === 'element' && block.parent?.type === 'element' && block.parent.tagName === 'a'
}
