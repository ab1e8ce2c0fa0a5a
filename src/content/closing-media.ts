import type { Leaf } from '../html/lines/leaf.js'
import type { ElementNode, HtmlDocument, ParentNode } from '../html/nodes.js'
import { isPlayer, leadsElsewhere } from './article-media.js'
import { containersOf, isPlainIn, outerOf } from './text-container.js'

/** Levels from a medium up to its figure: a link, a box that keeps its proportions. */
const maxLevels = 4
/** Leaves of the article before its end that are asked for the element they stand in. */
const leavesBefore = 40
/** Those of them that stand in it. */
const fewestShared = 3

/**
 * The places of the media that follow the article's last text in the element that holds its others: figures, films. Pictures that are no
 * figures are badges and codes of the page there as often as not.
 *
 * @param last the place of the article's last leaf
 */
export function closingMedia(
  document: HtmlDocument,
  all: readonly Leaf[],
  isKept: readonly boolean[],
  last: number,
): number[] {
  const found: number[] = []
  let container: ParentNode | undefined
  let shown = figureAround(all[last]?.block)
  for (let place = last + 1; place < all.length; place++) {
    const leaf = all[place]
    if (leaf?.kind === 'separator' || leaf === undefined) break
    if (leaf.kind === 'text') {
      // A caption.
      if (shown === undefined || leaf.block.index > shown.last) break
      continue
    }
    const figure = figureAround(leaf.element)
    if (figure === undefined ? !isPlayer(leaf.element) : leadsElsewhere(document, figure)) continue
    const element = figure ?? leaf.element
    const { parent } = outerOf(element)
    if (parent === null || (container ?? parent) !== parent || !isPlainIn(element, parent)) break
    if (container === undefined && !holdsTexts(parent, all, isKept, last)) break
    container = parent
    shown = element
    found.push(place)
  }
  return found
}

/** The figure that the element is or stands in, a few levels up. */
export function figureAround(inner: ParentNode | undefined): ElementNode | undefined {
  let node: ParentNode | null = inner ?? null
  for (let level = 0; level <= maxLevels && node?.type === 'element'; level++) {
    if (node.tagName === 'figure') return node
    node = node.parent
  }
  return undefined
}

/** Whether the container holds the last leaf, and several of those before stand in it. */
function holdsTexts(container: ParentNode, all: readonly Leaf[], isKept: readonly boolean[], last: number): boolean {
  const end = all[last]?.block.index ?? -1
  if (end < container.index || end > container.last) return false
  let shared = 0
  for (let place = last, seen = 0; place >= 0 && seen < leavesBefore; place--) {
    const leaf = all[place]
    if (leaf === undefined || isKept[place] !== true) continue
    seen++
    if (isChild(leaf, container) && ++shared >= fewestShared) return true
  }
  return false
}

function isChild(leaf: Leaf, container: ParentNode): boolean {
  if (leaf.kind === 'text') return containersOf(leaf).includes(container)
  return outerOf(figureAround(leaf.element) ?? leaf.element).parent === container
}
