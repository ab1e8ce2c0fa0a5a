import { property } from '../../html/attributes/attribute.js'
import { headingElements, imageElements } from '../../html/element-kinds.js'
import { namesOf } from '../../html/element-names.js'
import { type Extent, nowhere } from '../../html/lines/line-extent.js'
import { isText, type TextLine } from '../../html/lines/text-line.js'
import type { ChildNode, ElementNode, HtmlDocument, ParentNode } from '../../html/nodes.js'
import { readableText } from '../../html/text-content.js'
import type { Block } from '../../model/block.js'
import type { StripReason } from '../../model/report.js'
import type { StripPlan } from '../../strip/strip-plan.js'
import type { Taking } from '../../strip/taking.js'
import { endsSentence, textWidth } from '../../text/characters.js'
import { foldText } from '../../text/fold.js'
import { findDate } from '../dates/find-date.js'
import { readByline } from '../gather/byline-pieces.js'
import { readCreditLine } from '../gather/credit-line.js'
import type { BodyText, ResolveInput, ShownImage, TagLine, VisibleLine } from './resolve-input.js'
import { isTagList } from './split-tags.js'

/** What the visible page says of the article: the lines that were taken out for it, and what was kept. */
export type VisiblePage = Pick<
  ResolveInput,
  'creditLines' | 'tagLines' | 'bodyTexts' | 'titleEvidence' | 'images' | 'strippedImages'
>

/** Reasons of things that name people and sources. */
const creditReasons: ReadonlySet<StripReason> = new Set(['credit', 'original-title', 'copyright', 'dateline'])

/** Reasons of things that say something of the article. */
const speakingReasons: ReadonlySet<StripReason> = new Set([...creditReasons, 'tags', 'duplicate-title'])

/** Reads the visible page from what was decided about it. */
export function readPlan(
  document: HtmlDocument,
  plan: StripPlan,
  blocks: readonly Block[],
  extentOf: (line: TextLine) => Extent,
): VisiblePage {
  const creditLines: VisibleLine[] = []
  const tagLines: TagLine[] = []
  const titleEvidence: string[] = []
  for (const { raw, taking, node, line } of taken(plan)) {
    const { start, end } = line === undefined ? (node ?? nowhere) : extentOf(line)
    if (taking.reason === 'tags') {
      if (line !== undefined && (isOfPage(line) || isInBox(line))) continue
      const links = node === undefined ? lineLinks(line) : elementLinks(document, node)
      // A link with its day leads to a story.
      const texts = links.filter((link) => findDate(link) === undefined)
      if (texts.length === 0 && links.length > 0) continue
      if (line !== undefined && texts.length === 0 && isBesideTags(line)) continue
      tagLines.push({ texts: texts.length > 0 ? texts : [raw], rule: taking.rule, raw, start, end, key: taking })
    } else if (taking.reason === 'duplicate-title') titleEvidence.push(raw)
    else if (creditReasons.has(taking.reason)) {
      const credit =
        taking.credit ?? readCreditLine(raw) ?? (isNear(start, blocks) && !isBeside(line) ? readByline(raw) : undefined)
      if (credit === undefined) continue
      creditLines.push({ line: credit, rule: taking.rule, raw, start, end, key: taking })
      if (credit.originalTitle !== undefined) titleEvidence.push(credit.originalTitle)
    }
  }
  const bodyTexts = paragraphsOf(blocks)
  for (const block of blocks) if (block.type === 'heading') titleEvidence.push(block.text)
  for (const { text } of bodyTexts.slice(0, 3)) titleEvidence.push(text)
  return {
    creditLines,
    tagLines,
    bodyTexts,
    titleEvidence,
    images: imagesOf(blocks),
    strippedImages: strippedImages(document, plan),
  }
}

interface TakenText {
  raw: string
  taking: Taking
  node?: ChildNode
  line?: TextLine
}

/** All that was taken out and may say something, in source order. */
function taken(plan: StripPlan): TakenText[] {
  const found: (TakenText & { index: number })[] = []
  for (const { node, taking } of plan.nodes.entries) {
    if (node.type !== 'element' || !speakingReasons.has(taking.reason)) continue
    found.push({ raw: foldText(readableText(node)), taking, node, index: node.index })
  }
  for (const { line, taking } of plan.lines)
    if (speakingReasons.has(taking.reason))
      found.push({ raw: foldText(line.text), taking, line, index: line.pieces.find(isText)?.node.index ?? 0 })
  return found.sort((a, b) => a.index - b.index)
}

/** Elements that hold what is of all pages of a site: lists of sections, clouds of tags. */
const pageElements = ['nav', 'aside', 'footer']

/** Whether the line stands in a part of the page that says nothing of the article. */
function isOfPage(line: TextLine): boolean {
  const around = elementsAround(line)
  // An article has a footer of its own, and so has the main part of a page.
  if (around.has('article') || (around.has('main') && !around.has('aside'))) return false
  return pageElements.some((name) => around.has(name))
}

/** Names of boxes with categories of their own: of cookies, and of other stories. */
const otherBox =
  /(?:^|[-_\s])(?:cookies?|consent|cmplz|gdpr|dsgvo|onetrust|iubenda|related|recommend(?:ed|ations?))(?:$|[-_\s])|cookie[-_]?(?:banner|notice|bar)/i

/** Of boxes with tags that are related to the article. */
const ofTags = /tag|topic|keyword/i

/** Levels from a line up to such a box; a page further out may say of itself that it shows one. */
const boxLevels = 5

/** Elements whose names say what the article is about. */
const wholes: ReadonlySet<string> = new Set(['article', 'main', 'body'])

/** Whether the line stands in a box whose categories are none of the article. */
function isInBox({ block }: TextLine): boolean {
  let node: ParentNode | null = block
  for (let level = 0; level < boxLevels && node?.type === 'element' && !wholes.has(node.tagName); level++) {
    const names = namesOf(node)
    if (otherBox.test(names) && !ofTags.test(names)) return true
    node = node.parent
  }
  return false
}

/** Columns of a tag; a longer text in a box of tags says something of them. */
const longestTag = 60
const endsLabel = /[:：]$/

/** Whether the line without links of a box named after tags is none: its heading, its label, a sentence. */
function isBesideTags(line: TextLine): boolean {
  const { text } = line
  if (endsLabel.test(text)) return true
  if (isTagList(text)) return false
  for (const name of elementsAround(line)) if (headingElements.has(name)) return true
  return endsSentence(text) || textWidth(text) > longestTag
}

/** Whether the line stands in a box beside the article. */
function isBeside(line: TextLine | undefined): boolean {
  return line !== undefined && elementsAround(line).has('aside')
}

/** The names of all elements that the line stands in. */
function elementsAround({ block }: TextLine): ReadonlySet<string> {
  const names = new Set<string>()
  for (let node: ParentNode | null = block; node?.type === 'element'; node = node.parent) names.add(node.tagName)
  return names
}

function lineLinks(line: TextLine | undefined): string[] {
  const texts = new Map<ElementNode, string>()
  for (const piece of line?.pieces ?? []) {
    if (!isText(piece)) continue
    for (let node = piece.node.parent; node !== null && node !== line?.block; node = node.parent) {
      if (node.type === 'element' && node.tagName === 'a') texts.set(node, foldText(readableText(node)))
    }
  }
  return [...texts.values()]
}

function elementLinks(document: HtmlDocument, node: ChildNode): string[] {
  if (node.type !== 'element') return []
  const texts: string[] = []
  for (let index = node.index; index <= node.last; index++) {
    const inner = document.nodes[index]
    if (inner?.type === 'element' && inner.tagName === 'a') texts.push(foldText(readableText(inner)))
  }
  return texts
}

/**
 * How far before the first block and behind the last one a byline stands, in UTF-16 units of the source: share buttons and
 * a picture may be before the one, a few tags before the other.
 */
const reachBefore = 2000
const reachBehind = 500

/** Whether an offset is in the article or not far from it. */
function isNear(offset: number, blocks: readonly Block[]): boolean {
  const first = blocks[0]?.position?.start.offset ?? 0
  const last = blocks.at(-1)?.position?.end.offset ?? 0
  return offset >= first - reachBefore && offset <= last + reachBehind
}

/** The paragraphs of the article and of its quotes, with their offsets. */
function paragraphsOf(blocks: readonly Block[], found: BodyText[] = []): BodyText[] {
  for (const block of blocks) {
    if (block.type === 'quote') paragraphsOf(block.blocks, found)
    else if (block.type === 'paragraph') {
      const { start, end } = extentOfBlock(block)
      found.push({ text: block.text, start, end })
    }
  }
  return found
}

function extentOfBlock({ position }: Block): Extent {
  return position === undefined ? nowhere : { start: position.start.offset, end: position.end.offset }
}

/** Reasons of things whose pictures are of something else. */
const foreignReasons: ReadonlySet<StripReason> = new Set([
  'advertisement',
  'author-box',
  'consent',
  'decoration',
  'navigation',
  'newsletter',
  'promotion',
  'reader-comments',
  'related',
  'share',
  'ui',
])
const protocol = /^(?:https?:)?\/\//i
/** A shorter address is the end of too many others, in UTF-16 units. */
const minAddress = 8

function strippedImages(document: HtmlDocument, plan: StripPlan): string[] {
  const found = new Set<string>()
  const foreign: ElementNode[] = []
  for (const { node, taking } of plan.nodes.entries)
    if (node.type === 'element' && foreignReasons.has(taking.reason)) foreign.push(node)
  let read = -1
  for (const node of foreign.sort((a, b) => a.index - b.index)) {
    for (let index = Math.max(node.index, read + 1); index <= node.last; index++) {
      read = index
      const inner = document.nodes[index]
      const source = inner?.type === 'element' && imageElements.has(inner.tagName) ? property(inner, 'src') : undefined
      if (typeof source === 'string' && source.length >= minAddress) found.add(source.trim().replace(protocol, ''))
    }
  }
  return [...found]
}

/** The images that are left, with the places of their figures. */
function imagesOf(blocks: readonly Block[], found: ShownImage[] = []): ShownImage[] {
  for (const block of blocks) {
    if (block.type === 'figure') {
      const { start, end } = extentOfBlock(block)
      for (const image of block.images) found.push({ image, start, end })
    } else if (block.type === 'quote') imagesOf(block.blocks, found)
    else if (block.type === 'list') for (const item of block.items) imagesOf(item.blocks, found)
    else if (block.type === 'table')
      for (const { cells } of block.rows) for (const cell of cells) imagesOf(cell.blocks, found)
  }
  return found
}
