import { hasProperty } from '../../html/attributes/attribute.js'
import { findProperty, htmlProperties } from '../../html/attributes/property-info.js'
import type { Leaf } from '../../html/lines/leaf.js'
import { type Extent, nowhere } from '../../html/lines/line-extent.js'
import { isText } from '../../html/lines/text-line.js'
import type { CommentNode, ElementNode, HtmlDocument } from '../../html/nodes.js'
import type { CompiledMetadataRule, CompiledProfile } from '../../profiles/compiled-profile.js'
import { cutValues } from '../../profiles/cut-values.js'
import type { DateParts } from '../../profiles/date-pattern.js'
import type { ProfileMatches } from '../../profiles/group-matches.js'
import type { PageReader } from '../../profiles/page-reader.js'
import { foldText } from '../../text/fold.js'
import { type Candidate, candidatesOf } from '../candidate.js'
import { candidateFor, candidateOf, longestRaw, placeAt } from '../candidate-for.js'
import { monthNumber } from '../dates/month-names.js'
import type { WallClock } from '../dates/read-wall-clock.js'
import { namesOfValue } from '../people/names-of-value.js'
import { fromWallClock } from '../read-date.js'
import { attribute } from './page-elements.js'

/** Where the metadata rules of a profile look. */
export interface GatherProfileInput {
  readonly document: HtmlDocument
  readonly leaves: readonly Leaf[]
  readonly profile: CompiledProfile
  readonly profileMatches: Pick<ProfileMatches, 'metadata' | 'reader'>
  /** Which rules are asked. */
  readonly holds: (rule: CompiledMetadataRule) => boolean
}

/** The values that a profile's metadata rules find; of the rules of a field, those of the first that finds any. */
export function gatherProfile({ document, leaves, profile, profileMatches, holds }: GatherProfileInput): Candidate[] {
  const candidates: Candidate[] = []
  const { metadata: matches, reader } = profileMatches
  const comments = profile.metadata.some((rule) => rule.comment !== undefined)
    ? document.nodes.filter((node) => node.type === 'comment')
    : []
  const scripts = profile.metadata.some((rule) => rule.script !== undefined)
    ? document.nodes.filter((node) => node.type === 'element').filter(({ tagName }) => tagName === 'script')
    : []
  for (const [index, rule] of profile.metadata.entries()) {
    if (!holds(rule)) continue
    if (rule.field !== 'credits' && candidatesOf(candidates, rule.field).length > 0) continue
    if (rule.value !== undefined) candidates.push(candidate(rule, rule.value, rule.value, 'profile', nowhere))
    else if (rule.comment !== undefined) for (const item of fromComments(rule, comments, reader)) candidates.push(item)
    else if (rule.script !== undefined) for (const item of fromScripts(rule, scripts, reader)) candidates.push(item)
    else if (rule.line !== undefined) for (const item of fromLines(rule, leaves, reader)) candidates.push(item)
    else for (const item of fromElements(rule, matches[index] ?? [], reader)) candidates.push(item)
  }
  const { siteName, id } = profile
  if (siteName !== undefined)
    candidates.push(candidateFor('siteName', siteName, placeAt('profile', `${id}/siteName`, siteName, nowhere)))
  return candidates
}

function fromElements(
  rule: CompiledMetadataRule,
  elements: readonly ElementNode[],
  reader: PageReader,
): readonly Candidate[] {
  const found: Candidate[] = []
  for (const element of elements) {
    const raw =
      rule.attribute === undefined
        ? reader.text(element, rule.detail)
        : readAttribute(element, rule.attribute, rule.detail, reader)
    const values = raw === undefined ? undefined : valuesOf(rule, raw, reader)
    if (raw === undefined || values === undefined) return []
    for (const value of values) found.push(candidate(rule, value, raw, 'profile', element))
  }
  return found
}

function readAttribute(element: ElementNode, name: string, rule: string, reader: PageReader): string | undefined {
  const value = attributeOf(element, name)
  return reader.spend(value.length + 1, rule) ? value : undefined
}

/** The values that are cut out of a text; names apart, dates in the form of ISO 8601. undefined, and the rule is not used, as in `cutValues`. */
function valuesOf(rule: CompiledMetadataRule, text: string, reader: PageReader): string[] | undefined {
  const { field, date, timeZone } = rule
  const values = cutValues(rule, text, reader)
  if (values === undefined) return undefined
  if (field === 'authors' || field === 'credits')
    return rule.split === undefined ? values.flatMap(namesOfValue) : values
  if (date === undefined) return values
  return values.flatMap((value) => {
    const parts = date.read(value)
    const stated = parts && wallClockOf(parts)
    const written = stated && fromWallClock(stated, timeZone)
    return written !== undefined && 'value' in written ? [written.value] : []
  })
}

function wallClockOf({ year, month, day, hour, minute = 0, second = 0, zone }: DateParts): WallClock | undefined {
  const number = typeof month === 'number' ? month : monthNumber(month)
  if (number === undefined) return undefined
  return {
    year,
    month: number,
    day,
    ...(hour !== undefined && { time: { hour, minute, second } }),
    ...(zone !== undefined && { zone }),
  }
}

function fromComments(
  rule: CompiledMetadataRule,
  comments: readonly CommentNode[],
  reader: PageReader,
): readonly Candidate[] {
  const found: Candidate[] = []
  for (const node of comments) {
    const values = reader.spendOn(node.value, rule.detail) ? valuesOf(rule, node.value, reader) : undefined
    if (values === undefined) return []
    for (const value of values) found.push(candidate(rule, value, foldText(node.value), 'comment', node))
  }
  return found
}

/** UTF-16 units of scripts that one rule looks through: twice those of the longest real page. */
const maxScriptRead = 2_000_000

function fromScripts(
  rule: CompiledMetadataRule,
  scripts: readonly ElementNode[],
  reader: PageReader,
): readonly Candidate[] {
  const found: Candidate[] = []
  let read = 0
  for (const node of scripts) {
    for (const child of node.children) {
      if (child.type !== 'text') continue
      read += child.value.length
      if (read > maxScriptRead) return found
      if (!reader.spend(child.value.length + 1, rule.detail)) return []
      for (const line of child.value.split('\n')) {
        const values = valuesOf(rule, line, reader)
        if (values === undefined) return []
        for (const value of values) found.push(candidate(rule, value, foldText(line), 'profile', node))
      }
    }
  }
  return found
}

function fromLines(rule: CompiledMetadataRule, leaves: readonly Leaf[], reader: PageReader): readonly Candidate[] {
  const found: Candidate[] = []
  for (const leaf of leaves) {
    const place = leaf.kind === 'text' ? leaf.pieces.find(isText)?.node : undefined
    if (leaf.kind !== 'text' || place === undefined) continue
    const values = reader.spendOn(leaf.text, rule.detail) ? valuesOf(rule, leaf.text, reader) : undefined
    if (values === undefined) return []
    for (const value of values) found.push(candidate(rule, value, leaf.text, 'profile', place))
  }
  return found
}

function candidate(
  rule: CompiledMetadataRule,
  value: string,
  raw: string,
  from: 'profile' | 'comment',
  extent: Extent,
): Candidate {
  const { field } = rule
  // A comment may hold a whole page.
  const place = placeAt(from, rule.detail, raw.slice(0, longestRaw), extent)
  switch (field) {
    case 'credits':
      return candidateOf(field, { role: rule.role ?? 'author', name: value }, place)
    case 'source':
      return candidateOf(field, { name: value }, place)
    case 'image':
      return candidateOf(field, { url: value }, place)
    default:
      return candidateFor(field, value, place)
  }
}

/** An attribute by its name in HTML; hast calls `class` `className` and `data-x` `dataX`. */
function attributeOf(element: ElementNode, name: string): string {
  const known = findProperty(htmlProperties, name).property
  return attribute(element, hasProperty(element, known) ? known : name)
}
