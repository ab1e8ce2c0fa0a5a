import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/parse-article.js'

const prose = '<p>The mill on the river turned again this morning, and the whole town came to see it.</p>'.repeat(3)
const page = (head: string, body: string): string => `<html><head>${head}</head><body>${body}${prose}</body></html>`
const titleOf = (source: string, url?: string): string | undefined =>
  parseArticle(source, { profile: false, ...(url !== undefined && { url }) }).metadata.title

describe('the headline', () => {
  const shared = '<meta property="og:title" content="River mill turns again after ten years, to everyone\'s surprise">'

  it('is the h1 that has most of its words from a title, not the line of a share bar that repeats the title', () => {
    const body =
      "<h1>Old river mill turns again after ten years of waiting</h1><div>River mill turns again after ten years, to everyone's surprise</div>"
    expect(titleOf(page(shared, body))).toBe('Old river mill turns again after ten years of waiting')
  })

  it('is that h1 also where others name sections', () => {
    const heading = '<h1>Old river mill turns again after ten years of waiting</h1>'
    expect(titleOf(page(shared, `<h1>River mill</h1>${heading}${heading}<h1>More of the town</h1>`))).toBe(
      'Old river mill turns again after ten years of waiting',
    )
  })

  it.each([
    ['/', undefined],
    ['https://hill.example', undefined],
    ['https://hill.example/town/', 'https://hill.example/town/2024/mill'],
    ['/town/', 'https://hill.example/town/2024/mill'],
  ])('is not the masthead that leads to %s', (href, url) => {
    const head = '<title>The Town Gazette » Archive » The river mill turns again</title>'
    const body = `<h1><a href="${href}">The Town Gazette</a></h1><h2><a href="/town/2024/mill">The river mill turns again</a></h2>`
    expect(titleOf(page(head, body), url)).not.toBe('The Town Gazette')
  })

  it.each([
    ['a kicker', "<h1>Holiday River mill turns again after ten years, to everyone's surprise</h1>"],
    [
      'readings of its characters',
      "<h1>River mill turns again after ten years, to everyone's <ruby>astonishment<rt>surprise</rt></ruby></h1>",
    ],
  ])('is not the heading with %s where the title itself is stated', (_, heading) => {
    expect(titleOf(page(shared, `${heading}<h1>More of the town</h1>`))).toBe(
      "River mill turns again after ten years, to everyone's surprise",
    )
  })
})
