import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSiteName } from '../../src/metadata/people/is-site-name.js'
import { looksLikeName } from '../../src/metadata/people/looks-like-name.js'
import { splitNames } from '../../src/metadata/people/split-names.js'
import { titleKey } from '../../src/metadata/title/title-key.js'
import { parseArticle } from '../../src/parse-article.js'
import { growth, mostGrowth } from '../support/growth.js'
import { page, resolvePage } from './page.js'

describe('splitNames', () => {
  it.each<[string, string[]]>([
    ['Ana Vale', ['Ana Vale']],
    ['By Ana Vale, Bo Stone and Cy Reed', ['Ana Vale', 'Bo Stone', 'Cy Reed']],
    ['Ana Vale, Bo Stone, and Cy Reed', ['Ana Vale', 'Bo Stone', 'Cy Reed']],
    ['Von Ana Vale und Bo Stone', ['Ana Vale', 'Bo Stone']],
    ['Ana Vale et Luc Mont', ['Ana Vale', 'Luc Mont']],
    ['Ana Vale & Bo Stone', ['Ana Vale', 'Bo Stone']],
    ['Ana Vale; Bo Stone | Cy Reed', ['Ana Vale', 'Bo Stone', 'Cy Reed']],
    ['Ana Vale/AFP', ['Ana Vale', 'AFP']],
    ['Ana Vale, dpa, AFP', ['Ana Vale, dpa, AFP']],
    ['Ramón Vale y Monte', ['Ramón Vale y Monte']],
    ['Department of Mills and Rivers', ['Department of Mills and Rivers']],
    ['Por Ana Vale, Bo Stone, g1 Hills', ['Ana Vale', 'Bo Stone']],
    ['Por Ana Vale, Bo Stone, Hills.tv', ['Ana Vale', 'Bo Stone']],
    ['Ana Vale, MD', ['Ana Vale, MD']],
    ['Ana Vale, Senior Reporter', ['Ana Vale']],
    ['Ana Vale - Hill Gazette', ['Ana Vale']],
    ['Ana Vale, CNN', ['Ana Vale']],
    ['ANA VALE ana@gazette.example', ['ANA VALE']],
    ['Ana VALETTE.', ['Ana VALETTE']],
    ['Hill Corp.', ['Hill Corp.']],
    ['Вера Гора(редактор)', ['Вера Гора']],
    ['كتب ـ كريم الوادي', ['كريم الوادي']],
    ['By Ana Vale and Bo Stone ana@gazette.example', ['Ana Vale', 'Bo Stone']],
    ['ana@gazette.example', ['ana@gazette.example']],
    ['Scritto da Ana Vale', ['Ana Vale']],
    ['Ana Vale (Hill Gazette)', ['Ana Vale']],
    ['Ana (Annie) Vale', ['Ana (Annie) Vale']],
    ['Hill Media (hill.example)', ['Hill Media (hill.example)']],
    ['Ana Vale, professor of mills at the university of the hills, hill.example', ['Ana Vale']],
    ['林小满、周亦', ['林小满', '周亦']],
    ['林小满，周亦', ['林小满', '周亦']],
    ['Ana Vale &amp;amp; Bo Stone', ['Ana Vale', 'Bo Stone']],
    ['https://hill.example/a/b', ['https://hill.example/a/b']],
    ['', []],
  ])('reads %s', (text, expected) => {
    expect(splitNames(text)).toEqual(expected)
  })

  it('never throws, and is linear', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(splitNames(text))))
    for (const piece of ['a, ', 'Ana Vale, ', ' and ', '& ', ' - ', '/A', 'by ', ' ']) {
      const split = (size: number): void => void splitNames(piece.repeat(size / piece.length))
      expect(growth(split, 100_000), piece).toBeLessThan(mostGrowth)
    }
  })
})

describe('looksLikeName', () => {
  it.each(['Ana Vale', 'Ana de la Vale', 'A. B. Vale', "Bo O'Stone", 'Анна Вал', '林小满', 'Zoë Ångström-Berg'])(
    'takes %s',
    (text) => expect(looksLikeName(text)).toBe(true),
  )
  it.each(['', 'Ana', 'ana vale', 'Read More', 'Share This Article', 'Ana Vale 3', '编辑部', 'A B C D E F G'])(
    'refuses %s',
    (text) => expect(looksLikeName(text)).toBe(false),
  )
})

describe('isSiteName', () => {
  const sites = new Set(['Hill Gazette', 'hillgazette.example', 'hg.example', 'hill', '山城网'].map(titleKey))
  it.each([
    'Hill Gazette',
    'HILL GAZETTE Ltd',
    'hill.example',
    'Hill House (www.hg.example)',
    '山城',
    '山城科技',
    '江城日报',
  ])('takes %s', (name) => expect(isSiteName(name, sites)).toBe(true))
  it.each(['Ana Vale', 'Hill Gazette Team', '林小满', ''])('leaves %s', (name) => {
    expect(isSiteName(name, sites)).toBe(false)
  })
})

describe('the people of a page', () => {
  const authors = (head: string, body = ''): string[] => resolvePage(page(head, body)).metadata.authors
  const site = '<meta property="og:site_name" content="Ana Vale">'

  it('are those whom a card labels so', () => {
    const card = (label: string): string =>
      `<meta name="twitter:label1" content="${label}"><meta name="twitter:data1" content="Ana Vale">`
    expect(authors(card('Written by'))).toEqual(['Ana Vale'])
    expect(authors(card('Verfasst von'))).toEqual(['Ana Vale'])
    expect(authors(card('Reading time'))).toEqual([])
  })

  it('are the site itself where it signs and nobody else does, but not on a news article', () => {
    const signed = `${site}<meta name="author" content="Ana Vale">`
    expect(authors(signed)).toEqual(['Ana Vale'])
    expect(authors(signed, '<a rel="author" href="/b">Bo Stone</a>')).toEqual(['Bo Stone'])
    expect(
      authors(`${signed}<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>`),
    ).toEqual([])
    expect(authors('<meta property="og:site_name" content="山城网"><meta name="author" content="山城网">')).toEqual([])
  })

  it.each([
    ['<a rel="author" href="/b"><div>Ana Vale</div><div>Senior Reporter</div></a>', ['Ana Vale']],
    ['<a rel="author" href="/b"><div>Written by</div><div>Ana Vale</div></a>', ['Ana Vale']],
    ['<a rel="author" href="/b">View all posts by Ana Vale</a>', ['Ana Vale']],
    ['<a rel="author" href="/b">View more posts</a>', []],
    ['<i itemprop="author"><div>Ana Vale</div><div>Senior Reporter</div></i>', ['Ana Vale']],
    ['<i itemprop="author">Updated by Ana Vale</i>', []],
    ['<i itemprop="author">www.example.org/anavale</i>', []],
    ['<i itemprop="author">网络整理</i>', []],
    ['<i itemprop="author">本站编辑</i>', []],
    ['<i itemprop="author">管理员</i>', []],
    ['<i itemprop="author">Discuz! Team and Comsenz UI Team</i>', []],
  ])('are read from %s', (body, expected) => {
    expect(authors('', body)).toEqual(expected)
  })

  it('are all whom an item names, and each once', () => {
    const item = (...names: string[]): string =>
      `<p itemprop="author" itemscope itemtype="https://schema.org/Person">By ${names.map((name) => `<a href="/x"><i itemprop="name">${name}</i></a>`).join(', ')}</p>`
    expect(authors('', item('Ana Vale', 'Bo Stone', 'Cy Reed'))).toEqual(['Ana Vale', 'Bo Stone', 'Cy Reed'])
    expect(authors('', item('Ana Vale', 'ANA VALE'))).toEqual(['Ana Vale'])
  })

  it('are the one whose own site it is, where an item is typed as a person', () => {
    const item =
      '<p itemprop="author" itemscope itemtype="https://schema.org/Person"><i itemprop="name">Ana Vale</i></p>'
    expect(authors(site, item)).toEqual(['Ana Vale'])
    expect(authors(site, item.replace('Person', 'Organization'))).toEqual([])
  })

  it('are without the name of the site behind them', () => {
    const hill = '<meta property="og:site_name" content="Hill Gazette">'
    const linked = (name: string, type = 'Person'): string =>
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'x', author: { '@type': type, name } })}</script>`
    expect(authors(hill + linked('ANA VALE Hill Gazette'))).toEqual(['ANA VALE'])
    expect(authors(hill + linked('Ana Vale, Hill Gazette'))).toEqual(['Ana Vale'])
    expect(authors(`${hill}<meta name="author" content="Ana Vale Hill Gazette">`)).toEqual(['Ana Vale'])
    expect(authors(hill + linked('Ana Vale Mill Gazette'))).toEqual(['Ana Vale Mill Gazette'])
    expect(authors(hill + linked('Hill Daily Hill Gazette'))).toEqual(['Hill Daily Hill Gazette'])
    // The family name is the site's.
    expect(authors(`<meta property="og:site_name" content="Vale">${linked('Ana Maria de Vale')}`)).toEqual([
      'Ana Maria de Vale',
    ])
  })

  it('are all whom a card names where linked data has the first of them', () => {
    const linked = `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', headline: 'x', author: { '@type': 'Person', name: 'Ana Vale' } })}</script>`
    const card = (names: string): string =>
      `<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="${names}">`
    expect(authors(linked + card('Ana Vale, Bo Stone'))).toEqual(['Ana Vale', 'Bo Stone'])
    expect(authors(linked + card('Bo Stone, Cy Reed'))).toEqual(['Ana Vale'])
    expect(authors(linked + card('Ana Vale'))).toEqual(['Ana Vale'])
  })

  it('are no libraries of pictures', () => {
    const credits = (caption: string): unknown =>
      parseArticle(
        `<article><h1>Ferry</h1><figure><img src="/a.jpg"><figcaption>${caption}</figcaption></figure><p>The ferry sails again at noon.</p></article>`,
      ).metadata.credits
    expect(credits('Photo by Bo Stone / Unsplash')).toEqual([{ role: 'photographer', name: 'Bo Stone' }])
    expect(credits('Photo: Bo Stone')).toEqual([{ role: 'photographer', name: 'Bo Stone' }])
  })

  it('are not the firm beside them, which stays where it is alone', () => {
    const meta = (name: string): string => `<meta name="author" content="${name}">`
    expect(authors(meta('Hill Media Inc.') + meta('川辺さくら'))).toEqual(['川辺さくら'])
    expect(authors(meta('Hill Media Inc.'))).toEqual(['Hill Media Inc.'])
  })

  it.each([
    ['記者林曉滿／江城報導', ['林曉滿']],
    ['山城報 記者林曉滿／江城即時報導', ['林曉滿']],
    ['山城報 記者林曉滿', ['林曉滿']],
    ['林曉滿／江城報導', ['林曉滿']],
    ['記者 林曉滿、周亦 江城報導', ['林曉滿', '周亦']],
    ['本报记者 林小满 周亦', ['林小满', '周亦']],
    ['记者林小满', ['林小满']],
    ['山城社 江城5日電', []],
    ['山城網記者林曉滿 台北', ['林曉滿']],
    ['山城新聞 責任編輯 林曉滿', []],
    ['（記者林曉滿／江城報導）', ['林曉滿']],
    ['记者部', ['记者部']],
    ['林小满、周亦', ['林小满', '周亦']],
  ])('are %s without the words that sign them', (value, expected) => {
    const person = JSON.stringify({ '@type': 'NewsArticle', headline: 'x', author: { '@type': 'Person', name: value } })
    expect(authors(`<script type="application/ld+json">${person}</script>`)).toEqual(expected)
    expect(authors(`<meta name="author" content="${value}">`)).toEqual(expected)
    expect(authors('', `<p itemprop="author">${value}</p>`)).toEqual(expected)
  })

  it('are those whom readers see, not the outlet that the page states', () => {
    const author = { '@type': 'Organization', name: '山城通訊社' }
    const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'x', author })}</script>`
    const prose = '<p>橋通車了，鎮上的人都來看，也有人從鄰村趕來，說等了很多年。</p>'.repeat(3)
    const read = (sign: string): string[] =>
      parseArticle(`<html><head>${head}</head><body><h1>橋</h1><p>${sign}橋通車了。</p>${prose}</body></html>`, {
        profile: false,
      }).metadata.authors
    expect(read('（山城社記者林曉滿江城5日電）')).toEqual(['林曉滿'])
    expect(read('')).toEqual(['山城通訊社'])
  })

  it('are people whose names end like a firm or a post', () => {
    const meta = (name: string): string => `<meta name="author" content="${name}">`
    expect(authors(meta('Ann Lowe') + meta('Lin Co'))).toEqual(['Ann Lowe', 'Lin Co'])
    expect(authors(meta('Ann Lowe') + meta('Lowe & Co.'))).toEqual(['Ann Lowe'])
  })

  it('are no paths', () => {
    const head = '<meta property="article:author" content="/@anavale"><meta name="author" content="Ana Vale">'
    expect(authors(head)).toEqual(['Ana Vale'])
  })

  it('are not the columnists whom another host of the site presents', () => {
    const link = (host: string): string => `<a href="https://${host}/author/bo">Bo Stone</a>`
    const at = (host: string): string[] =>
      resolvePage(page('', link(host)), { url: 'https://hill.example/mill' }).metadata.authors
    expect(at('hill.example')).toEqual(['Bo Stone'])
    expect(at('columns.hill.example')).toEqual([])
  })
})

describe('the author of a front matter', () => {
  const authorsOf = (frontMatter: string, text: string): readonly string[] =>
    parseArticle(`---\n${frontMatter}\n---\n${text}`).metadata.authors
  const signed = '<p>（山城社记者林知夏山城14日电）河水昨夜上涨了两米。</p><p>镇上的人都在桥头看。</p>'

  it('is no outlet where the text says who wrote it', () => {
    expect(authorsOf('title: 河水上涨\nauthor: 山城社', signed)).toEqual(['林知夏'])
    expect(
      authorsOf(
        'title: The river rose\nsite: Hill Ledger\nauthor: Hill Ledger',
        '<p>By Ana Vale</p><p>The river rose by two metres.</p>',
      ),
    ).toEqual(['Ana Vale'])
  })

  it('stays where nobody else is named, or another person is', () => {
    expect(authorsOf('title: 河水上涨\nauthor: 山城社', '<p>河水昨夜上涨了两米。</p>')).toEqual(['山城社'])
    expect(authorsOf('title: 河水上涨\nauthor: 周望舒', signed)).toEqual(['周望舒'])
  })
})

describe('an agency that a page states as the author', () => {
  const stated =
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"The mill turns again","author":{"name":"Associated Press"}}</script>'
  const prose = '<p>The mill on the river turned again this morning, and the whole town came to see it.</p>'.repeat(5)
  const authorsOf = (around: string): readonly string[] =>
    parseArticle(
      `<html><head><title>The mill turns again</title>${stated}</head><body><article><h1>The mill turns again</h1>${around}${prose}</article></body></html>`,
    ).metadata.authors

  it('is none where readers see who wrote it', () => {
    expect(authorsOf('<p class="byline">By Ana Vale and Bo Stone, Associated Press</p>')).toEqual([
      'Ana Vale',
      'Bo Stone',
    ])
  })

  it('stays where they see nobody', () => {
    expect(authorsOf('')).toEqual(['Associated Press'])
  })
})

describe('keywords that readers see', () => {
  const prose = '<p>The mill on the river turned again this morning, and the whole town came to see it.</p>'.repeat(6)
  const keywordsOf = (around: string): readonly string[] =>
    parseArticle(
      `<html><body><ul><li>Home</li><li>News</li><li>Sport</li><li>Town</li></ul><main><h1>The mill turns again</h1><div class="text">${prose}</div>${around}</main></body></html>`,
    ).metadata.keywords

  it('are those of a list of tags, without its heading', () => {
    expect(
      keywordsOf('<div class="tags"><h3>Tags</h3><a href="/t/mill">mill</a> <a href="/t/river">river</a></div>'),
    ).toEqual(['mill', 'river'])
    expect(keywordsOf('<div class="tags"><span>Étiquettes :</span><a href="/t/mill">mill</a></div>')).toEqual(['mill'])
  })

  it('are no labels of fields and forms, and no sections of the site', () => {
    expect(
      keywordsOf(
        '<div class="field--label">Location</div><label class="form-label">Your e-mail</label><span class="label label-default">Exclusive</span>',
      ),
    ).toEqual([])
    expect(
      keywordsOf(
        '<aside><ul class="categories"><li><a href="/c/town">Town</a></li><li><a href="/c/sport">Sport</a></li></ul></aside>',
      ),
    ).toEqual([])
  })
})
