import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/parse-article.js'

const prose = Array.from(
  { length: 6 },
  (_, index) =>
    `<p>The mill on the river turned again on day ${index}, and the whole town came to see what had been mended there.</p>`,
).join('')
const menu = Array.from({ length: 12 }, (_, index) => `<li><a href="/s${index}">Section ${index}</a></li>`).join('')
const page = `<!DOCTYPE html><html lang="en"><head><title>The mill turns</title></head><body><nav><ul>${menu}</ul></nav><article><h1>The mill turns</h1>${prose}</article><footer><p>All rights reserved</p></footer></body></html>`

describe('a page behind something that is none of it', () => {
  it.each([
    [
      'a warning',
      '<br /><b>Warning</b>: session_start(): Disk quota exceeded in <b>/srv/a.php</b> on line <b>145</b><br />',
    ],
    ['a second byte order mark', '\uFEFF\uFEFF'],
    ['a tag', '<div id="consent"></div>'],
  ])('is read as a page: %s', (_, before) => {
    const expected = parseArticle(page, { profile: false })
    const { blocks, paragraphs, metadata, accounting } = parseArticle(before + page, { profile: false })
    expect(paragraphs).toEqual(expected.paragraphs)
    expect(blocks).toHaveLength(expected.blocks.length)
    expect(metadata.title).toBe('The mill turns')
    expect(metadata.language).toBe('en')
    expect(accounting.unaccounted).toBe(0)
  })

  it('is none where no tag of one stands there', () => {
    const lines = Array.from({ length: 12 }, (_, index) => `<div>Section ${index}</div>`).join('')
    expect(parseArticle(prose + lines, { profile: false }).blocks).toHaveLength(18)
    // A page that is pasted into a text makes no page of the text.
    expect(parseArticle(`${prose + lines}<html><body>`, { profile: false }).blocks).toHaveLength(18)
  })
})
