import { property } from '../../html/attributes/attribute.js'
import { headingElements } from '../../html/element-kinds.js'
import { firstFrom } from '../../html/first-from.js'
import { linkedShare, linkTexts } from '../../html/lines/linked-share.js'
import type { TextLine } from '../../html/lines/text-line.js'
import type { ChildNode, ElementNode, ParentNode } from '../../html/nodes.js'
import { textOf } from '../../html/text-content.js'
import type { TextMass } from '../../html/text-mass.js'
import { endsSentence, isBlank, textWidth } from '../../text/characters.js'
import { foldText } from '../../text/fold.js'
import { type LabelRule, wordSet } from '../label-rule.js'
import type { ElementContext, ElementRule, LineRule } from '../strip-rule.js'
import { isInDataCell, isInList, takeLinkAtEnd } from './line-place.js'
import { isWayOn, leadsOn, readMoreLine } from './read-more.js'
import { isOfLinks, mayBeOfLinks } from './related-items.js'
import { relatedLabelEnd } from './related-labels.js'

/** Counted characters that a label may have beside the links it announces. */
const longestLabel = 24

/** A line that announces another story and links to it: 相关新闻：…, 'Read more: …'. */
export const relatedLine: LineRule = {
  id: 'generic/related-line',
  reason: 'related',
  why: 'It leads to another story.',
  where: 'anywhere',
  take: (line, { fromEnd, mass }) => {
    if (relatedLabelEnd(line.text) === 0) {
      if (mass.links(line.block) === 0) return undefined
      return isBehindLabel(line.block, mass) || isLabelled(line) ? {} : undefined
    }
    const orLast = isWayOn(line, mass) && !isBeforeLinks(line.block, mass) ? readMoreLine : undefined
    if (linkedShare(line) > 0.5 || isLabelAndLink(line)) return { orLast }
    if (!isLabel(line.text)) return undefined
    // What the last line announces was no part of the article.
    const isLast = fromEnd === 0 && !isInDataCell(line, mass) && !isInList(line)
    if (isLast || isBeforeLinks(line.block, mass)) return { orLast }
    return closedAtEnd.test(line.text) && !isBeforeWorks(line.block, mass) ? { orLast } : undefined
  },
}

/** 相关文章：…↓↓↓: signs that point at what follows. */
const arrowsAtEnd = /[\s↓▼⬇👇]{1,12}$/u

/** Whether a link is all that stands behind the label, however short it is. */
function isLabelAndLink(line: TextLine): boolean {
  if (line.pieces.length === 1) return false
  const rest = line.text.slice(relatedLabelEnd(line.text)).replace(arrowsAtEnd, '').trim()
  return rest !== '' && linkTexts(line).at(-1) === rest && !isInList(line)
}

/** Whether the line is a label and, without a mark between, the link that it announces: Lee también <a>…</a>. */
function isLabelled(line: TextLine): boolean {
  // Of a line that is one piece, a link holds nothing or all.
  if (line.pieces.length === 1 || linkedShare(line) <= 0.5) return false
  const [first] = linkTexts(line)
  const head = first === undefined ? -1 : line.text.indexOf(first)
  if (first === undefined || head <= 0 || head + first.length < line.text.length - 1 || isInList(line)) return false
  return isLabel(line.text.slice(0, head).trim().replace(fullStop, ''))
}

/** A link that stands alone between the blocks, in no paragraph: a card or a reference to another page. */
export const standaloneLink: LineRule = {
  id: 'generic/standalone-link',
  reason: 'related',
  why: 'A link in no paragraph leads to another page.',
  where: 'anywhere',
  needsText: true,
  take: (line, { mass }) => {
    if (!(line.loose || isMenu(line, mass)) || endsSentence(line.text) || linkedShare(line) < 1) return undefined
    return { orLast: leadsOn(line.text) ? readMoreLine : undefined }
  },
}

/** LIRE AUSSI. <a>…</a> */
const fullStop = /\.$/

/** Links of a menu, each on its line, at least. */
const leastMenu = 3

/** Whether the line is all of a cell beside the text, with breaks in it: of links, the menu of pages that tables lay out. */
function isMenu(line: TextLine, mass: TextMass): boolean {
  const { block, text, pieces } = line
  if (block.type !== 'element' || block.tagName !== 'td' || pieces.length < leastMenu * 2 - 1) return false
  const lines = text.split('\n').length
  return lines >= leastMenu && mass.links(block) >= lines && !isInDataCell(line, mass)
}

const neighbourLabel =
  /^(?:[«»‹›<>←→]{1,2}\s?)?(?:上一篇|下一篇|上一条|下一条|previous(?: article| post| story)?|next(?: article| post| story)?)\s?[：:«»<>←→|]/i

/** The way back to the source of the text, at its end. */
const backLink = /^\[?(?:原文链接|原文連結|返回.{2,6}，查看更多)\]?$/

/** 上一篇：…, 下一篇：…: the neighbours in the archive. */
export const neighbourLine: LineRule = {
  id: 'generic/neighbour-line',
  reason: 'navigation',
  why: 'It leads to the neighbours in the archive.',
  where: 'ends',
  take: (line, { fromEnd }) => {
    if (neighbourLabel.test(line.text) && linkedShare(line) > 0) return {}
    return fromEnd > 0 ? undefined : takeLinkAtEnd(line, (link) => backLink.test(link))
  },
}

/** A box that holds links to other stories and nothing else but its heading. */
export const linkBox: ElementRule = {
  id: 'generic/link-box',
  reason: 'related',
  why: 'A box of nothing but links leads to other stories.',
  select: 'aside, blockquote, div, dl, nav, ol, section, table, ul',
  when: isLinkBox,
}

/** Links that a box without a label must hold. */
const linksWithoutLabel = 3

function isLinkBox(element: ElementNode, { mass }: ElementContext): boolean {
  const links = mass.links(element)
  if (links === 0 || mass.media(element) > links) return false
  const linked = mass.linkedCharacters(element)
  const outside = mass.characters(element) - linked
  if (outside > longestLabel && !mayBeOfLinks(element, mass)) return false
  const before = siblingBefore(element, mass)
  const isShort = before !== undefined && mass.characters(before) <= longestLabel
  if (isShort && isLabel(foldText(textOf(before))) && isOfLinks(element, mass)) return true
  if (outside > longestLabel) return false
  // More is linked than is not in a table of contents; footnotes are few characters in what they stand in.
  if (outside > 0) return relatedLabelEnd(headOf(element)) > 0 || (links > 1 && linked > outside && isContents(element))
  if (links < linksWithoutLabel || element.tagName === 'div') return false
  if (before === undefined) return true
  if (before.type === 'element' && headingElements.has(before.tagName) && leadsToManySites(element)) return false
  return !isAnnouncement(foldText(textOf(before)))
}

/** Nodes of a box whose links are looked at: boxes stand in boxes, and each asks for all that it holds. */
const mostNodes = 1000

/** The addresses of the links in the element; none where it is too large. */
function addressesIn(element: ElementNode): unknown[] {
  const addresses: unknown[] = []
  if (element.last - element.index > mostNodes) return addresses
  const open: ParentNode[] = [element]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type !== 'element') continue
    if (node.tagName === 'a') addresses.push(property(node, 'href'))
    for (const child of node.children) if (child.type === 'element') open.push(child)
  }
  return addresses
}

/** Whether all links lead to places of the page itself: a table of contents, whatever its label says. */
function isContents(element: ElementNode): boolean {
  const addresses = addressesIn(element)
  return addresses.some(leadsWithin) && addresses.every((address) => address === '#' || leadsWithin(address))
}

function leadsWithin(href: unknown): boolean {
  return typeof href === 'string' && href.startsWith('#') && href.length > 1
}

const host = /^https?:\/\/([^/?#]{3,100})/i

/**
 * Whether most links lead to a site of their own: what somebody read this week, or references. Other stories are on few sites.
 */
function leadsToManySites(element: ElementNode): boolean {
  const addresses = addressesIn(element)
  const hosts = addresses.map((address) => (typeof address === 'string' ? host.exec(address)?.[1] : undefined))
  const sites = new Set(hosts.map((name) => name?.toLowerCase()))
  return !sites.has(undefined) && sites.size >= linksWithoutLabel && sites.size * 2 > hosts.length
}

/** The folded text before the first link, or of that link where nothing stands before it. */
function headOf(element: ElementNode): string {
  let head = ''
  const open = [{ children: element.children, next: 0 }]
  for (let frame = open.at(-1); frame !== undefined; frame = open.at(-1)) {
    const child = frame.children[frame.next++]
    if (child === undefined) open.pop()
    else if (child.type === 'text') head += child.value
    else if (child.type === 'element') {
      if (child.tagName === 'a' && !isBlank(head)) break
      open.push({ children: child.children, next: 0 })
    }
  }
  return foldText(head)
}

/** Widths of Latin letters, wide characters two, that a sentence has at least which announces links of its own. */
const shortestAnnouncement = 16

const colonAtEnd = /[：:]$/
/** 【関連記事】: what brackets hold is as surely a label. */
const closedAtEnd = /[：:】]$/

/** Whether it is a sentence that announces the links after it: 'Each takes bookings on its own page:'. */
function isAnnouncement(text: string): boolean {
  return colonAtEnd.test(text) && textWidth(text) >= shortestAnnouncement && relatedLabelEnd(text) === 0
}

/** Whether it is the label of links to other stories and nothing else. */
function isLabel(text: string): boolean {
  return text.length <= longestLabel && text !== '' && relatedLabelEnd(text) === text.length
}

/** Links that may stand one after another behind a label. */
const mostBehindLabel = 10

/** Whether it is made of links alone and stands behind the label of such links, perhaps with others between. */
function isBehindLabel(block: ParentNode, mass: TextMass): boolean {
  if (block.type !== 'element') return false
  let before: ChildNode | undefined = block
  for (let place = 0; place < mostBehindLabel && before?.type === 'element' && isOfLinks(before, mass); place++)
    before = siblingBefore(before, mass)
  return (
    before !== undefined &&
    before !== block &&
    mass.characters(before) <= longestLabel &&
    isLabel(foldText(textOf(before)))
  )
}

/** Whether the next sibling with text is made of links alone. */
function isBeforeLinks(block: ParentNode, mass: TextMass): boolean {
  const next = siblingBehind(block, mass)
  return next !== undefined && isOfLinks(next, mass)
}

/** 《…》，某出版社: a book, perhaps numbered, that the article itself recommends. */
const work = /^[^《]{0,4}《[^《》]{1,60}》/u
/** Counted characters of a text that is looked at. */
const longestWorks = 2000

/** Whether the next sibling with text begins with the title of a work and links to nothing. */
function isBeforeWorks(block: ParentNode, mass: TextMass): boolean {
  const next = siblingBehind(block, mass)
  if (next === undefined || mass.links(next) > 0 || mass.characters(next) > longestWorks) return false
  return work.test(foldText(textOf(next)))
}

/** The nearest sibling behind the block that has text. */
function siblingBehind(block: ParentNode, mass: TextMass): ChildNode | undefined {
  const siblings = block.type === 'element' ? (block.parent?.children ?? []) : []
  for (let place = firstFrom(siblings, (block as ElementNode).index) + 1; place < siblings.length; place++) {
    const sibling = siblings[place]
    if (sibling !== undefined && mass.characters(sibling) > 0) return sibling
  }
  return undefined
}

/** The nearest sibling before the element that has text. */
function siblingBefore(element: ElementNode, mass: TextMass): ChildNode | undefined {
  const siblings = element.parent?.children ?? []
  for (let place = firstFrom(siblings, element.index) - 1; place >= 0; place--) {
    const sibling = siblings[place]
    if (sibling !== undefined && mass.characters(sibling) > 0) return sibling
  }
  return undefined
}

/** Other stories: related, recommended, most read, next. */
export const relatedBox: LabelRule = {
  id: 'generic/related-box',
  reason: 'related',
  why: 'It leads to other stories.',
  names: wordSet(
    'related, relateds, relatedposts, yarpp, recommend, recommended, recommendation, recommendations, recirc, recirculation, teaser, teasers, trending, popular, mostread, mostpopular, outbrain, taboola, suggested, suggestions, readmore, seealso, similar, headlines, latest, rank, ranking, hot, most read, more news, more stories, more from, read more, read next, up next, see also',
  ),
  certain: wordSet('relatedposts, yarpp, outbrain, taboola'),
  tagNames: new Set(['aside']),
  roles: new Set(['complementary']),
}
