import { property } from '../attributes/attribute.js'
import { layout, layoutOf } from '../element-kinds.js'
import { isPostFrame } from '../media-element.js'
import { newList } from '../new-list.js'
import type { ElementNode, HtmlDocument, ParentNode, TextNode } from '../nodes.js'
import type { Leaf } from './leaf.js'
import { isNamedAsCaption } from './line-marks.js'
import { RunSplitter, type RunToken } from './split-run.js'
import { isText, type TextBlock, TextPiece } from './text-line.js'

/**
 * Cuts the document into its leaves, in reading order, in one walk. Every text node with a counted character is in
 * exactly one line, but for those that are skipped or inside a skipped or a media element.
 */
export function segment(document: HtmlDocument, isSkipped: (node: ElementNode | TextNode) => boolean): Leaf[] {
  const { nodes } = document
  const walk = new SegmentWalk(isPlainText(document))
  let index = 0
  while (index < nodes.length) {
    const node = nodes[index]
    if (node === undefined) break
    walk.leaveBefore(index)
    index++
    if (node.type === 'text') {
      if ((node.counted > 0 || walk.runHasText) && !isSkipped(node)) walk.text(node)
    } else if (node.type === 'root') walk.enter(node, 0)
    else if (node.type === 'element') {
      const kind = layoutOf(node.tagName)
      if (isSkipped(node)) {
        if (kind & layout.block) walk.flush()
        index = node.last + 1
      } else if (kind & layout.media || isPostFrame(node)) {
        walk.media(node)
        index = node.last + 1
      } else walk.element(node, kind)
    }
  }
  walk.flush()
  return walk.leaves
}

/** Elements that every document has, and what the parser puts around text. */
const frameElements: ReadonlySet<string> = new Set(['html', 'head', 'body'])

/** Whether no element divides the text of the document. */
function isPlainText({ nodes }: HtmlDocument): boolean {
  return nodes.every(
    (node) =>
      node.type !== 'element' || frameElements.has(node.tagName) || (layoutOf(node.tagName) & layout.block) === 0,
  )
}

/** An open block element. */
interface OpenBlock extends TextBlock {
  /** The bits of `layout` of its name. */
  readonly kind: number
}

/** The state of one walk: the open block elements and the run of inline content since the last block boundary. */
class SegmentWalk {
  readonly leaves: Leaf[] = []
  /** Whether the run has text: blank text and line breaks before the first are no part of any line. */
  runHasText = false
  readonly #splitter: RunSplitter
  readonly #open: OpenBlock[] = []
  /** Index of the last node in the innermost open block. */
  #last = -1
  #run: RunToken[] = newList()

  constructor(isPlain: boolean) {
    this.#splitter = new RunSplitter(this.leaves, isPlain)
  }

  /** Closes the blocks that end before the node at `index`. */
  leaveBefore(index: number): void {
    while (index > this.#last && this.#open.length > 0) {
      this.flush()
      this.#open.pop()
      this.#last = this.#open.at(-1)?.block.last ?? -1
    }
  }

  /** Opens a block, which has the bits of `layout`. */
  enter(block: ParentNode, kind: number): void {
    this.flush()
    const outer = this.#open.at(-1)
    const preformatted = outer?.preformatted === true || (kind & layout.preformatted) !== 0
    const isInsideText = outer !== undefined && (outer.kind & layout.wholeText) !== 0
    const loose = !preformatted && !isInsideText && (kind & layout.textBlock) === 0
    this.#open.push({ block, loose, preformatted, kind })
    this.#last = block.last
  }

  element(node: ElementNode, kind: number): void {
    if (kind & layout.lineBreak) {
      if (this.runHasText) this.#run.push(node)
    } else if (kind & layout.rule) {
      this.flush()
      this.leaves.push({ kind: 'separator', element: node, block: this.#block().block })
    } else if (isBlock(node, kind) || this.#isInlineCaption(node)) this.enter(node, kind)
  }

  /**
   * Whether an inline element is the caption that ends an inline box with a picture, as one large portal has them:
   * `<span><div><img></div><em class="img_desc">…</em></span>The text`. It is a line of its own.
   */
  #isInlineCaption(node: ElementNode): boolean {
    if (this.runHasText || node.parent?.type !== 'element' || layoutOf(node.parent.tagName) & layout.block) return false
    const last = this.#run.findLast((token): token is ElementNode => !isText(token)) ?? lastMedia(this.leaves)
    return (
      last !== undefined && last.index > node.parent.index && node.last === node.parent.last && isNamedAsCaption(node)
    )
  }

  media(node: ElementNode): void {
    this.#run.push(node)
  }

  text(node: TextNode): void {
    this.runHasText = true
    this.#run.push(new TextPiece(node, 0, node.value.length))
  }

  /** Ends the run: its lines and media become leaves. */
  flush(): void {
    if (this.#run.length === 0) return
    this.#splitter.split(this.#run, this.#block())
    this.#run = newList()
    this.runHasText = false
  }

  #block(): OpenBlock {
    const top = this.#open.at(-1)
    if (top === undefined) throw new Error('no open block')
    return top
  }
}

function lastMedia(leaves: readonly Leaf[]): ElementNode | undefined {
  const leaf = leaves.at(-1)
  return leaf?.kind === 'media' ? leaf.element : undefined
}

/** Block by name, or an inline element that its own style makes a block; no part of a drawing or a formula is one. */
function isBlock(node: ElementNode, kind: number): boolean {
  if (node.foreign) return false
  if (kind & layout.block) return true
  const style = property(node, 'style')
  return typeof style === 'string' && displayBlock.test(style)
}

const displayBlock = /(?:^|;)\s{0,8}display\s{0,8}:\s{0,8}(?:block|flex|grid|table|list-item)\b/i
