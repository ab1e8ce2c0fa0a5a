import { decodeReferences } from '../../metadata/decode-references.js'
import { decodeTwice } from '../../metadata/json-ld/json-values.js'

/** A string of a script as text or HTML. */
export interface StatedText {
  readonly text: string
  /** Whether `text` is HTML. */
  readonly isHtml: boolean
}

/** Elements that tell HTML from text that speaks of `<`. */
const markup = /<\/?(?:p|br|div|span|section|article|h[1-6]|ul|ol|li|blockquote|figure|img|a|b|i|em|strong|table)\b/i

/** Reads the string as HTML, also where that was escaped as a whole (`&lt;p&gt;`), else as plain text. */
export function readMarkup(value: string): StatedText {
  if (markup.test(value)) return { text: value, isHtml: true }
  const decoded = decodeReferences(value)
  if (decoded !== value && markup.test(decoded)) return { text: decoded, isHtml: true }
  return { text: decodeTwice(value), isHtml: false }
}

/** A tag or a comment: a bracket within some lines of its beginning. */
const tag = /<[a-z/!][^<>]{0,4000}>/gi

/** The text without its tags: what measures of its words are taken on, not what a reader gets. */
export function withoutTags({ text, isHtml }: StatedText): string {
  return isHtml ? text.replace(tag, ' ') : text
}
