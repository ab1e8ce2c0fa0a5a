import { property } from './attributes/attribute.js'
import type { HtmlDocument } from './nodes.js'

/** UTF-16 units; a longer URL is data. Browsers' address bars stop at about this length. */
export const longestUrl = 8192

/**
 * What relative URLs of the document are relative to: its `<base href>`, else where it was fetched from; http and https only.
 * A base longer than `longestUrl` is passed over: every link of the result would be as long.
 */
export function baseUrl(document: HtmlDocument, fetchedFrom: URL | undefined): URL | undefined {
  const stated = statedBase(document)
  const base = stated === undefined ? fetchedFrom : resolve(stated, fetchedFrom)
  return base !== undefined && (base.protocol === 'http:' || base.protocol === 'https:') ? base : undefined
}

function statedBase(document: HtmlDocument): string | undefined {
  for (const node of document.nodes) {
    if (node.type !== 'element') continue
    if (node.tagName === 'body') return undefined
    if (node.tagName !== 'base') continue
    const href = property(node, 'href')
    if (typeof href === 'string') return href.length > longestUrl ? undefined : href
  }
  return undefined
}

function resolve(href: string, against: URL | undefined): URL | undefined {
  try {
    return new URL(href, against)
  } catch {
    return against
  }
}
