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
    [
      'tables in a row under headings',
      '<h2>Flows</h2><h3>May</h3><table><tr><td>1850</td></tr></table><h3>June</h3><table><tr><td>1851</td></tr><tr><td>2</td></tr><tr><td>3</td></tr></table>',
      ['Flows', 'May', '1850', 'June', '1851', '2', '3'],
    ],
    [
      'a table in a figure with its caption, between boxes of the text',
      '<div><p>Dams*</p><p>Weirs*</p></div><figure><table><tr><td>1850</td></tr></table><figcaption>Flows</figcaption></figure><div><p>Locks*</p><p>Gates*</p></div>',
      ['1850', 'Flows'],
    ],
    [
      'a quote in a figure behind one with a picture',
      '<div><p>Weirs*</p></div><figure><img><figcaption>The weir</figcaption></figure><div><figure><blockquote>It turns.</blockquote><figcaption>A miller</figcaption></figure></div><div><p>Gates*</p></div>',
      ['It turns.', 'A miller'],
    ],
    [
      'a heading behind a caption',
      '<figure><img><figcaption>The weir</figcaption></figure><div><h2>Flows</h2></div>',
      ['Flows'],
    ],
    [
      'a heading behind a line that is named a caption',
      '<div><img><p class="image__source">A miller</p></div><h2>Flows</h2>',
      ['Flows'],
    ],
    ['one beside a caption', '<table><tr><td>1850</td></tr></table><p>Source: the town</p>', ['1850']],
  ])('is the article: %s', (_, inner, expected) => {
    expect(added(between(inner))).toEqual(expected)
  })

  it.each([
    ['a table', '<table><tr><td>1850</td></tr></table>', ['1850']],
    ['a table under its heading', '<h3>Flows</h3><table><tr><td>1850</td></tr></table>', ['Flows', '1850']],
    ['a table in a box of its own', '<figure><table><tr><td>1850</td></tr></table></figure>', ['1850']],
  ])('is the article where every block has wrappers of its own: %s', (_, inner, expected) => {
    const wrapped = ['<p>Mills*</p>', inner, '<p>Rivers*</p>'].map((html) => `<div><div>${html}</div> </div>`)
    expect(added(`<section>${wrapped.join('\n')}</section>`)).toEqual(expected)
  })

  it.each([
    ['behind', '<p>Weirs*</p><p>Mills*</p><pre>a = b</pre><div><p>Note*</p><p>Rivers*</p></div>'],
    ['before', '<p>Weirs*</p><div><p>Note*</p><p>Mills*</p></div><pre>a = b</pre><p>Rivers*</p><p>Dams*</p>'],
  ])('is the article where the text goes on in a box %s it', (_, inner) => {
    expect(added(`<div>${inner}</div>`)).toEqual(['a = b'])
  })

  it('is a heading behind a box of other stories, in a row with the paragraphs', () => {
    const box =
      '<div class="more"><h3>Read also</h3><ul><li><a href="/b">A bridge</a></li><li><a href="/c">A road</a></li></ul></div>'
    expect(added(between(`${box}<h3>The weir</h3>`))).toEqual(['The weir'])
    expect(added(between(`${box}<div class="box"><h3>The weir</h3></div>`))).toEqual([])
    expect(added(between(`<h3>Read also</h3>${box}`))).toEqual([])
    expect(added(`<div><p>Mills*</p>${box}<h3>The weir</h3><div><p>Rivers*</p></div></div>`)).toEqual([])
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
    [
      'a list between a lead and the element of the text',
      '<article><p>Mills*</p><ul><li>4 min</li></ul><div><p>Rivers*</p><p>Weirs*</p></div></article>',
    ],
    ['a list under the headline', '<div><h1>Mills*</h1><ul><li>4 min</li></ul><p>Rivers*</p></div>'],
    ['headings of the same depth in a row', between('<h3>More</h3><h3>Share</h3>')],
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

  const weather = '<table><tr><th>Today</th><th>Wed</th></tr><tr><td>9°</td><td>11°</td></tr></table>'

  it('is a table of the weather between paragraphs', () => {
    expect(added(between(`<div class="weather">${weather}</div>`))).toHaveLength(4)
  })

  const behind = (inner: string): string => `<div><p>Mills*</p><p>Rivers*</p><p>Weirs*</p>${inner}</div>`

  it.each([
    ['a table', '<table><tr><th>Year</th><td>1850</td></tr><tr><th>Cost</th><td>9</td></tr></table>', 4],
    [
      'tables under headings',
      '<h2>Flows</h2><h3>May</h3><table><tr><td>1850</td><td>1</td></tr><tr><td>1851</td><td>2</td></tr></table><h3>June</h3><figure><table><tr><td>1850</td><td>1</td></tr><tr><td>1851</td><td>2</td></tr></table></figure>',
      11,
    ],
    ['a quote', '<blockquote>It turns.</blockquote>', 1],
    ['code', '<div><pre>a = b</pre></div>', 1],
    ['a list of sentences', '<ul><li>Flour goes to the town on Mondays</li></ul>', 1],
    ['the rest of a list', '<ol><li>The mill was built in 1850*</li><li>It was given to the town in 1901</li></ol>', 2],
  ])('is %s behind the last of it', (_, inner, count) => {
    expect(added(behind(inner))).toHaveLength(count)
    expect(added(behind(`<section class="related">${inner}</section>`))).toHaveLength(0)
    expect(added(behind(`<p>Share</p>${inner}`))).toHaveLength(inner.includes('*') ? count : 0)
  })

  it.each([
    ['a list of short items', '<p>Dams*</p><ul><li>Bridge</li><li>Mayor</li></ul>'],
    ['links', '<ul><li><a href="/a">Half of the money has not been found</a></li></ul>'],
    ['a table that lays a box out', '<table><tr><td>Donate</td></tr><tr><td>Every cent counts</td></tr></table>'],
    ['a heading over something else', '<h2>More</h2><p>Share</p>'],
    ['the weather', `<div class="weather">${weather}</div>`],
    ['what was read most', '<ol class="most-read"><li>The mill in the valley turns again</li></ol>'],
    ['a quote outside of the text', '</div><blockquote>It turns.</blockquote><div>'],
  ])('is not, behind the last of it: %s', (_, inner) => {
    expect(added(behind(inner))).toEqual([])
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
