import type { ElementNode, HtmlDocument, ParentNode } from '../html/nodes.js'
import { leadsElsewhere } from './article-media.js'

/** Levels from the element of the text to the one that holds the headline too. */
const maxLevelsUp = 4
/** Levels from that down to a figure: rows and boxes for the picture. */
const maxLevelsDown = 3

/**
 * The figures between the headline and the text, where these stand in elements of their own: the picture over an article. Above
 * the headline they count in an `<article>` alone, as a page has pictures of its own there.
 *
 * @param main the element of the text
 */
export function leadFigures(document: HtmlDocument, main: ParentNode): ElementNode[] {
  const holder = headedAncestor(document, main)
  if (holder === undefined) return []
  const { element, headline } = holder
  const from = element.tagName === 'article' ? element.index : headline
  const found: ElementNode[] = []
  for (let index = from; index < main.index; index++) {
    const node = document.nodes[index]
    if (node?.type === 'element' && node.tagName === 'figure') {
      if (isNear(node, element) && !leadsElsewhere(document, node)) found.push(node)
      index = node.last
    }
  }
  return found
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
