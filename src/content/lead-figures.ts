import { headingElements, imageElements, mediaElements } from '../html/element-kinds.js'
import { namesOf } from '../html/element-names.js'
import { firstFrom } from '../html/first-from.js'
import { isNamedAsCaption } from '../html/lines/line-marks.js'
import { pictureBox } from '../html/lines/picture-box.js'
import type { ElementNode, HtmlDocument, ParentNode } from '../html/nodes.js'
import { isPlayer, leadsAway, leadsElsewhere, statedWidth } from './article-media.js'
import { holds, isPlainIn, outerOf } from './text-container.js'

/** Levels from the element of the text to the one that holds the headline too. */
const maxLevelsUp = 8
/** Levels from a figure up to what holds the text too: rows and boxes for the picture. */
const maxLevelsDown = 4

/**
 * The figures, pictures and players between the headline and the text, where these stand in elements of their own: what stands
 * over an article. A picture counts by its width or names, or where a table frames it with its caption. Above the headline they
 * count in an `<article>` and by their names alone, as a page has pictures of its own there.
 *
 * @param main the element of the text
 */
export function leadFigures(document: HtmlDocument, main: ParentNode): ElementNode[] {
  const holder = headedAncestor(document, main)
  if (holder === undefined) return []
  const { element, headline } = holder
  const figures: ElementNode[] = []
  let picture: ElementNode | undefined
  let player: ElementNode | undefined
  for (let index = element.index; index < main.index; index++) {
    const node = document.nodes[index]
    if (node?.type !== 'element') continue
    if (node.tagName === 'figure') {
      const mayLead = index > headline || element.tagName === 'article' || leadName.test(namesOf(node))
      if (mayLead && nearText(node, main) !== undefined && !leadsElsewhere(document, node)) figures.push(node)
      index = node.last
    } else if (index > headline && picture === undefined && imageElements.has(node.tagName)) {
      const near = nearText(node, main)
      const framed = pictureBox(document, node)
      const isFramed = framed !== undefined && framed.index > headline && nearText(framed, main) !== undefined
      if (isFramed && !leadsElsewhere(document, framed)) picture = framed
      else if (near !== undefined && isLeadPicture(node, near)) picture = boxOf(document, node, near)
    } else if (index > headline && player === undefined && isPlayer(node)) {
      const near = nearText(node, main)
      if (near !== undefined && isPlainIn(node, near)) player = boxOf(document, node, near)
    }
  }
  const others = [figures.length === 0 ? picture : undefined, player].filter((node) => node !== undefined)
  return [...figures, ...others].sort((a, b) => a.index - b.index)
}

/** In CSS pixels; portraits, logos and buttons are narrower than what stands over an article. */
const narrowestLead = 400
/** Names of the box of the picture over an article, or of the picture itself. */
const leadName =
  /(?:^|[-_\s])(?:(?:featured?|hero|lead|main|cover|post|entry|article|story|news|single|detail|top)(?:[-_]{1,2}|(?=[A-Z]))(?:image|img|photo|pic|picture|thumb|thumbnail|media)|wp-post-image)(?:$|[-_\s])/i
const otherName = /author|avatar|byline|logo|icon|portrait|profile|banner|placeholder/i

/** Whether a picture that is no figure is as wide as one over an article is, or named as that, and leads nowhere. */
function isLeadPicture(image: ElementNode, holder: ElementNode): boolean {
  if (!isPlainIn(image, holder)) return false
  const width = statedWidth(image)
  let isNamed = leadName.test(namesOf(image))
  for (let node: ParentNode | null = image; node?.type === 'element' && node !== holder; node = node.parent) {
    if (leadsAway(node) || otherName.test(namesOf(node))) return false
    isNamed ||= leadName.test(namesOf(node))
  }
  return width >= narrowestLead || ((isNamed || isCaptioned(image, holder)) && !(width < narrowestLead))
}

/** Elements between a picture and what stands beside its caption: `<picture>`, a link, a box. */
const mostWrappers = 3

/** Whether an element that is named a caption follows the picture. */
function isCaptioned(image: ElementNode, holder: ElementNode): boolean {
  let node: ElementNode = image
  for (let level = 0; level < mostWrappers; level++) {
    const { parent } = node
    if (parent?.type !== 'element') return false
    const next = nextElement(parent, node.index)
    if (next !== undefined) return isNamedAsCaption(next)
    if (parent === holder) return false
    node = parent
  }
  return false
}

/** The element that follows among the children, where no text stands before it. */
function nextElement({ children }: ElementNode, index: number): ElementNode | undefined {
  for (let place = firstFrom(children, index) + 1; place < children.length; place++) {
    const child = children[place]
    if (child?.type === 'element') return child
    if (child?.type === 'text' && child.counted > 0) return undefined
  }
  return undefined
}

/** Nodes of the box of a picture and its caption. */
const largestBox = 40

/** The box that holds the medium and its caption, and no other medium; without one its wrapper, or the medium itself. */
function boxOf({ nodes }: HtmlDocument, medium: ElementNode, holder: ElementNode): ElementNode {
  const outer = outerOf(medium)
  const wrapper = outer.type === 'element' && outer.index > holder.index ? outer : medium
  const box = wrapper.parent
  if (box?.type !== 'element' || box.index <= holder.index || box.last - box.index > largestBox) return wrapper
  for (let index = box.index + 1; index <= box.last; index++) {
    const node = nodes[index]
    if (node?.type === 'element' && node !== medium && notInBox(node.tagName)) return wrapper
  }
  return box
}

function notInBox(tagName: string): boolean {
  return mediaElements.has(tagName) || headingElements.has(tagName) || tagName === 'figure'
}

/** The nearest element around the text that also holds a headline before it, with that headline's index. */
function headedAncestor(
  { nodes }: HtmlDocument,
  main: ParentNode,
): { element: ElementNode; headline: number } | undefined {
  let end = main.index
  let node: ParentNode | null = main.parent
  for (let level = 0; level < maxLevelsUp && node?.type === 'element'; level++) {
    for (let index = end - 1; index > node.index; index--) {
      const inner = nodes[index]
      if (inner?.type === 'element' && inner.tagName === 'h1') return { element: node, headline: index }
    }
    end = node.index
    node = node.parent
  }
  return undefined
}

/** The element a few levels above the medium that holds the text too; undefined where none does. */
function nearText(medium: ElementNode, main: ParentNode): ElementNode | undefined {
  let node: ParentNode | null = medium.parent
  for (let level = 0; level < maxLevelsDown && node?.type === 'element'; level++) {
    if (holds(node, main)) return node
    node = node.parent
  }
  return undefined
}
