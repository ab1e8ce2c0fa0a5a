import type { Block } from './block.js'
import type { Diagnostic } from './diagnostic.js'
import type { Metadata, RefusedCandidate } from './metadata.js'
import type { SourcePosition } from './position.js'
import type { Accounting, StrippedElement } from './report.js'

/**
 * The profile that was used.
 *
 * @example
 * ```ts
 * import { parseArticle, type ProfileMatch } from '@org/news-parse'
 *
 * const { profile } = parseArticle('<p>渡轮回来了。</p>', { url: 'https://finance.sina.com.cn/a.html' })
 * const match: ProfileMatch | null = profile
 * console.log(match?.id, match?.matchedBy) // => sina-finance host
 * ```
 */
export interface ProfileMatch {
  id: string
  /** What recognised the site; `docs/adding-a-profile.md` gives the order. */
  matchedBy: 'option' | 'host' | 'front-matter' | 'markup'
}

/**
 * An element that holds the article, or a part of it.
 *
 * @example
 * ```ts
 * import { type ContentRoot, parseArticle } from '@org/news-parse'
 *
 * const source = '<nav>Town</nav><div id="story"><p>The ferry sails at noon.</p></div>'
 * const profile = { id: 'arlen', content: ['#story'] }
 * const [root]: ContentRoot[] = parseArticle(source, { profile }).contentRoots
 * console.log(root?.foundBy, root?.path) // => content/profile-selectors html > body > div:nth-child(2)
 * ```
 */
export interface ContentRoot {
  /** The strategy that found it, as `content/<strategy>`; says which file to open. */
  foundBy: string
  /** Where in the tree, as CSS child steps from the root. */
  path: string
  /** undefined where the source has no tag of it: an implied `<body>`. */
  position?: SourcePosition
}

/**
 * One news article as data. Plain: `structuredClone` and `JSON.stringify` keep all of it.
 *
 * @example
 * ```ts
 * import { type Article, parseArticle } from '@org/news-parse'
 *
 * const article: Article = parseArticle('<p>The ferry sails at noon.</p>')
 * console.log(article.status, article.blocks.length, article.stripped.length) // => ok 1 0
 * console.log(JSON.stringify(article) === JSON.stringify(structuredClone(article))) // => true
 * ```
 */
export interface Article {
  /**
   * Of the publisher's text, not of limits: `truncated` means a paywall stub, a 'read more' or a feed summary; `empty`
   * means that there is no article text.
   */
  status: 'ok' | 'truncated' | 'empty'
  metadata: Metadata
  /** The texts of all paragraph blocks in reading order, also those inside quotes, not those in lists and tables. */
  paragraphs: string[]
  /** All that was kept, in reading order. */
  blocks: Block[]
  /** All that was taken out, in source order. */
  stripped: StrippedElement[]
  accounting: Accounting
  /** null when no profile matched or `profile: false` was given. */
  profile: ProfileMatch | null
  /** Several where the article stands in several containers, none where nothing that could hold it was found. */
  contentRoots: ContentRoot[]
  /** What was wrong with the input; empty for most. */
  diagnostics: Diagnostic[]
  /** With `candidates: true`: the metadata values that were refused, and why. */
  refused?: RefusedCandidate[]
}
