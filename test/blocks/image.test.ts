import { describe, expect, test } from 'vitest'
import { type Article, parseArticle } from '../../src/index.js'

const parse = (image: string): Article =>
  parseArticle(`---\ntitle: Ferry\n---\n<p>The ferry is back in town.</p>${image}<p>It sails at noon.</p>`, {
    url: 'https://arlen.example/',
  })

const addresses = ({ blocks }: Article): string[] =>
  blocks.flatMap((block) => (block.type === 'figure' ? block.images.map(({ url }) => url) : []))

describe('the image of an element', () => {
  test.each([
    ['srcset="a.jpg"', 'a.jpg'],
    ['srcset="a.jpg, b.jpg 2x"', 'a.jpg'],
    ['srcset="a.jpg 1x,b.jpg 2x"', 'a.jpg'],
    ['srcset=" ,\n w_4,h_3/a.jpg 400w, w_8,h_6/a.jpg 800w"', 'w_4,h_3/a.jpg'],
    ['data-srcset="a.jpg, b.jpg 2x"', 'a.jpg'],
  ])('is the first of a set: %s', (attributes, address) => {
    expect(addresses(parse(`<img ${attributes}>`))).toEqual([`https://arlen.example/${address}`])
  })

  test.each([
    ['src="/img/penci2-holder.png" data-src="a.jpg"', 'a.jpg'],
    ['src="/img/hill-fallback.svg" data-src="a.jpg"', 'a.jpg'],
    ['src="grey_bg.gif" data-image="a.jpg"', 'a.jpg'],
    ['data-delayed-url="a.jpg"', 'a.jpg'],
    ['src="candle-holder.png" data-src="a.jpg"', 'candle-holder.png'],
  ])('is the one that a script puts into its place: %s', (attributes, address) => {
    expect(addresses(parse(`<img ${attributes}>`))[0]).toMatch(address)
  })

  test.each([
    ['class="lazy" src="a.jpg" data-url="/story/123"', 'a.jpg'],
    ['class="lazy" src="a.jpg" data-image="322851"', 'a.jpg'],
    ['class="lazy" src="a.jpg" data-url="/a.html" data-original="/picture/123"', 'picture/123'],
    ['src="blank.gif" srcset="a.jpg 1x" data-url="https://arlen.example/story.html"', 'a.jpg'],
    ['class="lazy" src="blank.jpg" data-url="/b.jpg?w=600"', 'b.jpg?w=600'],
    ['class="lazy" src="a.jpg" data-url="/b.jpg!large"', 'b.jpg!large'],
    ['src="placeholder.png" data-url="/picture/123"', 'picture/123'],
    ['class="lazy" src="a.jpg" data-delayed-url="/picture/123"', 'picture/123'],
  ])('is no page about it: %s', (attributes, address) => {
    expect(addresses(parse(`<img ${attributes}>`))).toEqual([`https://arlen.example/${address}`])
  })

  test.each(['srcset=","', 'srcset=" "'])('is none where the set has none: %s', (attributes) => {
    expect(addresses(parse(`<img ${attributes}>`))).toEqual([])
  })

  test.each(['img', 'amp-img', 'amp-anim'])('is an icon where it is small, as %s', (name) => {
    const { metadata, stripped } = parse(`<${name} src="i.png" width="16" height="16"></${name}>`)
    expect(stripped.map(({ rule }) => rule)).toEqual(['generic/small-image'])
    expect(metadata.image).toBeUndefined()
    expect(addresses(parse(`<${name} src="i.png" width="160" height="160"></${name}>`))).toHaveLength(1)
  })

  test.each([
    ['class="latex" alt="x^4"', 1],
    ['class="ql-img-inline-formula" alt="x^4" style="height: 18px"', 1],
    ['class="latex" alt=""', 0],
    ['class="icon-formula-1" alt="Formula 1"', 0],
    ['class="icon-textbox" alt="x^4"', 0],
  ])('is no icon where it is a formula that it has as its text: %s', (attributes, count) => {
    expect(addresses(parse(`<img src="i.png" ${attributes} width="30" height="18">`))).toHaveLength(count)
  })
})
