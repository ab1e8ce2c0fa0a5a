import { checkArticle, checkText } from './check-arguments.js'
import type { Article } from './model/article.js'
import type { MetadataField, Origin } from './model/metadata.js'
import type { SourcePosition } from './model/position.js'
import type { StripReason } from './model/report.js'

/**
 * A place where a text went.
 *
 * @example
 * ```ts
 * import { type Explanation, explain, parseArticle } from '@org/news-parse'
 *
 * const article = parseArticle('<title>Ferry returns</title><p>The ferry sails at noon.</p>')
 * const [first]: Explanation[] = explain(article, 'sails at noon')
 * console.log(first?.in, first?.index, first?.position?.start.column) // => block 0 29
 * ```
 */
export interface Explanation {
  in: 'block' | 'stripped' | 'metadata'
  /** In `article.blocks`, in `article.stripped`, or among the values of the metadata field (0 for one that is no list). */
  index: number
  /** The metadata field; undefined elsewhere. */
  field?: MetadataField
  /** The rule that took it out, or what the metadata value was read by (`Origin.detail`); undefined for a block. */
  rule?: string
  /** Why it was taken out; undefined elsewhere. */
  reason?: StripReason
  /** The range of the block, of the stripped element or of the metadata value; undefined where the source has none. */
  position?: SourcePosition
}

/** Letters and digits of a text that are looked for: a sentence has fewer, and what begins alike is rarely another text. */
const longestText = 500

/** Letters and digits below which a text is no evidence of being a part of another one. */
const shortestPart = 8

/** Normalizing sorts the marks of a letter: in the Stream-Safe Text Format (UAX #15) one has at most 30. */
const unsafeMarks = /(\p{M}{30})\p{M}+/gu

const unimportant = /[^\p{L}\p{N}\p{M}]+/gu

/**
 * Tells where a text went: the blocks, the stripped elements and the metadata values that hold it, in this order. Where
 * none holds all of it, those whose whole text is a part of it.
 *
 * Only letters and digits are compared, in any case and any width, so that a sentence may be given as it stands in the
 * source or as a reader sees it. Of a long text the first 500 are looked for. A text without any is nowhere.
 *
 * @throws NewsParseError with code `invalid-argument` when the article is none, or the text is no string
 *
 * @example
 * ```ts
 * import { explain, parseArticle } from '@org/news-parse'
 *
 * const article = parseArticle('<p hidden>Town Harbour</p><p>The ferry sails at noon, with a new crew of twelve.</p>')
 * console.log(explain(article, 'a new crew')[0]?.in) // => block
 * console.log(explain(article, 'Town Harbour')[0]?.rule) // => generic/hidden
 * ```
 */
export function explain(article: Article, text: string): Explanation[] {
  checkArticle(article)
  checkText('text', text)
  const wanted = essence(text.slice(0, 20 * longestText)).slice(0, longestText)
  if (wanted === '') return []
  const places = placesOf(article)
  const holding = places.filter((place) => place.text.includes(wanted))
  const found =
    holding.length > 0
      ? holding
      : places.filter((place) => place.text.length >= shortestPart && wanted.includes(place.text))
  return [...new Set(found.map(({ explanation }) => explanation))]
}

interface Place {
  text: string
  explanation: Explanation
}

function placesOf({ blocks, stripped, metadata }: Article): Place[] {
  const places: Place[] = []
  for (const [index, block] of blocks.entries()) {
    const explanation: Explanation = { in: 'block', index, ...(block.position && { position: block.position }) }
    places.push({ text: essence(block.text), explanation })
    // The text of a table is that of its cells.
    if (block.type === 'table' && block.caption !== undefined)
      places.push({ text: essence(block.caption), explanation })
  }
  for (const [index, { text, rule, reason, position }] of stripped.entries())
    places.push({
      text: essence(text),
      explanation: { in: 'stripped', index, rule, reason, ...(position && { position }) },
    })
  for (const [field, origins] of Object.entries(metadata.origins) as [MetadataField, Origin[]][]) {
    const value = metadata[field]
    const values: readonly unknown[] = Array.isArray(value) ? value : [value]
    for (const [index, { detail, position }] of origins.entries())
      places.push({
        text: essence(shownText(values[index])),
        explanation: { in: 'metadata', index, field, rule: detail, ...(position && { position }) },
      })
  }
  return places
}

/** The text of a metadata value: of a credit or a source its name, of an image what it shows. */
function shownText(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  if ('name' in value) return String(value.name)
  return 'alt' in value ? String(value.alt) : ''
}

/** The letters and digits of a text, in one case and one width. */
function essence(text: string): string {
  return text.replace(unsafeMarks, '$1').normalize('NFKC').replace(unimportant, '').toLowerCase()
}
