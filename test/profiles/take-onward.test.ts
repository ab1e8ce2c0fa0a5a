import { describe, expect, test } from 'vitest'
import { type Article, parseArticle, type SiteProfile } from '../../src/index.js'
import { growth, mostGrowth } from '../support/growth.js'

const source = `<article id="story"><h1>Ferry returns</h1><p>The ferry came back on Monday, after two days at sea.</p>
<section><div><p>Its crew of twelve is well, the harbour office said.</p><p class="end">The end</p>Loose words<p>A quiz</p></div><p>A poll</p></section>
Loose again<ul><li>A list</li></ul></article><p>Tickets are sold from Tuesday on, at both ends of the line.</p>`

function parse(rule: object, content = ['#story']): Article {
  const strip = [{ id: 'end', reason: 'related' as const, select: '.end', take: 'onward' as const, ...rule }]
  const profile: SiteProfile = { id: 'harbour', content, strip }
  const article = parseArticle(source, { profile })
  expect(article.accounting.unaccounted).toBe(0)
  return article
}

const taken = ({ stripped }: Article): string[] =>
  stripped.filter(({ rule }) => rule === 'harbour/end').map(({ text }) => text)

describe('onward', () => {
  test('takes the element and all that comes after it in the article, at any depth', () => {
    const article = parse({})
    expect(article.paragraphs.at(-1)).toBe('Its crew of twelve is well, the harbour office said.')
    expect(taken(article)).toEqual(['The end', 'Loose words', 'A quiz', 'A poll', 'Loose again', 'A list'])
  })

  test('begins at the first of the elements, and at the ancestor where one is named', () => {
    expect(taken(parse({ select: 'section p', nth: -1 }))).toEqual(['A poll', 'Loose again', 'A list'])
    expect(taken(parse({ select: 'section p', text: '^A ' }))).toHaveLength(4)
    expect(taken(parse({ ancestors: ['section'], maxShare: 1 }))).toHaveLength(3)
  })

  test('leaves what is outside the article to the other stages', () => {
    const tickets = parse({}).stripped.find(({ text }) => text.startsWith('Tickets'))
    expect(tickets?.rule).not.toBe('harbour/end')
  })

  test('is refused where it would take more than its share', () => {
    const article = parse({ maxShare: 0.1 })
    expect(taken(article)).toEqual([])
    expect(article.diagnostics.map(({ code }) => code)).toContain('rule-refused')
  })

  test('cuts in each of several containers', () => {
    const html = '<div class="part"><p>One of the parts of it.</p><b class="end">x</b><p>Rest one</p></div>'.repeat(2)
    const article = parseArticle(`<h1>Ferry</h1>${html}`, {
      profile: {
        id: 'harbour',
        content: ['.part'],
        strip: [{ id: 'end', reason: 'related', select: '.end', take: 'onward' }],
      },
    })
    expect(taken(article)).toEqual(['x', 'Rest one', 'x', 'Rest one'])
  })
})

describe('the cost of rules grows with the page, not with its square', () => {
  test('of elements that hold each other, tested by their text', () => {
    const profile: SiteProfile = {
      id: 'x',
      strip: [{ id: 'a', reason: 'ui', select: 'div', text: 'nowhere' }],
      metadata: { title: [{ select: 'div', match: '(nowhere)' }] },
    }
    const read = (size: number): void => {
      parseArticle(`${'<div>'.repeat(400)}${'<p>word</p>'.repeat(size)}`, { profile })
    }
    expect(growth(read, 10_000)).toBeLessThan(mostGrowth)
  })

  test('of many elements taken around many that are kept, in many containers', () => {
    const part = '<div class="part"><b class="ad">ad</b><i class="keep">kept words</i></div>'
    const profile: SiteProfile = {
      id: 'x',
      content: ['.part'],
      strip: [{ id: 'ad', reason: 'advertisement', select: '.ad' }],
      keep: [{ id: 'keep', select: '.keep' }],
    }
    const read = (size: number): Article => parseArticle(`<h1>Ferry</h1>${part.repeat(size)}`, { profile })
    expect(read(20_000).stripped.filter(({ rule }) => rule === 'x/ad').length).toBeGreaterThan(10_000)
    expect(growth(read, 10_000)).toBeLessThan(mostGrowth)
  })
})
