/**
 * An article as Markdown.
 *
 * @module @org/news-parse/markdown
 */

import type { Root } from 'mdast'
import { gfmAutolinkLiteralToMarkdown } from 'mdast-util-gfm-autolink-literal'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown as writeMdast } from 'mdast-util-to-markdown'
import { checkArticle, flag } from '../check-arguments.js'
import type { Article } from '../model/article.js'
import { MarkdownBlocks } from './markdown-blocks.js'
import { type RenderOptions, renderChecks, resolveRenderOptions } from './render-options.js'
import { headingDepths } from './walk-blocks.js'

export type { RenderOptions }

/**
 * What `toMarkdown` writes. Every field may be undefined, which equals absent.
 *
 * @example
 * ```ts
 * import { parseArticle } from '@org/news-parse'
 * import { type MarkdownOptions, toMarkdown } from '@org/news-parse/markdown'
 *
 * const article = parseArticle('<article><h1>Ferry</h1><p>It <b>sails</b> at <a href="/noon">noon</a>.</p></article>')
 * const options: MarkdownOptions = { links: false }
 * console.log(toMarkdown(article, options).trimEnd()) // => It **sails** at noon.
 * ```
 */
export interface MarkdownOptions extends RenderOptions {
  /**
   * Write HTML tags for what Markdown has no sign for (`<sub>`, `<sup>`, `<mark>`, `<ruby>`, line breaks in cells);
   * without, only the text of these stays, and ruby readings stand in parentheses. Never anything but these tags without
   * attributes. @default true
   */
  html?: boolean | undefined
}

/**
 * The article as GitHub Flavored Markdown, with tables and strikethrough. All that the article says is escaped, so that
 * it reads back as the same text. A figure is a paragraph of its images and its emphasized caption, an embedded player is
 * a link. Ends with a line feed; '' where there is nothing.
 *
 * With `images`, `captions` and `embeds` off it holds the same text as `toText` gives.
 *
 * @throws NewsParseError with code `invalid-argument` when the article is none; `OptionsError` when an option is unknown or not of its form
 *
 * @example
 * ```ts
 * import { parseArticle } from '@org/news-parse'
 * import { toMarkdown } from '@org/news-parse/markdown'
 *
 * const article = parseArticle('<article><h1>Ferry</h1><p>It <b>sails</b> at <a href="/noon">noon</a>.</p></article>')
 * console.log(toMarkdown(article).trimEnd()) // => It **sails** at [noon](/noon).
 * ```
 */
export function toMarkdown(article: Article, options: MarkdownOptions = {}): string {
  checkArticle(article)
  const settings = resolveRenderOptions(options, { ...renderChecks, html: flag })
  const headingDepth = headingDepths(article.blocks, settings.headingDepth)
  const blocks = new MarkdownBlocks(settings, options.html ?? true, headingDepth).write(article.blocks, 0)
  const root: Root = { type: 'root', children: blocks }
  const { title } = article.metadata
  if (settings.title && title !== undefined)
    root.children.unshift({ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] })
  return writeMdast(root, {
    bullet: '-',
    rule: '*',
    fences: true,
    listItemIndent: 'one',
    // Aligned columns would make every cell as long as the longest one of its column.
    extensions: [
      gfmAutolinkLiteralToMarkdown(),
      gfmStrikethroughToMarkdown(),
      gfmTableToMarkdown({ tablePipeAlign: false }),
    ],
  })
}
