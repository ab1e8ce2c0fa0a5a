import { describe, expect, it } from 'vitest'
import { closingMedia } from '../../src/content/closing-media.js'
import { segment } from '../../src/html/lines/segment.js'
import { parseHtml } from '../../src/html/parse/parse-html.js'
import { parseArticle } from '../../src/parse-article.js'
import { defaultLimits } from '../../src/source/default-limits.js'
import { growth, mostGrowth } from '../support/growth.js'

const prose = Array.from(
  { length: 6 },
  (_, index) =>
    `<p>The mill on the river turned again on day ${index}, and the town came to see what had been mended.</p>`,
).join('')
const menu = '<header><nav><ul><li><a href="/n">News</a></li><li><a href="/s">Sport</a></li></ul></nav></header>'
const picture =
  '<figure><img src="https://hill.example/mill.jpg"><figcaption>The mill seen from above</figcaption></figure>'
const film = '<iframe src="//www.youtube.com/embed/abcDEF12345"></iframe>'

function mediaOf(inside: string, behind = ''): string[] {
  const page = `<html><head><title>The mill</title></head><body>${menu}<main><article><h1>The mill turns again</h1><div class="body">${prose}${inside}</div>${behind}</article></main><footer><p>© Hill Gazette</p></footer></body></html>`
  return parseArticle(page, { profile: false }).blocks.flatMap((block) =>
    block.type === 'figure' || block.type === 'embed' ? [block.text || block.type] : [],
  )
}

describe('the media behind the last text of an article', () => {
  it.each([
    ['a figure', picture, ['The mill seen from above']],
    ['a film', film, ['embed']],
    ['several in boxes', `<div>${picture}</div><div><div>${film}</div></div>`, ['The mill seen from above', 'embed']],
  ])('are blocks: %s', (_, inside, expected) => expect(mediaOf(inside)).toEqual(expected))

  it.each([
    ['in another element', '', `<section>${picture}${film}</section>`],
    ['in a box that is named', `<div class="related">${picture}</div><div class="sponsor">${film}</div>`, ''],
    ['behind a line that is none of it', `<p><a href="/shop">Shop</a></p>${picture}${film}`, ''],
    ['a picture that leads elsewhere', '<figure><a href="/beaches"><img src="/b.jpg"></a></figure>', ''],
    ['a portrait', '<figure><img src="/ana.jpg" width="80"></figure>', ''],
    ['a code or a badge', '<p><img src="/app.png"></p>', ''],
    ['a frame of anything', '<iframe src="https://forms.example/vote"></iframe>', ''],
  ])('are not: %s', (_, inside, behind) => expect(mediaOf(inside, behind)).toEqual([]))

  it('are the rest of a gallery, behind a credit that is none of the article’s', () => {
    const slide = (name: string): string =>
      `<div><figure><img src="/${name}.jpg"><figcaption><p>${name}*</p><small>ANA VALE</small></figcaption></figure></div>`
    const html = `<div>${['a', 'b', 'c', 'd'].map(slide).join('')}<div>${picture}</div></div>`
    const { document } = parseHtml(html, { start: 0, end: html.length }, defaultLimits)
    const all = segment(document, () => false)
    const last = all.findLastIndex((leaf) => leaf.kind === 'text' && leaf.text.endsWith('*'))
    const isKept = all.map((leaf, place) => place <= last && (leaf.kind === 'media' || place === last))
    expect(closingMedia(document, all, isKept, last)).toEqual([all.findLastIndex((leaf) => leaf.kind === 'media')])
  })

  it('are found in linear time', () => {
    const page = (count: number): string =>
      `<html><body>${menu}<main><article><h1>The mill</h1><div>${prose}${picture.repeat(count)}</div></article></main></body></html>`
    expect(growth((count) => parseArticle(page(count), { profile: false }), 4000)).toBeLessThan(mostGrowth)
  })
})
