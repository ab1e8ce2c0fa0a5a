import { imageElements } from '../html/element-kinds.js'
import type { Leaf, MediaLeaf } from '../html/lines/leaf.js'
import type { ParentNode } from '../html/nodes.js'
import { rootAround } from '../html/root-around.js'
import { textWidth } from '../text/characters.js'
import { isMasthead, mastheadRule } from './rules/masthead.js'
import type { StripInput } from './strip-input.js'
import type { TakenElements } from './take-elements.js'
import type { TakenNodes } from './taken-nodes.js'
import { Taking } from './taking.js'

/** Columns of a line, at least, that is text and not what stands over it. */
const leastText = 100

/** Takes the pictures of the site that stand over the headline, or over the text where there is no headline before it. */
export function takeMastheads(input: StripInput, { taken, kept }: TakenElements, nodes: TakenNodes): void {
  if (input.disabled.has(mastheadRule.id)) return
  const images: MediaLeaf[] = []
  for (const leaf of input.leaves) {
    if (leaf.kind === 'media' && imageElements.has(leaf.element.tagName)) images.push(leaf)
    if (leaf.kind !== 'text') continue
    const isHeadline = isInHeading(leaf.block) || input.isTitle(leaf.text)
    if (!isHeadline && textWidth(leaf.text) < leastText) continue
    for (const image of images) {
      const { element } = image
      if (!isOfArticle(image, input) || taken.has(element) || kept.has(element)) continue
      if (!isMasthead(element, isHeadline)) continue
      nodes.set(element, new Taking(mastheadRule))
      taken.addSubtree(element)
    }
    return
  }
}

function isOfArticle(leaf: Leaf, { article, roots }: StripInput): boolean {
  return article === undefined ? rootAround(roots, leaf.block) !== undefined : article.has(leaf)
}

/** Headings are found this many elements above their text. */
const maxLevels = 3
const headlines: ReadonlySet<string> = new Set(['h1', 'h2'])

function isInHeading(block: ParentNode): boolean {
  let node: ParentNode | null = block
  for (let level = 0; level < maxLevels && node?.type === 'element'; level++, node = node.parent)
    if (headlines.has(node.tagName)) return true
  return false
}
