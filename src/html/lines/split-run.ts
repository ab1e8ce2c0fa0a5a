import { endsSentence, isBlank, textWidth } from '../../text/characters.js'
import { newList } from '../new-list.js'
import type { ElementNode, ParentNode } from '../nodes.js'
import { type Leaf, MediaLeaf } from './leaf.js'
import { isText, type LinePiece, rawText, type TextBlock, TextLine, TextPiece } from './text-line.js'

/** What stands in a run of inline content: text, `<br>`, media elements. */
export type RunToken = TextPiece | ElementNode

/**
 * Lines wider than this were not wrapped by hand, so that a line feed after one divides paragraphs; in columns, of which
 * wide characters take two. Mail and editors wrap at 72–100.
 */
const widestWrappedLine = 120

/**
 * Cuts runs at their paragraph breaks. In loose text these are every `<br>`, and a line feed after the end of a sentence
 * or after a line too long to have been wrapped by hand; inside a text block two `<br>` or more, or one before an
 * indented line. An image in the middle of a text does not cut it: it follows the text.
 */
export class RunSplitter {
  readonly #leaves: Leaf[]
  /** What the current line is made of; it begins with text. */
  #pieces: LinePiece[] = newList()
  /** Media met inside the current line; they follow it. */
  #pending: ElementNode[] = []

  readonly #isPlainText: boolean

  /** Leaves are added to those given. In plain text, which has no block elements, blank lines divide paragraphs. */
  constructor(leaves: Leaf[], isPlainText: boolean) {
    this.#leaves = leaves
    this.#isPlainText = isPlainText
  }

  /** Adds the leaves of a run. */
  split(run: readonly RunToken[], block: TextBlock): void {
    for (let index = 0; index < run.length; index++) {
      const token = run[index] as RunToken
      if (isText(token)) this.#text(token, block)
      else if (token.tagName === 'br') this.#lineBreak(token, block, run, index)
      else this.#media(token, block)
    }
    this.#endLine(block)
  }

  #text(piece: TextPiece, block: TextBlock): void {
    const { node, to } = piece
    const isCut = node.value.includes('\n') && (block.loose || (!block.preformatted && node.value.includes('\u3000')))
    if (!isCut) {
      this.#add(piece)
      return
    }
    let from = piece.from
    const places = block.loose
      ? paragraphBreaks(node.value, this.#pieces, this.#isPlainText)
      : indentBreaks(node.value, piece)
    for (const at of places) {
      this.#add(new TextPiece(node, from, at))
      this.#endLine(block)
      from = at
    }
    this.#add(new TextPiece(node, from, to))
  }

  #lineBreak(token: ElementNode, block: TextBlock, run: readonly RunToken[], index: number): void {
    if (this.#pieces.length === 0) return
    if (!block.preformatted && (block.loose || breaksParagraph(run, index))) this.#endLine(block)
    else this.#pieces.push(token)
  }

  #media(element: ElementNode, { block }: TextBlock): void {
    if (this.#pieces.length > 0) this.#pending.push(element)
    else this.#leaves.push(new MediaLeaf(element, block, false))
  }

  #endLine(block: TextBlock): void {
    if (this.#pieces.length === 0) return
    const pieces = this.#pieces
    while (isBlankPiece(pieces.at(-1))) pieces.pop()
    this.#leaves.push(new TextLine(block, pieces))
    this.#pieces = newList()
    if (this.#pending.length > 0) this.#endMedia(block.block, pieces.at(-1))
  }

  /** Adds the media that were met inside the line, whose last piece is given. */
  #endMedia(block: ParentNode, last: LinePiece | undefined): void {
    const lastText = last !== undefined && isText(last) ? last.node.index : -1
    for (const element of this.#pending) this.#leaves.push(new MediaLeaf(element, block, element.index < lastText))
    this.#pending = []
  }

  /** Adds a piece to the line; blank text does not begin one. */
  #add(piece: TextPiece): void {
    if (this.#pieces.length > 0 || !isBlankText(piece)) this.#pieces.push(piece)
  }
}

/** The places of the line feeds at which the loose text, whose run began with `before`, ends a paragraph. */
function paragraphBreaks(value: string, before: readonly LinePiece[], isPlainText: boolean): number[] {
  const places: number[] = []
  const textEnd = value.trimEnd().length
  let line = rawText(before.slice(-1))
  let lineStart = 0
  for (let at = value.indexOf('\n'); at !== -1 && at < textEnd; at = value.indexOf('\n', lineStart)) {
    const current = value.slice(lineStart, at)
    // Plain text has a blank line between its paragraphs, whatever they end with.
    const endsPart = isPlainText && lineStart > 0 && isBlank(current)
    if (!isBlank(current)) line = current
    if (!isBlank(line) && (endsPart || isParagraphEnd(line.trimEnd()) || enumerator.test(value.slice(at, at + 24)))) {
      places.push(at)
      line = ''
    }
    lineStart = at + 1
  }
  return places
}

/** A line feed before an indent of U+3000, perhaps with a blank line between. */
const indent = /\n(?=\s{0,40}?\u3000)/g

/** The places of the line feeds after a sentence before an indent of U+3000: so a text shows its paragraphs, be it in one element. */
function indentBreaks(value: string, { from, to }: TextPiece): number[] {
  const places: number[] = []
  for (const { index } of value.matchAll(indent)) {
    if (index <= from || index >= to) continue
    const before = value.slice(Math.max(from, index - longestGap), index).trimEnd()
    if (endsSentence(before.slice(-sentenceEnd))) places.push(index)
  }
  return places
}

/** UTF-16 units before an indent in which the sentence before it must end. */
const longestGap = 60
/** UTF-16 units of a text by which it is told whether a sentence ends. */
const sentenceEnd = 12

/** What a line of an enumeration begins with: `2.`, `（3）`, `四、`, a bullet. */
const enumerator =
  /^\n[^\S\n]{0,8}(?:\d{1,2}[.、．)）](?!\d)|[（(]\d{1,2}[)）]|[一二三四五六七八九十]{1,3}、|[•●▪◆■]\s?)/

function isParagraphEnd(line: string): boolean {
  return textWidth(line) > widestWrappedLine || endsSentence(line)
}

/** Whether another `<br>` follows, or a line that begins with an indent of its own (U+3000, several U+00A0). */
function breaksParagraph(run: readonly RunToken[], index: number): boolean {
  let blanks = ''
  for (let next = index + 1; next < run.length; next++) {
    const token = run[next]
    if (token === undefined) return false
    if (!isText(token)) return true
    const text = token.node.value.slice(token.from, token.to)
    if (!isBlank(text)) return indented.test(blanks + text)
    blanks += text
  }
  return false
}

const indented = /^[^\S\u3000\u00A0]*(?:\u3000|\u00A0[^\S\u3000\u00A0]*[\u3000\u00A0])/

/** Whether the piece at the end of a line is none of it: blank text, or a line break. */
function isBlankPiece(piece: LinePiece | undefined): boolean {
  return piece !== undefined && (!isText(piece) || isBlankText(piece))
}

function isBlankText({ node, from, to }: TextPiece): boolean {
  return node.counted === 0 || isBlank(node.value, from, to)
}
