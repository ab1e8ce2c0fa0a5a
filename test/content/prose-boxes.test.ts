import { describe, expect, it } from 'vitest'
import { proseBoxes } from '../../src/content/prose-boxes.js'
import { growth, mostGrowth } from '../support/growth.js'
import { linesOf } from './lines-of.js'

function added(html: string): string[] {
  const { lines, isArticle } = linesOf(html)
  const { text, notes } = proseBoxes(lines, isArticle, new Set(['Ana Vale']))
  return [...text, ...notes].map((line) => line.text)
}

const between = (inner: string): string => `<div><p>Mills*</p>${inner}<p>Rivers*</p></div>`
const said = 'The gauge shows the height, not the depth.'

describe('a box between two paragraphs of the article', () => {
  it.each([
    ['a callout', `<div class="kg-card kg-callout-card"><div class="kg-callout-text">${said}</div></div>`],
    ['an admonition', `<div class="admonition warning"><p>${said}</p></div>`],
    ['an alert of Bootstrap', `<div class="alert alert-info" role="alert">${said}</div>`],
    ['a part that opens', `<details><p>${said}</p></details>`],
    ['text beside a picture', `<div class="wp-block-media-text__content"><p>${said}</p></div>`],
  ])('is the article: %s', (_, inner) => {
    expect(added(between(inner))).toEqual([said])
  })

  it('is the article with its heading, and whole where the article has some of it', () => {
    const toggle = `<div class="kg-toggle-card"><div class="kg-toggle-heading"><h4>The cell</h4></div><div class="kg-toggle-content"><p>${said}</p></div></div>`
    expect(added(between(toggle))).toEqual(['The cell', said])
    expect(
      added(
        between('<div class="admonition"><p>Warning</p><p>Do not climb down to the gauge.</p><p>It is wet*</p></div>'),
      ),
    ).toContain('Warning')
    expect(added(between(`<div class="callout"><div>💡</div><p>${said}</p></div>`))).toEqual([said])
  })

  it.each([
    [
      'one that asks to subscribe',
      '<div class="callout"><p>Subscribe to the letter of the mill. It is free.</p></div>',
    ],
    ['one of links', `<div class="callout"><p><a href="/a">${said}</a></p></div>`],
    ['one that says no sentence', '<div class="callout"><p>All about the mills of the town</p></div>'],
    ['one that is a box of the page', `<div class="newsletter-callout"><p>${said}</p></div>`],
    ['one in a box of the page', `<aside><div class="callout"><p>${said}</p></div></aside>`],
    ['one with a label of a form', `<div class="toggle"><label>${said}</label></div>`],
    ['one without such a name', `<div class="teaser-wide"><p>${said}</p></div>`],
    ['a card', `<div class="callout"><a href="/a"><div><p>${said}</p></div></a></div>`],
    ['one in a form', `<form><div class="alert alert-info"><p>${said}</p></div></form>`],
    [
      'one that presents who wrote it',
      `<div class="callout"><h3>Ana Vale</h3><p>She knows all mills of the town.</p></div>`,
    ],
    ['one of who wrote it', `<div class="author-note"><p>${said}</p></div>`],
  ])('is none of the article: %s', (_, inner) => {
    expect(added(between(inner))).toEqual([])
  })

  it('is none of the article before or behind its text', () => {
    expect(added(`<div><div class="callout"><p>${said}</p></div><p>Mills*</p><p>Rivers*</p></div>`)).toEqual([])
    expect(added(`<div><p>Mills*</p><p>Rivers*</p><div class="callout"><p>${said}</p></div></div>`)).toEqual([])
  })
})

describe('notes under the article', () => {
  const under = (inner: string): string => `<div><p>Mills*</p><p>Rivers*</p>${inner}</div>`

  it.each([
    ['of Markdown', '<div class="footnotes" role="doc-endnotes"><hr><ol><li><p>Moved in 1961</p></li></ol></div>'],
    ['of pandoc', '<section class="footnotes"><ol><li>Moved in 1961</li></ol></section>'],
    ['of letters', '<div class="footnote"><div class="footnote-content"><p>Moved in 1961</p></div></div>'],
  ])('are the article: %s', (_, inner) => {
    expect(added(under(inner))).toEqual(['Moved in 1961'])
  })

  it.each([
    ['links alone', '<div class="footnotes"><ul><li><a href="/a">Mills turn again</a></li></ul></div>'],
    ['a line', '<p class="footnote">With material of agencies.</p>'],
    ['those of another column', '<aside><div class="footnotes"><p>Moved in 1961</p></div></aside>'],
  ])('are none of the article: %s', (_, inner) => {
    expect(added(under(inner))).toEqual([])
  })
})

it('is linear', () => {
  const box = `<div class="callout">${'<p>x</p>'.repeat(20)}<p>${said}</p></div><p>a*</p>`
  const nested = (count: number): string => `<p>a*</p>${'<div class="callout"><p>b</p>'.repeat(count)}</div><p>a*</p>`
  for (const source of [(size: number) => box.repeat(size / box.length), (size: number) => nested(size / 40)]) {
    const read = (size: number): unknown => {
      const { lines, isArticle } = linesOf(source(size))
      return proseBoxes(lines, isArticle, new Set())
    }
    expect(growth(read, 100_000)).toBeLessThan(mostGrowth)
  }
})
