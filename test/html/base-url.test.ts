import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.js'

const url = 'https://news.example/story'

function linkIn(base: string): unknown {
  const article = parseArticle(`${base}<p>See the <a href="map.html">map</a> of the harbour.</p>`, { url })
  const [paragraph] = article.blocks
  const link =
    paragraph?.type === 'paragraph' ? paragraph.children.find((child) => child.type === 'element') : undefined
  return link?.type === 'element' ? link.properties.href : undefined
}

describe('the base of a document', () => {
  it('is its <base>', () => {
    expect(linkIn('<base href="https://other.example/a/">')).toBe('https://other.example/a/map.html')
  })

  it('is where it was fetched from, without one', () => {
    expect(linkIn('')).toBe('https://news.example/map.html')
  })

  it('is not a <base> longer than any address: every link would be as long', () => {
    expect(linkIn(`<base href="https://other.example/${'x/'.repeat(5000)}">`)).toBe('https://news.example/map.html')
  })
})
