import { foldText } from '../../text/fold.js'
import { hasProperty } from '../attributes/attribute.js'
import type { ElementNode, ParentNode } from '../nodes.js'
import { textOf } from '../text-content.js'
import { countPiece, isText, type TextLine, type TextPiece } from './text-line.js'

/** The share of the line's counted characters that stand in links, 0–1. */
export function linkedShare(line: TextLine): number {
  return linkedShareOf([line])
}

/** The same of several lines. */
export function linkedShareOf(lines: readonly TextLine[]): number {
  let linked = 0
  let total = 0
  for (const { pieces, block } of lines) {
    for (const piece of pieces) {
      if (!isText(piece)) continue
      const count = countPiece(piece)
      total += count
      if (isInLink(piece, block)) linked += count
    }
  }
  return total === 0 ? 0 : linked / total
}

/** The folded texts of the links in the line, in its order. */
export function linkTexts({ pieces, block }: TextLine): string[] {
  const links = new Set(pieces.filter(isText).map((piece) => linkAround(piece, block)))
  return [...links].flatMap((link) => (link === undefined ? [] : foldText(textOf(link))))
}

function isInLink(piece: TextPiece, block: ParentNode): boolean {
  if (linkAround(piece, block) !== undefined) return true
  return block.type === 'element' && block.parent?.type === 'element' && block.parent.tagName === 'a'
}

function linkAround(piece: TextPiece, block: ParentNode): ElementNode | undefined {
  for (let node: ParentNode | null = piece.node.parent; node !== null && node !== block; node = node.parent)
    if (node.type === 'element' && node.tagName === 'a' && hasProperty(node, 'href')) return node
  return undefined
}
