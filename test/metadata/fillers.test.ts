import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/parse-article.js'

const prose = Array.from(
  { length: 6 },
  (_, index) =>
    `<p>The mill on the river turned again on day ${index}, and the town came to see what had been mended there.</p>`,
).join('')

function pageWith(head: string): string {
  return `<html lang="en"><head><title>The mill turns again</title>${head}</head><body><article>
<h1>The mill turns again</h1>${prose}</article></body></html>`
}

function stating(value: string): string {
  return `<meta property="og:title" content="${value}"><meta property="og:site_name" content="${value}">
<meta property="article:section" content="${value}"><meta name="keywords" content="${value}, river">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"${value}","description":"${value}",
"author":{"@type":"Person","name":"${value}"},"publisher":{"@type":"Organization","name":"${value}"}}</script>`
}

describe('what templates write where they have no value', () => {
  it.each(['None', 'Null', 'undefined', 'NaN', '[object Object]', '{{ page.title }}'])(
    'is none in the head of a page: %s',
    (value) => {
      const { metadata, diagnostics, refused } = parseArticle(pageWith(stating(value)), { candidates: true })
      expect(metadata).toMatchObject({ title: 'The mill turns again', authors: [], keywords: ['river'] })
      for (const field of ['siteName', 'section', 'description', 'publisher'] as const)
        expect(metadata[field]).toBeUndefined()
      expect(diagnostics.map(({ code }) => code)).not.toContain('metadata-contradiction')
      expect(refused?.find(({ value: title }) => title === value)?.why).toContain('template')
    },
  )

  it.each(['NaN', '[object Object]', '{{ title }}'])('is none in front matter: %s', (value) => {
    const source = `---\ntitle: "${value}"\nsource: "${value}"\nauthor: "${value}"\n---\n<h1>The mill turns again</h1>${prose}`
    const { title, source: outlet, authors } = parseArticle(source).metadata
    expect({ title, outlet, authors }).toEqual({ title: 'The mill turns again', outlet: undefined, authors: [] })
  })

  it.each(['Nan', 'None of them', 'Nullarbor', 'The {{ mill }}'])('is no more than these words: %s', (value) => {
    const { title, section, siteName } = parseArticle(pageWith(stating(value))).metadata
    expect({ title, section, siteName }).toEqual({ title: value, section: value, siteName: value })
  })
})
