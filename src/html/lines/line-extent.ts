import { countCharacters, isIgnoredCode } from '../../text/characters.js'
import type { ElementNode, HtmlDocument, ParentNode, TextNode } from '../nodes.js'
import { reconstructedElements } from '../reconstructed.js'
import { sourceOffset } from '../source-offset.js'
import type { LeafCover } from './leaf-cover.js'
import { isText, type LinePiece, type TextLine, type TextPiece } from './text-line.js'

/** A range of the source; `nowhere` for what the source does not contain. */
export interface Extent {
  readonly start: number
  readonly end: number
}

/** Of what the source does not contain. */
export const nowhere: Extent = { start: -1, end: -1 }

/**
 * Tells the range of a line, `lineExtent`; each line is measured once. The cover is that of all lines there are. An element
 * that a rule took, `isTaken`, is no part of what was kept in it.
 */
export function lineExtents(
  document: HtmlDocument,
  cover: LeafCover,
  isTaken: (element: ElementNode) => boolean = () => false,
): (line: TextLine) => Extent {
  const known = new Map<TextLine, Extent>()
  return (line) => {
    let extent = known.get(line)
    if (extent === undefined) {
      extent = lineExtent(document, line, cover, isTaken)
      known.set(line, extent)
    }
    return extent
  }
}

/**
 * The smallest range of the source that holds the line's text and the tags of the elements that lie wholly in it, up to
 * its block. Where HTML moved the content, the range from its first to its last character.
 */
function lineExtent(
  document: HtmlDocument,
  line: TextLine,
  cover: LeafCover,
  isTaken: (element: ElementNode) => boolean,
): Extent {
  const first = line.pieces.find(isText)
  const last = line.pieces.findLast(isText)
  if (first === undefined || last === undefined) return nowhere
  let { start, end } = textExtent(document.source, line.pieces)
  if (start < 0) return nowhere
  const from = cover.before(first.node) + countUpTo(first.node, first.from)
  const to = endOf(last, cover)
  const reconstructed = reconstructedElements(document)
  for (let edge: TextPiece | undefined = first; edge !== undefined; edge = edge === last ? undefined : last) {
    for (let node: ParentNode | null = edge.node.parent; node?.type === 'element'; node = node.parent) {
      if (cover.before(node) < from || cover.before(node) + cover.under(node) > to || isTaken(node)) break
      if (node.start >= 0 && node.startTagEnd <= edge.node.start && !reconstructed.has(node)) {
        start = Math.min(start, node.start)
        end = Math.max(end, node.end)
      }
      if (node === line.block) break
    }
  }
  return { start, end }
}

/** Where the piece ends among all that the cover counts. */
function endOf({ node, to }: TextPiece, cover: LeafCover): number {
  return cover.before(node) + (to === node.value.length ? cover.under(node) : countUpTo(node, to))
}

/** How far each text was counted last: the lines of one long text are asked about in their order. */
const counts = new WeakMap<TextNode, { offset: number; count: number }>()

/** The counted characters of the text before an offset in it. */
function countUpTo(node: TextNode, offset: number): number {
  if (offset === 0) return 0
  if (offset === node.value.length) return node.counted
  const known = counts.get(node)
  const from = known !== undefined && known.offset <= offset ? known : { offset: 0, count: 0 }
  const count = from.count + countCharacters(node.value, from.offset, offset)
  counts.set(node, { offset, count })
  return count
}

/** From the first to the last character that the texts have in the source, white space at the ends left out. */
function textExtent(source: string | undefined, pieces: readonly LinePiece[]): Extent {
  let start = -1
  let end = -1
  for (const piece of pieces) {
    if (!isText(piece)) continue
    const range = pieceExtent(source, piece)
    if (range.start < 0) continue
    start = start < 0 ? range.start : Math.min(start, range.start)
    end = Math.max(end, range.end)
  }
  return { start, end }
}

function pieceExtent(source: string | undefined, piece: TextPiece): Extent {
  const { node } = piece
  let { from, to } = piece
  while (from < to && isIgnoredCode(node.value.charCodeAt(from))) from++
  while (to > from && isIgnoredCode(node.value.charCodeAt(to - 1))) to--
  if (node.start < 0 || from === to) return nowhere
  if (source === undefined) return partExtent(node, from, to)
  return { start: sourceOffset(source, node, from), end: sourceOffset(source, node, to, 'end') }
}

/** Of a caller's tree nobody knows what its text was written as: places in it are near enough to tell one part from another. */
function partExtent({ value, start, end }: TextNode, from: number, to: number): Extent {
  if (end - start < value.length) return from === 0 && to === value.length ? { start, end } : nowhere
  return { start: start + from, end: to === value.length ? end : start + to }
}
