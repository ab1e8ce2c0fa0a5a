import { nowhere } from '../../html/lines/line-extent.js'
import type { FrontMatter } from '../../source/front-matter.js'
import { foldText } from '../../text/fold.js'
import type { Candidate, CandidateField, CandidatePlace } from '../candidate.js'
import { candidateOf, placeAt, type TextField } from '../candidate-for.js'
import { decodeReferences } from '../decode-references.js'
import { isSiteAuthor, siteOfAuthor } from '../site-author.js'

/**
 * The fields whose value is one text, with the keys that Hexo, Hugo, Jekyll, feed scripts and clippers of pages use, as
 * `plainKey` gives them; the first one present wins.
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
const noteLink = /^\[\[([^[\]]+)\]\]$/
/** Deeper lists are read as deep as this: Hexo nests categories by one level. */
const maxListDepth = 3

const keyMarks = /[\s_-]/g

const textFields = entriesOf(textKeys)

/** An entry with its key as written. */
interface Entry {
  readonly key: string
  readonly value: unknown
}

/** The entries by their plain keys, and where they stand. */
interface Matter {
  readonly entries: ReadonlyMap<string, Entry>
  readonly keys: FrontMatter['keys']
}

/** Gathers candidates from a front matter. Its values are strings, lists and records, as read by a schema without types. */
export function gatherFrontMatter({ data, keys }: Pick<FrontMatter, 'data' | 'keys'>): Candidate[] {
  const matter: Matter = { entries: entriesByKey(data), keys }
  // Who keeps the address of a page as its source notes when that was done.
  const isClipped = absoluteUrl.test(textOf(matter.entries.get('source')?.value) ?? '')
  const candidates: Candidate[] = []
  for (const [field, names] of textFields) {
    const found = firstText(matter, isClipped ? names.filter((name) => !name.startsWith('created')) : names)
    if (found) candidates.push(textCandidate(matter, field, found.key, found.raw, found.text))
  }
  const categories = gatherList(matter, 'categories', listSeparator, candidates)
  gatherList(matter, 'keywords', listSeparator, candidates)
  gatherAuthors(matter, categories, candidates)
  gatherUrlLike(matter, candidates)
  return candidates
}

/** Of keys that differ in case and marks only, the first that holds text. */
function entriesByKey(data: FrontMatter['data']): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const key of Object.keys(data)) {
    const name = plainKey(key)
    if (!hasText(entries.get(name)?.value)) entries.set(name, { key, value: data[key] })
  }
  return entries
}

/** publishDate, publish_date and 'Publish Date' are one key. */
function plainKey(key: string): string {
  return key.toLowerCase().replace(keyMarks, '')
}

function gatherList(
  matter: Matter,
  field: 'categories' | 'keywords',
  separator: RegExp,
  candidates: Candidate[],
): string[] {
  const entry = firstEntry(matter, listKeys[field])
  if (entry === undefined) return []
  const { key, value: stated } = entry
  const items = typeof stated === 'string' ? unquotedList(stated).split(separator) : flatten(stated)
  const values = items.map((item) => foldText(decodeReferences(item))).filter(Boolean)
  values.forEach((value) => {
    candidates.push(textCandidate(matter, field, key, value, value))
  })
  return values
}

/** A feed writer's `author` is the site; a plain blog's is a person. */
function gatherAuthors(matter: Matter, categories: readonly string[], candidates: Candidate[]): void {
  const entry = firstEntry(matter, listKeys.authors)
  if (entry === undefined) return
  const { key } = entry
  const stated = flatten(entry.value).map((text) => foldText(decodeReferences(text)).replace(noteLink, '$1'))
  const single = stated.length === 1 ? stated[0] : undefined
  if (single !== undefined && isSiteAuthor(single, categories)) {
    const known = candidates.some(({ field }) => field === 'siteName')
    if (!known) candidates.push(textCandidate(matter, 'siteName', key, single, siteOfAuthor(single)))
    return
  }
  for (const text of stated) {
    for (const name of text.split(nameSeparator).map(foldText)) {
      if (name !== '') candidates.push(textCandidate(matter, 'authors', key, text, name))
    }
  }
}

function gatherUrlLike(matter: Matter, candidates: Candidate[]): void {
  for (const { key, text } of textsOf(matter, urlKeys)) {
    if (absoluteUrl.test(text)) candidates.push(textCandidate(matter, 'url', key, text, text))
  }
  for (const { name, key, text } of textsOf(matter, sourceKeys)) {
    if (!absoluteUrl.test(text)) candidates.push(candidateOf('source', { name: text }, placeOf(matter, key, text)))
    else if (name === 'source') candidates.push(textCandidate(matter, 'url', key, text, text))
  }
  for (const { key, text } of textsOf(matter, imageKeys))
    candidates.push(candidateOf('image', { url: text }, placeOf(matter, key, text)))
}

/** Of the entries with these keys those that hold a text, or an image. */
function textsOf({ entries }: Matter, names: readonly string[]): { name: string; key: string; text: string }[] {
  return names.flatMap((name) => {
    const entry = entries.get(name)
    const text = names === imageKeys ? imageText(entry?.value) : textOf(entry?.value)
    return entry === undefined || text === undefined ? [] : [{ name, key: entry.key, text }]
  })
}

function textCandidate(matter: Matter, field: TextField, key: string, raw: string, value: string): Candidate {
  return candidateOf(field, value, placeOf(matter, key, raw))
}

function placeOf({ keys }: Matter, key: string, raw: string): CandidatePlace {
  return placeAt('front-matter', key, raw, keys[key] ?? nowhere)
}

function firstText(
  { entries }: Matter,
  names: readonly string[],
): { key: string; text: string; raw: string } | undefined {
  for (const name of names) {
    const { key = name, value: raw } = entries.get(name) ?? {}
    const text = textOf(raw)
    if (typeof raw === 'string' && text !== undefined) return { key, text, raw }
  }
  return undefined
}

function firstEntry({ entries }: Matter, names: readonly string[]): Entry | undefined {
  return names.map((name) => entries.get(name)).find((entry) => hasText(entry?.value))
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
