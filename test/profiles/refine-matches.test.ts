import { describe, expect, test } from 'vitest'
import { property } from '../../src/html/attributes/attribute.js'
import { parseArticle } from '../../src/index.js'
import type { ProfileStripRule } from '../../src/model/profile.js'
import { compileProfile } from '../../src/profiles/compile-profile.js'
import { groupMatches } from '../../src/profiles/group-matches.js'
import { parsed } from './parsed.js'

/** The ids of the elements that a strip rule is about. */
function found(html: string, rule: Omit<ProfileStripRule, 'id' | 'reason'>): unknown[] {
  const profile = {
    id: 'x',
    strip: [
      { id: 'rule', reason: 'ui', ...rule },
      { id: 'next', reason: 'ui', select: 'i' },
    ],
  } as const
  const compiled = compileProfile({ ...profile, strip: [...profile.strip] })
  const { strip } = groupMatches(compiled, compiled.matcher.match(parsed(html)))
  // The rule after it gets its own matches, however many selectors this one has.
  expect(strip[1]?.map((element) => element.tagName)).toEqual(strip[1]?.map(() => 'i'))
  return (strip[0] ?? []).map((element) => property(element, 'id'))
}

const rows = `<section id="s1"><div id="d1"><p id="p1">More stories</p><i></i></div><p id="p2">Text</p></section>
<section id="s2"><div id="d2"><p id="p3">More</p></div><div id="d3"><p id="p4">Text</p></div><b id="b">x</b></section>`

describe('a rule that is refined', () => {
  test('nth counts in the document, from both ends', () => {
    expect(found(rows, { select: 'p', nth: 1 })).toEqual(['p1'])
    expect(found(rows, { select: 'p', nth: 4 })).toEqual(['p4'])
    expect(found(rows, { select: 'p', nth: 5 })).toEqual([])
    expect(found(rows, { select: 'p', nth: -1 })).toEqual(['p4'])
    expect(found(rows, { select: 'p', nth: -4 })).toEqual(['p1'])
    expect(found(rows, { select: 'p', nth: -5 })).toEqual([])
  })

  test('ancestors take the nearest one above, one selector after the other', () => {
    expect(found(rows, { select: 'p', ancestors: ['div'] })).toEqual(['d1', 'd2', 'd3'])
    expect(found(rows, { select: 'p', ancestors: ['div, section'] })).toEqual(['s1', 'd1', 'd2', 'd3'].sort(order))
    expect(found(rows, { select: '#p3, #p4', ancestors: ['div', 'section'] })).toEqual(['s2'])
    expect(found(rows, { select: '#s1', ancestors: ['section'] })).toEqual([])
  })

  test('text and nth are about the elements of the selector, not about what is above', () => {
    expect(found(rows, { select: 'p', text: '^More', ancestors: ['section'] })).toEqual(['s1', 's2'])
    expect(found(rows, { select: 'p', text: '^More$', ancestors: ['section'] })).toEqual(['s2'])
    expect(found(rows, { select: 'p', text: '^Text', nth: 2, ancestors: ['div'] })).toEqual(['d3'])
  })

  test('take: the element, all that follows, or both, each once', () => {
    expect(found(rows, { select: '#d2', take: 'element' })).toEqual(['d2'])
    expect(found(rows, { select: '#d2', take: 'rest' })).toEqual(['d2', 'd3', 'b'])
    expect(found(rows, { select: '#d2', take: 'following' })).toEqual(['d3', 'b'])
    expect(found(rows, { select: '#d2, #d3', take: 'following' })).toEqual(['d3', 'b'])
    expect(found(rows, { select: '#b', take: 'following' })).toEqual([])
    expect(found(rows, { select: 'p', text: '^More$', ancestors: ['div'], take: 'rest' })).toEqual(['d2', 'd3', 'b'])
  })
})

function order(a: string, b: string): number {
  return rows.indexOf(`id="${a}"`) - rows.indexOf(`id="${b}"`)
}

describe('in a parse', () => {
  const source = `<article><h1>Ferry returns</h1><p>The ferry came back on Monday, after two days at sea.</p>
<p>Its crew of twelve is well, the harbour office said.</p><h2>More from us</h2><p>Tides this week.</p><ul><li>Fish</li></ul></article>`

  test('cuts from a mark to the end', () => {
    const article = parseArticle(source, {
      profile: {
        id: 'harbour',
        strip: [{ id: 'more', reason: 'related', select: 'h2', text: '^More from', take: 'rest' }],
      },
    })
    expect(article.paragraphs).toEqual([
      'The ferry came back on Monday, after two days at sea.',
      'Its crew of twelve is well, the harbour office said.',
    ])
    const taken = article.stripped.filter(({ rule }) => rule === 'harbour/more')
    expect(taken.map(({ text }) => text)).toEqual(['More from us', 'Tides this week.', 'Fish'])
    expect(article.accounting.unaccounted).toBe(0)
  })

  test('reads metadata from the n-th element and from an ancestor', () => {
    const { metadata } = parseArticle(source, {
      profile: {
        id: 'harbour',
        metadata: {
          subtitle: [{ select: 'p', nth: 2 }],
          section: [{ select: 'li', ancestors: ['ul'] }],
          description: [{ select: 'p', text: 'crew' }],
        },
      },
    })
    expect(metadata.subtitle).toBe('Its crew of twelve is well, the harbour office said.')
    expect(metadata.section).toBe('Fish')
    expect(metadata.description).toBe('Its crew of twelve is well, the harbour office said.')
  })
})

test('its cost grows with the document, not with its square', () => {
  const nested = `${'<div>'.repeat(400)}${'<p>word</p>'.repeat(3000)}`
  const flat = '<p>mark</p>'.repeat(4000)
  expect(found(nested, { select: 'p', ancestors: ['div'] })).toHaveLength(1)
  expect(found(nested, { select: 'div', text: 'nowhere', nth: 1 })).toEqual([])
  expect(found(flat, { select: 'p', text: 'mark', take: 'rest' })).toHaveLength(4000)
})
