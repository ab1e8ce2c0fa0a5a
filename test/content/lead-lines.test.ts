import { describe, expect, it } from 'vitest'
import { leadLines } from '../../src/content/lead-lines.js'
import { linesOf } from './lines-of.js'

function added(html: string, ...titles: string[]): string[] {
  const { lines, isArticle } = linesOf(html)
  return leadLines(lines, isArticle, new Set(titles)).map(({ text }) => text)
}

const lead = 'The mill turns again after ten years.'
const over = (box: string): string => `<h1>A mill</h1>${box}<div class="text"><p>Mills*</p><p>Rivers*</p></div>`

describe('the lead between headline and text', () => {
  it.each([
    ['a box of its name', over(`<div class="article-summary"><p>${lead}</p></div>`), [lead]],
    ['a paragraph of its name', over(`<p class="c-story__standfirst">${lead}</p>`), [lead]],
    ['a subheader', over(`<div class="doc_header__subheader">${lead}</div>`), [lead]],
    ['a description', over(`<div class="post-description">${lead}</div>`), [lead]],
    ['a name in two words', over(`<section id="articleLead">${lead}</section>`), [lead]],
    [
      'a Chinese one that ends like no sentence',
      over('<div class="preface">青柳河的老磨坊十年后又转了起来，镇上盼它带来客人</div>'),
      ['青柳河的老磨坊十年后又转了起来，镇上盼它带来客人'],
    ],
    ['facts in between', over(`<p class="intro">${lead}</p><p>3 May 2024</p>`), [lead]],
  ])('is the article: %s', (_, html, expected) => {
    expect(added(html)).toEqual(expected)
  })

  it.each([
    ['another name', over(`<div class="promo"><p>${lead}</p></div>`)],
    ['what the site is', over(`<p class="site-description">${lead}</p>`)],
    ['a form for customers', over(`<div class="lead-form"><p>${lead}</p></div>`)],
    ['links', over(`<div class="summary"><p><a href="/a">${lead}</a></p></div>`)],
    ['a few words', over('<p class="intro">By Ana Vale</p>')],
    ['facts', over('<p class="summary">青柳日报 2024-03-05 10:21 浏览次数一千二百八十六</p>')],
    ['the beginning of the text', `<h1>A mill</h1><p class="intro">${lead}</p><p>${lead} Rivers*</p>`],
    ['what stands over another heading', `<p class="intro">${lead}</p><h1>A mill</h1><p>Mills*</p>`],
    ['a name that the text has too', `<h1>A mill</h1><div class="intro"><p>${lead}</p><p>Mills*</p></div>`],
    ['nothing below', `<p class="intro">${lead}</p>`],
  ])('is not: %s', (_, html) => {
    expect(added(html)).toEqual([])
  })
})

describe('the paragraph right under the headline', () => {
  const under = (inner: string): string => `<div><h1>A mill</h1>${inner}</div><div><p>Mills*</p><p>Rivers*</p></div>`

  it('is the lead where the headline is the title', () => {
    expect(added(under(`<p class="paragraph-large">${lead}</p>`), 'A mill')).toEqual([lead])
  })

  it.each([
    ['another headline', under(`<p>${lead}</p>`), 'A weir'],
    ['no sentence', under('<p>The mill turns again after ten years, it says</p>'), 'A mill'],
    ['a line in between', under(`<div>Share</div><p>${lead}</p>`), 'A mill'],
    ['a box of its own', under(`<div><p>${lead}</p></div>`), 'A mill'],
    ['what pays for the page', under('<p>This post may contain affiliate links.</p>'), 'A mill'],
    ['a caption', under(`<p class="photo-text">${lead}</p>`), 'A mill'],
  ])('is not: %s', (_, html, title) => {
    expect(added(html, title)).toEqual([])
  })
})

describe('the heading right under the headline', () => {
  const under = (inner: string): string =>
    `<header><h1>A mill</h1>${inner}</header><div><p>Mills*</p><p>Rivers*</p></div>`
  const deck = 'The mill turns again after ten years, to the joy of the town'

  it('is the lead where the headline is the title', () => {
    expect(added(under(`<h2><p>${deck}</p></h2>`), 'A mill')).toEqual([deck])
    expect(added(under(`<h2><p>${deck}</p></h2>`), 'Another')).toEqual([])
    expect(added(under('<h2>Mills of the north A mill</h2>'), 'A mill')).toEqual([])
    expect(added(under(`<p>Share</p><h2>${deck}</h2>`), 'A mill')).toEqual([])
    expect(added(under(`<h2><a href="/a">${deck}</a></h2>`), 'A mill')).toEqual([])
    expect(
      added(
        `<p>The mill turns again after ten years</p><h2>Opinion Mill turns again at last after ten long years</h2><p>It rained.*</p>`,
        'The mill turns again after ten years',
      ),
    ).toEqual([])
  })
})

const story = 'The wheel of the old mill turns again after forty years'
const under = (inner: string): string =>
  `<header><h1>The mill</h1>${inner}<p>By Ana Vale</p></header><div><p>It rained.*</p></div>`

describe('the standfirst that the model left out', () => {
  it.each([
    ['a paragraph', `<p class="article-lead">${story}</p>`],
    ['a heading', `<h2 class="c-head__subtitle">${story}</h2>`],
    ['one in a box of its own', `<div class="entry-excerpt"><p>${story}</p></div>`],
    ['one behind a byline', `<p>Ana Vale</p><div class="bajada">${story}</div>`],
  ])('is found: %s', (_, inner) => {
    expect(added(under(inner))).toEqual([story])
  })

  it.each([
    ['a line without such a name', `<p class="text">${story}</p>`],
    ['a label', '<p class="lead">Mills</p>'],
    ['a caption', `<figure class="lead"><p class="description">${story}</p></figure>`],
    ['what names the picture', `<div class="image-description">${story}</div>`],
    ['the motto of the site', `<div class="site-description">${story}</div>`],
    ['a byline', '<p class="summary">By Ana Vale, the correspondent on the northern rivers</p>'],
    ['a date', '<p class="summary">The Hill Gazette and the River Post, 3 May 2024</p>'],
    ['an address', '<p class="lead">the.desk.of.the.hill.gazette@gazette.example</p>'],
    ['a link', `<p class="lead"><a href="/b">${story}</a></p>`],
    ['a box of several lines', `<div class="intro"><p>${story}</p><p>${story}, they say</p></div>`],
  ])('is not %s', (_, inner) => {
    expect(added(under(inner))).toEqual([])
  })

  it('stands between the headline and the text', () => {
    const lead = `<p class="lead">${story}</p>`
    expect(added(`${lead}<h1>The mill</h1><p>It rained.*</p>`)).toEqual([])
    expect(added(`${lead}<p>It rained.*</p>`)).toEqual([])
    expect(added(`<h1>Hill notes</h1>${lead}<h2>The mill</h2><p>It rained.*</p>`, 'The mill')).toEqual([])
    expect(added(`<h1>The mill</h1>${lead}<h2>Pictures</h2><p>It rained.*</p>`, 'The mill')).toEqual([story])
    expect(added(`<span>The mill</span>${lead}<p>It rained.*</p>`, 'The mill')).toEqual([story])
    expect(added(`<h1>The mill</h1>${'<p>a</p>'.repeat(20)}${lead}<p>It rained.*</p>`)).toEqual([])
  })
})
