import { expect, test } from 'vitest'
import type { Block } from '../../src/model/block.js'
import { OptionsError } from '../../src/model/errors.js'
import { parseArticle } from '../../src/parse-article.js'
import { toText } from '../../src/render/to-text.js'
import { articleOf } from './arbitrary-article.js'

const html = `<h2>Timetable</h2><p>The ferry leaves at <b>seven</b>.<br>Nobody waits.</p>
<ul><li>North<ul><li>early</li></ul></li><li>South</li></ul><ul><li>Elsewhere</li></ul>
<blockquote><p>We waited.</p><p>It came.</p></blockquote>
<figure><img src="a.jpg"><figcaption>The quay</figcaption></figure>
<table><caption>Fares</caption><tr><th>Line<th>Price</tr><tr><td>One<td>2 francs</tr></table>
<pre><code>if (late)
  wait()</code></pre>
<iframe src="https://www.youtube.com/embed/abc"></iframe><p>That was all.</p>`

test('is the text of the blocks in order, without captions and embeds', () => {
  expect(toText(parseArticle(html, { profile: false }))).toBe(
    [
      'Timetable',
      'The ferry leaves at seven.\nNobody waits.',
      'North\nearly\nSouth',
      'Elsewhere',
      'We waited.',
      'It came.',
      'Line\tPrice\nOne\t2 francs',
      'if (late)\n  wait()',
      'That was all.',
    ].join('\n\n'),
  )
})

test('may have captions and the title', () => {
  const article = parseArticle(html, { profile: false })
  article.metadata.title = 'Ferries'
  const text = toText(article, { title: true, captions: true })
  expect(text.startsWith('Ferries\n\nTimetable\n\n')).toBe(true)
  expect(text).toContain('It came.\n\nThe quay\n\nFares\nLine\tPrice\n')
})

test('captions inside other blocks are captions too', () => {
  const figure: Block = { type: 'figure', text: 'The quay', caption: { text: 'The quay', children: [] }, images: [] }
  const said: Block = { type: 'paragraph', text: 'Said.', children: [] }
  const cell = { text: 'Said. The quay', header: false, blocks: [said, figure] }
  const article = articleOf([
    { type: 'quote', text: 'Said.\nThe quay', blocks: [said, figure] },
    { type: 'table', text: 'Said. The quay', rows: [{ cells: [cell, { text: 'b', header: false, blocks: [] }] }] },
  ])
  expect(toText(article)).toBe('Said.\n\nSaid.\tb')
  expect(toText(article, { captions: true })).toBe('Said.\n\nThe quay\n\nSaid. The quay\tb')
})

test('nothing gives nothing, and nesting has no limit', () => {
  expect(toText(articleOf([]))).toBe('')
  let blocks: Block[] = [{ type: 'paragraph', text: 'deep', children: [] }]
  for (let depth = 0; depth < 20_000; depth++) blocks = [{ type: 'quote', text: 'deep', blocks }]
  expect(toText(articleOf(blocks))).toBe('deep')
})

test('a wrong call throws', () => {
  expect(() => toText(articleOf([]), { links: true } as object)).toThrow(OptionsError)
})
