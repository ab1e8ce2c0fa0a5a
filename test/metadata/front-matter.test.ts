import { describe, expect, it } from 'vitest'
import { gatherFrontMatter } from '../../src/metadata/gather/front-matter.js'

function gather(data: Record<string, unknown>): Record<string, unknown[]> {
  const values: Record<string, unknown[]> = {}
  for (const { field, value } of gatherFrontMatter({ data, keys: {} })) {
    const list = values[field] ?? []
    list.push(value)
    values[field] = list
  }
  return values
}

describe('gatherFrontMatter', () => {
  it('reads a feed document', () => {
    const image = 'https://img.example/1.jpg'
    expect(
      gather({
        title: '河 &#123;桥&#125;',
        categories: ['综合', '山城网', '山城网－国内'],
        headimg: image,
        author: '山城网',
        comments: 'false',
        date: 'Sat, 13 Nov 2021 05:12:27 GMT',
        thumbnail: '',
      }),
    ).toEqual({
      title: ['河 {桥}'],
      publishedAt: ['Sat, 13 Nov 2021 05:12:27 GMT'],
      categories: ['综合', '山城网', '山城网－国内'],
      siteName: ['山城网'],
      image: [{ url: image }],
    })
  })

  it.each([
    ['山城网 - 快讯', ['综合', '山城网 - 快讯'], 'siteName', '山城网'],
    ['山城网 - 快讯', [], 'siteName', '山城网'],
    ['山城网', ['综合', '山城网－国内'], 'siteName', '山城网'],
    ['Ann Lee', ['Rivers'], 'authors', 'Ann Lee'],
    ['Ann Lee', [], 'authors', 'Ann Lee'],
  ])('reads the author %s with categories %j as %s', (author, categories, field, expected) => {
    const values = gather({ author, categories })
    expect(values[field]).toEqual([expected])
    expect(values[field === 'authors' ? 'siteName' : 'authors']).toBeUndefined()
  })

  it('reads the keys of Hugo, Hexo and Jekyll', () => {
    expect(
      gather({
        title: 'A river',
        date: '2021-03-22',
        lastmod: '2021-04-01',
        tags: '[water, boats]',
        categories: 'rivers, hills',
        author: [{ name: 'Ann Lee' }, 'Bo Stone'],
        summary: 'Short &amp; clear',
        subtitle: 'And a mill',
        lang: 'en',
        permalink: '/a-river/',
        link: 'https://example.org/a-river',
        cover: { image: 'x', url: '/c.jpg' },
        source: 'Hill Gazette',
      }),
    ).toEqual({
      title: ['A river'],
      subtitle: ['And a mill'],
      description: ['Short & clear'],
      publishedAt: ['2021-03-22'],
      modifiedAt: ['2021-04-01'],
      language: ['en'],
      categories: ['rivers', 'hills'],
      keywords: ['water', 'boats'],
      authors: ['Ann Lee', 'Bo Stone'],
      url: ['https://example.org/a-river'],
      source: [{ name: 'Hill Gazette' }],
      image: [{ url: '/c.jpg' }],
    })
  })

  it.each([
    ['Title', 'title', 'A river', 'A river'],
    ['date_published', 'publishedAt', '2021-03-22', '2021-03-22'],
    ['Publish Date', 'publishedAt', '2021-03-22', '2021-03-22'],
    ['date-modified', 'modifiedAt', '2021-03-22', '2021-03-22'],
    ['Author', 'authors', '[[Ann Lee]]', 'Ann Lee'],
    ['author', 'authors', ['[[Ann Lee]]'], 'Ann Lee'],
    ['sourceUrl', 'url', 'https://hill.example/a', 'https://hill.example/a'],
  ])('reads the key %s as %s, in any case and with any marks', (key, field, value, expected) => {
    expect(gather({ [key]: value })).toEqual({ [field]: [expected] })
  })

  it('takes of keys that differ in case only the first with text', () => {
    expect(gather({ Title: '', title: 'A river', TITLE: 'Another' }).title).toEqual(['A river'])
  })

  it('does not take the day on which a page was clipped for that of its publication', () => {
    const clip = { title: 'A river', source: 'https://hill.example/a', created: '2024-03-15' }
    expect(gather({ ...clip, published: '' }).publishedAt).toBeUndefined()
    expect(gather({ ...clip, published: '2024-03-13' }).publishedAt).toEqual(['2024-03-13'])
    expect(gather({ ...clip, source: 'Hill Gazette' }).publishedAt).toEqual(['2024-03-15'])
  })

  it('splits several authors in one text', () => {
    expect(gather({ author: 'Ann Lee, Bo Stone and Cy Vale' }).authors).toEqual(['Ann Lee', 'Bo Stone', 'Cy Vale'])
  })

  it('keeps where each value stands and what it was', () => {
    const [title] = gatherFrontMatter({ data: { title: ' A &amp; B ' }, keys: { title: { start: 5, end: 18 } } })
    expect(title).toEqual({
      field: 'title',
      value: 'A & B',
      from: 'front-matter',
      detail: 'title',
      raw: ' A &amp; B ',
      start: 5,
      end: 18,
    })
  })

  it('takes what writers put where there is nothing for nothing', () => {
    expect(
      gather({
        title: 'T',
        description: '~',
        subtitle: '[]',
        source: 'null',
        site: 'None',
        tags: ['null', 'a'],
        categories: 'null',
        author: 'null',
        byline: 'Ana Vale',
        cover: 'false',
        image: 'true',
      }),
    ).toEqual({ title: ['T'], keywords: ['a'], authors: ['Ana Vale'] })
  })

  it('reads records and names as programs that read XML leave them', () => {
    const found = gather({
      title: 'The mill turns',
      author: { email: ['ana@hill.example'], name: ['Ana Vale'] },
      source: { title: 'Hill Gazette', url: 'https://hill.example' },
      categories: [{ term: 'Local' }, { _: 'Mills', $: {} }],
      'dc:date': '2024-03-05',
      enclosure: [
        { url: 'https://hill.example/mill.mp3', type: 'audio/mpeg' },
        { url: 'https://hill.example/mill?size=l', type: 'image/jpeg' },
      ],
    })
    expect(found).toMatchObject({
      authors: ['Ana Vale'],
      source: [{ name: 'Hill Gazette' }],
      categories: ['Local', 'Mills'],
      publishedAt: ['2024-03-05'],
      image: [{ url: 'https://hill.example/mill?size=l' }],
    })
    expect(gather({ tags: "['mill', \"river\", it's]" }).keywords).toEqual(['mill', 'river', "it's"])
    expect(gather({ 'dc:creator': 'Ana Vale' }).authors).toEqual(['Ana Vale'])
    expect(gather({ 'media:content': 'https://hill.example/mill.webp?x=1' }).image).toHaveLength(1)
    expect(gather({ enclosure: 'https://hill.example/mill.mp3' }).image).toBeUndefined()
    expect(gather({ author: { name: { first: 'Ana' } }, enclosure: { url: [] } }).authors).toBeUndefined()
  })

  it('takes the elements around words of a title out, and leaves what a title is about', () => {
    const title = (text: string): unknown => gather({ title: text }).title?.[0]
    expect(title('The <em>Old <b>Mill</b></em> &amp; the river')).toBe('The Old Mill & the river')
    expect(title('The <span class="x">mill</span><br>turns</b>')).toBe('The mill turns</b>')
    expect(title('Why <b> is no heading')).toBe('Why <b> is no heading')
    expect(title('a < b and </i> c')).toBe('a < b and </i> c')
  })

  it('keeps a comma in the one item of a list, and a name of an outlet with a stroke', () => {
    expect(gather({ tags: ['Paris, Texas'], author: 'Radio Free Europe/Radio Liberty' })).toEqual({
      keywords: ['Paris, Texas'],
      authors: ['Radio Free Europe/Radio Liberty'],
    })
  })

  it('reads images, sources and lists as themes and tools nest them', () => {
    const image = 'https://img.example/1.jpg'
    expect(
      gather({ cover: { image }, source: { name: '山城报', url: 'https://a.example' }, tags: ['港口，航运'] }),
    ).toEqual({ image: [{ url: image }], source: [{ name: '山城报' }], keywords: ['港口', '航运'] })
    expect(gather({ images: [image, 'b.jpg'] })).toEqual({ image: [{ url: image }] })
  })

  it.each([
    ['山城報 記者林知夏／山城即時報導', ['林知夏'], undefined],
    ['记者 林知夏', ['林知夏'], undefined],
    ['作者：林知夏', ['林知夏'], undefined],
    ['林知夏/周望舒', ['林知夏', '周望舒'], undefined],
    ['Ana Vale / Bo Stone', ['Ana Vale', 'Bo Stone'], undefined],
    ['责任编辑：周望舒', undefined, [{ role: 'editor', name: '周望舒' }]],
    ['desk@news.example (Ana Vale)', ['Ana Vale'], undefined],
    ['Ana Vale <desk@news.example>', ['Ana Vale'], undefined],
    ['山城网/财经', ['山城网/财经'], undefined],
  ])('reads the author %s like a byline', (author, authors, credits) => {
    expect(gather({ author })).toEqual(
      Object.fromEntries(Object.entries({ authors, credits }).filter(([, value]) => value !== undefined)),
    )
  })

  it('bears values of any shape', () => {
    const odd = {
      title: ['a'],
      categories: [['a', ['b', [['c']]]], { name: 'd' }, null, 3],
      author: { x: 1 },
      date: null,
      image: [],
    }
    expect(gather(odd)).toEqual({ categories: ['a', 'b', 'd'] })
    expect(gatherFrontMatter({ data: Object.create(null), keys: Object.create(null) })).toEqual([])
  })
})
