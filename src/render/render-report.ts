/**
 * A page that shows what became of a source.
 *
 * @module @org/news-parse/report
 */

import type { Element, Root } from 'hast'
import { toHtml as writeHast } from 'hast-util-to-html'
import { checkArticle, checkOptions, checkWritten, text } from '../check-arguments.js'
import { parseHtml } from '../html/parse/parse-html.js'
import type { Article } from '../model/article.js'
import { defaultLimits } from '../source/default-limits.js'
import { readSource } from '../source/read-source.js'
import { htmlElement } from './html-element.js'
import { accountingSection } from './report-accounting.js'
import { collectPlaces } from './report-anchors.js'
import { collectClaims } from './report-claims.js'
import { diagnosticsSection, entriesSection } from './report-entries.js'
import { reportHead, reportHeader } from './report-frame.js'
import { frontMatterPart } from './report-front-matter.js'
import { markupSection, metadataSection, refusedSection } from './report-metadata.js'
import { readPieces } from './report-pieces.js'
import { reportScript } from './report-script.js'
import { ReportText } from './report-text.js'

/**
 * Options of `renderReport`. Every field may be undefined, which equals absent.
 *
 * @example
 * ```ts
 * import { parseArticle } from '@org/news-parse'
 * import { type ReportOptions, renderReport } from '@org/news-parse/report'
 *
 * const source = '<p>The ferry sails at noon.</p>'
 * const options: ReportOptions = { name: 'ferry.html' }
 * console.log(renderReport(parseArticle(source), source, options).includes('Parse report: ferry.html')) // => true
 * ```
 */
export interface ReportOptions {
  /** For bytes: the `Content-Type` header that the parser was given. */
  contentType?: string | undefined
  /** What the report calls the source: a file name, a URL. @default undefined: it has no name */
  name?: string | undefined
}

/**
 * One HTML page that shows what became of a source: its text in the order of the page, with what was kept, what was read
 * as metadata and what was stripped, coloured by reason; the accounting, the metadata with their places, the stripped
 * entries and the diagnostics. The page is self-contained, loads nothing, and says all of it without its script; its
 * content security policy lets nothing run but that script. Whatever the source holds is shown as text.
 *
 * @param source the source that `article` was parsed from, as text or bytes
 * @throws NewsParseError when the article or the source is none; `OptionsError` when an option is unknown or not of its form
 *
 * @example
 * ```ts
 * import { parseArticle } from '@org/news-parse'
 * import { renderReport } from '@org/news-parse/report'
 *
 * const source = '<p hidden>Town Harbour</p><p>The ferry sails at noon.</p>'
 * const html = renderReport(parseArticle(source), source)
 * console.log(html.includes('generic/hidden')) // => true
 * ```
 */
export function renderReport(article: Article, source: string | Uint8Array, options: ReportOptions = {}): string {
  checkArticle(article)
  checkOptions(options, { contentType: text, name: text })
  checkWritten(source)
  const format = article.metadata.frontMatter === undefined ? 'html' : 'front-matter'
  const read = readSource(source, { ...defaultLimits, format, contentType: options.contentType })
  const { document } = parseHtml(read.text, read.body, defaultLimits)

  const claims = collectClaims(article)
  const pieces = readPieces(document, read.text, cutsOf(article, claims))
  const places = collectPlaces(article, pieces, read.frontMatter)
  const view = new ReportText(article, pieces, claims, places.values())
  const lines = view.write()

  const page = htmlElement(
    'html',
    { lang: 'en' },
    reportHead(article),
    htmlElement(
      'body',
      {},
      reportHeader(article, options.name),
      htmlElement(
        'main',
        {},
        accountingSection(article),
        htmlElement(
          'div',
          { className: ['cols'] },
          textSection(article, [...frontMatterPart(read.text, read.frontMatter, places.values()), ...lines]),
          htmlElement(
            'div',
            {},
            diagnosticsSection(article),
            metadataSection(article, places),
            refusedSection(article),
            markupSection(read.text, places.values()),
          ),
        ),
        entriesSection(article, (index) => view.shows(index)),
      ),
      htmlElement('script', {}, reportScript),
    ),
  )
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, page] }
  return `${showControls(writeHast(root, { characterReferences: { useNamedReferences: true } }))}\n`
}

const controls = /[\0-\x08\v\f\x0E-\x1F]/g

/** The first of Unicode's pictures of control characters, which stand in their order. */
const controlPictures = 0x2400

/** No HTML may hold control characters: their pictures are shown. */
function showControls(html: string): string {
  return html.replace(controls, (control) => String.fromCharCode(controlPictures + control.charCodeAt(0)))
}

/** Where pieces have to end: where a claim or a place of metadata begins or ends. */
function cutsOf(article: Article, claims: readonly { start: number; end: number }[]): number[] {
  const cuts = new Set<number>()
  for (const { start, end } of claims) cuts.add(start).add(end)
  for (const origins of Object.values(article.metadata.origins))
    for (const { position } of origins)
      if (position !== undefined) cuts.add(position.start.offset).add(position.end.offset)
  return [...cuts].sort((a, b) => a - b)
}

function textSection({ metadata }: Article, lines: readonly Element[]): Element {
  const { language } = metadata
  return htmlElement(
    'section',
    { id: 'text', ariaLabelledBy: ['text-title'] },
    htmlElement('h2', { id: 'text-title' }, 'The text of the source'),
    htmlElement(
      'div',
      { className: ['source'], ...(language !== undefined && { lang: language }) },
      lines.flatMap((line) => [line, '\n']),
    ),
  )
}
