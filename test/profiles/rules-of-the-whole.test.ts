import { expect, test } from 'vitest'
import { parseArticle } from '../../src/index.js'

const source = `<div id=wrap><header>Harbour News</header><article><p>The ferry sails again on Monday.</p>
<div class=box><p>It sails at noon, with a crew of twelve.</p></div></article></div>`

function parse(select: string, maxShare?: number): ReturnType<typeof parseArticle> {
  const rule = { id: 'all', reason: 'ui', select, ...(maxShare !== undefined && { maxShare }) } as const
  return parseArticle(source, { profile: { id: 'harbour-news', content: ['article'], strip: [rule] } })
}

test.each(['article', '#wrap', 'body', 'html'])(
  'a rule that would take the article itself (%s) is refused, and says so',
  (select) => {
    for (const share of [undefined, 0.5, 1]) {
      const { diagnostics, paragraphs } = parse(select, share)
      expect(paragraphs).toHaveLength(2)
      expect(diagnostics.map(({ code }) => code)).toEqual(['rule-refused'])
      expect(diagnostics[0]?.message).toContain('harbour-news/all')
    }
  },
)

test('a rule that also takes something inside the article takes that', () => {
  const { diagnostics, paragraphs } = parse('div', 0.9)
  expect(paragraphs).toEqual(['The ferry sails again on Monday.'])
  expect(diagnostics).toEqual([])
})

test('a rule for what is beside the article is neither', () => {
  expect(parse('header').diagnostics).toEqual([])
})
