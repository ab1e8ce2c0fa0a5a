import { describe, expect, it } from 'vitest'
import type { DiagnosticCode } from '../../src/model/diagnostic.js'
import type { Limits } from '../../src/model/options.js'
import { parseArticle } from '../../src/parse-article.js'

/** A source that is exactly at a limit, and one that is one past it. */
interface Edge {
  limit: keyof Limits
  value: number
  at: string
  past: string
  code: DiagnosticCode
}

const sentence = '<p>A sentence of the article, long enough.</p>'
const table = (cells: number): string => `${sentence}<table><tr>${'<td>cell'.repeat(cells)}</table>`
const script = (length: number): string =>
  `<script type="application/ld+json">${'x'.repeat(length)}</script>${sentence}`
const frontMatter = (length: number): string => `---\ntitle: ${'x'.repeat(length - 16)}\n---\n${sentence}`

const edges: Edge[] = [
  { limit: 'maxLength', value: sentence.length, at: sentence, past: `${sentence}x`, code: 'length-limit' },
  // html, head, body and the text.
  { limit: 'maxNodes', value: 4, at: 'text', past: 'text<br>', code: 'node-limit' },
  { limit: 'maxDepth', value: 4, at: '<div><p>text', past: '<div><p><b>text', code: 'depth-limit' },
  { limit: 'maxAttributes', value: 2, at: '<p a b>text', past: '<p a b c>text', code: 'attribute-limit' },
  { limit: 'maxJsonLdLength', value: 50, at: script(50), past: script(51), code: 'json-ld-limit' },
  {
    limit: 'maxFrontMatterLength',
    value: 60,
    at: frontMatter(60),
    past: frontMatter(61),
    code: 'front-matter-too-long',
  },
  { limit: 'maxTableCells', value: 3, at: table(3), past: table(4), code: 'table-cell-limit' },
]

describe.each(edges)('$limit', ({ limit, value, at, past, code }) => {
  const parse = (source: string): ReturnType<typeof parseArticle> =>
    parseArticle(source, { limits: { [limit]: value } })
  const codes = (source: string): DiagnosticCode[] => parse(source).diagnostics.map((diagnostic) => diagnostic.code)

  it('says nothing of a source that is exactly as large', () => {
    expect(codes(at)).not.toContain(code)
  })

  it('says so of a source that is larger by one, and accounts for all of it', () => {
    expect(codes(past)).toContain(code)
    expect(parse(past).accounting.unaccounted).toBe(0)
    expect(parse(past).accounting.total).toBeGreaterThan(0)
  })
})
