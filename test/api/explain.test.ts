import { describe, expect, test } from 'vitest'
import { explain, parseArticle } from '../../src/index.js'

const source = `---
title: Ferry returns
author: Harbour News
---
<div>
<p>The ferry came back on <b>Monday</b>, two days late; nobody was hurt.</p>
<p>渡轮周一返航，比计划晚了两天。</p>
<div class="app">Get the harbour app today</div>
<p>责任编辑：王小明</p>
</div>
`
const article = parseArticle(source, {
  profile: { id: 'harbour', strip: [{ id: 'app', reason: 'promotion', select: '.app' }] },
})

/** The explanations without their ranges, and the ranges as text of the source. */
function explained(text: string): { text: string | undefined; [key: string]: unknown }[] {
  return explain(article, text).map(({ position, ...rest }) => ({
    ...rest,
    text: position && source.slice(position.start.offset, position.end.offset),
  }))
}

describe('explain', () => {
  test('finds a sentence in its block, whatever its punctuation, case and width', () => {
    const block = { in: 'block', index: 0, text: expect.stringContaining('<b>Monday</b>') }
    expect(explained('The ferry came back on Monday, two days late')).toEqual([block])
    expect(explained('on <monday> — TWO days')).toEqual([block])
    expect(explained('比計').length).toBe(0)
    expect(explained('比计划 晚了')).toEqual([{ in: 'block', index: 1, text: '<p>渡轮周一返航，比计划晚了两天。</p>' }])
  })

  test('names the rule and the reason of what was stripped', () => {
    const [found, ...others] = explained('get the harbour app')
    expect(others).toEqual([])
    expect(found).toMatchObject({ in: 'stripped', rule: 'harbour/app', reason: 'promotion' })
    expect(found?.text).toBe('<div class="app">Get the harbour app today</div>')
    expect(article.stripped[Number(found?.index)]?.rule).toBe('harbour/app')
  })

  test('gives every place: a credit line and the metadata that was read from it', () => {
    const places = explain(article, '王小明')
    expect(places.map((place) => place.in)).toEqual(['stripped', 'metadata'])
    expect(places[1]?.field).toBe('credits')
    expect(article.metadata.credits[Number(places[1]?.index)]).toEqual({ role: 'editor', name: '王小明' })
  })

  test('finds the caption of a table, and names its block once', () => {
    const table = '<table><caption>Sailings in May</caption><tr><th>Day<th>Time<tr><td>Sailings in May<td>noon</table>'
    const page = parseArticle(`<article><p>The ferry sails.</p>${table}<p>It sails at noon.</p></article>`)
    expect(explain(page, 'sailings in May')).toMatchObject([{ in: 'block', index: 1 }])
    expect(
      explain(parseArticle(`<p>The ferry sails.</p>${table.replace('<td>Sailings in May', '<td>2')}`), 'in May'),
    ).toMatchObject([{ in: 'block', index: 1 }])
  })

  test('says what is wrong with a call', () => {
    expect(() => explain(null as never, 'x')).toThrow(expect.objectContaining({ code: 'invalid-argument' }))
    expect(() => explain(article, 5 as never)).toThrow('text: got 5, wanted a string')
  })

  test('finds the title in the metadata', () => {
    expect(explain(article, 'Ferry returns')).toMatchObject([{ in: 'metadata', field: 'title', rule: 'title' }])
  })

  test('gives the parts of a text that no place holds whole', () => {
    const whole = 'The ferry came back on Monday, two days late; nobody was hurt. Get the harbour app today'
    expect(explain(article, whole).map((place) => place.in)).toEqual(['block', 'stripped'])
  })

  test('finds nothing for what is nowhere, and for what has no letters', () => {
    expect(explain(article, 'The captain resigned on Tuesday')).toEqual([])
    expect(explain(article, ' … !')).toEqual([])
    expect(explain(article, '')).toEqual([])
  })
})
