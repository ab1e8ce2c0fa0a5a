import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.js'
import type { SiteProfile } from '../../src/model/profile.js'
import { checkConservation } from './check-conservation.js'

const why = 'for the test'

function site(strip: string, keep: string): SiteProfile {
  return {
    id: 'harbour-news',
    strip: [{ id: 'box', reason: 'promotion', select: strip, why, maxShare: 1 }],
    keep: [{ id: 'text', select: keep, why }],
  }
}

/** What a profile keeps inside what it takes: the element that was taken is no block around it, its range is the entry's. */
describe('what is kept inside a taken element', () => {
  it.each([
    [
      'a list',
      '<ul><li>The ferry sails.</li><li>Buy the app.</li><li>It sails at noon.</li></ul>',
      'ul',
      'li:not(:nth-child(2))',
    ],
    [
      'a quote',
      '<blockquote><p>The ferry sails.</p><p>Buy the app.</p><p>It sails at noon.</p></blockquote>',
      'blockquote',
      'p:not(:nth-child(2))',
    ],
    [
      'a list of a menu',
      '<nav><ul><li>The ferry sails.</li><li>Buy the app.</li><li>It sails at noon.</li></ul></nav>',
      'nav',
      'li:not(:nth-child(2))',
    ],
    [
      'a table',
      '<table><tr><th>Ship</th><th>Time</th></tr><tr><td>The ferry sails.</td><td>Buy the app.</td></tr><tr><td>It sails at noon.</td><td>-</td></tr></table>',
      'table',
      'tr + tr td:first-child',
    ],
  ])('stands by itself in %s', (_, source, strip, keep) => {
    const article = parseArticle(`<p>One paragraph before it.</p>${source}`, { profile: site(strip, keep) })
    expect(article.paragraphs).toEqual(['One paragraph before it.', 'The ferry sails.', 'It sails at noon.'])
    expect(article.stripped.map(({ rule }) => rule)).toContain('harbour-news/box')
    expect(checkConservation(`<p>One paragraph before it.</p>${source}`, article)).toEqual([])
  })
})

/** A row that a rule took has no cells: what was kept in it stands beside the table. */
describe('what is kept inside a taken row', () => {
  const rows = (marked: number): string[] =>
    ['Anna', 'Berta', 'Clara'].map(
      (name, row) => `<tr${row === marked ? ' class=x' : ''}><th>${name}</th><td><p>Pier ${row}</p></td></tr>`,
    )
  const blocks = (source: string): string[] => {
    const article = parseArticle(source, { profile: site('.x', 'p') })
    expect(checkConservation(source, article)).toEqual([])
    return article.blocks.map(({ type, text }) => `${type} ${text}`)
  }

  it.each([
    ['before it', 0, ['paragraph Pier 0', 'table Berta\tPier 1\nClara\tPier 2']],
    ['behind it', 2, ['table Anna\tPier 0\nBerta\tPier 1', 'paragraph Pier 2']],
    [
      'between its cells, which are then no table',
      1,
      ['Anna', 'Pier 0', 'Pier 1', 'Clara', 'Pier 2'].map((text) => `paragraph ${text}`),
    ],
  ])('stands %s', (_, marked, expected) => {
    expect(blocks(`<table>${rows(marked).join('')}</table>`)).toEqual(expected)
  })

  it.each([0, 1, 2])('keeps its place in the text of a list around the table, in row %i', (marked) => {
    const [list] = blocks(`<ul><li>Ferries<li><table>${rows(marked).join('')}</table></ul>`)
    expect(list?.match(/Pier \d/g)).toEqual(['Pier 0', 'Pier 1', 'Pier 2'])
  })
})

/** A line of which a rule takes a part that something is kept in: no one range holds the line without what was taken. */
describe('what is kept inside a taken part of a line', () => {
  const kept = (source: string, strip: string, keep: string): string[] => {
    const article = parseArticle(source, { profile: site(strip, keep) })
    expect(checkConservation(source, article)).toEqual([])
    return article.blocks.map(({ type, text, position: at }) => {
      const range = source.slice(at?.start.offset, at?.end.offset)
      return `${type} ${JSON.stringify(text)} ${range}`
    })
  }

  it('stands by itself, and its words do not grow together', () => {
    expect(kept('<p>The ferry.</p><p class=x><em>One</em> app, <em>two</em> apps</p>', '.x', 'em')).toEqual([
      'paragraph "The ferry." <p>The ferry.</p>',
      'paragraph "One" <em>One</em>',
      'paragraph "two" <em>two</em>',
    ])
  })

  it('stands by itself beside the rest of the line', () => {
    expect(kept('<p>The ferry <span class=x>app <em>sails</em> app</span> today.</p>', '.x', 'em')).toEqual([
      'paragraph "The ferry" The ferry',
      'paragraph "sails" <em>sails</em>',
      'paragraph "today." today.',
    ])
  })

  it('has no range that reaches to the white space around what was taken', () => {
    expect(kept('<p>The ferry.</p><p> <i class=x>App <em>sails</em></i> <i class=x>app</i> </p>', '.x', 'em')[1]).toBe(
      'paragraph "sails" <em>sails</em>',
    )
    expect(
      kept('<p> <i class=x><em>One</em></i> <u>ferry</u> <i class=x><em>sails</em> </i> </p>', '.x', 'em'),
    ).toEqual(['paragraph "One" <em>One</em>', 'paragraph "ferry" <u>ferry</u>', 'paragraph "sails" <em>sails</em>'])
  })

  it('has no range of an element that holds what was taken', () => {
    expect(kept('<p>The ferry.</p><p class=x><i>App <em>sails</em></i> app</p>', '.x', 'em')[1]).toBe(
      'paragraph "sails" <em>sails</em>',
    )
  })

  it('gives an entry of its lines no range of what another rule took around it', () => {
    const source =
      '<p>The ferry.</p><ul><a href="/x"><span>Ports</span><span>Tides</span></a><li><a href="/y">Quays</a></ul>'
    const article = parseArticle(source, { profile: site('ul', 'span:first-child') })
    expect(checkConservation(source, article)).toEqual([])
    expect(article.stripped.map(({ tagName }) => tagName)).toEqual(['ul', 'span'])
  })

  it.each([
    [
      'source code',
      '<pre>sail(1)\n<div class=x>app <span>dock(2)</span></div></pre>',
      'span',
      ['paragraph', 'paragraph'],
    ],
    [
      'the caption of a table',
      '<table><caption>Tides <div class=x>app <em>today</em></div></caption><tr><th>a</th><td>1</td></tr><tr><th>b</th><td>2</td></tr></table>',
      'em',
      ['paragraph', 'paragraph', 'table'],
    ],
    [
      'the caption of a figure',
      '<figure><img src="/quay.jpg"><figcaption>The quay.</figcaption><div class=x>app <em>today</em></div></figure>',
      'em',
      ['figure', 'paragraph'],
    ],
    [
      'a table',
      '<p>Ports: <span class=x>app <em>Tides</em></span></p><table><tr><th>a</th><td>1</td></tr><tr><th>b</th><td>2</td></tr></table>',
      'em',
      ['paragraph', 'paragraph', 'table'],
    ],
  ])('is no part of %s', (_, source, keep, types) => {
    const article = parseArticle(source, { profile: site('.x', keep) })
    expect(checkConservation(source, article)).toEqual([])
    expect(article.blocks.map(({ type }) => type)).toEqual(types)
  })

  it('is still the caption of an image that was kept with it', () => {
    const source =
      '<p>One.</p><div class=x>app<figure><img src="https://example.org/quay.jpg"><figcaption>The quay.</figcaption></figure></div>'
    const article = parseArticle(source, { profile: site('.x', 'figure') })
    expect(checkConservation(source, article)).toEqual([])
    expect(article.blocks.map(({ type, text }) => [type, text])).toEqual([
      ['paragraph', 'One.'],
      ['figure', 'The quay.'],
    ])
  })
})

describe('what is kept on a page whose article stands in a script', () => {
  it('follows the article', () => {
    const sentence = 'The last lamp on the harbour wall was lit by hand on Monday evening. It takes four minutes. '
    const data = { '@type': 'NewsArticle', headline: 'The lamp', articleBody: sentence.repeat(6) }
    const source = `<html><head><title>The lamp</title><script type="application/ld+json">${JSON.stringify(data)}</script></head>
<body><h1>The lamp</h1><div class="note">Write to us.</div></body></html>`
    const article = parseArticle(source, {
      profile: { id: 'harbour-news', keep: [{ id: 'note', select: '.note', why }] },
    })
    expect(article.blocks.map(({ origin }) => origin)).toContain('json-ld')
    expect(article.paragraphs.at(-1)).toBe('Write to us.')
    expect(checkConservation(source, article)).toEqual([])
  })
})
