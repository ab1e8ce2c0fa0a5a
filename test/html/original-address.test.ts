import { describe, expect, it } from 'vitest'
import { originalAddress } from '../../src/html/original-address.js'
import { parseArticle } from '../../src/index.js'

const page = 'https://news.example/2019/05/18/bridge?print=1'

describe('originalAddress', () => {
  it.each([
    ['the Wayback Machine', `https://web.archive.org/web/20240105123456/${page}`],
    ['a part of a moment', `http://web.archive.org/web/2024/${page}`],
    ['the last copy', `https://web.archive.org/web/${page}`],
    ['a frame, a script, a picture', `https://web.archive.org/web/20240105123456if_/${page}`],
    ['an address without a host', `/web/20240105123456/${page}`],
    ['one slash of two', `https://web.archive.org/web/20240105123456/https:/news.example/2019/05/18/bridge?print=1`],
    ['Arquivo.pt', `https://arquivo.pt/wayback/20160105123456/${page}`],
    ['Archive-It', `https://wayback.archive-it.org/1068/20160105123456/${page}`],
    ['the Library of Congress', `https://webarchive.loc.gov/all/20160105123456/${page}`],
    ['archive.today', `https://archive.ph/2024.01.05-123456/${page}`],
    ['archive.today, its last copy', `https://archive.is/newest/${page}`],
    ['an AMP cache', 'https://news-example.cdn.ampproject.org/c/s/news.example/2019/05/18/bridge?print=1'],
    ['a copy of a copy', `https://web.archive.org/web/20240105123456/https://archive.ph/2024.01.05-123456/${page}`],
    ['a search engine', 'https://www.google.co.uk/amp/s/news.example/2019/05/18/bridge?print=1'],
  ])('finds the page in that of %s', (_, address) => {
    expect(originalAddress(address)).toBe(page)
  })

  it('reads an address without a scheme as http, which archives leave out', () => {
    expect(originalAddress('https://web.archive.org/web/2001/www.news.example/a')).toBe('http://www.news.example/a')
    expect(originalAddress('https://archive.today/20130105/news.example/a')).toBe('http://news.example/a')
  })

  it.each([
    page,
    '',
    '/2019/05/18/bridge',
    'https://archive.ph/AbCdE',
    'https://web.archive.org/web/20240105123456/about',
    'https://archive.org/details/bridge',
    'https://news.example/share?url=https://other.example/a',
    'https://news.example/20190518/https-for-all',
    'https://news.example/amp/s/story',
    'https://news.example/redirect/https://other.example/a',
  ])('leaves %j as it is', (address) => {
    expect(originalAddress(address)).toBe(address)
  })
})

describe('a copy from an archive', () => {
  const archived = 'https://web.archive.org/web/20240105123456/https://finance.sina.com.cn/stock/doc-1.shtml'

  it('has the profile of the page', () => {
    const { profile } = parseArticle('<p>河水昨夜上涨了两米。</p>', { url: archived })
    expect(profile).toEqual({ id: 'sina-finance', matchedBy: 'host' })
  })

  it('has the address of the page, and no day of the copy', () => {
    const { metadata } = parseArticle(
      `<html><head><link rel="canonical" href="${archived}"></head><body><h1>The river rose</h1><p>It rose by two metres.</p></body></html>`,
      { url: archived },
    )
    expect(metadata.url).toBe('https://finance.sina.com.cn/stock/doc-1.shtml')
    expect(metadata.publishedAt).toBeUndefined()
    expect(metadata.origins.url?.[0]?.raw).toBe(archived)
  })

  it('has the links that the copy has', () => {
    const { blocks } = parseArticle('<p>Said <a href="/web/20240105123456/https://b.example/x">the office</a>.</p>', {
      url: archived,
    })
    expect(JSON.stringify(blocks)).toContain('"https://web.archive.org/web/20240105123456/https://b.example/x"')
  })

  it('has films of the hosts that are known', () => {
    const { blocks } = parseArticle(
      '<p>The river rose.</p><iframe src="https://web.archive.org/web/20240105123456if_/https://www.youtube.com/embed/x1"></iframe>',
    )
    expect(blocks[1]).toMatchObject({ type: 'embed', kind: 'video' })
  })

  const capture = (site: string): ReturnType<typeof parseArticle>['metadata'] =>
    parseArticle(
      `<html><head><title>The river rose</title><meta property="og:site_name" content="${site}">
      <meta property="og:description" content="archived 5 Jan 2024 12:34:56 UTC">
      <meta property="article:published_time" content="2024-01-05T12:34:56Z">
      <meta property="og:image" content="https://archive.ph/AbCdE/scr.png"></head>
      <body><h1>The river rose</h1><p>January 3, 2024</p><p>It rose by two metres in the night, and fell by one before noon.</p></body></html>`,
    ).metadata

  it('has nothing of what archive.today says of its capture', () => {
    const { publishedAt, siteName, description, image } = capture('archive.ph')
    expect({ publishedAt, siteName, description, image }).toEqual({ publishedAt: '2024-01-03' })
  })

  it('has what a site of another name says of itself', () => {
    expect(capture('Archive of the River')).toMatchObject({
      publishedAt: '2024-01-05T12:34:56Z',
      siteName: 'Archive of the River',
    })
  })
})
