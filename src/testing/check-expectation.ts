import { type Explanation, explain } from '../explain.js'
import type { Article } from '../model/article.js'
import type { Metadata, MetadataField } from '../model/metadata.js'

/**
 * What the author of a profile expects of a document. What is left out is not looked at.
 *
 * @example
 * ```ts
 * import type { SiteProfile } from '@org/news-parse'
 * import { type ProfileExpectation, testProfile } from '@org/news-parse/testing'
 *
 * const arlen: SiteProfile = { id: 'arlen', strip: [{ id: 'app', reason: 'promotion', select: '.app' }] }
 * const source = '<article><p>The ferry sails at noon, with a crew of twelve.</p><p class="app">Get the app</p></article>'
 * const expected: ProfileExpectation = { status: 'ok', excludes: ['crew of twelve'] }
 * const { problems } = testProfile(arlen, [{ name: 'ferry', source, expect: expected }])
 * console.log(problems.map(({ code }) => code)) // => [ 'expectation' ]
 * ```
 */
export interface ProfileExpectation {
  status?: Article['status']
  /** Fields with their exact values; `undefined` stands for a field that must be absent. */
  metadata?: { [Field in MetadataField]?: Metadata[Field] | undefined }
  /** All paragraphs, in order. */
  paragraphs?: string[]
  /** Texts that must be in a block; only their letters and digits are compared. */
  contains?: string[]
  /** Texts that must not be in a block. */
  excludes?: string[]
}

/** What is not as expected, in words. */
export function checkExpectation(article: Article, expected: ProfileExpectation): string[] {
  const { status, metadata = {}, paragraphs, contains = [], excludes = [] } = expected
  const problems: string[] = []
  if (status !== undefined && article.status !== status)
    problems.push(`status: wanted ${status}, got ${article.status}`)
  for (const [field, wanted] of Object.entries(metadata)) {
    const got = article.metadata[field as MetadataField]
    if (show(got) !== show(wanted)) problems.push(`metadata.${field}: wanted ${show(wanted)}, got ${show(got)}`)
  }
  if (paragraphs !== undefined) problems.push(...compareParagraphs(paragraphs, article.paragraphs))
  for (const text of contains) {
    const places = explain(article, text)
    if (!places.some(isInBlock)) problems.push(`${show(text)} is in no block${describePlaces(places)}`)
  }
  for (const text of excludes) {
    const place = explain(article, text).find(isInBlock)
    if (place !== undefined) problems.push(`${show(text)} is in block ${place.index}`)
  }
  return problems
}

function isInBlock(place: Explanation): boolean {
  return place.in === 'block'
}

function describePlaces(places: readonly Explanation[]): string {
  const [place] = places
  if (place === undefined) return ', and nowhere else'
  return place.in === 'metadata' ? `, but in metadata.${place.field}` : `: ${place.rule} took it (${place.reason})`
}

/** The first paragraph that differs: those after it most often only moved. */
function compareParagraphs(wanted: readonly string[], got: readonly string[]): string[] {
  const length = Math.max(wanted.length, got.length)
  for (let index = 0; index < length; index++) {
    if (wanted[index] !== got[index])
      return [`paragraphs[${index}]: wanted ${show(wanted[index])}, got ${show(got[index])}`]
  }
  return []
}

/** A value as JSON, keys sorted; the same for equal values. */
function show(value: unknown): string {
  return JSON.stringify(value, sortKeys) ?? 'nothing'
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
