import { headingElements, imageElements } from '../html/element-kinds.js'
import type { MediaLeaf, SeparatorLeaf } from '../html/lines/leaf.js'
import { lineText, type TextLine } from '../html/lines/text-line.js'
import type { ElementNode, ParentNode } from '../html/nodes.js'
import { followingNoscript } from '../html/parse/noscript-image.js'
import type { Heading, Paragraph } from '../model/block.js'
import { foldText } from '../text/fold.js'
import { type BlockContext, placed } from './block-context.js'
import { type Draft, draftOf, draftOfLine } from './draft.js'
import { embedOf } from './embed.js'
import { imageOf, imageOfNoscript } from './image.js'
import { inlineChildren } from './inline-children.js'

/** A line as a paragraph, or as a heading when it stands in one. */
export function draftLine(line: TextLine, context: BlockContext): Draft {
  const extent = context.extentOf(line)
  const depth = headingDepth(line.block)
  if (depth === undefined) {
    const text = line.preformatted ? lineText(line.pieces) : line.text
    const children = inlineChildren(line, text, context.urls)
    const block: Paragraph = { type: 'paragraph', text, children }
    if (isTerm(line.block)) block.role = 'term'
    return draftOfLine(placed(block, context, extent), extent, line)
  }
  const text = foldText(line.text)
  const children = inlineChildren(line, text, context.urls)
  return draftOfLine(placed({ type: 'heading', depth, text, children }, context, extent), extent, line)
}

/** The line as a heading of the given depth. */
export function asHeading(draft: Draft, depth: Heading['depth'], context: BlockContext): Draft {
  const { line, extent } = draft
  if (line === undefined) return draft
  const text = foldText(line.text)
  const children = inlineChildren(line, text, context.urls)
  return draftOfLine(placed({ type: 'heading', depth, text, children }, context, extent), extent, line)
}

/** The line as a paragraph, whatever element it stands in. */
export function asParagraph(draft: Draft, context: BlockContext): Draft {
  const { line, extent, block } = draft
  if (line === undefined || block.type === 'paragraph') return draft
  const children = inlineChildren(line, line.text, context.urls)
  return draftOfLine(placed({ type: 'paragraph', text: line.text, children }, context, extent), extent, line)
}

/** A medium as a figure or an embed; undefined when it shows nothing: no URL, or none that may be shown. */
export function draftMedia(leaf: MediaLeaf, context: BlockContext): Draft | undefined {
  const { element } = leaf
  const extent = elementExtent(element)
  if (imageElements.has(element.tagName)) {
    const image =
      imageOf(element, context.urls) ?? imageOfNoscript(followingNoscript(context.document, element), context.urls)
    if (image === undefined) return undefined
    const block = placed({ type: 'figure', images: [image], text: '' }, context, extent)
    return draftOf(block, extent, element, leaf.isInLine)
  }
  const embed = embedOf(element, context.urls)
  if (embed === undefined) return undefined
  return draftOf(placed({ type: 'embed', url: embed.url, kind: embed.kind, text: '' }, context, extent), extent)
}

/** A thematic break. */
export function draftSeparator(leaf: SeparatorLeaf, context: BlockContext): Draft {
  const extent = elementExtent(leaf.element)
  return draftOf(placed({ type: 'separator', text: '' }, context, extent), extent)
}

/** The range of an element. */
function elementExtent(element: ElementNode): { start: number; end: number } {
  return { start: element.start, end: element.end }
}

/** The depth of the heading that the block is or stands in. */
function headingDepth(block: ParentNode): Heading['depth'] | undefined {
  for (let node: ParentNode | null = block; node?.type === 'element'; node = node.parent) {
    if (headingElements.has(node.tagName)) return Number(node.tagName.slice(1)) as Heading['depth']
    if (endsHeading.has(node.tagName)) return undefined
  }
  return undefined
}

/** No heading reaches over one of these. */
const endsHeading: ReadonlySet<string> = new Set(['article', 'body', 'li', 'main', 'p', 'section', 'table', 'td', 'th'])

function isTerm(block: ParentNode): boolean {
  return block.type === 'element' && block.tagName === 'dt'
}
