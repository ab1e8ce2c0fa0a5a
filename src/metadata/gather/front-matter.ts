import { nowhere } from '../../html/lines/line-extent.js'
import type { FrontMatter } from '../../source/front-matter.js'
import { foldText } from '../../text/fold.js'
import type { Candidate, CandidateField, CandidatePlace } from '../candidate.js'
import { candidateOf, placeAt, type TextField } from '../candidate-for.js'
import { decodeReferences } from '../decode-references.js'
import { isSiteAuthor, siteOfAuthor } from '../site-author.js'
import { withoutMarkup } from '../title/without-markup.js'
import { namedInAuthor } from './front-matter-author.js'
import { attachedImage, hasText, imageText, itemsOf, nameOf, textOf, textsOf } from './front-matter-value.js'

/**
 * The fields whose value is one text, with the keys that Hexo, Hugo, Jekyll, feed scripts and clippers of pages use,
 * in lower case and without marks; the first one present wins.
 */
const textKeys = {
  title: ['title', 'headline'],
  subtitle: ['subtitle', 'subheadline'],
  description: ['description', 'summary', 'excerpt', 'abstract'],
  publishedAt: [
    'date',
    'published',
    'publishedat',
    'publishdate',
    'pubdate',
    'isodate',
    'dcdate',
    'datepublished',
    'created',
    'createdat',
  ],
  modifiedAt: ['updated', 'lastmod', 'lastmodifiedat', 'modified', 'updatedat', 'lastupdated', 'datemodified'],
  language: ['lang', 'language', 'locale'],
  section: ['section'],
  publisher: ['publisher'],
  siteName: ['site', 'sitename', 'website'],
} as const satisfies Partial<Record<CandidateField, readonly string[]>>

const listKeys = {
  categories: ['categories', 'category'],
  keywords: ['tags', 'tag', 'keywords', 'keyword'],
  authors: ['author', 'authors', 'byline', 'creator', 'dccreator', 'itunesauthor'],
} as const satisfies Partial<Record<CandidateField, readonly string[]>>

const urlKeys = ['link', 'url', 'permalink', 'sourceurl', 'originalurl', 'canonical', 'canonicalurl', 'guid']
const sourceKeys = ['source', 'sourcename']
/** In the order of trust: what an author chose before what a script filled in. */
const imageKeys = [
  'image',
  'images',
  'cover',
  'coverimage',
  'featuredimage',
  'featureimage',
  'ogimage',
  'banner',
  'topimg',
  'indeximg',
  'hero',
  'headimg',
  'thumbnail',
  'thumb',
]
const attachmentKeys = ['enclosure', 'enclosures', 'mediacontent', 'mediathumbnail', 'itunesimage']

const absoluteUrl = /^https?:\/\/[^\s]+$/i
const listSeparator = /[,，、;；|]/
const wideSeparator = /[，、；]/
/** Also the mark behind the name space of XML: `dc:creator`. */
const keyMarks = /[\s:_-]/g

const textFields = entriesOf(textKeys)
const titleFields: ReadonlySet<TextField> = new Set(['title', 'subtitle'])

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
    if (found === undefined) continue
    const text = titleFields.has(field) ? foldText(withoutMarkup(found.text)) : found.text
    candidates.push(textCandidate(frontMatter, field, found.key, found.raw, text))
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
  const items = typeof stated === 'string' ? itemsOf(stated, separator) : textsOf(stated)
  // YAML parts its lists at ASCII commas alone.
  const texts = items.length === 1 ? (items[0] ?? '').split(wideSeparator) : items
  const values = texts.map((item) => foldText(decodeReferences(item))).filter(Boolean)
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
  const stated = textsOf(data[key]).map((text) => foldText(decodeReferences(text)))
  const single = stated.length === 1 ? stated[0] : undefined
  if (single !== undefined && isSiteAuthor(single, categories)) {
    const known = candidates.some(({ field }) => field === 'siteName')
    if (!known) candidates.push(textCandidate(frontMatter, 'siteName', key, single, siteOfAuthor(single)))
    return
  }
  for (const text of stated) {
    for (const { role, name } of namedInAuthor(text)) {
      if (role === 'author') candidates.push(textCandidate(frontMatter, 'authors', key, text, name))
      else candidates.push(candidateOf('credits', { role, name }, placeOf(frontMatter, key, text)))
    }
  }
}

function gatherUrlLike(frontMatter: Plain, candidates: Candidate[]): void {
  const { data } = frontMatter
  for (const key of urlKeys) {
    const text = textOf(data[key])
    if (text !== undefined && absoluteUrl.test(text))
      candidates.push(textCandidate(frontMatter, 'url', key, text, text))
  }
  for (const key of sourceKeys) {
    const text = nameOf(data[key])
    if (text === undefined) continue
    if (!absoluteUrl.test(text)) candidates.push(candidateOf('source', { name: text }, placeOf(frontMatter, key, text)))
    else if (key === 'source') candidates.push(textCandidate(frontMatter, 'url', key, text, text))
  }
  for (const key of imageKeys) {
    const text = imageText(data[key])
    if (text !== undefined) candidates.push(candidateOf('image', { url: text }, placeOf(frontMatter, key, text)))
  }
  for (const key of attachmentKeys) {
    const text = attachedImage(data[key])
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

function entriesOf<T extends object>(record: T): [keyof T, T[keyof T]][] {
  return (Object.keys(record) as (keyof T)[]).map((key) => [key, record[key]])
}
