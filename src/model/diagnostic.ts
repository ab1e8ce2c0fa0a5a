import type { SourcePosition } from './position.js'

/**
 * What may be wrong with an input. A minor release may add a code, only a major one removes one.
 * `docs/diagnostics.md` describes each.
 *
 * @example
 * ```ts
 * import { parseArticle, type DiagnosticCode } from '@org/news-parse'
 *
 * const serious = new Set<DiagnosticCode>(['node-limit', 'length-limit'])
 * const { diagnostics } = parseArticle('<p>The ferry sails at noon.</p>', { url: 'no address' })
 * console.log(diagnostics.map(({ code }) => code), diagnostics.some(({ code }) => serious.has(code)))
 * // => [ 'url-invalid' ] false
 * ```
 */
export type DiagnosticCode =
  | 'content-not-found'
  | 'date-invalid'
  | 'date-order-assumed'
  | 'date-relative'
  | 'depth-limit'
  | 'attribute-limit'
  | 'encoding-fallback'
  | 'encoding-malformed'
  | 'encoding-unsupported'
  | 'format-unsupported'
  | 'front-matter-alias-limit'
  | 'front-matter-fallback'
  | 'front-matter-language'
  | 'front-matter-missing'
  | 'front-matter-too-long'
  | 'front-matter-unclosed'
  | 'json-ld-limit'
  | 'length-limit'
  | 'metadata-contradiction'
  | 'misnested-content'
  | 'node-limit'
  | 'profile-rule-limit'
  | 'profile-work-limit'
  | 'raw-node'
  | 'rule-refused'
  | 'table-cell-limit'
  | 'time-zone-invalid'
  | 'url-invalid'

/**
 * Something about the input that a careful caller may want to know. Bad input never throws; it leaves one of these.
 *
 * @example
 * ```ts
 * import { parseArticle, type Diagnostic } from '@org/news-parse'
 *
 * const [first]: Diagnostic[] = parseArticle('<p>The ferry sails.</p>', { limits: { maxLength: 10 } }).diagnostics
 * console.log(first?.code, first?.position?.start.offset) // => length-limit 10
 * ```
 */
export interface Diagnostic {
  code: DiagnosticCode
  /** One sentence for people. Its wording may change in any release: test the code, not the message. */
  message: string
  /** Where in the source; undefined when it is about the whole document or about something the source does not contain. */
  position?: SourcePosition
}
