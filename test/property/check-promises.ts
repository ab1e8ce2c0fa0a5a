import { isDeepStrictEqual } from 'node:util'
import type { Root } from 'hast'
import { decodeSource } from '../../src/decode-source.js'
import type { Article } from '../../src/model/article.js'
import type { ParseOptions } from '../../src/model/options.js'
import { parseArticle } from '../../src/parse-article.js'
import { renderReport } from '../../src/render/render-report.js'
import { toHtml } from '../../src/render/to-html.js'
import { toMarkdown } from '../../src/render/to-markdown.js'
import { toText } from '../../src/render/to-text.js'
import { checkAccounting } from '../conservation/check-accounting.js'
import { checkConservation } from '../conservation/check-conservation.js'
import { checkPlain } from '../conservation/check-plain.js'
import { countedCharacters } from '../conservation/counted.js'

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
  renderReport(article, source, { contentType: options.contentType })
  return [...problems, ...checkOutput(article)]
}

/** As `checkPromises`, for a caller's tree, which must stay as it is. Where its nodes stood is the caller's to know. */
export function checkTree(tree: Root, options: ParseOptions = {}): string[] {
  const before = structuredClone(tree)
  const article = parseArticle(tree, options)
  const problems = [...checkPlain(article), ...checkAccounting(countTexts(before), article), ...checkOutput(article)]
  if (JSON.stringify(parseArticle(tree, options)) !== JSON.stringify(article)) problems.push('a second parse differs')
  if (!isDeepStrictEqual(structuredClone(tree), before)) problems.push('the tree was changed')
  return problems
}

/** The counted characters of all text nodes, those in templates' content included. */
function countTexts(tree: unknown): number {
  let count = 0
  const open = [tree]
  for (let node = open.pop(); open.length > 0 || node !== undefined; node = open.pop()) {
    if (typeof node !== 'object' || node === null) continue
    const { type, value, children, content } = node as Record<string, unknown>
    if (type === 'text' && typeof value === 'string') count += countedCharacters(value).length
    if (content !== undefined) open.push(content)
    if (Array.isArray(children)) for (const child of children) open.push(child)
  }
  return count
}

function checkOutput(article: Article): string[] {
  const problems: string[] = []
  for (const write of [toText, toMarkdown]) if (typeof write(article) !== 'string') problems.push('no text was written')
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
