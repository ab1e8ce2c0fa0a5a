import { checkOptions, isRecord, text } from './check-arguments.js'
import { NewsParseError } from './model/errors.js'
import { show } from './profiles/problem-list.js'
import { decodeBytes } from './source/decode-bytes.js'

/**
 * The text of the bytes of a document: what all positions of an article parsed from these bytes refer to.
 *
 * The encoding is the first of these that answers; an unknown label is passed over.
 * 1. A byte order mark (UTF-8, UTF-16), as in HTML; then `<` as UTF-16 without one.
 * 2. The charset of `contentType`, unless it names another encoding and the bytes are plainly valid UTF-8: many servers
 *    send a default that is not the page's.
 * 3. UTF-8 where the bytes are valid UTF-8 and not ASCII alone. HTML asks the `<meta>` first; text that is valid UTF-8
 *    by chance is far rarer than a `<meta>` that lies.
 * 4. `<meta charset>` or `<meta http-equiv>` in the first 16,384 bytes, then the XML declaration.
 * 5. UTF-8 for ASCII, and for UTF-8 with a few malformed sequences.
 * 6. windows-1252, which gives every byte a character.
 *
 * Malformed sequences become U+FFFD.
 *
 * @throws NewsParseError with code `invalid-source` when the bytes are no `Uint8Array`
 * @throws OptionsError when the options are no object, or the content type is no string
 *
 * @example
 * ```ts
 * import { decodeSource, parseArticle } from '@org/news-parse'
 *
 * const bytes = new TextEncoder().encode('<meta charset="utf-8"><p>渡轮回来了。</p>')
 * const source = decodeSource(bytes, { contentType: 'text/html' })
 * const { start, end } = parseArticle(bytes).blocks[0]?.position ?? {}
 * console.log(source.slice(start?.offset, end?.offset)) // => <p>渡轮回来了。</p>
 * ```
 */
export function decodeSource(bytes: Uint8Array, options: { contentType?: string | undefined } = {}): string {
  if (!(bytes instanceof Uint8Array))
    throw new NewsParseError('invalid-source', `bytes: got ${show(bytes)}, wanted a Uint8Array`)
  // The options of a parse may be handed in as they are.
  checkOptions(isRecord(options) ? { contentType: options.contentType } : options, { contentType: text })
  return decodeBytes(bytes, options.contentType).text
}
