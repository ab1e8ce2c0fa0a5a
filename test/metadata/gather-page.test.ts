import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/parse-article.js'
import { gatherPage, jsonLd, listPage, page, resolvePage } from './page.js'

const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`
const og = (name: string, content: string): string => `<meta property="${name}" content="${content}">`

describe('where a saved page was', () => {
  const url = (comment: string, head = ''): string | undefined =>
    resolvePage(
      `<!doctype html>\n<!--${comment}-->\n<html><head>${head}<title>The mill turns again</title></head><body>`,
    ).metadata.url

  it.each([
    [' saved from url=(0029)https://news.example/the-mill ', 'https://news.example/the-mill'],
    [
      '\n Page saved with SingleFile \n url: https://news.example/the-mill \n saved date: Mon',
      'https://news.example/the-mill',
    ],
    [' Mirrored from news.example/the-mill by HTTrack Website Copier/3.x ', 'http://news.example/the-mill'],
    [' saved from url=(0014)about:internet ', undefined],
    [' saved from url=(0023)javascript:alert("mill") ', undefined],
    [' The page was saved from url=(0029)https://news.example/the-mill ', undefined],
  ])('%j', (comment, expected) => {
    expect(url(comment)).toBe(expected)
  })

  it('has the raw text of the note', () => {
    const { metadata } = resolvePage(
      '<!-- Mirrored from news.example/the-mill by HTTrack --><title>The mill turns</title>',
    )
    expect(metadata.origins.url?.[0]).toMatchObject({ detail: 'saved-from', raw: 'news.example/the-mill' })
  })

  it('is less than what the page states', () => {
    const head = '<link rel="canonical" href="https://news.example/mill">'
    expect(url(' saved from url=(0029)https://news.example/the-mill ', head)).toBe('https://news.example/mill')
  })
})

describe('meta elements', () => {
  it('reads names of all kinds, the better kept first', () => {
    const head = [
      meta('date', '2021-01-01'),
      og('article:published_time', '2021-03-22T04:48:31Z'),
      og('article:modified_time', '2021-03-23T04:48:31Z'),
      meta('author', 'Ana Vale; Bo Stone'),
      og('article:tag', 'mill'),
      og('article:tag', 'river'),
      meta('keywords', 'a, b'),
      og('og:site_name', 'Hill Gazette'),
      meta('DC.publisher', 'Hill House'),
      og('article:section', 'Rivers'),
      og('article:content_tier', 'locked'),
      og('og:description', 'It&amp;#39;s turning'),
    ].join('')
    expect(resolvePage(page(head)).metadata).toMatchObject({
      publishedAt: '2021-03-22T04:48:31Z',
      modifiedAt: '2021-03-23T04:48:31Z',
      authors: ['Ana Vale', 'Bo Stone'],
      keywords: ['mill', 'river'],
      siteName: 'Hill Gazette',
      publisher: 'Hill House',
      section: 'Rivers',
      isAccessibleForFree: false,
      description: "It's turning",
    })
  })

  it('keeps sizes with their pictures', () => {
    const head =
      og('og:image', 'https://i.example/a.jpg') +
      og('og:image:width', '800') +
      og('og:image:alt', 'A mill') +
      og('og:image', 'https://i.example/b.jpg') +
      og('og:image:width', '0')
    expect(listPage(page(head), 'image')).toEqual([
      'image open-graph og:image = {"url":"https://i.example/a.jpg","width":800,"alt":"A mill"}',
      'image open-graph og:image = {"url":"https://i.example/b.jpg"}',
    ])
  })

  it('gives the element as the place', () => {
    const html = page(og('og:site_name', 'Hill'))
    const [{ start = 0, end = 0 } = {}] = gatherPage(html)
    expect(html.slice(start, end)).toBe('<meta property="og:site_name" content="Hill">')
  })
})

describe('microdata and RDFa', () => {
  it('reads the article of the page, not its teasers', () => {
    const teaser = (title: string, name: string): string =>
      `<div itemscope itemtype="https://schema.org/Article"><a itemprop="headline">${title}</a><b itemprop="author">${name}</b></div>`
    const own = `<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">The mill</h1>
      <span itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="url" href="/ana"><i itemprop="name">Ana Vale</i></a></span>
      <time itemprop="datePublished" datetime="2021-03-22T04:48Z">today</time>${teaser('Inner story', 'Cy Reed')}</article>`
    const html = page('<title>The mill</title>', teaser('Another', 'Bo Stone') + own)
    expect(resolvePage(html).metadata).toMatchObject({
      title: 'The mill',
      authors: ['Ana Vale'],
      publishedAt: '2021-03-22T04:48:00Z',
    })
  })

  it('reads properties outside of any item', () => {
    expect(listPage(page('', '<meta itemprop="datePublished" content="2021-03-22">'))).toEqual([
      'publishedAt microdata datePublished = 2021-03-22',
    ])
  })

  it('reads RDFa with a known prefix or none', () => {
    const body = '<p property="dc:creator">Ana Vale</p><p property="foaf:author">Bo Stone</p>'
    expect(listPage(page('', body))).toEqual(['authors rdfa dc:creator = Ana Vale'])
  })
})

describe('addresses', () => {
  it.each([
    ['https://hill.example/mill', 'https://hill.example/mill'],
    ['/mill', 'https://hill.example/mill'],
    ['//hill.example/mill', 'https://hill.example/mill'],
    ['https://hill.example/', 'https://hill.example/other'],
    ['http://localhost:3000/mill', 'https://hill.example/other'],
    ['javascript:void(0)', 'https://hill.example/other'],
  ])('with the canonical address %s takes %s', (href, expected) => {
    const html = page(`<link rel="canonical" href="${href}">${og('og:url', 'https://hill.example/other')}`)
    expect(resolvePage(html, { url: 'https://hill.example/a/b' }).metadata.url).toBe(expected)
  })

  it('reads the day of an address, not of a number in it', () => {
    const day = (url: string): string | undefined => resolvePage(page(''), { url }).metadata.publishedAt
    expect(day('https://hill.example/2021/03/22/mill')).toBe('2021-03-22')
    expect(day('https://hill.example/t20210322_123.html')).toBe('2021-03-22')
    expect(day('https://hill.example/1202103229/mill')).toBeUndefined()
    expect(day('https://hill.example/2021/03/mill')).toBeUndefined()
  })
})

describe('what stands around the headline', () => {
  const around = (lines: string, lang = 'en'): string =>
    `<html lang="${lang}"><title>The mill turns again | Hill Gazette</title><body><h1>The mill turns again</h1>${lines}<p>${'It rained, and the river rose. '.repeat(8)}</p>`

  it.each([
    ['<p>By Ana Vale and Bo Stone</p>', ['Ana Vale', 'Bo Stone']],
    ['<p>Von Ana Vale</p>', ['Ana Vale']],
    ['<p>By</p><p>Ana Vale</p>', ['Ana Vale']],
    ['<div class="article__byline">Ana Vale, Senior Reporter</div>', ['Ana Vale']],
    ['<div class="publish-date-author">May 3, 2021 · Ana Vale on behalf of the mill</div>', ['Ana Vale']],
    ['<p><a rel="author" href="/x">Ana Vale</a></p>', ['Ana Vale']],
    ['<p><a href="/authors/ana-vale">Ana Vale</a> 3 min read</p>', ['Ana Vale']],
    ['<p><a href="/authors/all">Read more</a></p>', []],
    ['<div class="author-bio">Ana Vale</div>', []],
    ['<p>By the river</p>', []],
    ['<p>发表于2021-03-22 | 12次阅读 | 来源山城网 | 作者林小满</p>', ['林小满']],
    ['<p><span>2021-03-22 04:48</span><span>来源：山城网</span><span>作者：林小满</span></p>', ['林小满']],
  ])('reads the author of %s', (lines, expected) => {
    expect(resolvePage(around(lines)).metadata.authors).toEqual(expected)
  })

  it.each([
    ['<p>March 22, 2021</p>', 'en', '2021-03-22'],
    ['<p>Published 22 March 2021 at 4:48 pm</p>', 'en', '2021-03-22T16:48:00'],
    ['<p>22. März 2021, 04:48 Uhr</p>', 'de', '2021-03-22T04:48:00'],
    ['<p>22 maaliskuuta 2021</p>', 'fi', '2021-03-22'],
    ['<p>2021. március 22.</p>', 'hu', '2021-03-22'],
    ['<p>22 марта 2021, 04:48</p>', 'ru', '2021-03-22T04:48:00'],
    ['<p>03/04/2021</p>', 'fr', '2021-04-03'],
    ['<p>03/04/2021</p>', 'en-US', '2021-03-04'],
    ['<p>03/04/2021</p>', 'en', '2021-03-04'],
    ['<p>03-04-2021</p>', 'en', '2021-04-03'],
    ['<p>03/04/2021</p>', 'zh', undefined],
    ['<p>2021年3月22日 04:48 来源：山城网</p>', 'zh', '2021-03-22T04:48:00'],
    ['<p><time datetime="2021-03-22T04:48Z">3 hours ago</time></p>', 'en', '2021-03-22T04:48:00Z'],
    [
      '<p>The old mill on a picture of 3 May 1912, found in the attic of the town hall by the mayor</p>',
      'en',
      undefined,
    ],
    ['<p>8 May 1945</p>', 'en', undefined],
  ])('reads the date of %s in %s', (lines, lang, expected) => {
    expect(resolvePage(around(lines, lang)).metadata.publishedAt).toBe(expected)
  })

  it('keeps the day of a change apart, and says so where there is no other', () => {
    const both = resolvePage(around('<p>22 March 2021</p><p>Updated: 24 March 2021</p>')).metadata
    expect(both).toMatchObject({ publishedAt: '2021-03-22', modifiedAt: '2021-03-24' })
    const one = resolvePage(around('<p>Updated: 24 March 2021</p>')).metadata
    expect(one.origins.publishedAt?.[0]).toMatchObject({ from: 'inferred', detail: 'modifiedAt: dateline' })
  })

  it.each(['已于 2024-03-06 08:00:12 修改', '最后编辑于：2024.03.06 08:00:12', '编辑于 2024-03-06 08:00:12'])(
    'reads %s as a change',
    (changed) => {
      const { metadata } = resolvePage(around(`<p>2024-03-05 10:21</p><p>${changed}</p>`, 'zh'))
      expect(metadata).toMatchObject({ publishedAt: '2024-03-05T10:21:00', modifiedAt: '2024-03-06T08:00:12' })
    },
  )

  it('reads no change where prose says that something was done', () => {
    const { metadata } = resolvePage(around('<p>2024-03-05 10:21</p><p>新桥已于2024年3月1日修好。</p>', 'zh'))
    expect(metadata.modifiedAt).toBeUndefined()
  })

  it('names editors and the outlet wherever their line stands', () => {
    const html = around('<p>2021-03-22</p>', 'zh').concat('<p>来源：山城日报 责任编辑：林小满</p>')
    expect(resolvePage(html).metadata).toMatchObject({
      authors: [],
      credits: [{ role: 'editor', name: '林小满' }],
      source: { name: '山城日报' },
    })
  })

  it('leaves the editor out of the authors though the page states it', () => {
    const html = around('<p>责任编辑：林小满</p>', 'zh').replace('<title>', `${meta('author', '林小满')}<title>`)
    expect(resolvePage(html).metadata.authors).toEqual([])
  })

  it('reads links that are tags', () => {
    const html = around('<a rel="tag" href="/t/mill">mill</a><a rel="category tag" href="/c/rivers">Rivers</a>')
    expect(resolvePage(html).metadata).toMatchObject({ keywords: ['mill'], categories: ['Rivers'] })
  })
})

describe('which of several statements is taken', () => {
  const article = (more: object): string =>
    jsonLd({ '@type': 'NewsArticle', headline: 'The mill', ...more, publisher: { name: 'Hill Gazette' } })

  it('falls back where linked data names only the site, and takes the newsroom where nobody else is named', () => {
    const site = article({ author: { '@type': 'Organization', name: 'Hill Gazette' } })
    expect(resolvePage(page(site + meta('author', 'Ana Vale'))).metadata.authors).toEqual(['Ana Vale'])
    expect(resolvePage(page(site)).metadata.authors).toEqual(['Hill Gazette'])
    expect(resolvePage(page(article({}) + meta('author', 'Hill Gazette'))).metadata.authors).toEqual([])
  })

  it('adds the zone and the time that another place states, and prefers the publication to the change', () => {
    const zone = article({ datePublished: '2021-03-22 04:48:31' }) + meta('date', '2021-03-22T04:48:31+01:00')
    expect(resolvePage(page(zone), { timeZone: 'Asia/Shanghai' }).metadata.publishedAt).toBe(
      '2021-03-22T04:48:31+01:00',
    )
    const time = og('article:published_time', '2021-03-22') + meta('date', '2021-03-22T04:48:31Z')
    expect(resolvePage(page(time)).metadata.publishedAt).toBe('2021-03-22T04:48:31Z')
  })

  it('reports a date that cannot be read only where it would have been taken', () => {
    const codes = (head: string): string[] => resolvePage(page(head)).diagnostics.map(({ code }) => code)
    expect(codes(article({ datePublished: 'soon' }))).toEqual(['date-invalid'])
    expect(codes(article({ datePublished: '2021-03-22' }) + meta('date', 'soon'))).toEqual([])
  })

  it.each([
    ['the date', article({ datePublished: '2021-03-22' }) + meta('date', '2019-01-01'), 1],
    ['the order of dates', article({ datePublished: '2021-03-22', dateModified: '2020-03-22' }), 1],
    ['the title', article({}) + og('og:title', 'Quite another story'), 1],
    ['nothing', article({ datePublished: '2021-03-22T23:00:00-05:00' }) + meta('date', '2021-03-23'), 0],
  ])('reports that the page contradicts itself about %s', (_, head, count) => {
    const found = resolvePage(page(head)).diagnostics.filter(({ code }) => code === 'metadata-contradiction')
    expect(found).toHaveLength(count)
  })
})

describe('what old and odd tools write', () => {
  const body = '<h1>The mill turns again</h1><p>It turned at noon, and the whole town came to see it.</p>'
  const metadataOf = (source: string, url?: string) => parseArticle(source, url === undefined ? {} : { url }).metadata

  it('is the language of the body, where nothing else says one', () => {
    expect(metadataOf(`<html><body lang="DE">${body}</body></html>`).language).toBe('de')
    expect(metadataOf(`<html lang="en"><body lang="de">${body}</body></html>`).language).toBe('en')
  })

  it('is an address without a scheme', () => {
    const head = '<meta property="og:url" content="www.hill.example/2024/mill">'
    expect(metadataOf(`<html><head>${head}</head><body>${body}</body></html>`, 'https://www.hill.example/x').url).toBe(
      'https://www.hill.example/2024/mill',
    )
  })

  it('is the author in a page that Firefox saved from its reader view', () => {
    const header =
      '<h1 class="reader-title">The mill turns again</h1><div class="credits reader-credits">Ana Vale</div>'
    const text = '<p>It turned at noon, and the whole town came to see it.</p>'.repeat(4)
    expect(
      metadataOf(
        `<html><body><div class="header reader-header">${header}</div><div class="content">${text}</div></body></html>`,
      ).authors,
    ).toEqual(['Ana Vale'])
  })

  it('is a title behind the name of a view for print', () => {
    const text = '<p>河边的磨坊今天又转了起来，镇上的人都来看那里修好了什么，也有人从邻村赶来。</p>'.repeat(4)
    expect(
      metadataOf(
        `<html><head><title>打印：河边的磨坊今天又转了起来</title></head><body><b>河边的磨坊今天又转了起来</b>${text}</body></html>`,
      ).title,
    ).toBe('河边的磨坊今天又转了起来')
  })
})
