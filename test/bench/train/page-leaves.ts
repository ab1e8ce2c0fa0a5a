import type { HtmlDocument } from '../../../src/html/nodes.js'
import { type Leaf, segment } from '../../../src/html/segment.js'
import { measureMass } from '../../../src/html/text-mass.js'
import { readDocument } from '../../../src/read-document.js'
import { resolveOptions } from '../../../src/resolve-options.js'
import { matchRules } from '../../../src/strip/match-rules.js'
import { takeUnrendered } from '../../../src/strip/take-unrendered.js'

/** The document and its leaves as `parseArticle` sees them before it looks for the article. */
export function pageLeaves(source: string | Uint8Array): { document: HtmlDocument; leaves: Leaf[] } {
  const { document, limitedNode } = readDocument(source, resolveOptions({}))
  const unrendered = takeUnrendered(
    document,
    measureMass(document),
    matchRules(document, undefined),
    new Set(),
    limitedNode,
  )
  return { document, leaves: segment(document, (node) => unrendered.nodes.has(node)) }
}
