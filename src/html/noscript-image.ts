import { fromParse5 } from 'hast-util-from-parse5'
import { select } from 'hast-util-select'
import { parseFragment } from 'parse5'
import { isBlank } from '../text/characters.js'
import type { ElementNode, HtmlDocument } from './nodes.js'
import { textOf } from './text-content.js'

/** UTF-16 units of a `<noscript>` that is looked into. One image takes some hundred; the parsers used here are not bounded. */
const longestNoscript = 4096

/** The properties of the image that an element holds for browsers without scripting, where it is kept from all others. */
export function noscriptImage(element: ElementNode): ElementNode['properties'] | undefined {
  const source = textOf(element)
  if (source.length > longestNoscript || !source.includes('<img')) return undefined
  return select('img', fromParse5(parseFragment(source)))?.properties
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
