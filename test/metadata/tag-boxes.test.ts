import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/parse-article.js'

const prose = Array.from(
  { length: 6 },
  (_, index) =>
    `<p>The mill on the river turned again on day ${index}, and the town came to see what had been mended there.</p>`,
).join('')

const page = (box: string): string =>
  `<html><body><article><h1>The mill on the river turns again</h1>${prose}</article>${box}</body></html>`

describe('keywords of a box that is named after tags', () => {
  const keywordsOf = (box: string): readonly string[] => parseArticle(page(box)).metadata.keywords

  it('are without its heading, its label, sentences and links to stories with their days', () => {
    expect(
      keywordsOf(
        '<div class="topics"><h2>Temas Relacionados</h2><span>Etichete:</span><ul><li><a href="/t/1">mills</a></li><li><a href="/t/2">rivers</a></li></ul><p>Follow a topic to read more of it.</p></div>',
      ),
    ).toEqual(['mills', 'rivers'])
    expect(
      keywordsOf('<div class="topic-inline"><a href="/b"><b>A new bridge opens</b> <i>1 March 2024</i></a></div>'),
    ).toEqual([])
  })

  it('may be no links, and stand in headings', () => {
    expect(keywordsOf('<ul class="tags"><li>mills</li><li>rivers</li></ul>')).toEqual(['mills', 'rivers'])
    expect(keywordsOf('<div class="tags"><h4><a href="/t/1">mills</a></h4></div>')).toEqual(['mills'])
  })
})
