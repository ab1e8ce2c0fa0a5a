import { roleOf } from '../html/element-names.js'
import type { ElementNode } from '../html/nodes.js'
import { endsSentence, textWidth } from '../text/characters.js'
import type { ContentInput, ContentStrategy } from './content-strategy.js'
import { isWholePage } from './is-whole-page.js'
import { outermost } from './outermost.js'

/** Columns of a line that is prose if it ends like a sentence. */
const shortestProse = 80
/** Share of the page's prose that the element must hold, 0–1: else it is a teaser's or a comment's. */
const mostProse = 0.6

/** The page's one `<article>`, else its one `<main>`, where it holds most of the page's prose. */
export const semanticElement: ContentStrategy = (input) => {
  const { document, isFeedDocument } = input
  if (isFeedDocument || !isWholePage(document)) return undefined
  const elements = document.nodes.filter((node): node is ElementNode => node.type === 'element')
  for (const isNamed of [isArticle, isMain]) {
    const [only, ...others] = outermost(elements.filter(isNamed))
    if (only !== undefined && others.length === 0 && holdsProse(only, input)) return { roots: [only] }
  }
  return undefined
}

function isArticle(element: ElementNode): boolean {
  return element.tagName === 'article' || roleOf(element) === 'article'
}

function isMain(element: ElementNode): boolean {
  return element.tagName === 'main' || roleOf(element) === 'main'
}

function holdsProse(element: ElementNode, { leaves }: ContentInput): boolean {
  let all = 0
  let own = 0
  for (const leaf of leaves) {
    if (leaf.kind !== 'text' || leaf.text.length < shortestProse / 2 || !endsSentence(leaf.text)) continue
    const width = textWidth(leaf.text)
    if (width < shortestProse) continue
    all += width
    if (element.index <= leaf.block.index && leaf.block.index <= element.last) own += width
  }
  return own > 0 && own >= all * mostProse
}
