import { describe, expect, it } from 'vitest'
import { leadLines } from '../../src/content/lead-lines.js'
import { linesOf } from './lines-of.js'

function added(html: string): string[] {
  const { lines, isArticle } = linesOf(html)
  return leadLines(lines, isArticle).map(({ text }) => text)
}

const lead = 'The mill turns again after ten years.'
const over = (box: string): string => `<h1>A mill</h1>${box}<div class="text"><p>Mills*</p><p>Rivers*</p></div>`

describe('the lead between headline and text', () => {
  it.each([
    ['a box of its name', over(`<div class="article-summary"><p>${lead}</p></div>`), [lead]],
    ['a paragraph of its name', over(`<p class="c-story__standfirst">${lead}</p>`), [lead]],
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
