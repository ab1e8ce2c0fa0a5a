import type { HtmlDocument } from './nodes.js'

/** What relative URLs of the document are relative to: its `<base href>`, else where it was fetched from; http and https only. */
export function baseUrl(document: HtmlDocument, fetchedFrom: URL | undefined): URL | undefined {
  const stated = statedBase(document)
  const base = stated === undefined ? fetchedFrom : resolve(stated, fetchedFrom)
  return base !== undefined && (base.protocol === 'http:' || base.protocol === 'https:') ? base : undefined
}

function statedBase(document: HtmlDocument): string | undefined {
  for (const node of document.nodes) {
    if (node.type !== 'element') continue
    if (node.tagName === 'body') return undefined
    if (node.tagName === 'base' && typeof node.properties.href === 'string') return node.properties.href
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
