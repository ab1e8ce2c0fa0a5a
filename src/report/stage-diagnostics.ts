import { property } from '../html/attributes/attribute.js'
import { crossingElements } from '../html/crossing-elements.js'
import type { Extent } from '../html/lines/line-extent.js'
import { movedTexts } from '../html/moved-texts.js'
import type { ElementNode, HtmlDocument } from '../html/nodes.js'
import { jsonLdType } from '../metadata/gather/page-elements.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { SourcePosition } from '../model/position.js'

/** Most places of one kind that are reported one by one. */
const mostPlaces = 20

/** Where the tree is not nested as the source is: text that HTML moved, and elements that end inside another one. */
export function misnestedContent(
  document: HtmlDocument,
  positionOf: (extent: Extent) => SourcePosition | undefined,
): Diagnostic[] {
  return [...movedTexts(document), ...crossingElements(document)].slice(0, mostPlaces).map((node) => {
    const position = positionOf(node)
    const message =
      node.type === 'text'
        ? 'Mis-nested markup: the parser moved this text away from its place in the source.'
        : 'Mis-nested markup: this element ends inside another one that begins in it.'
    return { code: 'misnested-content', message, ...(position !== undefined && { position }) }
  })
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

/** Profiles with more rules than `maxProfileRules`. */
export function cutProfiles(profiles: readonly { id: string }[], maxProfileRules: number): Diagnostic[] {
  return profiles.map(({ id }) => ({
    code: 'profile-rule-limit',
    message: `The profile ${id} has more than ${maxProfileRules} rules; the others were not used.`,
  }))
}

/** Rules of the profile that were not used because they would have had too much to do on this page. */
export function unusedRules(ids: readonly string[]): Diagnostic[] {
  const [first, ...others] = ids
  if (first === undefined) return []
  const which = others.length === 0 ? `The rule ${first} was` : `The rule ${first} and ${others.length} others were`
  const message = `${which} not used: the rules of the profile match or read more of the page than they may.`
  return [{ code: 'profile-work-limit', message }]
}

/** A document in which no article was found. */
export function missingContent(isFound: boolean): Diagnostic[] {
  return isFound ? [] : [{ code: 'content-not-found', message: 'The document holds no text that could be an article.' }]
}

/** Scripts of linked data that are longer than `maxJsonLdLength`. */
export function skippedJsonLd(
  document: HtmlDocument,
  maxJsonLdLength: number,
  positionOf: (extent: Extent) => SourcePosition | undefined,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  // No text is longer than the source that it stands in.
  if (document.source !== undefined && document.source.length <= maxJsonLdLength) return diagnostics
  for (const node of document.nodes) {
    if (node.type !== 'text' || node.value.length <= maxJsonLdLength) continue
    const script = node.parent
    if (script?.type !== 'element' || script.tagName !== 'script') continue
    if (!jsonLdType.test(String(property(script, 'type') ?? ''))) continue
    const position = positionOf(script)
    const message = `A script of linked data is longer than ${maxJsonLdLength}; it was not read.`
    diagnostics.push({ code: 'json-ld-limit', message, ...(position !== undefined && { position }) })
  }
  return diagnostics
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
