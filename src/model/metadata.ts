import type { Image } from './block.js'
import type { SourcePosition } from './position.js'

/**
 * The part somebody had in the article.
 *
 * @example
 * ```ts
 * import { parseArticle, type CreditRole } from '@org/news-parse'
 *
 * const source = `<script type="application/ld+json">
 * {"@type": "NewsArticle", "headline": "Ferry returns", "author": {"name": "Mira Holt"}, "datePublished": "2024-06-05"}
 * </script><p>The ferry sails at noon.</p>`
 *
 * const named = (role: CreditRole) => parseArticle(source).metadata.credits.filter((credit) => credit.role === role)
 * console.log(named('author').length, named('editor').length) // => 1 0
 * ```
 */
export type CreditRole = 'author' | 'editor' | 'photographer' | 'translator' | 'illustrator' | 'proofreader'

/**
 * Somebody who is credited.
 *
 * @example
 * ```ts
 * import { parseArticle, type Credit } from '@org/news-parse'
 *
 * const source = `<script type="application/ld+json">
 * {"@type": "NewsArticle", "headline": "Ferry returns", "author": {"name": "Mira Holt"}, "datePublished": "2024-06-05"}
 * </script><p>The ferry sails at noon.</p>`
 *
 * const [credit]: Credit[] = parseArticle(source).metadata.credits
 * console.log(credit?.role, credit?.name) // => author Mira Holt
 * ```
 */
export interface Credit {
  role: CreditRole
  /** As the source spells it, without titles, staff codes and punctuation. */
  name: string
}

/**
 * Where a metadata value came from.
 *
 * @example
 * ```ts
 * import { parseArticle, type Origin } from '@org/news-parse'
 *
 * const source = `<script type="application/ld+json">
 * {"@type": "NewsArticle", "headline": "Ferry returns", "author": {"name": "Mira Holt"}, "datePublished": "2024-06-05"}
 * </script><p>The ferry sails at noon.</p>`
 *
 * const origin: Origin | undefined = parseArticle(source).metadata.origins.title?.[0]
 * console.log(origin?.from, origin?.detail, origin?.position?.start.line) // => json-ld NewsArticle.headline 2
 * ```
 */
export interface Origin {
  /** The kind of place; `docs/metadata-fields.md` describes each. */
  from:
    | 'caller'
    | 'profile'
    | 'front-matter'
    | 'json-ld'
    | 'open-graph'
    | 'twitter'
    | 'meta'
    | 'microdata'
    | 'rdfa'
    | 'link'
    | 'html'
    | 'comment'
    | 'visible'
    | 'inferred'
  /** The key, selector or rule: `NewsArticle.datePublished`, `og:title`, `generic/credit-line`. */
  detail: string
  /** The value before it was cleaned. */
  raw: string
  /** Where in the source; undefined for the caller's values and for what the source does not contain. */
  position?: SourcePosition
}

/**
 * The name of a field that may have a value, and so an origin.
 *
 * @example
 * ```ts
 * import { parseArticle, type MetadataField } from '@org/news-parse'
 *
 * const source = `<script type="application/ld+json">
 * {"@type": "NewsArticle", "headline": "Ferry returns", "author": {"name": "Mira Holt"}, "datePublished": "2024-06-05"}
 * </script><p>The ferry sails at noon.</p>`
 *
 * const wanted: readonly MetadataField[] = ['title', 'publishedAt', 'language']
 * const { metadata } = parseArticle(source)
 * console.log(wanted.filter((field) => metadata[field] === undefined)) // => [ 'language' ]
 * ```
 */
export type MetadataField = Exclude<keyof Metadata, 'origins'>

/**
 * What is known about the article. A field without a value is absent; a list field without values is empty.
 *
 * @example
 * ```ts
 * import { parseArticle, type Metadata } from '@org/news-parse'
 *
 * const source = `<script type="application/ld+json">
 * {"@type": "NewsArticle", "headline": "Ferry returns", "author": {"name": "Mira Holt"}, "datePublished": "2024-06-05"}
 * </script><p>The ferry sails at noon.</p>`
 *
 * const { title, authors, publishedAt }: Metadata = parseArticle(source).metadata
 * console.log(title, authors, publishedAt) // => Ferry returns [ 'Mira Holt' ] 2024-06-05
 * ```
 */
export interface Metadata {
  /** The headline, without the site's name. */
  title?: string
  /** 原标题: the headline at the source it was taken from. */
  originalTitle?: string
  /** A second line of the headline. */
  subtitle?: string
  /** A summary, as the publisher states it. */
  description?: string
  /** Who wrote or reported it, in the order of the page. */
  authors: string[]
  /** Everybody who is credited: the authors again, and all others with their roles. */
  credits: Credit[]
  /** 来源: the outlet it was taken from. */
  source?: { name: string; url?: string }
  /** As the site calls itself; a feed document names it as `author`. */
  siteName?: string
  /** The organisation behind the site. */
  publisher?: string
  /** ISO 8601: `2021-11-13T05:12:27Z`; without an offset when neither the document, the profile nor the caller states a zone. */
  publishedAt?: string
  /** ISO 8601, as `publishedAt`. */
  modifiedAt?: string
  /** The part of the site that it stands in, as the page names it. */
  section?: string
  /** Where the publisher or the feed files it, from the widest to the narrowest where the source orders them so. */
  categories: string[]
  /** Tags, without number signs. */
  keywords: string[]
  /** A BCP 47 language tag. */
  language?: string
  /** The canonical URL. */
  url?: string
  /** The lead image; never one that was stripped, and never a placeholder. */
  image?: Image
  /** Whether all of it can be read without paying, as the page states. */
  isAccessibleForFree?: boolean
  /** Stock codes that a finance page states, as it writes them: `sh600482`. */
  stockCodes?: string[]
  /** The front matter as read: every scalar a string. Its objects have no prototype. */
  frontMatter?: Record<string, unknown>
  /** Where each value but `frontMatter` came from: one origin a value, parallel to list fields. */
  origins: Partial<Record<MetadataField, Origin[]>>
}

/**
 * A metadata value that was found and not used.
 *
 * @example
 * ```ts
 * import { parseArticle, type RefusedCandidate } from '@org/news-parse'
 *
 * const source = '<title>Ferry returns | Arlen Post</title><meta property="og:title" content="Ferry returns"><p>It sails.</p>'
 * const refused: RefusedCandidate[] = parseArticle(source, { candidates: true }).refused ?? []
 * console.log(refused.map(({ field, origin }) => `${field} of ${origin.from}`)) // => [ 'title of html' ]
 * ```
 */
export interface RefusedCandidate {
  field: MetadataField
  /** Of the type of the field; of a list field one item. Not cleaned: a date is the text that was found. */
  value: unknown
  origin: Origin
  /** Why another value was taken, or why this one cannot be right. */
  why: string
}
