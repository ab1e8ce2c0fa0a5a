import type { Extent } from '../html/line-extent.js'
import type { HtmlDocument } from '../html/nodes.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { SourcePosition } from '../model/position.js'

/** Most places of one kind that are reported one by one. */
const mostPlaces = 20

/** Where HTML moved content: text whose place in the tree is not its place in the source. Ranges overlap there. */
export function misnestedContent(
  document: HtmlDocument,
  positionOf: (extent: Extent) => SourcePosition | undefined,
): Diagnostic[] {
  const found: Diagnostic[] = []
  let reached = 0
  for (const node of document.nodes) {
    if (node.type !== 'text' || node.start < 0) continue
    if (node.start < reached) {
      const position = positionOf(node)
      const message = 'Mis-nested markup: the parser moved this text away from its place in the source.'
      found.push({ code: 'misnested-content', message, ...(position !== undefined && { position }) })
      if (found.length === mostPlaces) return found
    } else reached = node.end
  }
  return found
}

/** Rules that would have taken more than their share. */
export function refusedRules(ids: readonly string[]): Diagnostic[] {
  return [...new Set(ids)].map((id) => ({
    code: 'rule-refused',
    message: `The rule ${id} would have taken more of the text than it may; it was not used.`,
  }))
}
