import type { Extent } from '../../html/lines/line-extent.js'
import { pixelsOf } from '../../html/pixels.js'
import type { Image } from '../../model/block.js'
import type { Candidate, CandidatePlace } from '../candidate.js'
import { candidateFor, candidateOf, placeAt, type TextField } from '../candidate-for.js'
import { splitNames } from '../people/split-names.js'
import { statedNames } from '../people/stated-names.js'
import { splitKeywords } from '../split-keywords.js'
import { type JsonLdGraph, resolveItems, type Thing } from './json-ld-graph.js'
import type { JsonNode, JsonObject, JsonRange } from './json-tree.js'
import { decodeTwice, itemsOf, property, textNode, textOfProperty, typesOf } from './json-values.js'

/** Where a value stands in the source. */
type PlaceOf = (range: JsonRange) => Extent

/** Properties whose value is one text. A page's `name` is its window title, and says less than Open Graph. */
const texts: readonly (readonly [key: string, field: TextField])[] = [
  ['headline', 'title'],
  ['name', 'title'],
  ['alternativeHeadline', 'subtitle'],
  ['description', 'description'],
  ['datePublished', 'publishedAt'],
  ['dateCreated', 'publishedAt'],
  ['uploadDate', 'publishedAt'],
  ['dateModified', 'modifiedAt'],
  // Baidu's vocabulary, which Chinese pages state for its search engine.
  ['title', 'title'],
  ['pubDate', 'publishedAt'],
  ['upDate', 'modifiedAt'],
  ['inLanguage', 'language'],
]
const siteTypes: ReadonlySet<string> = new Set(['WebSite', 'NewsMediaOrganization'])
const pageType = /(?:Page|^CreativeWork|^Blog)$/
const boolean: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
])

/** What an object states of the article that it is. */
export function readArticle(
  graph: JsonLdGraph,
  { object, types }: Thing,
  group: string,
  placeOf: PlaceOf,
): Candidate[] {
  const kind = types[0] ?? 'Thing'
  const isPage = pageType.test(kind)
  const place: Place = (key, node, raw, inner = group, person = undefined) =>
    placeAt('json-ld', `${kind}.${key}`, raw, placeOf(node), inner, person)
  const candidates: Candidate[] = []
  for (const [key, field] of texts) {
    if (isPage && field === 'title') continue
    const value = textOfProperty(object, key)
    if (value !== undefined) candidates.push(candidateFor(field, value.text, place(key, value.node, value.text)))
  }
  for (const item of readPeople(graph, object, group, place)) candidates.push(item)
  for (const item of readLists(graph, object, place)) candidates.push(item)
  const url = textOfProperty(object, 'url') ?? textOfProperty(object, 'mainEntityOfPage')
  if (url !== undefined) candidates.push(candidateFor('url', url.text, place('url', url.node, url.text)))
  const free = readBoolean(object)
  if (free !== undefined)
    candidates.push(
      candidateOf('isAccessibleForFree', free.value, place('isAccessibleForFree', free.node, free.stated)),
    )
  return candidates
}

/** The place of a property's value; `group` is that of the object unless it is given. */
type Place = (key: string, node: JsonRange, raw: string, group?: string, person?: boolean) => CandidatePlace

function readPeople(graph: JsonLdGraph, object: JsonObject, group: string, place: Place): Candidate[] {
  const candidates: Candidate[] = []
  for (const key of ['author', 'creator'])
    for (const { text, node, person } of namesOf(graph, object, key)) {
      const at = place(key, node, text, `${group}/${key}`, person || undefined)
      for (const name of statedNames(text)) candidates.push(candidateFor('authors', name, at))
    }
  for (const { text, node } of namesOf(graph, object, 'editor'))
    for (const name of splitNames(text))
      candidates.push(candidateOf('credits', { role: 'editor', name }, place('editor', node, text)))
  for (const { text, node } of namesOf(graph, object, 'publisher').slice(0, 1))
    candidates.push(candidateFor('publisher', text, place('publisher', node, text)))
  return candidates
}

interface Named {
  text: string
  node: JsonRange
  /** Whether it is an object of the type `Person`. */
  person: boolean
}

/** The names of the persons and organisations that a property holds, as texts, objects or references. */
function namesOf(graph: JsonLdGraph, object: JsonObject, key: string): Named[] {
  return resolveItems(graph, property(object, key)).flatMap((item) => {
    if (item.kind === 'text') return [{ text: decodeTwice(item.value), node: item, person: false }]
    if (item.kind !== 'object') return []
    const person = typesOf(item).includes('Person')
    const names = itemsOf(property(item, 'name')).flatMap((name) => {
      const node = textNode(name)
      return node === undefined ? [] : [{ text: decodeTwice(node.value), node, person }]
    })
    if (names.length > 0) return names
    const parts = ['givenName', 'familyName'].flatMap((part) => textOfProperty(item, part) ?? [])
    if (parts.length === 0) return []
    const start = Math.min(...parts.map(({ node }) => node.start))
    const end = Math.max(...parts.map(({ node }) => node.end))
    return [{ text: parts.map(({ text }) => text).join(' '), node: { start, end }, person }]
  })
}

function readLists(graph: JsonLdGraph, object: JsonObject, place: Place): Candidate[] {
  const candidates: Candidate[] = []
  for (const item of itemsOf(property(object, 'keywords'))) {
    const node = textNode(item) ?? (item.kind === 'object' ? textNode(property(item, 'name')) : undefined)
    if (node === undefined) continue
    const text = decodeTwice(node.value)
    for (const keyword of splitKeywords(text))
      candidates.push(candidateFor('keywords', keyword, place('keywords', node, text)))
  }
  for (const item of itemsOf(property(object, 'articleSection'))) {
    const node = textNode(item)
    if (node !== undefined)
      candidates.push(candidateFor('section', decodeTwice(node.value), place('articleSection', node, node.value)))
  }
  for (const item of resolveItems(graph, property(object, 'image'))) {
    const image = imageOf(item)
    if (image !== undefined)
      candidates.push(candidateOf('image', image.value, place('image', image.node, image.value.url)))
  }
  return candidates
}

function imageOf(item: JsonNode): { value: Image; node: JsonNode } | undefined {
  if (item.kind === 'text') return { value: { url: item.value.trim() }, node: item }
  if (item.kind !== 'object') return undefined
  const url = textOfProperty(item, 'url') ?? textOfProperty(item, 'contentUrl') ?? textOfProperty(item, '@id')
  if (url === undefined) return undefined
  const value: Image = { url: url.text.trim() }
  for (const side of ['width', 'height'] as const) {
    const pixels = statedPixels(property(item, side))
    if (pixels !== undefined) value[side] = pixels
  }
  return { value, node: url.node }
}

/** A whole number of pixels, alone or as a quantity. */
function statedPixels(node: JsonNode | undefined): number | undefined {
  const inner = node?.kind === 'object' ? property(node, 'value') : node
  const pixels = inner?.kind === 'text' || inner?.kind === 'literal' ? pixelsOf(inner.value) : 0
  return Number.isInteger(pixels) && pixels > 0 ? pixels : undefined
}

/** `true`, `"True"`, `"http://schema.org/False"`. */
function readBoolean(object: JsonObject): { value: boolean; stated: string; node: JsonNode } | undefined {
  const node = property(object, 'isAccessibleForFree')
  if (node?.kind !== 'literal' && node?.kind !== 'text') return undefined
  const stated = String(node.value)
  const value = boolean.get(stated.slice(stated.lastIndexOf('/') + 1).toLowerCase())
  return value === undefined ? undefined : { value, stated, node }
}

/** What an object states of the site that the page is of; an outlet that is an author is another, an agency. */
export function readSite({ object, types, maker }: Thing, placeOf: PlaceOf): Candidate[] {
  const kind = typesOf(object).find((type) => siteTypes.has(type))
  if (kind === undefined || types.length === 0 || maker) return []
  const name = textOfProperty(object, 'name')
  if (name === undefined) return []
  return [candidateFor('siteName', name.text, placeAt('json-ld', `${kind}.name`, name.text, placeOf(name.node)))]
}
