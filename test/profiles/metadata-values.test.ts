import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/index.js'
import type { Metadata } from '../../src/model/metadata.js'
import type { SiteProfile } from '../../src/model/profile.js'

const story = '<article><p>The ferry sails again on Monday.</p><p>It sails at noon, with a crew.</p></article>'

function metadataOf(html: string, metadata: NonNullable<SiteProfile['metadata']>): Metadata {
  const profile = { id: 'harbour-news', content: ['article'], metadata }
  return parseArticle(`${story}${html}`, { url: 'https://harbour.example/news/1', profile }).metadata
}

describe('a rule for people without `split`', () => {
  const editors = (line: string, split?: string): string[] =>
    metadataOf(`<p class=by>${line}</p>`, {
      credits: [{ select: '.by', after: '责任编辑：', role: 'editor', ...(split !== undefined && { split }) }],
    }).credits.map(({ role, name }) => `${role} ${name}`)

  test.each([
    ['责任编辑：王五 [SF055]', ['editor 王五']],
    ['责任编辑：王五、李四', ['editor 王五', 'editor 李四']],
    ['（责任编辑：王五）', ['editor 王五']],
  ])('gives the names of %s', (line, expected) => {
    expect(editors(line)).toEqual(expected)
  })

  test('leaves a text that is anything but names as it is', () => {
    const sentence = '渡轮周一返航，比计划晚了两天，市民都很高兴'
    expect(metadataOf(`<i class=by>${sentence}</i>`, { authors: [{ select: '.by' }] }).authors).toEqual([sentence])
  })

  test('reads Latin names', () => {
    const { authors } = metadataOf('<i class=by>By Ana Vale and Bo Stone</i>', { authors: [{ select: '.by' }] })
    expect(authors).toEqual(['Ana Vale', 'Bo Stone'])
  })
})

test('a rule with `split` says itself what the names are', () => {
  const { authors } = metadataOf('<i class=by>Ana Vale and Bo Stone; Cy</i>', {
    authors: [{ select: '.by', split: ';' }],
  })
  expect(authors).toEqual(['Ana Vale and Bo Stone', 'Cy'])
})

test('addresses are absolute, and an image keeps what the article says of it', () => {
  const picture = '<img class=lead src="/a.jpg" alt="The ferry at the pier" width=500>'
  const html = `${picture}<a class=own href="../story">Link</a>`
  const metadata = {
    image: [{ select: '.lead', attribute: 'src' }],
    url: [{ select: '.own', attribute: 'href' }],
  }
  const found = metadataOf(html, metadata)
  expect(found.url).toBe('https://harbour.example/story')
  expect(found.image?.url).toBe('https://harbour.example/a.jpg')
  const inside = story.replace('</article>', `${html}</article>`)
  const profile = { id: 'harbour-news', content: ['article'], metadata }
  const { image } = parseArticle(`<base href="https://cdn.example/x/">${inside}`, { profile }).metadata
  expect(image).toEqual({ url: 'https://cdn.example/a.jpg', alt: 'The ferry at the pier', width: 500 })
})
