import type { HtmlDocument } from '../../src/html/nodes.js'
import { parseHtml } from '../../src/html/parse/parse-html.js'

/** The tree of a piece of HTML. */
export function parsed(html: string): HtmlDocument {
  return parseHtml(html, { start: 0, end: html.length }, { maxNodes: 10_000, maxDepth: 100, maxAttributes: 100 })
    .document
}
