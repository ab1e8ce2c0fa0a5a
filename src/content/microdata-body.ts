import { property } from '../html/attributes/attribute.js'
import type { ElementNode } from '../html/nodes.js'
import type { ContentStrategy } from './content-strategy.js'
import { isWholePage } from './is-whole-page.js'
import { outermost } from './outermost.js'

/** Properties of schema.org whose element holds the text. */
const bodyProperties: ReadonlySet<string> = new Set(['articleBody', 'reviewBody'])

/** The elements that microdata names the article's body. */
export const microdataBody: ContentStrategy = ({ document, mass, isFeedDocument }) => {
  if (isFeedDocument || !isWholePage(document)) return undefined
  const named = document.nodes.filter(
    (node): node is ElementNode => node.type === 'element' && isBody(node) && mass.characters(node) > 0,
  )
  return named.length === 0 ? undefined : { roots: outermost(named) }
}

function isBody(element: ElementNode): boolean {
  const itemProp = property(element, 'itemProp')
  return Array.isArray(itemProp) && itemProp.some((name) => bodyProperties.has(String(name)))
}
