import type { Extent } from '../html/line-extent.js'
import type { ElementNode, HtmlDocument, TextNode } from '../html/nodes.js'
import { reconstructedElements } from '../html/reconstructed.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { SourcePosition } from '../model/position.js'
import { isBlank } from '../text/characters.js'

/** Most places of one kind that are reported one by one. */
const mostPlaces = 20

/** Where HTML moved content: text whose place in the tree is not its place in the source. Ranges overlap there. */
export function misnestedContent(
  document: HtmlDocument,
  positionOf: (extent: Extent) => SourcePosition | undefined,
): Diagnostic[] {
  const found: Diagnostic[] = []
  const reconstructed = reconstructedElements(document)
  let moved: TextNode | undefined
  let reached = 0
  for (const node of document.nodes) {
    if (node.start < 0 || (node.type === 'element' && reconstructed.has(node))) continue
    if (node.type === 'text' && !isBlank(node.value)) moved = node
    if (node.start >= reached) {
      reached = node.start
      continue
    }
    // What comes late was moved behind what follows it in the source, or the text before it was moved to its front.
    const text = node.type === 'text' ? node : moved
    if (text === undefined || isBlank(text.value)) continue
    const position = positionOf(text)
    const message = 'Mis-nested markup: the parser moved this text away from its place in the source.'
    found.push({ code: 'misnested-content', message, ...(position !== undefined && { position }) })
    if (found.length === mostPlaces) break
    reached = node.start
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

/** A `url` option that is no URL. */
export function invalidUrl(url: string | undefined): Diagnostic[] {
  if (url === undefined) return []
  return [
    {
      code: 'url-invalid',
      message: `The option url, ${JSON.stringify(url.slice(0, 200))}, is no URL; it was not used.`,
    },
  ]
}

/** A document in which no article was found. */
export function missingContent(isFound: boolean): Diagnostic[] {
  return isFound ? [] : [{ code: 'content-not-found', message: 'The document holds no text that could be an article.' }]
}

/** Tables with more cells than `maxTableCells`. */
export function cutTables(
  tables: readonly ElementNode[],
  maxTableCells: number,
  positionOf: (extent: Extent) => SourcePosition | undefined,
): Diagnostic[] {
  return tables.map((table) => {
    const position = positionOf(table)
    const message = `A table has more than ${maxTableCells} cells; the rest of it was reported as stripped.`
    return { code: 'table-cell-limit', message, ...(position !== undefined && { position }) }
  })
}
