import { mediaSchemes, safeUrl, type UrlPolicy } from '../blocks/safe-url.js'
import { checkOptions, defaultSchemes, flag, type OptionCheck, schemes } from '../check-arguments.js'

/**
 * What `toHtml` and `toMarkdown` write. Every field may be undefined, which equals absent.
 *
 * @example
 * ```ts
 * import { parseArticle } from '@org/news-parse'
 * import { type RenderOptions, toHtml } from '@org/news-parse/html'
 *
 * const article = parseArticle('<article><h1>Ferry</h1><p>It <b>sails</b> at <a href="/noon">noon</a>.</p></article>')
 * const options: RenderOptions = { title: true, links: false }
 * console.log(toHtml(article, options).split('\n').slice(1, 3))
 * // => [ '<h1>Ferry</h1>', '<p>It <strong>sails</strong> at noon.</p>' ]
 * ```
 */
export interface RenderOptions {
  /** Begin with the title as a heading of depth 1. @default false: the blocks alone */
  title?: boolean | undefined
  /**
   * The depth, 1–6, that the shallowest heading of the blocks gets; the others keep their distance from it, down to 6.
   * @default undefined: 2 with `title`, otherwise as in the blocks
   */
  headingDepth?: number | undefined
  /** Keep links; without, their text stays. @default true */
  links?: boolean | undefined
  /** Write images. @default true */
  images?: boolean | undefined
  /** Write the captions of figures and tables. @default true */
  captions?: boolean | undefined
  /** Write embedded players and posts, as links. @default true */
  embeds?: boolean | undefined
  /**
   * Schemes that links may have, lower case without the colon. The blocks of a parsed article have been through the same
   * check; this one is for articles that were stored, sent or made by hand.
   * @default ['http', 'https', 'mailto', 'tel']
   */
  allowedSchemes?: readonly string[] | undefined
}

/** Options with every default filled in. */
export interface RenderSettings {
  readonly title: boolean
  readonly headingDepth: number | undefined
  readonly links: boolean
  readonly images: boolean
  readonly captions: boolean
  readonly embeds: boolean
  /** The URL as it may be linked to; undefined when it may not be. */
  readonly linkUrl: (url: unknown) => string | undefined
  /** The URL as it may be shown or played; undefined when it may not be. */
  readonly mediaUrl: (url: unknown) => string | undefined
}

/** What each option must be. */
export const renderChecks: Readonly<Record<keyof RenderOptions, OptionCheck>> = {
  title: flag,
  headingDepth: {
    expected: 'a whole number from 1 to 6',
    holds: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 6,
  },
  links: flag,
  images: flag,
  captions: flag,
  embeds: flag,
  allowedSchemes: schemes,
}

/**
 * Checks the options and fills in the defaults.
 *
 * @throws OptionsError when an option is unknown or not of its form
 */
export function resolveRenderOptions(
  options: RenderOptions,
  checks: Readonly<Record<string, OptionCheck>> = renderChecks,
): RenderSettings {
  checkOptions(options, checks)
  const allowedSchemes = new Set(options.allowedSchemes ?? defaultSchemes)
  const policy: UrlPolicy = { base: undefined, allowedSchemes }
  const title = options.title ?? false
  return {
    title,
    headingDepth: options.headingDepth ?? (title ? 2 : undefined),
    links: options.links ?? true,
    images: options.images ?? true,
    captions: options.captions ?? true,
    embeds: options.embeds ?? true,
    linkUrl: (url) => safeUrl(url, policy),
    mediaUrl: (url) => safeUrl(url, policy, mediaSchemes),
  }
}
