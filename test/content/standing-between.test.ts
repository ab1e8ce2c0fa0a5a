import { describe, expect, it } from 'vitest'
import { standingBetween } from '../../src/content/standing-between.js'
import { growth, mostGrowth } from '../support/growth.js'
import { linesOf } from './lines-of.js'

function added(html: string): string[] {
  const { lines, isArticle } = linesOf(html)
  return standingBetween(lines, isArticle).map(({ text }) => text)
}

const between = (inner: string): string => `<div><p>Mills*</p>${inner}<p>Rivers*</p></div>`

describe('what stands between two paragraphs of the article', () => {
  it.each([
    ['a table', '<table><tr><th>Year</th><td>1850</td></tr></table>', ['Year', '1850']],
    ['a table in a figure', '<figure class="table"><table><tr><td>1850</td></tr></table></figure>', ['1850']],
    ['a list', '<ul><li>Flour</li><li><p>Bran</p></li></ul>', ['Flour', 'Bran']],
    ['a list of terms', '<dl><dt>Weir</dt><dd>A low dam</dd></dl>', ['Weir', 'A low dam']],
    ['a quote', '<blockquote>It turns.</blockquote>', ['It turns.']],
    ['code in a box', '<div class="highlight"><pre><code>npm install mill</code></pre></div>', ['npm install mill']],
    ['two after one another', '<ul><li>Flour</li></ul><pre>a = b</pre>', ['Flour', 'a = b']],
    ['a heading in boxes of its own', '<div><div><h2>The weir</h2></div></div>', ['The weir']],
    [
      'a heading of a page builder',
      '<div class="elementor-widget elementor-widget-heading"><div class="elementor-widget-container"><h2>The weir</h2></div></div>',
      ['The weir'],
    ],
    ['one beside a caption', '<table><tr><td>1850</td></tr></table><p>Source: the town</p>', ['1850']],
  ])('is the article: %s', (_, inner, expected) => {
    expect(added(between(inner))).toEqual(expected)
  })

  it('is the article in a box under the heading of the box', () => {
    expect(added(between('<div class="facts"><h3>The weir*</h3><ul><li>Built in 1850</li></ul></div>'))).toEqual([
      'Built in 1850',
    ])
  })

  it.each([
    ['begins the article', (list: string) => `<div><div>${list}</div><p>Mills*</p></div>`],
    ['stands in it', (list: string) => `<div><p>Mills*</p></div>${list}<div><p>Rivers*</p></div>`],
  ])('is the rest of a list that %s', (_, page) => {
    const rest = 'Half of the money has not been found yet'
    expect(added(page(`<ul><li>The weir closes*</li><li>${rest}</li></ul>`))).toContain(rest)
    expect(added(page('<ul><li>The weir closes*</li><li>5 min read</li></ul>'))).toEqual([])
    expect(added(page(`<ul class="related"><li>The weir closes*</li><li>${rest}</li></ul>`))).toEqual([])
    expect(added(page(`<ul><li>The weir closes*</li><li>${rest}</li><li>${rest} and</li></ul>`))).toEqual([])
  })

  it('is the article in the cell of a table that lays the page out', () => {
    const inner = between('<table><tr><td>1850</td></tr></table>')
    expect(added(`<table><tr><td>Menu</td></tr><tr><td>${inner}</td></tr></table>`)).toEqual(['1850'])
  })

  it.each([
    ['links', between('<ul><li><a href="/a">Flour</a></li><li><a href="/b">Bran</a></li></ul>')],
    ['a heading that is a link', between('<h3><a href="/a">Flour</a></h3>')],
    ['a line of its own', between('<p>Share this</p>')],
    ['a list far from the text', between('<p>a</p><p>b</p><p>c</p><ul><li>Flour</li></ul>')],
    ['a list behind the text', '<div><p>Mills*</p><ul><li>Flour</li></ul></div>'],
    [
      'a list between texts of two elements',
      '<div><p>Mills*</p></div><ul><li>Flour</li></ul><div><p>Rivers*</p></div>',
    ],
    ['a list deep in a box', between('<div><div><div><div><ul><li>Flour</li></ul></div></div></div></div>')],
    ['a heading over something else', '<div><p>Mills*</p><h3>More</h3><p>Share</p></div>'],
  ])('is not: %s', (_, html) => {
    expect(added(html)).toEqual([])
  })

  it.each([
    ['an advertisement', '<table class="ad"><tr><td>Buy boats</td></tr></table>'],
    ['a newsletter', '<div class="newsletter"><ul><li>Every morning</li><li>Free</li></ul></div>'],
    ['tags', '<ul class="tags"><li>Bridge</li><li>Mayor</li></ul>'],
    ['an aside', '<aside><ul><li>Every morning</li></ul></aside>'],
    ['a heading of one', '<div class="newsletter"><h3>Stay with us</h3></div>'],
  ])('is not what is named as %s', (_, inner) => {
    expect(added(between(inner))).toEqual([])
  })

  it('is not what a table that lays the page out has besides the article', () => {
    expect(added('<table><tr><td><p>Tel. 555</p></td><td><p>Mills*</p><p>Rivers*</p></td></tr></table>')).toEqual([])
  })

  it('takes linear time', () => {
    const pages = new Map(
      [20_000, 40_000].map((count) => [count, linesOf(between('<ul><li>Flour</li></ul><p>a</p>'.repeat(count)))]),
    )
    const run = (count: number): void => {
      const { lines, isArticle } = pages.get(count) ?? { lines: [], isArticle: [] }
      standingBetween(lines, isArticle)
    }
    expect(growth(run, 20_000)).toBeLessThan(mostGrowth)
  })
})
