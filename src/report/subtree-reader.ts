import { blockElements } from '../html/element-kinds.js'
import type { AnyNode, ElementNode, HtmlDocument, TextNode } from '../html/nodes.js'
import type { StripPlan } from '../strip/strip-plan.js'
import type { TakenNodes } from '../strip/taken-nodes.js'
import { countedText, type FoldedText, foldCounted, foldText } from '../text/fold.js'
import type { LineDecisions } from './line-decisions.js'

const empty: FoldedText = { text: '', length: 0 }

/** Reads the text of taken subtrees, without what other entries took and without what was kept inside them. */
export class SubtreeReader {
  readonly #nodes: readonly AnyNode[]
  readonly #decisions: LineDecisions
  /** The nodes that have an entry of their own. */
  readonly #taken: TakenNodes

  constructor({ nodes }: HtmlDocument, plan: StripPlan, decisions: LineDecisions) {
    this.#nodes = nodes
    this.#decisions = decisions
    this.#taken = plan.nodes
  }

  /** The folded text of a taken element. */
  text(element: ElementNode): FoldedText {
    return this.#read(element, false)
  }

  /** The folded text of an element whose lines were all taken by one decision. */
  textOfLines(element: ElementNode): FoldedText {
    return this.#read(element, true)
  }

  /** Whether the text is the element's own: texts that belong to a line, kept or taken, are in the line's block or entry. */
  #isOwn(node: TextNode, ofLines: boolean): boolean {
    const isInLine = this.#decisions.isInLine(node)
    return ofLines ? isInLine : !isInLine && !this.#taken.has(node)
  }

  #read(element: ElementNode, ofLines: boolean): FoldedText {
    const first = this.#nextOwn(element.index + 1, element.last, ofLines)
    if (first === undefined) return empty
    // Most of what is taken has one text: a script, a link, a label. All else in it divides that from nothing.
    const second = this.#nextOwn(first.index + 1, element.last, ofLines)
    return second === undefined
      ? foldCounted(first.value, first.counted)
      : countedText(this.#readRuns(element, ofLines))
  }

  /** The next of the element's own texts that has a counted character, from the place `from` to the place `to`. */
  #nextOwn(from: number, to: number, ofLines: boolean): TextNode | undefined {
    for (let index = from; index <= to; index++) {
      const node = this.#nodes[index]
      if (node?.type === 'text') {
        if (node.counted > 0 && this.#isOwn(node, ofLines)) return node
      } else if (node?.type === 'element' && this.#taken.has(node)) index = node.last
    }
    return undefined
  }

  /** Each run between block boundaries is folded by itself: no line feed between two blocks may join their words. */
  #readRuns(element: ElementNode, ofLines: boolean): string {
    const runs = new FoldedRuns()
    /** The last nodes of the blocks around, the outermost first. */
    const ends: number[] = []
    for (let index = element.index + 1; index <= element.last; index++) {
      const node = this.#nodes[index]
      if (node === undefined) break
      while (ends.length > 0 && (ends.at(-1) ?? 0) < index) {
        runs.end()
        ends.pop()
      }
      if (node.type === 'text') runs.add(this.#isOwn(node, ofLines) ? node.value : edgeSpace(node.value, node.value))
      else if (node.type === 'element') {
        const isTaken = this.#taken.has(node)
        if (node.tagName === 'br') runs.end()
        else if (blockElements.has(node.tagName)) {
          runs.end()
          if (!isTaken) ends.push(node.last)
        }
        if (isTaken) {
          runs.add(this.#spaceOf(node))
          index = node.last
        }
      }
    }
    runs.end()
    return runs.text
  }

  /** White space at the edges of a taken element, which divides the words before and after it. */
  #spaceOf(element: ElementNode): string {
    let first = element.index + 1
    while (first < element.last && this.#nodes[first]?.type !== 'text') first++
    const head = this.#nodes[first]
    const tail = this.#nodes[element.last]
    return edgeSpace(head?.type === 'text' ? head.value : '', tail?.type === 'text' ? tail.value : '')
  }
}

/** Runs of text, each folded by itself, with a space between two. */
class FoldedRuns {
  text = ''
  #run = ''

  add(text: string): void {
    this.#run += text
  }

  end(): void {
    if (this.#run === '') return
    const folded = foldText(this.#run)
    this.#run = ''
    if (folded !== '') this.text = this.text === '' ? folded : `${this.text} ${folded}`
  }
}

/** The white space that one text begins with or another ends with, one character of it. */
function edgeSpace(first: string, last: string): string {
  const head = first.charAt(0)
  if (head.trim() === '' && head !== '') return head
  const tail = last.charAt(last.length - 1)
  return tail.trim() === '' ? tail : ''
}
