import type { CreditRole } from './metadata.js'
import type { StripReason } from './report.js'

/**
 * A CSS selector of the supported subset: see `docs/adding-a-profile.md`.
 *
 * @example
 * ```ts
 * import { type Selector, validateProfile } from '@org/news-parse'
 *
 * const content: Selector[] = ['#story > .body', 'article:not(.teaser)']
 * console.log(validateProfile({ id: 'arlen', content })) // => []
 * ```
 */
export type Selector = string

/**
 * The metadata fields that a profile can teach.
 *
 * @example
 * ```ts
 * import { parseArticle, type ProfileField } from '@org/news-parse'
 *
 * const field: ProfileField = 'section'
 * const profile = { id: 'arlen', metadata: { [field]: [{ select: 'b.part' }] } }
 * console.log(parseArticle('<b class="part">Travel</b><p>The ferry sails.</p>', { profile }).metadata.section)
 * // => Travel
 * ```
 */
export type ProfileField =
  | 'title'
  | 'originalTitle'
  | 'subtitle'
  | 'description'
  | 'authors'
  | 'credits'
  | 'source'
  | 'siteName'
  | 'publisher'
  | 'publishedAt'
  | 'modifiedAt'
  | 'section'
  | 'categories'
  | 'keywords'
  | 'language'
  | 'url'
  | 'image'
  | 'stockCodes'

/**
 * Where a metadata value stands on the site, and how it is cut out. The steps run in the order of the fields here.
 *
 * @example
 * ```ts
 * import { type MetadataRule, parseArticle } from '@org/news-parse'
 *
 * const editor: MetadataRule = { select: 'p.sign', after: 'Edited by', role: 'editor' }
 * const page = '<article><p>The ferry sails at noon.</p><p class="sign">Edited by Ann Lee</p></article>'
 * const { metadata } = parseArticle(page, { profile: { id: 'arlen', metadata: { credits: [editor] } } })
 * console.log(metadata.credits) // => [ { role: 'editor', name: 'Ann Lee' } ]
 * ```
 */
export interface MetadataRule {
  /** The elements that hold the value; each match is a value. Exactly one of this, `comment`, `script`, `line` and `value`. */
  select?: Selector
  /** A pattern on the text of comments; its first group is the value. */
  comment?: string
  /** A pattern on each line of the page's scripts, for what only a script puts on the page; its first group is the value. */
  script?: string
  /** A pattern on the folded text of a line that no element of its own need hold; its first group is the value. */
  line?: string
  /** The value itself, for what is the same on every page of the site and stated on none. No step is taken on it. */
  value?: string
  /** With `select`: only the elements whose folded text the pattern matches. */
  text?: string
  /** With `select`: only the n-th of the elements in document order, from 1; from the end when negative. */
  nth?: number
  /** With `select`: read, instead of each element, its nearest ancestor that matches; then that one's, for each selector. */
  ancestors?: Selector[]
  /** Read this attribute instead of the element's text. */
  attribute?: string
  /** Keep what stands after the first occurrence of this string; where it does not occur, there is no value. */
  after?: string
  /** Keep what stands before the first occurrence of this string; where it does not occur, everything. */
  until?: string
  /** Keep the first group of this pattern; where it does not match, there is no value. */
  match?: string
  /** Replace every match of the pattern by the text. */
  replace?: { pattern: string; with: string }[]
  /** Split into several values at every match of this pattern; without it, `authors` and `credits` are cut into names. */
  split?: string
  /**
   * For `publishedAt` and `modifiedAt`: how the site writes dates, in letters of Unicode TR35 (`'yyyy年MM月dd日 HH:mm'`); the
   * date is read at the first place where it fits, and where it fits nowhere there is no value. Only for what is not read
   * without it, such as `03/04/2021`. The letters: `docs/adding-a-profile.md`.
   */
  date?: string
  /** With `date`, where the pattern has no zone: the IANA zone of these dates. @default the zone of the profile */
  timeZone?: string
  /** For `credits`: the role of the people named. @default 'author' */
  role?: CreditRole
}

/**
 * What a strip rule takes of what it found.
 *
 * @example
 * ```ts
 * import { parseArticle, type StripExtent } from '@org/news-parse'
 *
 * const page = '<article><p>The ferry sails at noon.</p><h2>More</h2><p>Bridge opens</p></article>'
 * const texts = (take: StripExtent) => {
 *   const strip = [{ id: 'more', reason: 'related', select: 'h2', take } as const]
 *   return parseArticle(page, { profile: { id: 'arlen', strip } }).paragraphs
 * }
 * console.log(texts('rest')) // => [ 'The ferry sails at noon.' ]
 * ```
 */
export type StripExtent = 'element' | 'rest' | 'following' | 'onward'

/**
 * Something on the site's pages that is not the article.
 *
 * @example
 * ```ts
 * import { parseArticle, type ProfileStripRule } from '@org/news-parse'
 *
 * const app: ProfileStripRule = { id: 'app', reason: 'promotion', select: '.app', why: 'advertises the app' }
 * const page = '<article><p>The ferry sails at noon.</p><p class="app">Get the app</p></article>'
 * const { stripped } = parseArticle(page, { profile: { id: 'arlen', strip: [app] } })
 * console.log(stripped.map(({ rule, text }) => `${rule}: ${text}`)) // => [ 'arlen/app: Get the app' ]
 * ```
 */
export interface ProfileStripRule {
  /** Unique in the profile; reported as `profile-id/rule-id`. Lower case letters, digits and dashes. */
  id: string
  reason: StripReason
  /** The elements to take. */
  select?: Selector
  /** A pattern on the folded text of a block; anchor it where you can. With `select`, both must hold. */
  text?: string
  /** With `select`: only the n-th of the elements in document order, from 1; from the end when negative. */
  nth?: number
  /**
   * With `select`: take, instead of each element, its nearest ancestor that matches; then that one's, for each selector.
   * `text` and `nth` are about the elements of `select`.
   */
  ancestors?: Selector[]
  /**
   * With `select`: what is taken. `rest` is the element and the element siblings after it, `following` those siblings
   * alone: where all that stands below a mark is not the article. Loose text between siblings is left. `onward` is the
   * first of the elements and all that comes after it in the article, at whatever depth, loose text included.
   * @default 'element'
   */
  take?: StripExtent
  /** Why it is not the article: one sentence for the next maintainer. */
  why?: string
  /** The share of the article's text that this rule may take in all, 0–1; beyond it the rule is refused. @default 0.5 */
  maxShare?: number
}

/**
 * Something that a generic or inherited rule would take and that is the article.
 *
 * @example
 * ```ts
 * import { parseArticle, type ProfileKeepRule } from '@org/news-parse'
 *
 * const menu: ProfileKeepRule = { id: 'menu', select: 'nav.menu', why: 'a restaurant review lists the dishes so' }
 * const page = '<article><p>We ate at the old quay.</p><nav class="menu"><p>Herring, bread, beer.</p></nav></article>'
 * console.log(parseArticle(page, { profile: { id: 'arlen', keep: [menu] } }).paragraphs)
 * // => [ 'We ate at the old quay.', 'Herring, bread, beer.' ]
 * ```
 */
export interface ProfileKeepRule {
  /** Unique in the profile. */
  id: string
  /** The elements to keep, with all that is in them but for what the page does not show and what a strip rule of the profile takes. */
  select: Selector
  why?: string
}

/**
 * What lines of the article are whose markup says it in no way that holds on every site.
 *
 * @example
 * ```ts
 * import { parseArticle, type ProfileBlockRule } from '@org/news-parse'
 *
 * const cross: ProfileBlockRule = { select: '.cross', as: 'heading', depth: 2 }
 * const page = '<article><p>The ferry sails at noon.</p><p class="cross">At the quay</p><p>Nobody waved.</p></article>'
 * const { blocks } = parseArticle(page, { profile: { id: 'arlen', content: ['article'], blocks: [cross] } })
 * console.log(blocks.map(({ type }) => type)) // => [ 'paragraph', 'heading', 'paragraph' ]
 * ```
 */
export interface ProfileBlockRule {
  /** The elements that hold the lines; a line that stands only partly in one is left as it is. */
  select: Selector
  /** `caption`: of the image directly before; without one the line stays a paragraph. */
  as: 'heading' | 'caption'
  /** For headings: 1–6. @default 3, as of bold lines: below the article's title and its own `<h2>` */
  depth?: 1 | 2 | 3 | 4 | 5 | 6
  /** One sentence for the next maintainer. */
  why?: string
}

/**
 * What recognises a site. The groups are alternatives; within `frontMatter` every key must match.
 *
 * @example
 * ```ts
 * import { parseArticle, type ProfileMatchRule } from '@org/news-parse'
 *
 * const match: ProfileMatchRule = { hosts: ['arlen.example'], markup: ['meta[name=arlen-id]'] }
 * const profiles = [{ id: 'arlen', match }]
 * const { profile } = parseArticle('<p>The ferry sails.</p>', { url: 'https://www.arlen.example/1', profiles })
 * console.log(profile) // => { id: 'arlen', matchedBy: 'host' }
 * ```
 */
export interface ProfileMatchRule {
  /** Host names; a subdomain matches, `notexample.com` does not match `example.com`. The most specific wins. */
  hosts?: string[]
  /** Front matter keys and their exact values. An `author` of the form `site - feed` counts as its site. */
  frontMatter?: Record<string, string>
  /** Selectors of which one must match somewhere in the document. */
  markup?: Selector[]
}

/**
 * What is true of the site's pages of some years only: each key adds to the profile's key of that name, and stands before
 * it. It holds for pages published from `validSince` to `validUntil`, both days included, as their own date says; a page
 * whose date is not known counts as published after both. One of the two days must be stated.
 *
 * @example
 * ```ts
 * import { parseArticle, type ProfileLayout } from '@org/news-parse'
 *
 * const old: ProfileLayout = { validUntil: '2020-12-31', content: ['#old-story'] }
 * const page = `<meta property="article:published_time" content="2019-05-04">
 * <div id="old-story"><p>The ferry sails at noon.</p></div>`
 * const { contentRoots } = parseArticle(page, { profile: { id: 'arlen', content: ['#story'], layouts: [old] } })
 * console.log(contentRoots[0]?.foundBy) // => content/profile-selectors
 * ```
 */
export interface ProfileLayout {
  /** The first day, `YYYY-MM-DD`. */
  validSince?: string
  /** The last day, `YYYY-MM-DD`. */
  validUntil?: string
  content?: Selector[]
  /** A `publishedAt` in here has no say in which layout a page has. */
  metadata?: Partial<Record<ProfileField, MetadataRule[]>>
  strip?: ProfileStripRule[]
  keep?: ProfileKeepRule[]
  blocks?: ProfileBlockRule[]
}

/**
 * What there is to know about a site. Plain data: it can be JSON in a file. What it does not say, the generic stages answer.
 *
 * @example
 * ```ts
 * import { parseArticle, type SiteProfile } from '@org/news-parse'
 *
 * const arlen: SiteProfile = { id: 'arlen', siteName: 'The Arlen Post', content: ['#story'] }
 * const { metadata, contentRoots } = parseArticle('<div id="story"><p>The ferry sails.</p></div>', { profile: arlen })
 * console.log(metadata.siteName, contentRoots[0]?.foundBy) // => The Arlen Post content/profile-selectors
 * ```
 */
export interface SiteProfile {
  /** For editors of profiles in JSON files: where `profile.schema.json` is. Not read. */
  $schema?: string
  /** Lower case letters, digits and dashes. */
  id: string
  /** The id of the profile it builds on; rules merge by id, lists are put before the inherited ones. */
  extends?: string
  match?: ProfileMatchRule
  /** The site's name, used as `siteName` where the page states none. */
  siteName?: string
  /** IANA zone for dates that state none. */
  timeZone?: string
  /** Selectors of the elements that hold the article, best first. None matching: the generic locator answers. */
  content?: Selector[]
  metadata?: Partial<Record<ProfileField, MetadataRule[]>>
  strip?: ProfileStripRule[]
  keep?: ProfileKeepRule[]
  /** Lines that are headings or captions. Of several rules for an element the first counts. */
  blocks?: ProfileBlockRule[]
  /** What holds for pages of some years only. */
  layouts?: ProfileLayout[]
  /** Ids of generic or inherited rules that may not fire on this site. */
  disableRules?: string[]
}
