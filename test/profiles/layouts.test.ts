import { describe, expect, test } from 'vitest'
import { parseArticle, type SiteProfile } from '../../src/index.js'

const harbour: SiteProfile = {
  id: 'harbour',
  content: ['.story'],
  metadata: { authors: [{ select: '.by' }] },
  strip: [{ id: 'app', reason: 'promotion', select: '.app' }],
  layouts: [
    {
      validUntil: '2015-12-31',
      content: ['.left'],
      metadata: { authors: [{ select: '.writer' }], publishedAt: [{ value: '2030-01-01' }] },
      strip: [
        { id: 'old-app', reason: 'promotion', select: '.old-app' },
        { id: 'old-line', reason: 'ui', text: '^Print this page$' },
      ],
    },
    { validSince: '2018-01-01', validUntil: '2019-12-31', keep: [{ id: 'list', select: 'ul' }] },
    { validSince: '2020-01-01', strip: [{ id: 'quiz', reason: 'ui', select: '.quiz' }] },
  ],
}

const body = `<div class="left"><div class="story"><p>The ferry came back on Monday, after two days at sea.</p>
<p>Its crew of twelve is well, the harbour office said.</p><p>Print this page</p>
<div class="app">Get the app.</div><div class="old-app">Get the old app.</div><div class="quiz">Which ferry are you?</div></div>
<p>Below the story stands a note.</p></div><span class="by">New Byline</span><span class="writer">Old Writer</span>`

function parse(head: string): { taken: string[]; authors: string[]; last: string | undefined } {
  const html = `<html><head>${head}</head><body><h1>Ferry returns</h1>${body}</body></html>`
  const article = parseArticle(html, { profile: harbour })
  expect(article.accounting.unaccounted).toBe(0)
  return {
    taken: article.stripped.map(({ rule }) => rule).filter((rule) => rule.startsWith('harbour/')),
    authors: article.metadata.authors,
    last: article.paragraphs.at(-1),
  }
}

const published = (day: string): string => `<meta property="article:published_time" content="${day}">`

describe('the rules of a layout hold for pages of its days', () => {
  const old = {
    taken: ['harbour/old-line', 'harbour/app', 'harbour/old-app'],
    authors: ['Old Writer'],
    last: 'Below the story stands a note.',
  }
  const between = { taken: ['harbour/app'], authors: ['New Byline'] }
  const recent = { taken: ['harbour/app', 'harbour/quiz'], authors: ['New Byline'] }

  test.each([
    ['before', '2012-05-06T10:00:00Z', old],
    ['on the last day', '2015-12-31', old],
    ['on the day after', '2016-01-01', between],
    ['on the first day', '2020-01-01', recent],
    ['long after', '2024-01-01T10:00:00+08:00', recent],
  ])('%s', (_, day, expected) => {
    expect(parse(published(day))).toMatchObject(expected)
  })

  test('a page without a date counts as new', () => {
    expect(parse('')).toMatchObject(recent)
  })

  test('a layout has no say in the date that chooses it', () => {
    const profile: SiteProfile = { ...harbour, metadata: { publishedAt: [{ select: '.day' }] } }
    const html = `<h1>Ferry returns</h1>${body}<span class="day">2012-05-06</span>`
    expect(parseArticle(html, { profile }).metadata.publishedAt).toBe('2030-01-01')
  })
})

test('a keep rule holds for its days alone', () => {
  const html = (day: string): string =>
    `<head>${published(day)}</head><article class="story"><h1>Ferry returns</h1><p>The ferry came back on Monday, after two days at sea.</p>
<ul><li><a href="/1">Old ferry stories</a></li><li><a href="/2">News of the week</a></li><li><a href="/3">Tide tables</a></li></ul>
<p>Its crew of twelve is well, the harbour office said.</p></article>`
  const typesOn = (day: string): string[] =>
    parseArticle(html(day), { profile: harbour }).blocks.map(({ type }) => type)
  expect(typesOn('2018-06-01')).toEqual(['paragraph', 'list', 'paragraph'])
  expect(typesOn('2021-06-01')).toEqual(['paragraph', 'paragraph'])
})
