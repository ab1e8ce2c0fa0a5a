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
