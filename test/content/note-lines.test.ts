import { describe, expect, it } from 'vitest'
import { labelledRole } from '../../src/content/note-labels.js'
import { noteLines } from '../../src/content/note-lines.js'
import { linesOf } from './lines-of.js'

function added(html: string): string[] {
  const { lines, isArticle } = linesOf(html)
  return noteLines(lines, isArticle.lastIndexOf(true)).map(({ text }) => text)
}

const behind = (inner: string): string => `<article><div><p>Mills*</p><p>Rivers*</p></div>${inner}</article>`
const note = 'The mill was built in 1850, not in 1860 as we wrote.'

describe('notes behind the text', () => {
  it.each([
    ['a correction', `<footer><p>Correction, 4 May: ${note}</p></footer>`, 1],
    ['one in German', '<p>Korrektur: Die Mühle wurde nicht 1860, sondern 1850 gebaut.</p>', 1],
    ['one in Chinese', '<div>更正：水磨坊建于一八五〇年，并非此前报道的一八六〇年，特此说明。</div>', 1],
    ['one under its label', `<section><h3>Clarification</h3><p>${note}</p></section>`, 2],
    ['one behind tags', `<ul><li>Mill</li><li>River</li></ul><p>Editor’s note: ${note}</p>`, 1],
    ['one without a label', '<footer>An earlier version of this article said that it was built in 1860.</footer>', 1],
  ])('are the article: %s', (_, inner, count) => expect(added(behind(inner))).toHaveLength(count))

  it.each([
    ['a label alone', '<p>Corrections</p>'],
    [
      'a link to a page of them',
      `<p><a href="/c">Corrections: all that we have had to correct so far this year</a></p>`,
    ],
    ['a question', '<p>Corrections: have you found a mistake in this article? Tell us.</p>'],
    ['an address', '<p>Corrections: please send what we have to correct to us@hill.example.</p>'],
    ['what a reader writes', `<div id="comments"><p>Correction: ${note}</p></div>`],
    ['one far away', `${'<p>More</p>'.repeat(12)}<p>Correction: ${note}</p>`],
    ['one of another article', `</article><article><p>Correction: ${note}</p>`],
  ])('are not: %s', (_, inner) => expect(added(behind(inner))).toEqual([]))
})

describe('labelledRole', () => {
  it.each([
    ['This article was amended on 26 March 2024.', 'correction'],
    ['An earlier version of this story misstated the year.', 'correction'],
    ['A correction was made on 4 May: the year was wrong.', 'correction'],
    ['In einer früheren Version dieses Artikels stand 1860.', 'correction'],
    ['Dans une première version de cet article, on lisait 1860.', 'correction'],
    ['En una versión anterior de este artículo se decía 1860.', 'correction'],
    ['In een eerdere versie van dit artikel stond 1860.', 'correction'],
    ['An earlier version of the bill had no such clause.', undefined],
    ['This article was amended by the parliament in 1998.', undefined],
    ['In einer früheren Version dieses Gesetzes stand es noch.', undefined],
  ])('of %j is %s', (text, role) => expect(labelledRole(text)).toBe(role))
})
