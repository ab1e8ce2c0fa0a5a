import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/parse-article.js'

const prose = Array.from(
  { length: 12 },
  (_, index) =>
    `<p>The mill on the river turned again on day ${index}, and the town came to see what had been mended there.</p>`,
).join('')

const page = (card: string): string =>
  `<html><body><article><h1>The mill on the river turns again</h1>${prose.replace('</p><p>', `</p>${card}<p>`)}</article></body></html>`

describe('pictures of cards between the paragraphs', () => {
  const figures = (card: string): readonly string[] =>
    parseArticle(page(card)).blocks.flatMap((block) =>
      block.type === 'figure' ? block.images.map(({ url }) => url) : [],
    )
  const link = '<a href="/b">A new bridge opens in the spring</a>'

  it.each([
    ['another story', `<div><a href="/b"><img src="/t.jpg"></a>${link}</div>`],
    [
      'another story, with its day',
      `<div><h4>${link}</h4><div><a href="/b"><img src="/t.jpg"></a></div><i>1 March</i></div>`,
    ],
    ['whoever wrote the text', '<div class="author"><div><img src="/t.jpg"></div><div>Ana Vale</div></div>'],
  ])('are not of the article but of %s', (_, card) => {
    expect(figures(card)).toEqual([])
  })

  it.each([
    ['a picture with a caption', `<figure><img src="/t.jpg"><figcaption>${link}</figcaption></figure>`],
    [
      'a picture with a box for its caption',
      '<div><img src="/t.jpg"><div class="image--caption"><p>Foto: <a href="/b">www.hill.example</a></p></div></div>',
    ],
    [
      'a picture whose caption grows with it',
      '<a href="/t-large.jpg"><img src="/t.jpg"><br>A new bridge opens in the spring</a>',
    ],
    [
      'a picture whose caption has a link',
      '<figure><img src="/t.jpg" width="900"><p>The <a href="/topic/mill">old mill on the hill</a> in May</p></figure>',
    ],
    ['a picture that grows', '<p><a href="/t-large.jpg"><img src="/t.jpg"></a></p>'],
    [
      'a picture whose link says how it grows, and whose it is',
      '<div><a href="/b.html"><img src="/t.jpg"><i>enlarge </i><span>(Photo: Hill Gazette/Ana Vale)</span></a></div>',
    ],
    [
      'a picture with its licence',
      '<div><img src="/t.jpg"><i>Vale, <a href="https://creativecommons.org/licenses/by/4.0/">CC-BY 4.0 Attribution</a></i></div>',
    ],
    ['what was tested', `<div><img src="/t.jpg">${link.replace('<a', '<a rel="sponsored"')}</div>`],
  ])('are of the article where they are %s', (_, card) => {
    expect(figures(card)).toEqual(['/t.jpg'])
  })
})
