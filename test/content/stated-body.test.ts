import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/parse-article.js'

const title = 'Old mill opens as a library'
const text =
  `The old mill on the Arlen opened as a library on Monday. Nobody was turned away, said Mira Holt, who keeps the
books. The wheel was taken out in spring and stands in the yard. It turns when the river is high. Children may sit on
the lowest step of it. The library is open every day but Friday. It lends tools as well as books. A card costs nothing
to those who live in the valley. Others pay for the coffee.`.replaceAll('\n', ' ')

const page = (scripts: string, body = '<div id="root"></div>'): string =>
  `<html><head><title>${title}</title></head><body>${body}${scripts}</body></html>`
const jsonLd = (object: unknown): string => `<script type="application/ld+json">${JSON.stringify(object)}</script>`
const state = (object: unknown): string => `<script>window.__DATA__=${JSON.stringify(object)}</script>`
const foundBy = (source: string): string | undefined => parseArticle(source).contentRoots[0]?.foundBy

describe('text that stands in JSON-LD alone', () => {
  const article = { '@type': 'NewsArticle', headline: title, articleBody: text }

  test('becomes blocks whose range is the string literal, and counts nothing', () => {
    const source = page(jsonLd(article))
    const { blocks, accounting, stripped, paragraphs, status } = parseArticle(source)
    expect(blocks).toHaveLength(1)
    expect(blocks[0]).toMatchObject({ type: 'paragraph', text, origin: 'json-ld' })
    const { start, end } = blocks[0]?.position ?? { start: { offset: 0 }, end: { offset: 0 } }
    expect(JSON.parse(source.slice(start.offset, end.offset))).toBe(text)
    expect(paragraphs).toEqual([text])
    expect(status).toBe('ok')
    expect(accounting).toMatchObject({ kept: 0, unaccounted: 0 })
    const script = stripped.filter(({ usedFor }) => usedFor?.includes('blocks'))
    expect(script.map(({ tagName, reason }) => [tagName, reason])).toEqual([['script', 'script']])
  })

  test('is cut into paragraphs at line feeds', () => {
    const [first = '', ...others] = text.split('. ')
    const articleBody = `${first}.\r\n\r\n${others.join('. ')}`
    expect(parseArticle(page(jsonLd({ ...article, articleBody }))).paragraphs).toEqual([`${first}.`, others.join('. ')])
  })

  test('is read as HTML where it is HTML, escaped or not', () => {
    const html = `<p>${text}</p><script>track()</script><blockquote><p>“It turns,” she said.</p></blockquote>`
    for (const articleBody of [html, html.replaceAll('<', '&lt;').replaceAll('>', '&gt;')]) {
      const { blocks } = parseArticle(
        page(
          jsonLd({ ...article, articleBody })
            .replaceAll('</s', '<\\/s')
            .replace(/<\\\/script>$/, '</script>'),
        ),
      )
      expect(blocks.map((block) => [block.type, block.text])).toEqual([
        ['paragraph', text],
        ['quote', '“It turns,” she said.'],
      ])
      expect(blocks.every(({ origin }) => origin === 'json-ld')).toBe(true)
    }
  })

  test('gives way to the elements of the page', () => {
    const shown = `<article><p>${text}</p></article>`
    expect(parseArticle(page(jsonLd(article), shown)).blocks.some(({ origin }) => origin !== undefined)).toBe(false)
  })

  test('is not taken from a summary, nor from another article', () => {
    expect(
      foundBy(page(jsonLd({ ...article, articleBody: 'A mill is a library now. It lends books. And tools.' }))),
    ).not.toBe('content/json-ld-body')
    const other = { '@type': 'ItemList', itemListElement: [{ ...article, headline: 'Quay Street is closed again' }] }
    expect(foundBy(page(jsonLd(other)))).not.toBe('content/json-ld-body')
  })

  test('is not taken from a script that the caller does not want to be one', () => {
    const { blocks, accounting } = parseArticle(page(jsonLd(article)), { disableRules: ['generic/script'] })
    expect(blocks.some(({ origin }) => origin !== undefined)).toBe(false)
    expect(accounting.unaccounted).toBe(0)
  })

  test('is not taken from a script longer than its limit, or broken off in the text', () => {
    const source = page(jsonLd(article))
    expect(parseArticle(source, { limits: { maxJsonLdLength: 300 } }).blocks.some(({ origin }) => origin)).toBe(false)
    const broken = source.slice(0, source.indexOf('A card costs'))
    expect(parseArticle(broken).blocks.some(({ origin }) => origin)).toBe(false)
  })
})

describe("text that stands in a page's state alone", () => {
  test('is known by the headline beside it and the key over it', () => {
    const story = { title, id: 7, body: text }
    expect(
      foundBy(page(state({ stories: [{ title: 'Another day', body: text.replace('Arlen', 'Aster') }, story] }))),
    ).toBe('content/page-state')
    expect(parseArticle(page(state({ story }))).paragraphs).toEqual([text])
  })

  test('is not any long text', () => {
    const consent = text.replace(/mill|library|opens?|opened|old/g, 'cookie')
    expect(foundBy(page(state({ notice: { body: consent } })))).not.toBe('content/page-state')
    expect(foundBy(page(state({ story: { title, configuration: text } })))).not.toBe('content/page-state')
    expect(foundBy(page(`<script>${'function f(a){return a.body="x"};'.repeat(90)}</script>`))).not.toBe(
      'content/page-state',
    )
  })

  test('is read where the pieces stand side by side, each with its own literal', () => {
    const sentences = text.split(/(?<=\.) /)
    const source = page(
      state({ story: { headline: title, blocks: sentences.map((value) => ({ type: 'text', text: value })) } }),
    )
    const { blocks } = parseArticle(source)
    expect(blocks.map((block) => block.text)).toEqual(sentences)
    for (const { text: own, position } of blocks)
      expect(source.slice(position?.start.offset, position?.end.offset)).toBe(JSON.stringify(own))
  })

  test('shares one bound of nodes over all pieces', () => {
    const trap = `<p>${text}</p>${Array.from({ length: 200 }, (_, n) => `<p><font a=${n}>x. y. z.`).join('')}`
    const blocks = Array.from({ length: 20 }, () => ({ type: 'text', text: trap }))
    const article = parseArticle(page(state({ story: { headline: title, blocks } })), { limits: { maxNodes: 5000 } })
    expect(article.accounting.unaccounted).toBe(0)
    expect(article.blocks.length).toBeLessThan(5000)
  })
})
