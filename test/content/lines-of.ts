import { segment } from '../../src/html/lines/segment.js'
import type { TextLine } from '../../src/html/lines/text-line.js'
import { parseHtml } from '../../src/html/parse/parse-html.js'
import { defaultLimits } from '../../src/source/default-limits.js'

/** The lines of a source, and which of them are marked as the article's by a star at their end. */
export function linesOf(html: string): { lines: TextLine[]; isArticle: boolean[] } {
  const { document } = parseHtml(html, { start: 0, end: html.length }, defaultLimits)
  const lines = segment(document, () => false).filter((leaf): leaf is TextLine => leaf.kind === 'text')
  return { lines, isArticle: lines.map(({ text }) => text.endsWith('*')) }
}
