import { isBlank } from '../../text/characters.js'
import type { ElementNode, HtmlDocument } from '../nodes.js'
import { textOf } from '../text-content.js'
import { parseHtml } from './parse-html.js'

/** UTF-16 units of a `<noscript>` that is looked into. One image takes some hundred. */
const longestNoscript = 4096
/** No tree of so short a text comes near. */
const limits = { maxNodes: longestNoscript, maxDepth: 512, maxAttributes: 256 }

/** The image that an element holds for browsers without scripting, where it is kept from all others. */
export function noscriptImage(element: ElementNode): ElementNode | undefined {
  const source = textOf(element)
  if (source.length > longestNoscript || !source.includes('<img')) return undefined
  const { nodes } = parseHtml(source, { start: 0, end: source.length }, limits).document
  return nodes.find((node): node is ElementNode => node.type === 'element' && node.tagName === 'img')
}

/** The `<noscript>` that follows the element, with nothing but white space between. */
export function followingNoscript(document: HtmlDocument, element: ElementNode): ElementNode | undefined {
  for (let index = element.last + 1; index < document.nodes.length; index++) {
    const next = document.nodes[index]
    if (next?.type === 'text' && isBlank(next.value)) continue
    return next?.type === 'element' && next.tagName === 'noscript' && next.parent === element.parent ? next : undefined
  }
  return undefined
}

/** The first `<noscript>` inside the element. */
export function innerNoscript(document: HtmlDocument, element: ElementNode): ElementNode | undefined {
  for (let index = element.index + 1; index <= element.last; index++) {
    const inner = document.nodes[index]
    if (inner?.type === 'element' && inner.tagName === 'noscript') return inner
  }
  return undefined
}
