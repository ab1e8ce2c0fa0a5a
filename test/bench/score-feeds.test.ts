import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/model/article.js'
import type { Block } from '../../src/model/block.js'
import type { Truth, TruthBlock, TruthMetadata } from './feed-truth.js'
import { scoreBlocks } from './score-blocks.js'
import { scoreMetadata } from './score-metadata.js'
import { scoreStripped } from './score-stripped.js'

const paragraph = (text: string): Block => ({ type: 'paragraph', text, children: [] })

function article(blocks: Block[], more: Partial<Article> = {}): Article {
  return {
    status: 'ok',
    metadata: { authors: [], credits: [], categories: [], keywords: [], origins: {} },
    paragraphs: [],
    blocks,
    stripped: [],
    accounting: { total: 0, kept: 0, stripped: 0, unaccounted: 0, byReason: {} },
    profile: null,
    contentRoots: [],
    diagnostics: [],
    ...more,
  }
}

describe('scoreBlocks', () => {
  const labels: TruthBlock[] = [
    { role: 'duplicate-title', altRole: 'paragraph', text: 'The bridge' },
    { role: 'paragraph', text: 'First.' },
    { role: 'list-item', text: 'One' },
    { role: 'paragraph', altRole: 'disclaimer', text: 'No advice.' },
    { role: 'credit', text: 'By Ana' },
  ]
  const list: Block = {
    type: 'list',
    ordered: false,
    text: 'One',
    items: [{ text: 'One', blocks: [paragraph('One')] }],
  }

  it('takes a block with two roles either way', () => {
    const without = scoreBlocks(article([paragraph('First.'), list]), labels)
    expect(without.differences).toEqual([])
    expect(without.stripped.map(({ text }) => text)).toEqual(['The bridge', 'No advice.', 'By Ana'])
    const all = [paragraph('The bridge'), paragraph('First.'), list, paragraph('No advice.')]
    expect(scoreBlocks(article(all), labels).stripped.map(({ text }) => text)).toEqual(['By Ana'])
  })

  it.each<[string, Block[]]>([
    ['one is missing', [list]],
    ['one is too many', [paragraph('First.'), list, paragraph('By Ana')]],
    ['two have changed places', [list, paragraph('First.')]],
    ['the role is another', [paragraph('First.'), paragraph('One')]],
    ['two are one', [paragraph('First. One')]],
  ])('tells when %s', (_, blocks) => {
    expect(scoreBlocks(article(blocks), labels).differences).not.toEqual([])
  })
})

describe('scoreStripped', () => {
  const labels: TruthBlock[] = [
    { role: 'credit', altRole: 'caption', text: 'By Ana' },
    { role: 'empty', text: '' },
  ]
  const entry = { rule: 'x/y', kind: 'element', path: '', length: 0 } as const

  it('counts what is reported and why', () => {
    const score = (reason: 'credit' | 'share', text: string): number[] => {
      const found = scoreStripped(article([], { stripped: [{ ...entry, reason, text }] }), labels)
      return [found.asked, found.reported, found.rightReason]
    }
    expect(score('credit', 'By  Ana')).toEqual([1, 1, 1])
    expect(score('share', 'Share this by By Ana')).toEqual([1, 1, 0])
    expect(score('credit', 'By Ben')).toEqual([1, 0, 0])
  })
})

describe('scoreMetadata', () => {
  const wanted: TruthMetadata = {
    title: 'The bridge',
    titleAlt: ['The “bridge”'],
    originalTitle: null,
    authors: ['Ana', 'Ben'],
    editors: [],
    source: 'Harbour Daily',
    sourceKind: 'dateline',
    siteName: 'Quay',
    categories: ['news'],
    publishedAt: '2021-03-21T16:41:54',
    dateKind: 'naive',
    leadImage: null,
    stockCodes: [],
  }
  const right = {
    title: 'The “bridge”',
    authors: ['Ben', 'Ana'],
    credits: [],
    categories: ['news'],
    keywords: [],
    siteName: 'Quay',
    publishedAt: '2021-03-21T16:41:54+08:00',
    origins: {},
  }
  const score = (more: object, labels: Partial<TruthMetadata> = {}): string[] => {
    const truth: Truth = { status: 'ok', metadata: { ...wanted, ...labels }, blocks: [] }
    return scoreMetadata(article([], { metadata: { ...right, ...more } }), truth).map((line) =>
      line.replace(/:.*/s, ''),
    )
  }

  it('accepts what the labels leave open', () => {
    expect(score({})).toEqual([])
    expect(score({ source: { name: 'Harbour Daily' } })).toEqual([])
    expect(score({ publishedAt: '2021-03-21' }, { dateKind: 'date-only' })).toEqual([])
  })

  it.each<[string, object, Partial<TruthMetadata>]>([
    ['title', { title: 'The bridge_' }, {}],
    ['originalTitle', { originalTitle: 'Bridge' }, {}],
    ['authors', { authors: ['Ana'] }, {}],
    ['editors', { credits: [{ role: 'editor', name: 'Cy' }] }, {}],
    ['source', { source: { name: 'Quay' } }, {}],
    ['source', {}, { sourceKind: 'line' }],
    ['categories', { categories: [] }, {}],
    ['publishedAt', { publishedAt: '2021-03-21T08:41:54Z' }, {}],
    ['publishedAt', {}, { dateKind: 'utc', publishedAt: '2021-03-21T16:41:54Z' }],
    ['publishedAt', {}, { dateKind: 'invalid', publishedAt: null }],
    ['image', { image: { url: 'https://example.org/qr.png' } }, {}],
    ['keywords', { keywords: ['quay'] }, {}],
    ['stockCodes', {}, { stockCodes: ['sh600482'] }],
    ['url', { url: 'https://example.org/' }, {}],
  ])('tells when %s is wrong: %j %j', (field, more, labels) => {
    expect(score(more, labels)).toEqual([field])
  })
})
