import type { Leaf } from '../../../src/html/lines/leaf.js'
import { segment } from '../../../src/html/lines/segment.js'
import type { HtmlDocument } from '../../../src/html/nodes.js'
import { measureMass } from '../../../src/html/text-mass.js'
import { readDocument } from '../../../src/read-document.js'
import { resolveOptions } from '../../../src/resolve-options.js'
import { RuleMatcher } from '../../../src/strip/rule-matcher.js'
import { takeUnrendered } from '../../../src/strip/take-unrendered.js'

/** The document and its leaves as `parseArticle` sees them before it looks for the article. */
export function pageLeaves(source: string | Uint8Array): { document: HtmlDocument; leaves: Leaf[] } {
  const settings = resolveOptions({})
  const { document, limitedNode } = readDocument(source, settings)
  const mass = measureMass(document)
  const matches = new RuleMatcher(document).match(undefined)
  const disabled = settings.disableRules
  const unrendered = takeUnrendered({ document, mass, matches, disabled, limitedNode, ...settings.limits })
  return { document, leaves: segment(document, unrendered.isSkipped) }
}
