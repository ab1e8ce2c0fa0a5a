import { property } from '../html/attributes/attribute.js'
import { blockElements, imageElements, preformattedElements } from '../html/element-kinds.js'
import { isMediaElement } from '../html/media-element.js'
import type { AnyNode, ElementNode, HtmlDocument, TextNode } from '../html/nodes.js'
import { sourceOffset } from '../html/source-offset.js'
import { isBlank } from '../text/characters.js'
import { foldText } from '../text/fold.js'

/** A part of the page as a reader comes to it: some text, or a thing that is shown. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly kind: 'text' | 'raw' | 'media'
  readonly text: string
  /** What stands between it and the piece before. */
  readonly gap: 'none' | 'cell' | 'break' | 'block'
  readonly preformatted: boolean
}

/** Elements whose text is no text to read. */
const rawElements: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'noembed', 'noframes', 'iframe'])
const cells: ReadonlySet<string> = new Set(['td', 'th'])

/**
 * The pieces of the document in the order of its tree. Text is cut at each of the ascending `cuts`, offsets of the
 * source, so that a piece lies wholly inside or outside what begins or ends there; scripts and the like stay whole.
 */
export function readPieces(document: HtmlDocument, source: string, cuts: readonly number[]): Piece[] {
  const walk = new PieceWalk(source, cuts)
  for (const node of document.nodes) walk.visit(node)
  return walk.pieces
}

class PieceWalk {
  readonly pieces: Piece[] = []
  readonly #source: string
  readonly #cuts: readonly number[]
  /** The ends of the open elements that end a line. */
  readonly #open: number[] = []
  #gap: Piece['gap'] = 'none'
  #space = ''
  /** The index of the last node inside preformatted text. */
  #preformattedTo = -1

  constructor(source: string, cuts: readonly number[]) {
    this.#source = source
    this.#cuts = cuts
  }

  visit(node: AnyNode): void {
    for (let end = this.#open.at(-1); end !== undefined && end < node.index; end = this.#open.at(-1)) {
      this.#open.pop()
      this.#widen('block')
    }
    if (node.type === 'element') this.#element(node)
    else if (node.type === 'text' && node.start >= 0) this.#text(node)
  }

  #element(node: ElementNode): void {
    const { tagName } = node
    if (preformattedElements.has(tagName)) this.#preformattedTo = Math.max(this.#preformattedTo, node.last)
    if (tagName === 'br') this.#widen('break')
    else if (cells.has(tagName)) this.#widen('cell')
    else if (blockElements.has(tagName)) {
      this.#widen('block')
      this.#open.push(node.last)
    }
    if (isMediaElement(node) && node.start >= 0) {
      this.#push({ start: node.start, end: node.end, kind: 'media', text: mediaLabel(node), preformatted: false })
    }
  }

  #text(node: TextNode): void {
    const parent = node.parent?.type === 'element' ? node.parent.tagName : ''
    if (isBlank(node.value)) {
      this.#space = ' '
      return
    }
    const kind = rawElements.has(parent) ? 'raw' : 'text'
    const preformatted = node.index <= this.#preformattedTo
    let from = 0
    let start = node.start
    for (const cut of kind === 'raw' ? [] : this.#cutsIn(node)) {
      const to = valueOffset(this.#source, node, cut)
      if (to > from) this.#push({ start, end: cut, kind, text: node.value.slice(from, to), preformatted })
      from = to
      start = cut
    }
    if (from < node.value.length) this.#push({ start, end: node.end, kind, text: node.value.slice(from), preformatted })
  }

  /** The cuts inside the node, ascending. */
  #cutsIn(node: TextNode): readonly number[] {
    const first = firstAbove(this.#cuts, node.start)
    return this.#cuts.slice(first, Math.max(first, firstAbove(this.#cuts, node.end - 1)))
  }

  #push(piece: Omit<Piece, 'gap'>): void {
    const text = this.#gap === 'none' ? this.#space + piece.text : piece.text
    this.pieces.push({ ...piece, text, gap: this.#gap })
    this.#gap = 'none'
    this.#space = ''
  }

  #widen(gap: 'cell' | 'break' | 'block'): void {
    if (this.#gap !== 'block' && (gap === 'block' || this.#gap !== 'break')) this.#gap = gap
  }
}

/** The first index whose number is above `limit`. */
function firstAbove(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((numbers[middle] ?? 0) > limit) high = middle
    else low = middle + 1
  }
  return low
}

/** The place in the node's value that lies at an offset of the source. */
function valueOffset(source: string, node: TextNode, offset: number): number {
  let low = 0
  let high = node.value.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sourceOffset(source, node, middle) >= offset) high = middle
    else low = middle + 1
  }
  return low
}

/** UTF-16 units of a file's name that are shown. */
const longestName = 60

/** What a thing is and, where it says so, what it shows. */
function mediaLabel(element: ElementNode): string {
  const { tagName } = element
  const kind = imageElements.has(tagName) ? 'image' : tagName
  const alt = property(element, 'alt')
  const urls = ['src', 'dataSrc', 'data'].map((name) => property(element, name))
  const url = urls.find((value) => typeof value === 'string' && value !== '')
  const said = typeof alt === 'string' && alt !== '' ? foldText(alt) : fileName(url)
  return said === '' ? kind : `${kind}: ${said.slice(0, longestName)}`
}

/** The last part of the URL's path. */
function fileName(url: unknown): string {
  if (typeof url !== 'string' || url.startsWith('data:')) return ''
  const path = url.split(queryStart, 1).join('')
  return path.slice(path.lastIndexOf('/') + 1)
}

const queryStart = /[?#]/
