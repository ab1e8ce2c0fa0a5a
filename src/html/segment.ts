import { blockElements, mediaElements, preformattedElements, textBlockElements } from './element-kinds.js'
import type { Leaf } from './leaf.js'
import type { ElementNode, HtmlDocument, ParentNode, TextNode } from './nodes.js'
import { type RunToken, splitRun } from './split-run.js'

/**
 * Cuts the document into its leaves, in reading order, in one walk. Every text node with a counted character is in
 * exactly one line, but for those that are skipped or inside a skipped or a media element.
 */
export function segment(document: HtmlDocument, isSkipped: (node: ElementNode | TextNode) => boolean): Leaf[] {
  const walk = new SegmentWalk()
  const { nodes } = document
  let index = 0
  while (index < nodes.length) {
    const node = nodes[index]
    if (node === undefined) break
    walk.leaveBefore(index)
    index++
    if (node.type === 'text') {
      if (!isSkipped(node)) walk.text(node)
    } else if (node.type === 'root') walk.enter(node)
    else if (node.type === 'element') {
      if (isSkipped(node)) {
        if (blockElements.has(node.tagName)) walk.flush()
        index = node.last + 1
      } else if (mediaElements.has(node.tagName)) {
        walk.media(node)
        index = node.last + 1
      } else walk.element(node)
    }
  }
  walk.flush()
  return walk.leaves
}

/** The state of one walk: the open block elements and the run of inline content since the last block boundary. */
class SegmentWalk {
  readonly leaves: Leaf[] = []
  readonly #open: { node: ParentNode; loose: boolean; preformatted: boolean }[] = []
  #run: RunToken[] = []
  #runHasText = false

  /** Closes the blocks that end before the node at `index`. */
  leaveBefore(index: number): void {
    for (let top = this.#open.at(-1); top !== undefined && top.node.last < index; top = this.#open.at(-1)) {
      this.flush()
      this.#open.pop()
    }
  }

  enter(node: ParentNode): void {
    this.flush()
    const outer = this.#open.at(-1)
    const tagName = node.type === 'element' ? node.tagName : ''
    const preformatted = outer?.preformatted === true || preformattedElements.has(tagName)
    const loose = !preformatted && !textBlockElements.has(tagName) && !isInsideText(outer?.node)
    this.#open.push({ node, loose, preformatted })
  }

  element(node: ElementNode): void {
    if (node.tagName === 'br') this.#run.push(node)
    else if (node.tagName === 'hr') {
      this.flush()
      this.leaves.push({ kind: 'separator', element: node, block: this.#block() })
    } else if (isBlock(node)) this.enter(node)
  }

  media(node: ElementNode): void {
    this.#run.push(node)
  }

  text(node: TextNode): void {
    if (node.counted > 0) this.#runHasText = true
    this.#run.push({ node, from: 0, to: node.value.length })
  }

  /** Ends the run: its lines and media become leaves. */
  flush(): void {
    const run = this.#run
    if (run.length === 0) return
    this.#run = []
    const hasText = this.#runHasText
    this.#runHasText = false
    const {
      node: block,
      loose,
      preformatted,
    } = this.#open.at(-1) ?? { node: undefined, loose: true, preformatted: false }
    if (block === undefined) return
    if (hasText) {
      for (const leaf of splitRun(run, { loose, preformatted, block })) this.leaves.push(leaf)
    } else {
      for (const token of run)
        if ('tagName' in token && token.tagName !== 'br')
          this.leaves.push({ kind: 'media', element: token, block, isInLine: false })
    }
  }

  #block(): ParentNode {
    const top = this.#open.at(-1)
    if (top === undefined) throw new Error('no open block')
    return top.node
  }
}

/** Block by name, or an inline element that its own style makes a block; no part of a drawing or a formula is one. */
function isBlock(node: ElementNode): boolean {
  if (node.foreign) return false
  if (blockElements.has(node.tagName)) return true
  const style = node.properties.style
  return typeof style === 'string' && displayBlock.test(style)
}

const displayBlock = /(?:^|;)\s{0,8}display\s{0,8}:\s{0,8}(?:block|flex|grid|table|list-item)\b/i

/** Elements that hold one text however it is wrapped inside them: `<h2><div>…</div></h2>`. */
const wholeTexts = new Set(['caption', 'figcaption', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend', 'summary'])

function isInsideText(outer: ParentNode | undefined): boolean {
  return outer?.type === 'element' && wholeTexts.has(outer.tagName)
}
