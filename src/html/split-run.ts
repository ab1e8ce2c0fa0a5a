import { endsSentence, isBlank, textWidth } from '../text/characters.js'
import type { Leaf } from './leaf.js'
import type { ElementNode, ParentNode } from './nodes.js'
import { isText, type LinePiece, lineText, rawText, type TextPiece } from './text-line.js'

/** What stands in a run of inline content: text, `<br>`, media elements. */
export type RunToken = TextPiece | ElementNode

interface RunContext {
  block: ParentNode
  loose: boolean
  preformatted: boolean
}

/**
 * Lines wider than this were not wrapped by hand, so that a line feed after one divides paragraphs; in columns, of which
 * wide characters take two. Mail and editors wrap at 72–100.
 */
const widestWrappedLine = 120

/**
 * Cuts a run at its paragraph breaks. In loose text these are every `<br>`, and a line feed after the end of a sentence
 * or after a line too long to have been wrapped by hand; inside a text block two `<br>` or more, or one before an
 * indented line. An image in the middle of a text does not cut it: it follows the text.
 */
export function splitRun(run: readonly RunToken[], context: RunContext): Leaf[] {
  const splitter = new RunSplitter(context)
  for (const [index, token] of run.entries()) {
    if (isText(token)) splitter.text(token)
    else if (token.tagName === 'br') splitter.lineBreak(token, run, index)
    else splitter.media(token)
  }
  splitter.endLine()
  return splitter.leaves
}

class RunSplitter {
  readonly leaves: Leaf[] = []
  readonly #context: RunContext
  #pieces: LinePiece[] = []
  #hasText = false
  /** Media met inside the current line; they follow it. */
  #pending: ElementNode[] = []

  constructor(context: RunContext) {
    this.#context = context
  }

  text(piece: TextPiece): void {
    if (!this.#context.loose) {
      this.#add(piece)
      return
    }
    const { node, to } = piece
    let from = piece.from
    for (const at of paragraphBreaks(node.value, this.#pieces)) {
      this.#add({ node, from, to: at })
      this.endLine()
      from = at
    }
    this.#add({ node, from, to })
  }

  lineBreak(token: ElementNode, run: readonly RunToken[], index: number): void {
    if (this.#context.preformatted) this.#pieces.push(token)
    else if (!this.#hasText || this.#context.loose || breaksParagraph(run, index)) this.endLine()
    else this.#pieces.push(token)
  }

  media(element: ElementNode): void {
    if (this.#hasText) this.#pending.push(element)
    else this.#emitMedia(element, false)
  }

  endLine(): void {
    let lastText = -1
    if (this.#hasText) {
      const pieces = trimPieces(this.#pieces)
      const { block, loose, preformatted } = this.#context
      const text = preformatted ? rawText(pieces) : lineText(pieces)
      this.leaves.push({ kind: 'text', block, loose, preformatted, pieces, text })
      lastText = pieces.findLast(isText)?.node.index ?? -1
    }
    for (const element of this.#pending) this.#emitMedia(element, element.index < lastText)
    this.#pieces = []
    this.#pending = []
    this.#hasText = false
  }

  #add(piece: TextPiece): void {
    if (!this.#hasText && !isBlankText(piece)) this.#hasText = true
    this.#pieces.push(piece)
  }

  #emitMedia(element: ElementNode, isInLine: boolean): void {
    this.leaves.push({ kind: 'media', element, block: this.#context.block, isInLine })
  }
}

/** The places of the line feeds at which the loose text, whose run began with `before`, ends a paragraph. */
function paragraphBreaks(value: string, before: readonly LinePiece[]): number[] {
  const places: number[] = []
  const textEnd = value.trimEnd().length
  let line = rawText(before.slice(-1))
  let lineStart = 0
  for (let at = value.indexOf('\n'); at !== -1 && at < textEnd; at = value.indexOf('\n', lineStart)) {
    const current = value.slice(lineStart, at)
    if (!isBlank(current)) line = current
    if (!isBlank(line) && (isParagraphEnd(line.trimEnd()) || enumerator.test(value.slice(at, at + 24)))) {
      places.push(at)
      line = ''
    }
    lineStart = at + 1
  }
  return places
}

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

/** Takes blank text and line breaks off the ends. */
function trimPieces(pieces: readonly LinePiece[]): readonly LinePiece[] {
  let first = 0
  let last = pieces.length
  while (first < last && isBlankPiece(pieces[first])) first++
  while (last > first && isBlankPiece(pieces[last - 1])) last--
  return first === 0 && last === pieces.length ? pieces : pieces.slice(first, last)
}

function isBlankPiece(piece: LinePiece | undefined): boolean {
  return piece === undefined || !isText(piece) || isBlankText(piece)
}

function isBlankText({ node, from, to }: TextPiece): boolean {
  return node.counted === 0 || isBlank(node.value, from, to)
}
