import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/parse-article.js'
import { resolvePage } from './page.js'

const prose = '<p>The mill on the river turned again this morning, and the whole town came to see it.</p>'.repeat(3)
const page = (head: string, body: string): string => `<html><head>${head}</head><body>${body}${prose}</body></html>`
const titleOf = (source: string, url?: string): string | undefined =>
  parseArticle(source, { profile: false, ...(url !== undefined && { url }) }).metadata.title

describe('the headline', () => {
  const shared = '<meta property="og:title" content="River mill turns again after ten years, to everyone\'s surprise">'

  it('is the h1 that has most of its words from a title, not the line of a share bar that repeats the title', () => {
    const body =
      "<h1>Old river mill turns again after ten years of waiting</h1><div>River mill turns again after ten years, to everyone's surprise</div>"
    expect(titleOf(page(shared, body))).toBe('Old river mill turns again after ten years of waiting')
  })

  it('is that h1 also where others name sections', () => {
    const heading = '<h1>Old river mill turns again after ten years of waiting</h1>'
    expect(titleOf(page(shared, `<h1>River mill</h1>${heading}${heading}<h1>More of the town</h1>`))).toBe(
      'Old river mill turns again after ten years of waiting',
    )
  })

  it.each([
    ['/', undefined],
    ['https://hill.example', undefined],
    ['https://hill.example/town/', 'https://hill.example/town/2024/mill'],
    ['/town/', 'https://hill.example/town/2024/mill'],
  ])('is not the masthead that leads to %s', (href, url) => {
    const head = '<title>The Town Gazette » Archive » The river mill turns again</title>'
    const body = `<h1><a href="${href}">The Town Gazette</a></h1><h2><a href="/town/2024/mill">The river mill turns again</a></h2>`
    expect(titleOf(page(head, body), url)).not.toBe('The Town Gazette')
  })

  it.each([
    ['<a name="top">The river mill turns again after ten years</a>', undefined],
    ['<a href="https://hill.example/2024/mill/">The river mill turns again after ten years</a>', '?utm_source=rss'],
    ['<a href="/2024/mill/">The river mill turns again after ten years</a>', 'amp/'],
    ['<a href="/">Hill</a> The river mill turns again after ten years', undefined],
  ])('is a heading with a link of its own: %s', (heading, behind) => {
    const title = titleOf(
      page('<title>Hill Gazette</title>', `<h1>${heading}</h1>`),
      `https://hill.example/2024/mill/${behind ?? ''}`,
    )
    expect(title).toContain('The river mill turns again after ten years')
  })

  it.each([
    ['Hill Gazette: The river mill turns again after ten years', 'The river mill turns again after ten years'],
    ['Hill Gazette - Local - The river mill turns again after ten years', 'The river mill turns again after ten years'],
    ['Gazette | The river mill turns again after ten years | Local', 'The river mill turns again after ten years'],
    ['山城在线 - 全国铁路春运方案出台 首次实行分区售票', '全国铁路春运方案出台 首次实行分区售票'],
  ])('is the line that stands in the title %s behind the site', (title, headline) => {
    const body = `<table><tr><td><font size=5><b>${headline}</b></font></td></tr></table>`
    expect(titleOf(page(`<title>${title}</title>`, body))).toBe(headline)
  })

  it('is what stands before the first break of a line with the byline, and of no other line', () => {
    const head = '<title>Hill Gazette: The river mill turns again after ten years</title>'
    const body = (behind: string): string =>
      `<table><tr><td><b>The river mill turns again after ten years</b><br>${behind}</td></tr></table>`
    const read = (behind: string): unknown => parseArticle(page(head, body(behind))).metadata
    expect(read('By Ana Vale<br>March 2, 1999')).toMatchObject({
      title: 'The river mill turns again after ten years',
      authors: ['Ana Vale'],
      publishedAt: '1999-03-02',
    })
    const { blocks } = parseArticle(page(head, body('and nobody who was there will forget how it sounded')))
    expect(blocks[0]?.text).toContain('nobody who was there')
  })

  it('is no name of the site that stands behind the headline', () => {
    const body = '<div>The Gazette of the Hill and the Valley</div><h2>The mill turns</h2>'
    expect(titleOf(page('<title>The mill turns | The Gazette of the Hill and the Valley</title>', body))).toBe(
      'The mill turns',
    )
  })

  it('may be of a few Chinese characters', () => {
    const head = '<title>石榴树下--新作品--山城文学网</title>'
    expect(titleOf(page(head, '<h3>石榴树下</h3>'))).toBe('石榴树下')
    expect(titleOf(page('<title>The Mill | Hill Gazette</title>', '<h3>The Mill</h3>'))).toBe('The Mill | Hill Gazette')
  })

  it.each([
    ['国际奥委会举行新闻发布会介绍冬奥筹备情况', '国际新闻频道'],
    ['Wie der Krieg in der Ukraine den Alltag auf dem Land verändert', 'Krieg in der Ukraine'],
  ])('is the line that is a title, not the section that has some of its words: %s', (title, section) => {
    const head = `<meta property="og:title" content="${title}">`
    expect(titleOf(page(head, `<h1>${section}</h1><div>${title}</div>`))).toBe(title)
  })

  it.each([
    ['a kicker', "<h1>Holiday River mill turns again after ten years, to everyone's surprise</h1>"],
    [
      'readings of its characters',
      "<h1>River mill turns again after ten years, to everyone's <ruby>astonishment<rt>surprise</rt></ruby></h1>",
    ],
  ])('is not the heading with %s where the title itself is stated', (_, heading) => {
    expect(titleOf(page(shared, `${heading}<h1>More of the town</h1>`))).toBe(
      "River mill turns again after ten years, to everyone's surprise",
    )
  })
})

describe('an h1 with a kicker in it', () => {
  const stated = '<meta property="og:title" content="The river mill turns again">'
  const kicker = '<h1><span class="overline">Holiday</span> The river mill turns again</h1>'

  it.each([
    ['behind a space', kicker],
    ['behind a break', '<h1><span>Holiday</span><br><span>The river mill turns again</span></h1>'],
    ['of two elements', '<h1><b>Holiday</b><i>News:</i> The river mill turns again</h1>'],
  ])('has the title that the page states behind it, and is no text: %s', (_, heading) => {
    const source = page(stated, heading)
    const { metadata, blocks, accounting } = parseArticle(source, { profile: false })
    const [origin] = metadata.origins.title ?? []
    expect(metadata.title).toBe('The river mill turns again')
    expect(origin).toMatchObject({ from: 'html', raw: 'The river mill turns again' })
    expect(source.slice(origin?.position?.start.offset, origin?.position?.end.offset)).not.toContain('Holiday')
    expect(blocks.every(({ type }) => type === 'paragraph')).toBe(true)
    expect(accounting.unaccounted).toBe(0)
  })

  it.each([
    ['the page states no title', '', kicker, 'Holiday The river mill turns again'],
    [
      'the page states the whole as well',
      `${stated}<title>Holiday: The river mill turns again</title>`,
      kicker,
      'Holiday The river mill turns again',
    ],
    [
      'what is stated is the first part',
      stated,
      '<h1>The river mill turns again <small>after ten years</small></h1>',
      'The river mill turns again after ten years',
    ],
    [
      'the element is the title, and the site stands behind it',
      `${stated}<title>Hill Gazette Online</title>`,
      '<h1><span>The river mill turns again</span> Hill Gazette Online</h1>',
      'The river mill turns again Hill Gazette Online',
    ],
    ['it is no element', stated, '<h1>Holiday The river mill turns again</h1>', 'Holiday The river mill turns again'],
  ])('is cut from no title where %s', (_, head, heading, title) => {
    expect(titleOf(page(head, heading))).toBe(title)
  })
})

describe('a span of years under a break of the headline', () => {
  it('is part of it', () => {
    const html = `<title>The mill</title><h1>The mill turns again<br>1921-1999</h1>${'<p>It rained, and the river rose.</p>'.repeat(6)}`
    expect(resolvePage(html).metadata.title).toBe('The mill turns again 1921-1999')
  })
})
