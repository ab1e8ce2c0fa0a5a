import { describe, expect, it } from 'vitest'
import type { Metadata } from '../../src/model/metadata.js'
import { averagedF1, compareBags, pageF1 } from './quality/agreement.js'
import { articleText } from './quality/article-text.js'
import { lineDifferences } from './quality/line-differences.js'
import { isSameDay, isSameInstant, isSameTitle, scoreFields, scoreNames, timeOf } from './quality/score-fields.js'
import { countSegments, scoreBody, scoreParagraphs, scoreWords, segmentsF1 } from './quality/score-text.js'
import { siteOf } from './quality/site-of.js'
import { bagOf, gramsOf, runsOf, tokensOf } from './quality/tokens.js'
import { totalScores } from './quality/total-scores.js'

describe('tokens', () => {
  it('are runs of letters, digits, marks and low lines', () => {
    expect(runsOf('Don’t_stop: 3.5 naïve—x')).toEqual(['Don', 't_stop', '3', '5', 'naïve', 'x'])
  })

  it('cut Han, Kana and Thai into characters, and keep the runs between them', () => {
    expect(tokensOf('港口5G船 ship')).toEqual(['港', '口', '5G', '船', 'ship'])
    expect(tokensOf('ไทย')).toHaveLength(3)
    expect(runsOf('港口5G船 ship')).toEqual(['港口5G船', 'ship'])
  })

  it('make overlapping grams of four; a short text is one gram, an empty one none', () => {
    expect(gramsOf(['a', 'b', 'c', 'd', 'e'])).toEqual(['a b c d', 'b c d e'])
    expect(gramsOf(['a', 'b'])).toEqual(['a b'])
    expect(gramsOf([])).toEqual([])
  })
})

describe('agreement', () => {
  it('counts multisets', () => {
    expect(compareBags(bagOf(['a', 'a', 'b']), bagOf(['a', 'c']))).toEqual({ precision: 1 / 3, recall: 1 / 2 })
  })

  it('has no precision without a prediction and no recall without a truth', () => {
    expect(compareBags(bagOf([]), bagOf(['a']))).toEqual({ precision: undefined, recall: 0 })
    expect(compareBags(bagOf(['a']), bagOf([]))).toEqual({ precision: 0, recall: undefined })
  })

  it('averages precision and recall first, over the pages that have one', () => {
    const missing = { precision: undefined, recall: 0 }
    const perfect = { precision: 1, recall: 1 }
    expect(averagedF1([perfect, missing])).toBeCloseTo(2 / 3)
    expect(averagedF1([])).toBe(0)
  })

  it('of a page with neither is perfect, with one of them it is nothing', () => {
    expect(pageF1({ precision: undefined, recall: undefined })).toBe(1)
    expect(pageF1({ precision: undefined, recall: 0 })).toBe(0)
  })
})

describe('text', () => {
  it('scores a body by its grams', () => {
    const { precision, recall } = scoreBody('one two three four five', 'zero one two three four five six', tokensOf)
    expect(precision).toBe(1)
    expect(recall).toBe(1 / 2)
  })

  it('scores paragraphs as wholes after folding', () => {
    expect(scoreParagraphs(['Ａ  b', 'c'], ['A b', 'd'])).toEqual({ precision: 1 / 2, recall: 1 / 2 })
    expect(scoreParagraphs(['a', 'a'], ['a'])).toEqual({ precision: 1 / 2, recall: 1 })
  })

  it('scores words whatever their order and case', () => {
    expect(scoreWords('B a', 'a b')).toBe(1)
    expect(scoreWords('', 'a')).toBe(0)
    expect(scoreWords('a b', 'a c')).toBe(1 / 2)
  })

  it('counts segments over folded text', () => {
    const counts = countSegments('A port\n opened today.', {
      present: ['port opened', 'closed'],
      absent: ['today', 'no'],
    })
    expect(counts).toEqual({ found: 1, missed: 1, wrong: 1 })
    expect(segmentsF1([counts, { found: 2, missed: 0, wrong: 0 }])).toBeCloseTo(3 / 4)
    expect(segmentsF1([])).toBe(0)
  })

  it('is that of all blocks but figures, embeds and separators', () => {
    const blocks = [
      { type: 'paragraph', text: 'p', children: [] },
      { type: 'figure', text: 'caption', images: [] },
      { type: 'embed', text: 'fall-back', url: 'https://example.org/', kind: 'other' },
      { type: 'code', text: 'c' },
      { type: 'separator', text: '' },
    ] as const
    expect(articleText({ blocks: blocks.map((block) => ({ ...block })) as never })).toEqual(['p', 'c'])
  })

  it('lists the lines that one side lacks', () => {
    const wanted = ['The ferry left the harbour at noon.', 'Rain fell.']
    const predicted = ['The ferry left the harbour at noon.', 'Read more about the islands here']
    expect(lineDifferences(predicted, wanted, true)).toEqual(['- Rain fell.', '+ Read more about the islands here'])
    expect(lineDifferences(predicted, wanted, false)).toEqual(['- Rain fell.'])
  })
})

describe('fields', () => {
  it('compares titles by their tokens', () => {
    expect(isSameTitle('New Bridge – Opens!', 'new bridge: opens')).toBe(true)
    expect(isSameTitle('New Bridge Opens | Daily', 'New Bridge Opens')).toBe(false)
    expect(isSameTitle(undefined, '')).toBe(false)
  })

  it('compares names as sets', () => {
    expect(scoreNames([], { wanted: [], accepted: [] })).toBe(1)
    expect(scoreNames([], { wanted: ['A'], accepted: [] })).toBe(0)
    expect(scoreNames(['Ann Lee', 'Desk'], { wanted: ['ann lee'], accepted: [] })).toBeCloseTo(2 / 3)
  })

  it('takes accepted names beside the wanted ones or in their place', () => {
    const truth = { wanted: ['Ann Lee'], accepted: ['Desk'] }
    expect(scoreNames(['Ann Lee', 'Desk'], truth)).toBe(1)
    expect(scoreNames(['Desk'], truth)).toBe(1)
    expect(scoreNames([], truth)).toBe(0)
    expect(scoreNames(['Desk'], { wanted: [], accepted: ['Desk'] })).toBe(1)
  })

  it('reads dates without a zone as UTC', () => {
    expect(timeOf('2024-05-03 14:24:00+00:00')).toBe(Date.UTC(2024, 4, 3, 14, 24))
    expect(timeOf('2024-05-03T14:24:00')).toBe(Date.UTC(2024, 4, 3, 14, 24))
    expect(timeOf('2024-05-03')).toBe(Date.UTC(2024, 4, 3))
    expect(timeOf('tomorrow')).toBeNaN()
  })

  it('knows the same day and the same instant', () => {
    expect(isSameDay('2024-05-04T10:00:00Z', ['2024-05-03T14:24:00Z'])).toBe(true)
    expect(isSameDay('2024-05-05T10:00:00Z', ['2024-05-03T09:59:00Z'])).toBe(false)
    expect(isSameInstant('2024-05-03T16:24:40+02:00', ['2024-05-03T14:24:00Z'])).toBe(true)
    expect(isSameInstant('2024-05-03T14:24:00Z', ['2024-05-03T14:26:00Z'])).toBe(false)
    expect(isSameInstant('2024-05-03T14:24:00Z', ['2024-05-03T14:26:00Z', '2024-05-03T14:24:30Z'])).toBe(true)
    expect(isSameDay(undefined, ['2024-05-03'])).toBe(false)
  })

  it('scores only what is labelled', () => {
    const metadata: Metadata = {
      title: 'A',
      authors: [],
      credits: [{ role: 'editor', name: 'Eve' }],
      source: { name: 'Wire' },
      publishedAt: '2024-05-03',
      categories: [],
      keywords: ['x'],
      origins: {},
    }
    expect(scoreFields(metadata, {})).toEqual({})
    expect(
      scoreFields(metadata, {
        title: 'a',
        editors: { wanted: ['Eve'], accepted: [] },
        topics: { wanted: ['y'], accepted: [] },
        source: ['Wire'],
        published: ['2024-05-03T12:00:00Z'],
        hasTime: true,
      }),
    ).toEqual({ title: 1, editors: 1, topics: 0, source: 1, day: 1, instant: 0 })
    expect(scoreFields(metadata, { source: [], published: ['2024-05-03'] })).toEqual({ source: 0, day: 1 })
  })
})

describe('rows', () => {
  it('sum up what their pages have, in percent', () => {
    const page = { row: 'fundus' as const, name: '', milliseconds: 1, differences: [] }
    expect(
      totalScores([
        { ...page, body: { precision: 1, recall: 0.5 }, fields: { title: 1 } },
        { ...page, body: { precision: 1, recall: 1 }, fields: { title: 0, day: 1 } },
      ]),
    ).toEqual({ body: (2 * 0.75 * 100) / 1.75, title: 50, day: 100 })
  })

  it('know sites by their registrable domain', () => {
    expect(siteOf('https://www.news.example.co.uk/a')).toBe('example.co.uk')
    expect(siteOf('https://www.example.org/a')).toBe('example.org')
    expect(siteOf('not a URL')).toBe('not a URL')
  })
})
