/**
 * An article as HTML.
 *
 * @module @org/news-parse/html
 */

import { toHtml as writeHast } from 'hast-util-to-html'
import { checkArticle } from '../check-arguments.js'
import type { Article } from '../model/article.js'
import { HtmlBlocks } from './html-blocks.js'
import { htmlElement, onLines } from './html-element.js'
import { type RenderOptions, resolveRenderOptions } from './render-options.js'
import { headingDepths } from './walk-blocks.js'

export type { RenderOptions }

/**
 * The article as one `<article>` element of plain HTML, with the language where it is known. It is safe by construction:
 * every element and attribute is of a fixed list, no URL has a scheme that is not allowed, nothing is loaded but images,
 * and whatever the article says is escaped. Embedded players become links. Ends with a line feed.
 *
 * @throws NewsParseError with code `invalid-argument` when the article is none; `OptionsError` when an option is unknown or not of its form
 *
 * @example
 * ```ts
 * import { parseArticle } from '@org/news-parse'
 * import { toHtml } from '@org/news-parse/html'
 *
 * const article = parseArticle('<article><h1>Ferry</h1><p>It <b>sails</b> at <a href="/noon">noon</a>.</p></article>')
 * console.log(toHtml(article).split('\n')[1]) // => <p>It <strong>sails</strong> at <a href="/noon">noon</a>.</p>
 * ```
 */
export function toHtml(article: Article, options: RenderOptions = {}): string {
  checkArticle(article)
  const settings = resolveRenderOptions(options)
  const { title, language } = article.metadata
  const blocks = new HtmlBlocks(settings, headingDepths(article.blocks, settings.headingDepth)).write(article.blocks, 0)
  const head = settings.title && title !== undefined ? [htmlElement('h1', {}, title)] : []
  const properties = language === undefined ? {} : { lang: language }
  const root = htmlElement('article', properties, onLines([...head, ...blocks]))
  return `${writeHast(root, { characterReferences: { useNamedReferences: true } })}\n`
}
