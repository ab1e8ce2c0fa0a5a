import { describe, expect, it } from 'vitest'
import { cutSiteName } from '../../src/metadata/title/cut-site-name.js'
import { titleKey } from '../../src/metadata/title/title-key.js'
import { growth, mostGrowth } from '../support/growth.js'
import { jsonLd, page, resolvePage } from './page.js'

const keys = (...texts: string[]): Set<string> => new Set(texts.map(titleKey))
const evidence = (sites: string[], headlines: string[] = [], titles: string[] = []) => ({
  sites: keys(...sites),
  headlines: keys(...headlines),
  titles: keys(...titles),
})

describe('cutSiteName', () => {
  const hill = evidence(['Hill Gazette', 'hill.example', '山城网'])

  it.each([
    ['The mill turns | Hill Gazette', 'The mill turns'],
    ['The mill turns - Hill Gazette', 'The mill turns'],
    ['The mill turns – Hill Gazette Sport', 'The mill turns'],
    ['The mill turns :: hill.example', 'The mill turns'],
    ['Hill Gazette: The mill turns', 'The mill turns'],
    ['Hill Gazette » The mill turns', 'The mill turns'],
    ['Hill Gazette » Blog Archive » The mill turns', 'The mill turns'],
    ['Blog-Archiv » The mill turns', 'The mill turns'],
    ['The Archive » of the mill', 'The Archive » of the mill'],
    ['河水涨了_山城网', '河水涨了'],
    ['河水涨了－山城网', '河水涨了'],
    ['河水涨了｜山城网', '河水涨了'],
    ['河水涨了│山城网', '河水涨了'],
    ['Mill: a story - with a dash', 'Mill: a story - with a dash'],
    ['The mill turns | Another Paper', 'The mill turns | Another Paper'],
    ['A well-known mill', 'A well-known mill'],
    ['Hill Gazette', 'Hill Gazette'],
    ['', ''],
  ])('makes %s to %s', (title, expected) => {
    expect(cutSiteName(title, hill)).toBe(expected)
  })

  it('cuts at what readers see as the headline, and of that no more than the very name of the site', () => {
    const seen = evidence([], ['The mill turns'])
    expect(cutSiteName('The mill turns - Rivers - Another Paper', seen)).toBe('The mill turns')
    const own = (title: string): string => cutSiteName(title, evidence(['Hill Gazette'], [title]))
    expect(own('The mill - Hill Gazette')).toBe('The mill')
    expect(own('The mill | Hill Gazette')).toBe('The mill')
    expect(own('The mill - Hill Gazette Sport')).toBe('The mill - Hill Gazette Sport')
    expect(own('The mill: Hill Gazette')).toBe('The mill: Hill Gazette')
    expect(own('Hill Gazette - The mill')).toBe('Hill Gazette - The mill')
  })

  it('takes linear time', () => {
    for (const piece of [' - ', '| ', '_', ': ', ' ', '—']) {
      const cut = (size: number): void => void cutSiteName(piece.repeat(size / piece.length), hill)
      expect(growth(cut, 100_000), piece).toBeLessThan(mostGrowth)
    }
  })
})

describe('the title of a page', () => {
  const title = (head: string, body = ''): string | undefined => resolvePage(page(head, body)).metadata.title

  it('has no elements of the headline in it', () => {
    expect(title(jsonLd({ '@type': 'Article', headline: 'Why the <i>Lady Grey</i> sails' }))).toBe(
      'Why the Lady Grey sails',
    )
  })
  const og = (text: string): string => `<meta property="og:title" content="${text}">`

  it('is the headline of a news article as its linked data has it', () => {
    const news = jsonLd({ '@type': 'NewsArticle', headline: 'The mill turns again' })
    expect(title(news + og('Mill news of today'), '<h1>Mill turns</h1>')).toBe('The mill turns again')
  })

  it('is elsewhere the first heading that the stated titles bear out', () => {
    expect(title(og('The old mill turns: a guide'), '<h1>The old mill turns</h1>')).toBe('The old mill turns')
    expect(title(og('The old mill turns'), '<h1>Welcome to our blog</h1>')).toBe('The old mill turns')
  })

  it('loses what a line of the page shows not to be part of it, and names the site by it', () => {
    const { metadata } = resolvePage(page('<title>河水今天又涨了一米_山城网</title>', '<div>河水今天又涨了一米</div>'))
    expect(metadata).toMatchObject({ title: '河水今天又涨了一米', siteName: '山城网' })
    expect(metadata.origins.siteName?.[0]).toMatchObject({ from: 'inferred', detail: 'title' })
  })
})

describe('the site that a title names', () => {
  const siteOf = (rest: string): string | undefined =>
    resolvePage(
      `<html lang="zh"><head><title>河水今天又涨了一米${rest}</title></head><body><h1>河水今天又涨了一米</h1>`,
    ).metadata.siteName

  it.each([
    ['_青柳河_老桥_居民', undefined],
    ['_储能_公司_年报', undefined],
    ['_国内_社会_山城网', '山城网'],
    ['_国内_山城', '山城'],
    [' - 运维交流 - 河畔论坛 -  Powered by Discuz!', '河畔论坛'],
    [' - Powered by Discuz!', undefined],
  ])('of the end %s is %s', (rest, expected) => {
    expect(siteOf(rest)).toBe(expected)
  })
})

describe('which heading is the headline', () => {
  const titled = (head: string, body: string): string | undefined => resolvePage(page(head, body)).metadata.title

  it('is none that only names the site', () => {
    const body = '<h1>The Hill Gazette</h1><h2>The mill turns again after years</h2><p>It rained.</p>'
    expect(titled('<title>The mill turns again after years | The Hill Gazette</title>', body)).toBe(
      'The mill turns again after years',
    )
    const stated =
      '<meta property="og:title" content="The mill turns again"><meta property="og:site_name" content="Notes">'
    expect(titled(`<title>The mill turns again - Notes</title>${stated}`, '<h1>Notes</h1>')).toBe(
      'The mill turns again',
    )
    expect(titled('', '<h1>Notes</h1>')).toBe('Notes')
  })

  it('may be a line that the title begins with, where a space is all that divides it from the site', () => {
    const head = '<title>河水涨了两米村民连夜转移到高处 山城新闻网</title>'
    expect(titled(head, '<div>河水涨了两米村民连夜转移到高处</div><p>雨下了一夜。</p>')).toBe(
      '河水涨了两米村民连夜转移到高处',
    )
    expect(titled(head, '<div>河水涨了两米</div>')).toBe('河水涨了两米村民连夜转移到高处 山城新闻网')
  })
})

it.each([
  ['<title>The mill turns again « Hill Gazette</title><h1>The mill turns again</h1>', 'Hill Gazette'],
  [
    `<meta property="og:site_name" content="Hill Gazette">${jsonLd({
      '@type': 'NewsArticle',
      headline: 'The mill turns again',
      author: [
        { '@type': 'Person', name: 'Ana Vale' },
        { '@type': 'NewsMediaOrganization', name: 'River Agency' },
      ],
    })}`,
    'Hill Gazette',
  ],
  [jsonLd({ '@type': 'NewsMediaOrganization', name: 'Hill Gazette' }), 'Hill Gazette'],
])('names the site of %s', (head, site) => {
  expect(resolvePage(page(head, '<p>It rained, and the river rose.</p>')).metadata.siteName).toBe(site)
})

describe('what a portal adds to a headline in brackets', () => {
  const titled = (title: string, headline: string): string | undefined =>
    resolvePage(
      page(
        `<meta property="og:site_name" content="Portal"><meta property="og:title" content="${title}">${jsonLd({ '@type': 'NewsArticle', headline: title })}`,
        `<h1>${headline}</h1>`,
      ),
    ).metadata.title

  it('is no part of it where readers see it without', () => {
    expect(titled('港の新市場が開業 初競りに５００人（山城新聞）', '港の新市場が開業　初競りに５００人')).toBe(
      '港の新市場が開業 初競りに５００人',
    )
    expect(titled('The mill turns again (Hill Gazette)', 'The mill turns again')).toBe('The mill turns again')
  })

  it('is a part of it where they see it, too', () => {
    expect(titled('The mill turns again (at last)', 'The mill turns again (at last)')).toBe(
      'The mill turns again (at last)',
    )
    expect(titled('The mill turns again (at last)', 'Another headline of the mill')).toContain('(at last)')
  })
})
