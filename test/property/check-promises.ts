import type { Article } from '../../src/model/article.js'
import type { ParseOptions } from '../../src/model/options.js'
import { parseArticle } from '../../src/parse-article.js'
import { renderReport } from '../../src/render/render-report.js'
import { toHtml } from '../../src/render/to-html.js'
import { toMarkdown } from '../../src/render/to-markdown.js'
import { toText } from '../../src/render/to-text.js'
import { decodeSource } from '../../src/source/decode-source.js'
import { checkConservation } from '../conservation/check-conservation.js'

const unsafe = /<(?:script|style|iframe|object|embed|form|svg|math|base|meta|link)\b/i
const handler = /<[^<>]*\s(?:on[a-z]+|style|srcdoc|formaction)\s*=/i
const unsafeLink = /<[^<>]*\s(?:href|src|cite)\s*=\s*"?\s*(?:javascript|data|vbscript|file):/i

/**
 * All that holds for every input: the parse does not throw, gives the same twice, loses nothing, stays inside the source
 * and is plain data; no renderer throws, and the HTML holds nothing that runs. One sentence for each promise broken.
 */
export function checkPromises(source: string | Uint8Array, options: ParseOptions = {}): string[] {
  const article = parseArticle(source, options)
  const text = typeof source === 'string' ? source : decodeSource(source, { contentType: options.contentType })
  const problems = checkConservation(text, article)
  if (JSON.stringify(parseArticle(source, options)) !== JSON.stringify(article)) problems.push('a second parse differs')
  return [...problems, ...checkOutput(article, source, options)]
}

function checkOutput(article: Article, source: string | Uint8Array, { contentType }: ParseOptions): string[] {
  const problems: string[] = []
  for (const write of [toText, toMarkdown]) if (typeof write(article) !== 'string') problems.push('no text was written')
  renderReport(article, source, { contentType })
  // Text cannot look like a tag: `<` is written as a reference, also in attributes.
  const html = toHtml(article)
  for (const pattern of [unsafe, handler, unsafeLink]) {
    const found = pattern.exec(html)
    if (found !== null && !isEmbed(found[0])) problems.push(`the HTML holds ${JSON.stringify(found[0].slice(0, 80))}`)
  }
  return problems
}

/** Players are written as frames without rights. */
function isEmbed(tag: string): boolean {
  return tag.toLowerCase() === '<iframe'
}
