import type { SiteProfile } from './profile.js'

/**
 * How much of an input is read. Passing a limit gives a diagnostic; the rest is reported under reason `limit`.
 *
 * @example
 * ```ts
 * import { parseArticle, type Limits } from '@org/news-parse'
 *
 * const limits: Partial<Limits> = { maxNodes: 1_000, maxLength: 100_000 }
 * console.log(parseArticle('<p>The ferry sails at noon.</p>', { limits }).diagnostics) // => []
 * ```
 */
export interface Limits {
  /** Length of the source in UTF-16 units. @default 20,000,000 */
  maxLength: number
  /** Nodes of the tree. @default 200,000: the largest of 130 news pages has 24,275 */
  maxNodes: number
  /** Depth of the tree. @default 512: the deepest of 130 news pages has 39 */
  maxDepth: number
  /** Attributes of one element. @default 256 */
  maxAttributes: number
  /** Length of one JSON-LD script in UTF-16 units. @default 1,000,000 */
  maxJsonLdLength: number
  /** Length of the front matter in UTF-16 units. @default 65,536 */
  maxFrontMatterLength: number
  /** Cells of one table. @default 20,000 */
  maxTableCells: number
  /** Rules of one of the caller's profiles. @default 10,000: the largest of 991 public site configurations has 93 */
  maxProfileRules: number
}

/**
 * Options of `parseArticle`. Every field may be undefined, which equals absent.
 *
 * @example
 * ```ts
 * import { parseArticle, type ParseOptions } from '@org/news-parse'
 *
 * const options: ParseOptions = { url: 'https://arlen.example/2024/ferry', disableRules: ['generic/share-bar'] }
 * const { blocks } = parseArticle('<article><p>The <a href="/boats">ferry</a> sails at noon.</p></article>', options)
 * console.log(JSON.stringify(blocks).includes('https://arlen.example/boats')) // => true
 * ```
 */
export interface ParseOptions {
  /** Where the document was fetched from: resolves links and chooses a profile. A malformed string is a diagnostic. */
  url?: string | URL | undefined
  /** @default 'auto': front matter where the document begins with it, after blank lines and a byte order mark */
  format?: 'auto' | 'html' | 'front-matter' | undefined
  /** For bytes: the `Content-Type` header. Without a charset in it: BOM, valid UTF-8, `<meta charset>`, windows-1252. */
  contentType?: string | undefined
  /** Profiles tried before the built-in ones. */
  profiles?: readonly SiteProfile[] | undefined
  /** Force a profile, by id or as an object, or use none. @default undefined: the one that matches */
  profile?: string | SiteProfile | false | undefined
  /** Ids of strip rules that may not fire. An unknown id throws an `OptionsError`. */
  disableRules?: readonly string[] | undefined
  /** IANA zone for dates that state none. Without it, and without the profile's, such dates stay without an offset. */
  timeZone?: string | undefined
  /** The reference for relative dates such as 3小时前. Without it they stay unresolved, with a diagnostic. */
  now?: Date | undefined
  /** Also return the metadata values that were refused, and why. @default false */
  candidates?: boolean | undefined
  /** Schemes of the links that are kept, lower case without colon. @default ['http', 'https', 'mailto', 'tel'] */
  allowedSchemes?: readonly string[] | undefined
  /** How much is read; what is not named keeps its default. */
  limits?: Partial<Limits> | undefined
}
