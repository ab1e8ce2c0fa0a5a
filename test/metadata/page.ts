import { segment } from '../../src/html/lines/segment.js'
import { parseHtml } from '../../src/html/parse/parse-html.js'
import type { Candidate } from '../../src/metadata/candidate.js'
import { gatherCandidates } from '../../src/metadata/gather-candidates.js'
import type { ResolvedMetadata } from '../../src/metadata/resolve-metadata.js'
import { resolveMetadata } from '../../src/metadata/resolve-metadata.js'
import { defaultLimits } from '../../src/source/default-limits.js'
import { emptyInput } from '../support/empty-input.js'

const unrendered = new Set(['script', 'style', 'noscript', 'template'])

/** The candidates of a whole page. */
export function gatherPage(html: string, url?: string): Candidate[] {
  const { document } = parseHtml(html, { start: 0, end: html.length }, defaultLimits)
  const leaves = segment(document, (node) => node.type === 'element' && unrendered.has(node.tagName))
  return gatherCandidates({
    document,
    leaves,
    frontMatter: undefined,
    url: url === undefined ? undefined : new URL(url),
    maxJsonLdLength: defaultLimits.maxJsonLdLength,
  })
}

/** `field from detail = value` of each candidate, of the given fields only. */
export function listPage(html: string, ...fields: readonly Candidate['field'][]): string[] {
  return gatherPage(html)
    .filter(({ field }) => fields.length === 0 || fields.includes(field))
    .map(({ field, from, detail, value }) => {
      const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
      return `${field} ${from} ${detail} = ${text}`
    })
}

/** The metadata of a page whose article is not looked for. */
export function resolvePage(html: string, options: { url?: string; timeZone?: string } = {}): ResolvedMetadata {
  return resolveMetadata({ ...emptyInput, candidates: gatherPage(html, options.url), timeZone: options.timeZone })
}

/** A page with the head and the body. */
export function page(head: string, body = ''): string {
  return `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
}

/** A script of linked data. */
export function jsonLd(data: unknown): string {
  const text = typeof data === 'string' ? data : JSON.stringify(data)
  return `<script type="application/ld+json">${text}</script>`
}
