import { countCharacters } from '../../text/characters.js'
import { foldText } from '../../text/fold.js'
import type { ElementNode, ParentNode, TextNode } from '../nodes.js'

/** A part of a text node: its value from `from` to `to`, in UTF-16 units of the value. Made so for the reason of `newList`. */
export class TextPiece {
  declare readonly node: TextNode
  declare readonly from: number
  declare readonly to: number

  constructor(node: TextNode, from: number, to: number) {
    this.node = node
    this.from = from
    this.to = to
  }
}

/** The counted characters (`Accounting`) of the piece. */
export function countPiece({ node, from, to }: TextPiece): number {
  return from === 0 && to === node.value.length ? node.counted : countCharacters(node.value, from, to)
}

/** What a line is made of, in reading order: parts of text nodes, and the `<br>` elements between them. */
export type LinePiece = TextPiece | ElementNode

/** Whether the piece is text, and not a `<br>`. */
export function isText(piece: LinePiece): piece is TextPiece {
  return 'node' in piece
}

/** The block that a run of text stands in. */
export interface TextBlock {
  /** The nearest block-level ancestor of its text. */
  readonly block: ParentNode
  /** Whether no element of its own holds it, it stands between the children of `block`: single line breaks divide its paragraphs. */
  readonly loose: boolean
  /** Whether white space is text in it. */
  readonly preformatted: boolean
}

/** One run of text that a reader takes in as one: what nothing but inline markup and single line breaks divides. */
export class TextLine implements TextBlock {
  declare readonly kind: 'text'
  declare readonly block: ParentNode
  declare readonly loose: boolean
  declare readonly preformatted: boolean
  declare readonly pieces: readonly LinePiece[]
  /** Folded text; a `<br>` is a line feed. */
  declare readonly text: string

  constructor({ block, loose, preformatted }: TextBlock, pieces: readonly LinePiece[]) {
    this.kind = 'text'
    this.block = block
    this.loose = loose
    this.preformatted = preformatted
    this.pieces = pieces
    this.text = preformatted ? rawText(pieces) : lineText(pieces)
  }
}

/** The text as the source has it, a `<br>` as a line feed. */
export function rawText(pieces: readonly LinePiece[]): string {
  let text = ''
  for (const piece of pieces) text += isText(piece) ? piece.node.value.slice(piece.from, piece.to) : '\n'
  return text
}

/** The folded text of the pieces; a `<br>` is a line feed unless nothing stands before or after it. */
export function lineText(pieces: readonly LinePiece[]): string {
  const only = pieces[0]
  if (pieces.length === 1 && only !== undefined && isText(only))
    return foldText(only.node.value.slice(only.from, only.to))
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (isText(piece)) {
      line += piece.node.value.slice(piece.from, piece.to)
    } else {
      lines.push(foldText(line))
      line = ''
    }
  }
  lines.push(foldText(line))
  return lines.filter(Boolean).join('\n')
}
