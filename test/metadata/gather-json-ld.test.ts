import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.js'
import { gatherPage, jsonLd, listPage, page, resolvePage } from './page.js'

const article = (more: object): object => ({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...more })

describe('linked data', () => {
  it('reads an article', () => {
    const data = article({
      headline: 'The mill &amp;amp; the river',
      datePublished: '2021-03-22T04:48:31+01:00',
      dateModified: '2021-03-23T04:48:31+01:00',
      author: { '@type': 'Person', name: 'Ana Vale' },
      editor: 'Cy Reed',
      publisher: { '@type': 'Organization', name: 'Hill Gazette' },
      articleSection: ['Rivers', 'Local'],
      keywords: 'mill, river',
      inLanguage: 'en-GB',
      image: { '@type': 'ImageObject', url: 'https://i.example/mill.jpg', width: '800 px', height: 600 },
      isAccessibleForFree: 'http://schema.org/False',
      description: 'It turns again.',
      mainEntityOfPage: { '@id': 'https://hill.example/mill' },
    })
    const { metadata } = resolvePage(page(jsonLd(data)))
    expect(metadata).toMatchObject({
      title: 'The mill & the river',
      publishedAt: '2021-03-22T04:48:31+01:00',
      modifiedAt: '2021-03-23T04:48:31+01:00',
      authors: ['Ana Vale'],
      credits: [
        { role: 'author', name: 'Ana Vale' },
        { role: 'editor', name: 'Cy Reed' },
      ],
      publisher: 'Hill Gazette',
      section: 'Rivers',
      keywords: ['mill', 'river'],
      language: 'en-GB',
      image: { url: 'https://i.example/mill.jpg', width: 800, height: 600 },
      isAccessibleForFree: false,
      description: 'It turns again.',
      url: 'https://hill.example/mill',
    })
  })

  it.each<[string, unknown, string[]]>([
    ['a text', 'Ana Vale', ['Ana Vale']],
    ['texts', ['Ana Vale', 'Bo Stone'], ['Ana Vale', 'Bo Stone']],
    ['a text with two', 'Ana Vale and Bo Stone', ['Ana Vale', 'Bo Stone']],
    ['objects', [{ name: 'Ana Vale' }, { '@type': ['Person'], name: ['Bo Stone'] }], ['Ana Vale', 'Bo Stone']],
    ['a list', { '@list': [{ name: 'Ana Vale' }] }, ['Ana Vale']],
    ['parts of a name', { givenName: 'Ana', familyName: 'Vale' }, ['Ana Vale']],
    ['a reference', { '@id': '#ana' }, ['Ana Vale']],
    ['an address', 'https://hill.example/ana', []],
    ['nothing', null, []],
  ])('reads an author given as %s', (_, author, expected) => {
    const graph = {
      '@graph': [{ '@id': '#ana', '@type': 'Person', name: 'Ana Vale' }, article({ headline: 'A', author })],
    }
    expect(resolvePage(page(jsonLd(graph))).metadata.authors).toEqual(expected)
  })

  it.each<[string, unknown]>([
    ['alone', article({ headline: 'The mill' })],
    ['in an array', [{ '@type': 'WebSite', name: 'Hill' }, article({ headline: 'The mill' })]],
    ['in a graph', { '@graph': [{ '@type': 'WebPage', name: 'x' }, article({ headline: 'The mill' })] }],
    ['as the main entity', { '@type': 'WebPage', name: 'x', mainEntity: article({ headline: 'The mill' }) }],
    ['with several types', article({ '@type': ['Thing', 'LiveBlogPosting'], headline: 'The mill' })],
    ['with prefixed names', { '@type': 'schema:NewsArticle', 'schema:headline': 'The mill' }],
    [
      'before articles of a list',
      [
        { '@type': 'ItemList', itemListElement: [article({ headline: 'Another story' })] },
        article({ headline: 'The mill' }),
      ],
    ],
    ['beside its parts', article({ headline: 'The mill', hasPart: article({ headline: 'A part' }) })],
  ])('finds the article %s', (_, data) => {
    expect(resolvePage(page(jsonLd(data))).metadata.title).toBe('The mill')
  })

  it('prefers the article that the page is about', () => {
    const others = [1, 2].map((n) => article({ headline: `Another story ${n}`, author: `Bo Stone` }))
    const own = article({ headline: 'The mill', author: 'Ana Vale' })
    const byTitle = page(`<meta property="og:title" content="The mill | Hill Gazette">${jsonLd([...others, own])}`)
    expect(resolvePage(byTitle).metadata).toMatchObject({ title: 'The mill', authors: ['Ana Vale'] })
    const placed = [others[0], { ...own, url: 'https://hill.example/mill/' }]
    const byPath = resolvePage(page(jsonLd(placed)), { url: 'https://hill.example/mill?x=1' })
    expect(byPath.metadata).toMatchObject({ title: 'The mill', authors: ['Ana Vale'] })
  })

  it('says where in the source each value stands', () => {
    const html = page(jsonLd(article({ headline: 'The mill', author: [{ name: 'Ana Vale' }] })))
    const cut = gatherPage(html).map(({ field, start = 0, end = 0 }) => `${field}: ${html.slice(start, end)}`)
    expect(cut).toEqual(['title: "The mill"', 'authors: "Ana Vale"'])
  })

  it('says so of what stands in another script, and of a name in two parts', () => {
    const [own, outlet] = [
      jsonLd(article({ headline: 'The mill', publisher: { '@id': '#hill' }, author: { '@id': '#ana' } })),
      jsonLd({ '@id': '#hill', '@type': 'Organization', name: 'Hill Gazette', url: 'https://hill.example/' }),
    ]
    const person = jsonLd({ '@id': '#ana', '@type': 'Person', familyName: 'Vale', givenName: 'Ana' })
    const html = page(`${jsonLd({ '@type': 'Thing' })}${own}${person}${outlet}`)
    const cut = gatherPage(html).map(({ field, start = 0, end = 0 }) => `${field}: ${html.slice(start, end)}`)
    expect(cut).toEqual(['title: "The mill"', 'authors: "Vale","givenName":"Ana"', 'publisher: "Hill Gazette"'])
    const { stripped } = parseArticle(`${html}<p>It turns again.</p>`)
    const scripts = stripped.filter(({ reason }) => reason === 'script')
    expect(scripts.map(({ usedFor }) => usedFor)).toEqual([undefined, ['title'], ['authors', 'credits'], ['publisher']])
  })

  it('reads scripts that need repair, and goes on after one that cannot be read', () => {
    const broken = '{"@type": "NewsArticle", "headline": "The mill\nand more",}'
    expect(listPage(page(jsonLd('nothing {{{') + jsonLd(broken)), 'title')).toEqual([
      'title json-ld NewsArticle.headline = The mill and more',
    ])
  })

  it('keeps what was written for `true` and `false`', () => {
    const { origins, isAccessibleForFree } = resolvePage(
      page(jsonLd(article({ isAccessibleForFree: 'False' }))),
    ).metadata
    expect(isAccessibleForFree).toBe(false)
    expect(origins.isAccessibleForFree?.[0]?.raw).toBe('False')
  })

  it('passes over scripts beyond the limit, and bears hostile ones', () => {
    const long = `{"@type": "NewsArticle", "headline": "${'x'.repeat(10_000_000)}"}`
    expect(listPage(page(jsonLd(long)))).toEqual([])
    const deep = `{"@type": "NewsArticle", "headline": "The mill", "author": ${'['.repeat(100_000)}`
    expect(listPage(page(jsonLd(deep)), 'title')).toEqual(['title json-ld NewsArticle.headline = The mill'])
    const loop = [{ '@id': '#a', '@type': 'NewsArticle', headline: 'The mill', author: { '@id': '#a' } }]
    expect(listPage(page(jsonLd(loop)), 'title')).toHaveLength(1)
    const proto = '{"@type": "NewsArticle", "__proto__": {"headline": "x"}, "constructor": {"name": "y"}}'
    expect(listPage(page(jsonLd(proto)))).toEqual([])
    const many = jsonLd(Array.from({ length: 20_000 }, (_, n) => article({ headline: `Story ${n}` })))
    expect(listPage(page(`<title>The mill</title>${many}`), 'title').length).toBeLessThan(4)
  })
})
