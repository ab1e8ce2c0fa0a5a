import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/parse-article.js'
import { type ReadSourceOptions, readSource, type SourceDocument } from '../../src/source/read-source.js'

const defaults: ReadSourceOptions = { format: 'auto', maxLength: 1_000_000, maxFrontMatterLength: 65_536 }

describe('readSource', () => {
  it('reads a page as one body', () => {
    const { position, ...document } = readSource('<p>x</p>', defaults)
    expect(document).toEqual({ text: '<p>x</p>', body: { start: 0, end: 8 }, diagnostics: [] })
    expect(position(3, 4)).toEqual({ start: { line: 1, column: 4, offset: 3 }, end: { line: 1, column: 5, offset: 4 } })
  })

  it('reads bytes and hands on what went wrong', () => {
    const source = Uint8Array.from([0x3c, 0x70, 0x3e, 0xe9])
    expect(readSource(source, defaults)).toMatchObject({ text: '<p>é', diagnostics: [{ code: 'encoding-fallback' }] })
    const contentType = 'text/html; charset=windows-1251'
    expect(readSource(source, { ...defaults, contentType })).toMatchObject({ text: '<p>й', diagnostics: [] })
  })

  it('leaves lone surrogates where they are, and a byte order mark before the body', () => {
    expect(readSource('\uFEFF\uDC00x\uD800', defaults)).toMatchObject({
      text: '\uFEFF\uDC00x\uD800',
      body: { start: 1, end: 4 },
    })
  })

  it('does not look for front matter in HTML', () => {
    const document = readSource('---\ntitle: A\n---\n', { ...defaults, format: 'html' })
    expect(document).toMatchObject({ body: { start: 0 }, diagnostics: [] })
    expect(document.frontMatter).toBeUndefined()
  })

  it('says when front matter was promised and is missing', () => {
    const codes = (source: string) =>
      readSource(source, { ...defaults, format: 'front-matter' }).diagnostics.map(({ code }) => code)
    expect(codes('<p>x</p>')).toEqual(['front-matter-missing'])
    expect(codes('---\ntitle: A\n<p>x</p>')).toEqual(['front-matter-unclosed'])
    expect(codes('---\ntitle: A\n---\n')).toEqual([])
  })

  it.each([
    ['abcdef', 4, 4],
    ['abcd', 4, 4],
    ['abc😀d', 4, 3],
    ['abc\r\nd', 4, 3],
    ['abc\rd', 4, 4],
    ['ab', 0, 0],
    ['😀', 1, 0],
  ])('cuts %j at %i before offset %i', (source, maxLength, end) => {
    const document = readSource(source, { ...defaults, maxLength })
    expect(document.body).toEqual({ start: 0, end })
    const cut = end < source.length
    expect(document.rest).toEqual(cut ? { start: end, end: source.length } : undefined)
    expect(document.diagnostics.map(({ code }) => code)).toEqual(cut ? ['length-limit'] : [])
  })

  it('looks for front matter only in what is read', () => {
    const source = '---\ntitle: A\n---\n<p>'
    const codes = (maxLength: number) =>
      readSource(source, { ...defaults, maxLength }).diagnostics.map(({ code }) => code)
    expect(codes(14)).toEqual(['length-limit', 'front-matter-unclosed'])
    expect(readSource(source, { ...defaults, maxLength: 18 })).toMatchObject({
      frontMatter: { start: 0, end: 17 },
      body: { start: 17, end: 18 },
      rest: { start: 18, end: 20 },
    })
  })
})

/** Text that is often front matter, and often nearly so. */
const pieces = fc.constantFrom(
  '---',
  '----',
  '...',
  '\n',
  '\r\n',
  '\r',
  'title: ',
  'a: b',
  ' - x',
  '- y',
  "'",
  '"',
  '[',
  '{',
  '}',
  '&a ',
  '*a',
  '!!x',
  ' ',
  '\t',
  '#',
  '|',
  ': ',
  'js',
  'yaml',
  '<p>',
  '\uFEFF',
  '\0',
  '\uD83D',
  '\uDE00',
  '中',
  '\u2028',
  '__proto__: ',
)
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: pieces, maxLength: 40 }),
  fc.string({ unit: pieces, maxLength: 20 }).map((block) => `---\na: ${block}\n---\n<p>`),
)
const options = fc.record({
  format: fc.constantFrom<ReadSourceOptions['format']>('auto', 'html', 'front-matter'),
  maxLength: fc.oneof(fc.nat(60), fc.constant(1_000)),
  maxFrontMatterLength: fc.oneof(fc.nat(60), fc.constant(1_000)),
})

function plain(document: SourceDocument): unknown {
  return JSON.parse(JSON.stringify(document))
}

describe('readSource on anything', () => {
  it('divides the whole text, with every offset inside', () => {
    fc.assert(
      fc.property(text, options, (source, chosen) => {
        const document = readSource(source, chosen)
        const { body, rest, frontMatter } = document
        expect(document.text).toBe(source)
        if (frontMatter) {
          expect(source.slice(0, frontMatter.start).replace('\uFEFF', '').trim()).toBe('')
          expect(source.startsWith('---', frontMatter.start)).toBe(true)
          expect(frontMatter.end).toBe(body.start)
          for (const { start, end } of Object.values(frontMatter.keys)) {
            expect(frontMatter.start < start && start <= end && end <= frontMatter.end).toBe(true)
          }
        } else expect(body.start).toBe(Math.min(source.startsWith('\uFEFF') ? 1 : 0, body.end))
        expect(body.start).toBeLessThanOrEqual(body.end)
        expect(rest ?? { start: source.length, end: source.length }).toEqual({ start: body.end, end: source.length })
        for (const { position } of document.diagnostics) {
          if (!position) continue
          expect(position.start.offset).toBeLessThanOrEqual(position.end.offset)
          expect(position.end.offset).toBeLessThanOrEqual(source.length)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  it('answers the same twice, and with strings alone as scalars', () => {
    fc.assert(
      fc.property(text, options, (source, chosen) => {
        const document = readSource(source, chosen)
        expect(plain(document)).toEqual(plain(readSource(source, chosen)))
        const waiting: unknown[] = Object.values(document.frontMatter?.data ?? {})
        while (waiting.length > 0) {
          const value = waiting.pop()
          if (typeof value === 'object' && value !== null) waiting.push(...Object.values(value))
          else expect(typeof value).toBe('string')
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('never throws on bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), options, (source, chosen) => {
        expect(readSource(source, chosen).body.end).toBeLessThanOrEqual(source.length)
      }),
    )
  })
})

describe('CDATA around the body', () => {
  it.each([
    '<![CDATA[The river rose.<br>It fell again.]]>',
    '---\ntitle: The river\n---\n\n<![CDATA[<p>It rose.</p>]]>',
  ])('is named, as HTML reads a comment in %j', (source) => {
    const { diagnostics, accounting } = parseArticle(source)
    expect(diagnostics.map(({ code, message }) => [code, message])).toContainEqual([
      'format-unsupported',
      expect.stringContaining('CDATA'),
    ])
    expect(accounting.unaccounted).toBe(0)
  })
})

describe('plain text', () => {
  it('has a blank line between its paragraphs, whatever they end with', () => {
    expect(parseArticle('一、从露天到大棚\n\n据了解，新市场占地一万平方米\n \n二、街坊怎么说').paragraphs).toEqual([
      '一、从露天到大棚',
      '据了解，新市场占地一万平方米',
      '二、街坊怎么说',
    ])
    expect(parseArticle('The river\nrose by two\n\nmetres').paragraphs).toEqual(['The river rose by two', 'metres'])
  })

  it('is none that stands among elements, where templates leave blank lines', () => {
    const { paragraphs } = parseArticle('<div>Prices rose by\n\n\n 4 percent\n\n in May, said the council.</div>')
    expect(paragraphs).toEqual(['Prices rose by 4 percent in May, said the council.'])
  })
})
