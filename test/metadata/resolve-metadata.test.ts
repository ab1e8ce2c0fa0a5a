import { describe, expect, it } from 'vitest'
import { nowhere } from '../../src/html/lines/line-extent.js'
import type { Candidate } from '../../src/metadata/candidate.js'
import { candidateFor, placeAt, type TextField } from '../../src/metadata/candidate-for.js'
import { readCreditLine } from '../../src/metadata/gather/credit-line.js'
import { gatherFrontMatter } from '../../src/metadata/gather/front-matter.js'
import {
  type ResolvedMetadata,
  type ResolveInput,
  resolveMetadata,
  type VisibleLine,
} from '../../src/metadata/resolve-metadata.js'
import type { Metadata, Origin } from '../../src/model/metadata.js'
import { parseArticle } from '../../src/parse-article.js'
import { emptyInput } from '../support/empty-input.js'

const rule = 'generic/credit-line'

function resolve(input: Partial<ResolveInput>): ResolvedMetadata {
  return resolveMetadata({ ...emptyInput, ...input })
}

function lines(...texts: string[]): VisibleLine[] {
  return texts.map((raw, index) => {
    const line = readCreditLine(raw)
    if (line === undefined) throw new Error(`no credit line: ${raw}`)
    return { line, rule, raw, start: index * 100, end: index * 100 + raw.length, key: { raw } }
  })
}

function body(...texts: string[]): ResolveInput['bodyTexts'] {
  return texts.map((text, index) => ({ text, start: 1000 + index * 100, end: 1050 + index * 100 }))
}

function stated(field: TextField, value: string, from: Origin['from']): Candidate {
  return candidateFor(field, value, placeAt(from, field, value, nowhere))
}

function frontMatter(data: Record<string, unknown>): Candidate[] {
  return gatherFrontMatter({ data, keys: {} })
}

/** Every value has an origin, and lists have as many origins as values. */
function expectOrigins(metadata: Metadata): void {
  const { origins, frontMatter: _, ...fields } = metadata
  for (const [field, value] of Object.entries(fields)) {
    const count = Array.isArray(value) ? value.length : 1
    expect(Object.entries(origins).find(([name]) => name === field)?.[1]?.length ?? 0, field).toBe(count)
  }
}

describe('people', () => {
  it('puts authors first, keeps roles apart and names no one twice', () => {
    const { metadata } = resolve({
      creditLines: lines('编辑 林小满 校对 周亦', '山城新闻记者 何青', '责任编辑：林小满'),
      bodyTexts: body('山城报讯（记者 何青）桥通车了。', '人很多。'),
    })
    expect(metadata.authors).toEqual(['何青'])
    expect(metadata.credits).toEqual([
      { role: 'author', name: '何青' },
      { role: 'editor', name: '林小满' },
      { role: 'proofreader', name: '周亦' },
    ])
    expectOrigins(metadata)
  })

  it('keeps the order of the page', () => {
    const { metadata } = resolve({ creditLines: lines('作者：林小满', '作者：何青').reverse() })
    expect(metadata.authors).toEqual(['林小满', '何青'])
  })

  it('never makes an editor or the site an author', () => {
    const candidates = ['林小满', '山城网', '何青'].map((name) => stated('authors', name, 'json-ld'))
    const { metadata, refused } = resolve({
      candidates: [...candidates, ...frontMatter({ author: '山城网 - 快讯' })],
      creditLines: lines('责任编辑：林小满'),
    })
    expect(metadata.authors).toEqual(['何青'])
    expect(refused().map(({ field, value }) => [field, value])).toEqual([
      ['authors', '林小满'],
      ['authors', '山城网'],
    ])
  })

  it('reads the author of a blog that is named after its author', () => {
    const { metadata } = resolve({
      candidates: frontMatter({ author: '山城网', categories: ['山城网'] }),
      creditLines: lines('转载本文请联系原作者获取授权，同时请注明本文来自林小满山城网博客。'),
    })
    expect(metadata.authors).toEqual(['林小满'])
    expect(metadata.source).toEqual({ name: '林小满山城网博客' })
    expect(metadata.origins.authors?.[0]?.from).toBe('inferred')
  })
})

describe('source', () => {
  const line = '来源：甲城日报'
  const byline = '乙城新闻记者 何青'
  const dateline = '丙城网讯，桥通车了。'
  const copyright = '转载请注明出处：丁城科技'
  const suffix = '人很多。（戊城客户端）'

  it.each([
    [[line, byline, copyright], '甲城日报'],
    [[byline, copyright], '乙城新闻'],
    [[copyright], '丙城网'],
  ])('prefers the more explicit of %j', (texts, expected) => {
    const { metadata } = resolve({ creditLines: lines(...texts), bodyTexts: body(dateline, suffix) })
    expect(metadata.source).toEqual({ name: expected })
  })

  it('takes a suffix only from the end of the article, and only when nothing else is stated', () => {
    expect(resolve({ bodyTexts: body('桥通车了。', suffix) }).metadata.source).toEqual({ name: '戊城客户端' })
    expect(resolve({ bodyTexts: body(suffix, '桥通车了。') }).metadata.source).toBeUndefined()
    expect(resolve({ creditLines: lines(copyright), bodyTexts: body(suffix) }).metadata.source).toEqual({
      name: '丁城科技',
    })
  })
})

describe('title, image, dates', () => {
  it('restores the title from the text', () => {
    const { metadata } = resolve({ candidates: frontMatter({ title: '河_桥_通车' }), titleEvidence: ['河“桥”通车'] })
    expect(metadata.title).toBe('河“桥”通车')
    expect(metadata.origins.title?.[0]).toMatchObject({ from: 'front-matter', raw: '河_桥_通车' })
  })

  it.each([
    ['https://i.example/a.jpg', 'https://i.example/a.jpg', 'https://i.example/a.jpg', 'front-matter'],
    [
      'https://p.example/?http://i.example/a.jpg',
      'https://p.example/?http://i.example/a.jpg',
      'http://i.example/a.jpg',
      'front-matter',
    ],
    ['https://i.example/a_1440w.jpg', 'https://i.example/a_r.jpg', 'https://i.example/a_1440w.jpg', 'front-matter'],
    ['https://i.example/qr.png', 'https://i.example/a.jpg', 'https://i.example/a.jpg', 'inferred'],
    ['https://picsum.photos/400/300?random=1', 'https://i.example/a.jpg', 'https://i.example/a.jpg', 'inferred'],
  ])('with headimg %s and %s in the article takes %s', (headimg, shown, expected, from) => {
    const { metadata } = resolve({
      candidates: frontMatter({ headimg }),
      images: [{ image: { url: shown, alt: 'A bridge' }, start: 0, end: 1 }],
    })
    expect(metadata.image).toEqual({ url: expected, alt: 'A bridge' })
    expect(metadata.origins.image?.[0]?.from).toBe(from)
  })

  it('finds the picture that the article shows first, and says where its figure is', () => {
    const figure = '<figure><img src="https://i.example/a.jpg" alt="A bridge"></figure>'
    const source = `<p>The bridge opens.</p>${figure}<p>It is long.</p>`
    const { metadata } = parseArticle(source, { profile: false })
    const [origin] = metadata.origins.image ?? []
    expect(origin).toMatchObject({ from: 'inferred', detail: 'first-image', raw: 'https://i.example/a.jpg' })
    expect(source.slice(origin?.position?.start.offset, origin?.position?.end.offset)).toBe(figure)
  })

  it('finds the first picture behind a logo', () => {
    const image = (name: string) => `<p><img src="https://i.example/${name}" width="200" height="120"></p>`
    const source = `${image('logo.gif')}<p>The bridge opens.</p>${image('a.jpg')}${image('b.jpg')}`
    expect(parseArticle(source, { profile: false }).metadata.image?.url).toBe('https://i.example/a.jpg')
  })

  it('refuses a head image that the article does not show, and takes a cover that its author chose', () => {
    const url = 'https://i.example/qr.png'
    expect(resolve({ candidates: frontMatter({ headimg: url }) }).metadata.image).toBeUndefined()
    expect(resolve({ candidates: frontMatter({ cover: url }) }).metadata.image).toEqual({ url })
  })

  it('notes dates that cannot be read, with their place', () => {
    const candidates = gatherFrontMatter({
      data: { date: 'Invalid Date', updated: '3小时前' },
      keys: { date: { start: 7, end: 19 } },
    })
    const { metadata, diagnostics } = resolve({ candidates })
    expect(metadata.publishedAt).toBeUndefined()
    expect(metadata.modifiedAt).toBeUndefined()
    expect(diagnostics.map(({ code, position }) => [code, position?.start.offset])).toEqual([
      ['date-invalid', 7],
      ['date-relative', undefined],
    ])
  })

  it('uses the zone, and notes one that there is not', () => {
    const candidates = frontMatter({ date: '2021-03-22 04:48:31' })
    expect(resolve({ candidates, timeZone: 'Asia/Shanghai' }).metadata.publishedAt).toBe('2021-03-22T04:48:31+08:00')
    const unknown = resolve({ candidates, timeZone: 'Nowhere/Land' })
    expect(unknown.metadata.publishedAt).toBe('2021-03-22T04:48:31')
    expect(unknown.diagnostics.map(({ code }) => code)).toEqual(['time-zone-invalid'])
  })
})

describe('the rest', () => {
  it('gathers keywords from tag lines, without the section', () => {
    const tags = (...texts: string[]) => ({
      texts,
      rule: 'generic/tags',
      raw: texts.join(' '),
      ...nowhere,
      key: { texts },
    })
    const { metadata } = resolve({
      candidates: [stated('section', '河流', 'profile')],
      tagLines: [tags('#桥#船'), tags('话题标签：', '磨坊', '桥'), tags('河流'), tags('标签：水、岸')],
    })
    expect(metadata.keywords).toEqual(['桥', '船', '磨坊', '水', '岸'])
    expect(metadata.section).toBe('河流')
    expectOrigins(metadata)
  })

  it('says which stripped lines were used, and for what', () => {
    const creditLines = lines(
      '来源：甲城日报 作者：何青',
      '来源：乙城日报',
      '原标题：河水涨了',
      '链接地址：http://example.org/1',
    )
    const { metadata, used, refused } = resolve({ creditLines })
    expect(metadata).toMatchObject({ originalTitle: '河水涨了', url: 'http://example.org/1' })
    expect(creditLines.map(({ key }) => used.get(key)?.toSorted())).toEqual([
      ['authors', 'credits', 'source'],
      undefined,
      ['originalTitle'],
      ['url'],
    ])
    expect(refused()).toMatchObject([
      { field: 'source', value: { name: '乙城日报' }, origin: { from: 'visible', detail: rule } },
    ])
  })

  it('takes a summary that stands as a labelled paragraph, after what the front matter says', () => {
    const bodyTexts = body('摘要：河上的桥今天终于通车了。', '人很多。')
    expect(resolve({ bodyTexts }).metadata.description).toBe('河上的桥今天终于通车了。')
    const candidates = frontMatter({ description: '<p>A <b>bridge</b> opens</p>' })
    expect(resolve({ bodyTexts, candidates }).metadata.description).toBe('A bridge opens')
  })

  it('lets the caller and the profile go first', () => {
    const candidates: Candidate[] = [
      ...frontMatter({ title: 'From the file', author: 'A - B', lang: 'zh_hans_cn' }),
      stated('title', 'From the profile', 'profile'),
      stated('title', 'From_the caller', 'caller'),
      stated('siteName', 'Profile site', 'profile'),
    ]
    const { metadata } = resolve({ candidates, titleEvidence: ['From:the caller'] })
    expect(metadata).toMatchObject({ title: 'From_the caller', siteName: 'A', language: 'zh-Hans-CN' })
  })

  it.each(['Super User', '@RiverDaily', 'admin', '佚名', 'Discuz! Team and Comsenz UI Team'])(
    'takes no author that programs fill in: %s',
    (author) => {
      const { metadata, refused } = resolve({ candidates: frontMatter({ author }) })
      expect(metadata.authors).toEqual([])
      expect(new Set(refused().map(({ why }) => why))).toEqual(new Set(['it stands for no name']))
    },
  )

  it('is empty for an empty document', () => {
    expect(resolve({}).metadata).toEqual({ authors: [], credits: [], categories: [], keywords: [], origins: {} })
  })
})
