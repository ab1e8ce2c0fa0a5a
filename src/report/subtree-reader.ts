import { blockElements } from '../html/element-kinds.js'
import type { Extent } from '../html/line-extent.js'
import { movedTextsIn } from '../html/moved-texts.js'
import type { ChildNode, ElementNode, HtmlDocument, TextNode } from '../html/nodes.js'
import { reconstructedElements } from '../html/reconstructed.js'
import { isText, type TextLine } from '../html/text-line.js'
import type { StripPlan } from '../strip/strip-plan.js'
import { foldText } from '../text/fold.js'

/** Reads the text of taken subtrees, without what other entries took and without what was kept inside them. */
export class SubtreeReader {
  readonly #document: HtmlDocument
  readonly #plan: StripPlan
  /** 1 for text nodes that belong to a line, kept or taken, by their place in the walk: they are in the line's block or entry. */
  readonly #inLines: Uint8Array

  constructor(document: HtmlDocument, plan: StripPlan) {
    this.#document = document
    this.#plan = plan
    this.#inLines = new Uint8Array(document.nodes.length)
    for (const leaf of plan.kept) if (leaf.kind === 'text') this.#addPieces(leaf)
    for (const { line } of plan.lines) this.#addPieces(line)
  }

  /** The folded text of a taken element. */
  text(element: ElementNode): string {
    return this.#read(element, false)
  }

  /** The folded text of an element whose lines were all taken by one decision. */
  textOfLines(element: ElementNode): string {
    return this.#read(element, true)
  }

  #isOwn(node: TextNode, ofLines: boolean): boolean {
    if (ofLines) return this.#inLines[node.index] === 1
    return this.#inLines[node.index] === 0 && !this.#plan.nodes.has(node)
  }

  /** Each run between block boundaries is folded by itself: no line feed between two blocks may join their words. */
  #read(element: ElementNode, ofLines: boolean): string {
    const { nodes } = this.#document
    const [only] = element.children
    if (only === undefined) return ''
    // Most of what is taken is so simple: a script, a link, a label.
    if (only.type === 'text' && element.last === only.index)
      return this.#isOwn(only, ofLines) ? foldText(only.value) : ''
    const runs: string[] = []
    let run = ''
    const endRun = (): void => {
      const folded = foldText(run)
      if (folded !== '') runs.push(folded)
      run = ''
    }
    const ends: number[] = []
    for (let index = element.index + 1; index <= element.last; index++) {
      const node = nodes[index]
      if (node === undefined) break
      for (let end = ends.at(-1); end !== undefined && end < index; end = ends.at(-1)) {
        endRun()
        ends.pop()
      }
      if (node.type === 'text') {
        run += this.#isOwn(node, ofLines) ? node.value : edgeSpace(node.value, node.value)
      } else if (node.type === 'element') {
        const isTaken = this.#plan.nodes.has(node)
        if (node.tagName === 'br' || blockElements.has(node.tagName)) {
          endRun()
          if (!isTaken && node.tagName !== 'br') ends.push(node.last)
        }
        if (isTaken) {
          run += this.#spaceOf(node)
          index = node.last
        }
      }
    }
    endRun()
    return runs.join(' ')
  }

  /** White space at the edges of a taken element, which divides the words before and after it. */
  #spaceOf(element: ElementNode): string {
    const { nodes } = this.#document
    let first = element.index + 1
    while (first < element.last && nodes[first]?.type !== 'text') first++
    const [head, tail] = [nodes[first], nodes[element.last]]
    return edgeSpace(head?.type === 'text' ? head.value : '', tail?.type === 'text' ? tail.value : '')
  }

  #addPieces(line: TextLine): void {
    for (const piece of line.pieces) if (isText(piece)) this.#inLines[piece.node.index] = 1
  }
}

const space = /\s/

/** The white space that one text begins with or another ends with, one character of it. */
function edgeSpace(first: string, last: string): string {
  return [first.charAt(0), last.at(-1) ?? ''].find((character) => space.test(character)) ?? ''
}

/** Whether the element has tags of its own in the source, or the caller's tree says nothing of a source. */
export function hasOwnTags(document: HtmlDocument, element: ElementNode): boolean {
  if (document.source === undefined) return true
  return element.start >= 0 && !reconstructedElements(document).has(element)
}

/** The range of a node; of an element that has no tags of its own, the range of what is in it. */
export function nodeExtent(document: HtmlDocument, node: ChildNode): Extent {
  if (node.type !== 'element') return { start: node.start, end: node.end }
  if (hasOwnTags(document, node)) {
    let { end } = node
    for (const text of movedTextsIn(document, node)) end = Math.max(end, text.end)
    return { start: node.start, end }
  }
  const reconstructed = reconstructedElements(document)
  let start = -1
  let end = -1
  for (let index = node.index + 1; index <= node.last; index++) {
    const inner = document.nodes[index]
    if (inner === undefined || inner.start < 0 || (inner.type === 'element' && reconstructed.has(inner))) continue
    start = start < 0 ? inner.start : Math.min(start, inner.start)
    end = Math.max(end, inner.end)
  }
  return { start, end }
}
