import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/model/block.js'
import { parseArticle } from '../../src/parse-article.js'
import { growth, mostGrowth } from '../support/growth.js'

const prose = Array.from(
  { length: 6 },
  (_, index) =>
    `<p>The mill on the river turned again on day ${index}, and the town came to see what had been mended.</p>`,
).join('')
const menu = '<header><nav><ul><li><a href="/n">News</a></li><li><a href="/s">Sport</a></li></ul></nav></header>'
const picture = (name: string, more = ''): string =>
  `<figure><img src="https://hill.example/${name}.jpg" alt="${name}"${more}><figcaption>The ${name} seen from above</figcaption></figure>`

function read(above: string, inside = '', before = '') {
  const body = `${menu}<main>${before}<article>${above}<div class="body">${inside}${prose}</div></article></main><footer><p>© Hill Gazette</p></footer>`
  return parseArticle(`<html><head><title>The mill</title></head><body>${body}</body></html>`, { profile: false })
}

const captionsOf = (blocks: readonly Block[]): unknown[] =>
  blocks.flatMap((block) => (block.type === 'figure' ? [block.caption?.text] : []))

describe('the picture over an article', () => {
  it.each([
    ['between headline and text', `<h1>The mill turns again</h1>${picture('mill')}<p>By Ana Vale</p>`],
    ['above the headline', `${picture('mill')}<h1>The mill turns again</h1>`],
    ['in boxes', `<div><h1>The mill turns again</h1></div><div><div>${picture('mill')}</div></div>`],
    ['as wide as its box', `<h1>The mill turns again</h1>${picture('mill', ' width="100%"')}`],
  ])('is a block, and its image that of the article: %s', (_, above) => {
    const { blocks, metadata } = read(above)
    expect(captionsOf(blocks.slice(0, 1))).toEqual(['The mill seen from above'])
    expect(metadata.image).toEqual({ url: 'https://hill.example/mill.jpg', alt: 'mill' })
    expect(blocks.slice(1).every(({ type }) => type === 'paragraph')).toBe(true)
  })

  it.each([
    ['the portrait of the author', read(`<h1>The mill turns again</h1>${picture('ana', ' width="80" height="80"')}`)],
    [
      'a teaser',
      read(
        '<h1>The mill turns again</h1><figure><a href="/beaches"><img src="/b.jpg"></a><figcaption>Ten beaches</figcaption></figure>',
      ),
    ],
    ['a picture of the page', read('<h1>The mill turns again</h1>', '', picture('ferry'))],
  ])('is not %s', (_, { blocks }) => {
    expect(captionsOf(blocks)).toEqual([])
  })
})

describe('what stands over an article in no figure', () => {
  const shown = (above: string): unknown[] =>
    read(`<h1>The mill turns again</h1>${above}`).blocks.flatMap((block): unknown[] => {
      if (block.type === 'figure') return [block.images.map(({ url }) => url).concat(block.text || [])]
      return block.type === 'embed' ? [block.url] : []
    })

  it.each([
    ['a wide picture', '<img src="/m.jpg" width="1200">', [['/m.jpg']]],
    ['one in a box that says so', '<div class="post-thumbnail"><img src="/m.jpg"></div>', [['/m.jpg']]],
    ['one that says so', '<div><img src="/m.jpg" class="attachment-full wp-post-image"></div>', [['/m.jpg']]],
    [
      'one with a caption',
      '<div class="top"><img src="/m.jpg" width="1200"><div class="photo-caption">The mill seen from above</div></div>',
      [['/m.jpg', 'The mill seen from above']],
    ],
    [
      'one whose caption says that it is one',
      '<div class="img-cont"><img src="/m.jpg"><span class="img-cap">The mill seen from above</span></div>',
      [['/m.jpg', 'The mill seen from above']],
    ],
    [
      'a film',
      '<div class="video"><iframe src="https://www.youtube.com/embed/abcDEF12345"></iframe></div>',
      ['https://www.youtube.com/embed/abcDEF12345'],
    ],
    ['the first of two', '<img src="/m.jpg" width="1200"><img src="/n.jpg" width="1200">', [['/m.jpg']]],
  ])('is a block: %s', (_, above, expected) => expect(shown(above)).toEqual(expected))

  it.each([
    ['a narrow picture', '<img src="/ana.jpg" width="96">'],
    ['one of no stated width', '<img src="/ana.jpg">'],
    ['one beside a name', '<div><img src="/ana.jpg"><span class="name">Ana Vale</span></div>'],
    [
      'one over what is named a caption of its own box',
      '<div><img src="/ana.jpg"> Ana <i class="caption">Vale</i></div>',
    ],
    ['the portrait of the author', '<div class="author-main"><img src="/ana.jpg" width="600"></div>'],
    ['a picture that leads elsewhere', '<a href="/shop"><img src="/shop.jpg" width="1200"></a>'],
    ['an advertisement', '<div class="ad"><img src="/boat.jpg" width="1200"></div>'],
    ['a player of what is read out', '<audio src="/read.mp3"></audio>'],
    ['a frame of anything', '<iframe src="https://forms.example/vote"></iframe>'],
  ])('is not: %s', (_, above) => expect(shown(above)).toEqual([]))

  it('is one that leads to itself, larger', () => {
    expect(shown('<a href="/m-large.jpg"><img src="/m.jpg" width="1200"></a>')).toEqual([['/m.jpg']])
  })

  it('stands near the text, and the headline may stand far', () => {
    const at = (inner: string, far = ''): unknown[] =>
      parseArticle(
        `<html><head><title>The mill</title></head><body>${menu}<div class="container"><div><h1>The mill turns again</h1></div>${far}<main><div class="region"><div class="block"><div><article><div class="content">${inner}<div class="field">${prose}</div></div></article></div></div></div></main></div><footer><p>© Hill Gazette</p><p>Imprint</p></footer></body></html>`,
        { profile: false },
      ).blocks.flatMap((block) => (block.type === 'figure' ? block.images.map(({ url }) => url) : []))
    const wide = '<div class="field"><div><img src="/m.jpg" width="1090"></div></div>'
    expect(at(wide)).toEqual(['/m.jpg'])
    expect(at('', `<div><div><div><div><div>${wide}</div></div></div></div></div>`)).toEqual([])
  })

  it('may be over the headline where it is named so', () => {
    const over = (name: string): unknown[] =>
      parseArticle(
        `<html><head><title>The mill</title></head><body>${menu}<main><div><figure class="${name}"><img src="/m.jpg"></figure><h1>The mill turns again</h1><div>${prose}</div></div></main><footer><p>© Hill Gazette</p><p>Imprint</p></footer></body></html>`,
        { profile: false },
      ).blocks.flatMap((block) => (block.type === 'figure' ? block.images.map(({ url }) => url) : []))
    expect(over('wp-block-post-featured-image')).toEqual(['/m.jpg'])
    expect(over('wp-block-image')).toEqual([])
  })

  it('is not beside a figure', () => {
    expect(shown(`<img src="/m.jpg" width="1200">${picture('mill')}`)).toHaveLength(1)
  })
})

describe('the caption of a picture in the text', () => {
  it.each([
    ['a paragraph', '<p>The wheel at rest</p>', 'The wheel at rest'],
    ['two paragraphs', '<p>The wheel at rest</p><p>Hill, 1850</p>', 'The wheel at rest Hill, 1850'],
    ['a heading', '<h2>The wheel at rest</h2><div>Bo Stone</div>', 'The wheel at rest Bo Stone'],
  ])('may be %s', (_, caption, text) => {
    const figure = `<p>It was built in the year of the flood, and the town has paid for it ever since then.</p><figure><img src="/wheel.jpg"><figcaption>${caption}</figcaption></figure>`
    const { blocks } = read('<h1>The mill turns again</h1>', figure)
    expect(captionsOf(blocks)).toEqual([text])
    expect(blocks.filter(({ type }) => type !== 'figure').every(({ type }) => type === 'paragraph')).toBe(true)
    expect(blocks).toHaveLength(8)
  })
})

it('takes linear time over many pictures', () => {
  const page = (count: number): string =>
    `<html><body><main><article><h1>The mill</h1>${'<figure><img src="/m.jpg"></figure><img src="/n.jpg">'.repeat(count)}<div>${prose}${prose}</div></article></main></body></html>`
  expect(growth((count) => parseArticle(page(count), { profile: false }), 5000)).toBeLessThan(mostGrowth)
})
