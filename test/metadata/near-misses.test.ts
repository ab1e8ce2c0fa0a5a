import { describe, expect, it } from 'vitest'
import type { Metadata } from '../../src/model/metadata.js'
import { parseArticle } from '../../src/parse-article.js'

const prose = Array.from(
  { length: 6 },
  (_, index) =>
    `<p>The mill on the river turned again on day ${index}, and the town came to see what had been mended there.</p>`,
).join('')

function metadataOf(over: string, under = '', lang = 'en'): Metadata {
  return parseArticle(
    `<html lang="${lang}"><head><title>The mill turns again</title></head><body><nav><a href="/">Home</a></nav><article>
<h1>The mill turns again</h1>${over}${prose}${under}</article><footer>Hill Gazette</footer></body></html>`,
    { profile: false },
  ).metadata
}

describe('times and dates that only look like others', () => {
  it.each([
    ['a time with its half of the day', '<p>March 5, 2024 at 10:15 AM EST | Updated: 5:40 PM EST</p>', 'en'],
    ['a score', '<p>5. März 2024 | Tabellenstand 12:10</p>', 'de'],
    ['a price', '<p>5 marzo 2024 | aggiornato 2.50 euro</p>', 'it'],
  ])('are no change: %s', (_, over, lang) => {
    expect(metadataOf(over, '', lang).modifiedAt).toBeUndefined()
  })

  it.each(['3h ago', '2 h read', '5 h drive'])('are no hour of the publication: %s', (behind) => {
    expect(metadataOf(`<p class="date">March 5, 2024 · ${behind}</p>`).publishedAt).toBe('2024-03-05')
  })

  it('give way to the exact time of the same day, in either order of day and month, and leave that of a change', () => {
    const below = '<p><time datetime="2024-03-05T10:00:00Z">March 5, 2024</time></p>'
    expect(metadataOf('<p>03/05/2024</p>', below).publishedAt).toBe('2024-03-05T10:00:00Z')
    const changed = '<p>Updated: <time datetime="2024-04-06T10:00:00Z">yesterday</time></p>'
    expect(metadataOf('<p class="date">5 March 2024</p>', changed).modifiedAt).toBe('2024-04-06T10:00:00Z')
  })
})

describe('keywords', () => {
  it('are those of a line that says so, however long it is and whatever it ends with', () => {
    expect(
      metadataOf('', '<p>Tags: economy, politics, mill, river, museum, council, bridge, architecture</p>').keywords,
    ).toHaveLength(8)
    expect(metadataOf('', '<p>Tags: mill, council, museum, river, weir, town, cafe.</p>').keywords).toHaveLength(7)
  })

  it('are kept without the link to a day that stands among them', () => {
    const under = '<p class="tags">Posted in <a href="/t/1">mills</a> on <a href="/2024">March 5, 2024</a></p>'
    expect(metadataOf('', under).keywords).toEqual(['mills'])
  })
})

describe('sources, titles and authors', () => {
  it.each([
    'Źródło: Shutterstock',
    'Kaynak: Getty Images',
    'Nguồn: Internet',
    '출처: 게티이미지뱅크',
    'Fuentes: OMS y UNICEF',
  ])('no outlet is named by %s', (line) => expect(metadataOf('', `<p>${line}</p>`).source).toBeUndefined())

  it.each([
    ['Hill Gazette. For more information write to us.', 'Hill Gazette'],
    ['St. Louis of the hill', 'St. Louis of the hill'],
    ['Hill Gazette. Nantes', 'Hill Gazette. Nantes'],
  ])('an outlet is what stands before a sentence: %s', (value, name) => {
    const { source, publisher } = parseArticle(`---\nsource: ${value}\npublisher: ${value}\n---\n${prose}`).metadata
    expect([source?.name, publisher]).toEqual([name, name])
  })

  it('a section is the title where nothing says otherwise', () => {
    const source = `<h1>News</h1><p>By Ana Vale</p><p>The word comes from the last century.</p><h2>Origin of it</h2>${prose}`
    expect(parseArticle(source).metadata.title).toBe('News')
  })

  it('tags that readers see are of the title', () => {
    const source = `<h1>Use &lt;em&gt;text&lt;/em&gt; for stress</h1>${prose}`
    expect(parseArticle(source).metadata.title).toBe('Use <em>text</em> for stress')
  })

  it('a name that is no account stays beside another', () => {
    const source = `---\ntitle: 水库开闸放水\nauthor: 扎西多吉\n---\n<p>河东县的三座水库恢复了正常水位。</p><p>作者：林小满</p>`
    expect(parseArticle(source).metadata.authors).toContain('扎西多吉')
  })
})
