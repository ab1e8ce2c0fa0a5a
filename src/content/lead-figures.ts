import { headingElements, imageElements, mediaElements } from '../html/element-kinds.js'
import { namesOf } from '../html/element-names.js'
import { pictureBox } from '../html/lines/picture-box.js'
import type { ElementNode, HtmlDocument, ParentNode } from '../html/nodes.js'
import { isPlayer, leadsElsewhere, statedWidth } from './article-media.js'
import { isPlainIn, outerOf } from './text-container.js'

/** Levels from the element of the text to the one that holds the headline too. */
const maxLevelsUp = 4
/** Levels from that down to a figure: rows and boxes for the picture. */
const maxLevelsDown = 3

/**
 * The figures, pictures and players between the headline and the text, where these stand in elements of their own: what stands
 * over an article. A picture counts by its width or names, or where a table frames it with its caption. Above the headline they count in an `<article>` alone, as a page has pictures of its own there.
 *
 * @param main the element of the text
 */
export function leadFigures(document: HtmlDocument, main: ParentNode): ElementNode[] {
  const holder = headedAncestor(document, main)
  if (holder === undefined) return []
  const { element, headline } = holder
  const from = element.tagName === 'article' ? element.index : headline
  const figures: ElementNode[] = []
  let picture: ElementNode | undefined
  let player: ElementNode | undefined
  for (let index = from; index < main.index; index++) {
    const node = document.nodes[index]
    if (node?.type !== 'element') continue
    if (node.tagName === 'figure') {
      if (isNear(node, element) && !leadsElsewhere(document, node)) figures.push(node)
      index = node.last
    } else if (index > headline && picture === undefined && imageElements.has(node.tagName)) {
      const framed = pictureBox(document, node)
      if (
        framed !== undefined &&
        framed.index > headline &&
        isNear(framed, element) &&
        !leadsElsewhere(document, framed)
      )
        picture = framed
      else if (isLeadPicture(node, element)) picture = boxOf(document, node, element)
    } else if (index > headline && player === undefined && isPlayer(node)) {
      if (isNear(node, element) && isPlainIn(node, element)) player = boxOf(document, node, element)
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
  if (!isNear(image, holder) || !isPlainIn(image, holder)) return false
  const width = statedWidth(image)
  let isNamed = leadName.test(namesOf(image))
  for (let node: ParentNode | null = image; node?.type === 'element' && node !== holder; node = node.parent) {
    if (node.tagName === 'a' || otherName.test(namesOf(node))) return false
    isNamed ||= leadName.test(namesOf(node))
  }
  return width >= narrowestLead || (isNamed && !(width < narrowestLead))
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

function isNear(figure: ElementNode, holder: ElementNode): boolean {
  let node: ParentNode | null = figure.parent
  for (let level = 0; level < maxLevelsDown && node !== null; level++) {
    if (node === holder) return true
    node = node.parent
  }
  return false
}
