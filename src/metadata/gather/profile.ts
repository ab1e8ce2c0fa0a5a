import { find, html } from 'property-information'
import type { Leaf } from '../../html/leaf.js'
import type { ElementNode, HtmlDocument } from '../../html/nodes.js'
import { readableText } from '../../html/text-content.js'
import { isText } from '../../html/text-line.js'
import type { CompiledMetadataRule, CompiledProfile } from '../../profiles/compiled-profile.js'
import { cutValues } from '../../profiles/cut-values.js'
import { foldText } from '../../text/fold.js'
import { type Candidate, type CandidateField, candidatesOf } from '../candidate.js'

/** The values that a profile's metadata rules find; of the rules of a field, those of the first that finds any. */
export function gatherProfile(
  document: HtmlDocument,
  profile: CompiledProfile,
  matches: readonly (readonly ElementNode[])[],
  leaves: readonly Leaf[],
): Candidate[] {
  const candidates: Candidate[] = []
  for (const [index, rule] of profile.metadata.entries()) {
    if (rule.field !== 'credits' && candidatesOf(candidates, rule.field).length > 0) continue
    if (rule.value !== undefined) candidates.push(candidate(rule, rule.value, rule.value, 'profile', nowhere))
    else if (rule.comment !== undefined) candidates.push(...fromComments(rule, document))
    else if (rule.line !== undefined) candidates.push(...fromLines(rule, leaves))
    else candidates.push(...fromElements(rule, matches[index] ?? []))
  }
  const { siteName, id } = profile
  if (siteName !== undefined)
    candidates.push({ field: 'siteName', value: siteName, from: 'profile', detail: `${id}/siteName`, raw: siteName })
  return candidates
}

/** The place of a value that the profile states itself. */
const nowhere = { start: -1, end: -1 } as const

function fromElements(rule: CompiledMetadataRule, elements: readonly ElementNode[]): Candidate[] {
  return elements.flatMap((element) => {
    const raw = rule.attribute === undefined ? foldText(readableText(element)) : attribute(element, rule.attribute)
    return cutValues(rule, raw).map((value) => candidate(rule, value, raw, 'profile', element))
  })
}

function fromComments(rule: CompiledMetadataRule, document: HtmlDocument): Candidate[] {
  const found: Candidate[] = []
  for (const node of document.nodes) {
    if (node.type !== 'comment') continue
    for (const value of cutValues(rule, node.value))
      found.push(candidate(rule, value, foldText(node.value), 'comment', node))
  }
  return found
}

function fromLines(rule: CompiledMetadataRule, leaves: readonly Leaf[]): Candidate[] {
  return leaves.flatMap((leaf) => {
    if (leaf.kind !== 'text') return []
    const place = leaf.pieces.find(isText)?.node
    return place === undefined
      ? []
      : cutValues(rule, leaf.text).map((value) => candidate(rule, value, leaf.text, 'profile', place))
  })
}

/** UTF-16 units of a raw value that are shown in an origin; a comment may hold a whole page. */
const longestRaw = 1000

function candidate(
  rule: CompiledMetadataRule,
  value: string,
  raw: string,
  from: 'profile' | 'comment',
  { start, end }: { start: number; end: number },
): Candidate {
  const field: CandidateField = rule.field
  const place = start < 0 ? {} : { start, end }
  const base = { field, from, detail: rule.detail, raw: raw.slice(0, longestRaw), ...place }
  switch (field) {
    case 'credits':
      return { ...base, field, value: { role: rule.role ?? 'author', name: value } }
    case 'source':
      return { ...base, field, value: { name: value } }
    case 'image':
      return { ...base, field, value: { url: value } }
    default:
      return { ...base, value } as Candidate
  }
}

/** An attribute by its name in HTML; hast calls `class` `className` and `data-x` `dataX`. */
function attribute(element: ElementNode, name: string): string {
  const value = element.properties[propertyName(name)] ?? element.properties[name]
  if (Array.isArray(value)) return value.join(' ')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function propertyName(attributeName: string): string {
  return find(html, attributeName).property
}
