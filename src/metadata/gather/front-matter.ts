import { nowhere } from '../../html/lines/line-extent.js'
import type { FrontMatter } from '../../source/front-matter.js'
import { foldText } from '../../text/fold.js'
import type { Candidate, CandidateField, CandidatePlace } from '../candidate.js'
import { candidateOf, placeAt, type TextField } from '../candidate-for.js'
import { decodeReferences } from '../decode-references.js'
import { isSiteAuthor, siteOfAuthor } from '../site-author.js'

/**
 * The fields whose value is one text, with the keys that Hexo, Hugo, Jekyll, feed scripts and clippers of pages use,
 * in lower case and without marks; the first one present wins.
 */
const textKeys = {
  title: ['title', 'headline'],
  subtitle: ['subtitle', 'subheadline'],
  description: ['description', 'summary', 'excerpt', 'abstract'],
  publishedAt: ['date', 'published', 'publishedat', 'publishdate', 'pubdate', 'datepublished', 'created', 'createdat'],
  modifiedAt: ['updated', 'lastmod', 'lastmodifiedat', 'modified', 'updatedat', 'lastupdated', 'datemodified'],
  language: ['lang', 'language', 'locale'],
  section: ['section'],
  publisher: ['publisher'],
  siteName: ['site', 'sitename', 'website'],
} as const satisfies Partial<Record<CandidateField, readonly string[]>>

const listKeys = {
  categories: ['categories', 'category'],
  keywords: ['tags', 'tag', 'keywords', 'keyword'],
  authors: ['author', 'authors', 'byline', 'creator'],
} as const satisfies Partial<Record<CandidateField, readonly string[]>>

const urlKeys = ['link', 'url', 'permalink', 'sourceurl', 'originalurl', 'canonical', 'canonicalurl', 'guid']
const sourceKeys = ['source', 'sourcename']
/** In the order of trust: what an author chose before what a script filled in. */
const imageKeys = [
  'image',
  'cover',
  'featuredimage',
  'featureimage',
  'ogimage',
  'banner',
  'hero',
  'headimg',
  'thumbnail',
  'thumb',
]

const absoluteUrl = /^https?:\/\/[^\s]+$/i
const listSeparator = /[,，、;；|]/
/** Names have commas inside only rarely, and 'and' between two. */
const nameSeparator = /[,，、;；&]|\s{1,9}and\s{1,9}/
/** A link to a note, as Obsidian writes names: [[Ann Lee]]. */
const noteLink = /^\[\[(?:[^[\]]*[|/])?([^[\]|/]+)\]\]$/
const noteStart = '[['
/** Deeper lists are read as deep as this: Hexo nests categories by one level. */
const maxListDepth = 3

const keyMarks = /[\s_-]/g

const textFields = entriesOf(textKeys)

/** A front matter by plain keys, and what the keys are in the source. */
interface Plain extends Pick<FrontMatter, 'data' | 'keys'> {
  readonly names: Record<string, string>
}

/** Gathers candidates from a front matter. Its values are strings, lists and records, as read by a schema without types. */
export function gatherFrontMatter(written: Pick<FrontMatter, 'data' | 'keys'>): Candidate[] {
  const frontMatter = withPlainKeys(written)
  const { data } = frontMatter
  // Who keeps the address of a page as its source notes when that was done.
  if (absoluteUrl.test(textOf(data.source) ?? '')) data.created = data.createdat = undefined
  const candidates: Candidate[] = []
  for (const [field, keys] of textFields) {
    const found = firstText(data, keys)
    if (found) candidates.push(textCandidate(frontMatter, field, found.key, found.raw, found.text))
  }
  const categories = gatherList(frontMatter, 'categories', listSeparator, candidates)
  gatherList(frontMatter, 'keywords', listSeparator, candidates)
  gatherAuthors(frontMatter, categories, candidates)
  gatherUrlLike(frontMatter, candidates)
  return candidates
}

/** An own copy in which publishDate, publish_date and 'Publish Date' are one key; of such keys the first with text counts. */
function withPlainKeys({ data, keys }: Pick<FrontMatter, 'data' | 'keys'>): Plain {
  const plain: Plain = { data: Object.create(null), keys: Object.create(null), names: Object.create(null) }
  for (const name of Object.keys(data)) {
    const key = name.toLowerCase().replace(keyMarks, '')
    if (hasText(plain.data[key])) continue
    plain.data[key] = data[name]
    plain.keys[key] = keys[name] ?? nowhere
    plain.names[key] = name
  }
  return plain
}

function gatherList(
  frontMatter: Plain,
  field: 'categories' | 'keywords',
  separator: RegExp,
  candidates: Candidate[],
): string[] {
  const { data } = frontMatter
  const key = listKeys[field].find((name) => hasText(data[name]))
  if (key === undefined) return []
  const stated = data[key]
  const items = typeof stated === 'string' ? unquotedList(stated).split(separator) : flatten(stated)
  const values = items.map((item) => foldText(decodeReferences(item))).filter(Boolean)
  values.forEach((value) => {
    candidates.push(textCandidate(frontMatter, field, key, value, value))
  })
  return values
}

/** A feed writer's `author` is the site; a plain blog's is a person. */
function gatherAuthors(frontMatter: Plain, categories: readonly string[], candidates: Candidate[]): void {
  const { data } = frontMatter
  const key = listKeys.authors.find((name) => hasText(data[name]))
  if (key === undefined) return
  const stated = flatten(data[key]).map((text) => withoutLink(foldText(decodeReferences(text))))
  const single = stated.length === 1 ? stated[0] : undefined
  if (single !== undefined && isSiteAuthor(single, categories)) {
    const known = candidates.some(({ field }) => field === 'siteName')
    if (!known) candidates.push(textCandidate(frontMatter, 'siteName', key, single, siteOfAuthor(single)))
    return
  }
  for (const text of stated) {
    for (const name of text.split(nameSeparator).map(foldText)) {
      if (name !== '') candidates.push(textCandidate(frontMatter, 'authors', key, text, name))
    }
  }
}

function withoutLink(text: string): string {
  return text.startsWith(noteStart) ? text.replace(noteLink, '$1') : text
}

function gatherUrlLike(frontMatter: Plain, candidates: Candidate[]): void {
  const { data } = frontMatter
  for (const key of urlKeys) {
    const text = textOf(data[key])
    if (text !== undefined && absoluteUrl.test(text))
      candidates.push(textCandidate(frontMatter, 'url', key, text, text))
  }
  for (const key of sourceKeys) {
    const text = textOf(data[key])
    if (text === undefined) continue
    if (!absoluteUrl.test(text)) candidates.push(candidateOf('source', { name: text }, placeOf(frontMatter, key, text)))
    else if (key === 'source') candidates.push(textCandidate(frontMatter, 'url', key, text, text))
  }
  for (const key of imageKeys) {
    const text = imageText(data[key])
    if (text !== undefined) candidates.push(candidateOf('image', { url: text }, placeOf(frontMatter, key, text)))
  }
}

function textCandidate(frontMatter: Plain, field: TextField, key: string, raw: string, value: string): Candidate {
  return candidateOf(field, value, placeOf(frontMatter, key, raw))
}

function placeOf({ keys, names }: Plain, key: string, raw: string): CandidatePlace {
  return placeAt('front-matter', names[key] ?? key, raw, keys[key] ?? nowhere)
}

function firstText(
  data: FrontMatter['data'],
  keys: readonly string[],
): { key: string; text: string; raw: string } | undefined {
  for (const key of keys) {
    const raw = data[key]
    const text = textOf(raw)
    if (typeof raw === 'string' && text !== undefined) return { key, text, raw }
  }
  return undefined
}

function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? foldText(decodeReferences(value)) : ''
  return text === '' ? undefined : text
}

/** An image is a URL, a list of them, or a record with `url`, `src`, `feature` or `path`. */
function imageText(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value
  if (!isRecord(first)) return textOf(first)
  return textOf(first.url) ?? textOf(first.src) ?? textOf(first.feature) ?? textOf(first.path)
}

function hasText(value: unknown): boolean {
  if (value === undefined) return false
  return flatten(value).some((text) => text.trim() !== '')
}

/** The texts of a value: of nested lists all, of a record its `name`. */
function flatten(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (isTextList(value)) return value
  let level: unknown[] = [value]
  for (let depth = 0; depth < maxListDepth; depth++)
    level = level.flatMap((item) => (Array.isArray(item) ? item : [item]))
  return level.map((item) => (isRecord(item) ? item.name : item)).filter((item) => typeof item === 'string')
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

/** `[a, b]` that was quoted, so that YAML did not read it as a list. */
function unquotedList(text: string): string {
  const trimmed = text.trim()
  return trimmed.startsWith('[') && trimmed.endsWith(']') ? trimmed.slice(1, -1) : trimmed
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function entriesOf<T extends object>(record: T): [keyof T, T[keyof T]][] {
  return (Object.keys(record) as (keyof T)[]).map((key) => [key, record[key]])
}
