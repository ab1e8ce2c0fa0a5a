import type { MetadataField } from './metadata.js'
import type { SourcePosition } from './position.js'

/**
 * Every reason for which something may be taken out, in the order of `docs/strip-reasons.md`, which defines each. A
 * minor release may add one: switch over them with a default.
 *
 * @example
 * ```ts
 * import { stripReasons } from '@org/news-parse'
 *
 * console.log(stripReasons.includes('newsletter')) // => true
 * ```
 */
export const stripReasons = [
  'script',
  'style',
  'noscript',
  'comment',
  'hidden',
  'empty',
  'limit',
  'navigation',
  'related',
  'share',
  'reader-comments',
  'consent',
  'newsletter',
  'promotion',
  'advertisement',
  'paywall',
  'ui',
  'headline',
  'duplicate-title',
  'original-title',
  'credit',
  'dateline',
  'author-box',
  'tip-credit',
  'tags',
  'disclaimer',
  'copyright',
  'end-marker',
  'media-placeholder',
  'decoration',
  'duplicate',
  'boilerplate',
  'outside-content',
] as const

/**
 * Why something was taken out.
 *
 * @example
 * ```ts
 * import { parseArticle, type StripReason } from '@org/news-parse'
 *
 * const unseen = new Set<StripReason>(['hidden', 'style'])
 * const { stripped } = parseArticle('<p>The ferry sails.</p><p hidden>Fresh fish</p>')
 * console.log(stripped.filter(({ reason }) => unseen.has(reason)).map(({ text }) => text)) // => [ 'Fresh fish' ]
 * ```
 */
export type StripReason = (typeof stripReasons)[number]

/**
 * Something that was taken out: a maximal subtree, a run of siblings or a part of a text node that one rule took.
 *
 * @example
 * ```ts
 * import { parseArticle, type StrippedElement } from '@org/news-parse'
 *
 * const [entry]: StrippedElement[] = parseArticle('<p hidden>Town Harbour</p><p>The ferry sails.</p>').stripped
 * console.log(entry?.rule, entry?.reason, entry?.tagName, entry?.length) // => generic/hidden hidden p 11
 * ```
 */
export interface StrippedElement {
  /** The rule that took it, as `namespace/name`: `generic/navigation`, `sina/app-qr`. Says which file to open. */
  rule: string
  reason: StripReason
  /** `text` is a run of text, or a part of one, without an element of its own. */
  kind: 'element' | 'text' | 'comment'
  /** Lower case; undefined unless `kind` is `element`. */
  tagName?: string
  /** The `id` attribute; undefined when it is absent or empty. */
  id?: string
  /** In the order of the `class` attribute; undefined when there are none. */
  classNames?: string[]
  /** Where in the tree, as CSS child steps from the root: `html > body > div:nth-child(2) > p:nth-child(1)`. */
  path: string
  /** Its text, folded as block texts are, without what other entries took and without what was kept inside it. */
  text: string
  /** Its counted characters (`Accounting`); 0 for a comment. */
  length: number
  /** The range in the source; undefined only for what the source does not contain (a node the parser implied). */
  position?: SourcePosition
  /** The metadata fields that were read from it, or `blocks` for a script that gave the text; undefined when nothing was. */
  usedFor?: (MetadataField | 'blocks')[]
}

/**
 * Where every character went. The unit is the counted character: a UTF-16 unit of a text node's decoded value that is
 * not white space (U+3000 and U+00A0 included), U+00AD, U+200B, U+2060, U+FEFF or NUL. Front matter, comments and
 * attributes are not counted.
 *
 * @example
 * ```ts
 * import { parseArticle, type Accounting } from '@org/news-parse'
 *
 * const accounting: Accounting = parseArticle('<p hidden>Town</p><p>The ferry sails.</p>').accounting
 * console.log(accounting.total, accounting.kept, accounting.stripped, accounting.byReason) // => 18 14 4 { hidden: 4 }
 * ```
 */
export interface Accounting {
  /** Counted on the tree, before anything is decided. */
  total: number
  /** Counted on the blocks. */
  kept: number
  /** Counted on the stripped entries. */
  stripped: number
  /** `total − kept − stripped`; 0. */
  unaccounted: number
  /** `stripped` by reason; a reason without counted characters is absent. */
  byReason: Partial<Record<StripReason, number>>
}
