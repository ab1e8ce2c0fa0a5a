import { hasProperty } from '../../html/attributes/attribute.js'
import { countPiece, isText, type TextLine, type TextPiece } from '../../html/lines/text-line.js'
import type { ElementNode, ParentNode } from '../../html/nodes.js'

/** How much of a line stands in inline markup. */
export interface InlineMarkup {
  /** Share of the characters inside links, 0–1; so the two below for bold and italic. */
  readonly linked: number
  readonly bold: number
  readonly italic: number
  readonly links: number
  readonly startsInLink: boolean
  readonly endsInLink: boolean
  /** Whether the line ends in a link that stands after a colon, a bar, a dash or an arrow. */
  readonly pointsToLink: boolean
  /** The deepest element around all of the text. */
  readonly container: ParentNode
}

const isLink = 1
const isBold = 2
const isItalic = 4

const marksByTag: ReadonlyMap<string, number> = new Map([
  ['a', isLink],
  ...['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tagName) => [tagName, isBold] as const),
  ...['cite', 'em', 'i'].map((tagName) => [tagName, isItalic] as const),
])

const pointer = /[:：|｜>»→–—-]\s?$/

/** How many ancestors of the block may be the link that the whole line stands in: `<a><div><h3>`. */
const linkLevelsAboveBlock = 3

/** What stands around one piece of a line: the marks, and the outermost link. */
class Surroundings {
  marks = 0
  link: ElementNode | undefined

  /** Looks from the piece's parent up to the block; `<a><h3>` counts as a link, so the block's parents are asked too. */
  look(from: ParentNode, block: ParentNode): void {
    this.marks = 0
    this.link = undefined
    let above = 0
    for (let node: ParentNode | null = from; node?.type === 'element'; node = node.parent) {
      const mark = marksByTag.get(node.tagName)
      if (mark === isLink) {
        if (hasProperty(node, 'href')) this.link = node
      } else if (mark === isItalic || (mark === isBold && node !== block)) this.marks |= mark
      if ((node === block || above > 0) && ++above > linkLevelsAboveBlock) break
    }
  }
}

/** Reads the markup of the line. */
export function inlineMarkup({ pieces, block }: TextLine): InlineMarkup {
  const around = new Surroundings()
  let characters = 0
  let linked = 0
  let bold = 0
  let italic = 0
  let links = 0
  let startsInLink = false
  let link: ElementNode | undefined
  let beforeLink: TextPiece | undefined
  let first: TextPiece | undefined
  let last: TextPiece | undefined
  /** The last piece that has characters. */
  let before: TextPiece | undefined
  for (const piece of pieces) {
    if (!isText(piece)) continue
    first ??= piece
    last = piece
    const count = pieces.length === 1 ? 1 : countPiece(piece)
    if (count === 0) continue
    around.look(piece.node.parent ?? block, block)
    if (around.link !== undefined) {
      linked += count
      if (characters === 0) startsInLink = true
      if (around.link !== link) {
        links++
        beforeLink = before
      }
    }
    link = around.link
    if (around.marks & isBold) bold += count
    if (around.marks & isItalic) italic += count
    characters += count
    before = piece
  }
  const whole = Math.max(1, characters)
  return {
    linked: linked / whole,
    bold: bold / whole,
    italic: italic / whole,
    links,
    startsInLink,
    endsInLink: link !== undefined,
    pointsToLink: link !== undefined && beforeLink !== undefined && pointer.test(endOfPiece(beforeLink)),
    container: containerOf(block, first?.node.parent ?? block, last?.node.index ?? 0),
  }
}

/** As much of the end of a piece as `pointer` reads. */
function endOfPiece({ node, from, to }: TextPiece): string {
  return node.value.slice(Math.max(from, to - 2), to)
}

function containerOf(block: ParentNode, first: ParentNode, lastIndex: number): ParentNode {
  let node: ParentNode = first
  while (node !== block && node.last < lastIndex && node.parent !== null) node = node.parent
  return node
}
