import { describe, expect, test } from 'vitest'
import { NewsParseError, parseArticle } from '../../src/index.js'

const document = `---
title: Ferry returns
author: Harbour News
---
<div>
<p>The ferry came back on Monday, two days late.</p>
<p>渡轮周一返航，比计划晚了两天。</p>
</div>
`

const paragraphs = ['The ferry came back on Monday, two days late.', '渡轮周一返航，比计划晚了两天。']

describe('parseArticle', () => {
  test('reads a feed document', () => {
    const article = parseArticle(document)
    expect(article).toMatchObject({ status: 'ok', metadata: { title: 'Ferry returns' }, paragraphs })
    expect(article.accounting.unaccounted).toBe(0)
  })

  test('gives the same for bytes as for text', () => {
    expect(parseArticle(new TextEncoder().encode(document))).toEqual(parseArticle(document))
  })

  test('gives plain data', () => {
    const article = parseArticle(document)
    expect(structuredClone(article)).toEqual(article)
    expect(JSON.parse(JSON.stringify(article))).toEqual(article)
  })

  test('leaves a space between the words around a taken element that holds one', () => {
    const { stripped } = parseArticle(`${document}<div hidden>one<script> x </script>two</div>`)
    expect(stripped.map(({ text }) => text)).toContain('one two')
  })

  test('leaves a space between the words of a tag on two lines', () => {
    const tags = '<p>Tags: <a href="/t/h">Old<br>harbour</a>, <a href="/t/f">ferries</a></p>'
    expect(parseArticle(document.replace('</div>', `${tags}</div>`)).metadata.keywords).toEqual([
      'Old harbour',
      'ferries',
    ])
  })

  test('throws its own error for a call that cannot be answered', () => {
    expect(() => parseArticle(7 as never)).toThrow(NewsParseError)
    expect(() => parseArticle(7 as never)).toThrow(expect.objectContaining({ code: 'invalid-source' }))
  })
})
