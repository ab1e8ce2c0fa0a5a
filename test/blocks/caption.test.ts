import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/parse-article.js'

function captionOf(aside: string): string | undefined {
  const [block] = parseArticle(
    `<figure><img src="https://hill.example/a.jpg" alt=""><aside>${aside}</aside></figure>`,
  ).blocks
  return block?.type === 'figure' ? block.caption?.text : undefined
}

describe('a caption of several lines', () => {
  it('is joined as the text is folded: no space between Chinese characters of one text', () => {
    expect(captionOf('大桥将于五月动工。\r\n港口 harbour')).toBe('大桥将于五月动工。港口 harbour')
  })

  it('has a space between elements, and between words', () => {
    expect(captionOf('<p>大桥将于五月动工。</p><p>港口</p>')).toBe('大桥将于五月动工。 港口')
    expect(captionOf('The bridge opens in May.\nThe harbour')).toBe('The bridge opens in May. The harbour')
  })
})

describe('the line under an image', () => {
  const textUnder = (line: string) =>
    parseArticle(`<p>橋通車了。</p><p><img src="https://hill.example/a.jpg"></p><p>${line}</p><p>人很多。</p>`)
      .blocks[1]

  it.each(['市民在橋上。（記者林曉滿攝）', '市民在橋上。記者林曉滿／攝影', '市民在橋上。（資料照）'])(
    'is its caption where it ends with the photographer: %s',
    (line) => {
      expect(textUnder(line)).toMatchObject({ type: 'figure', caption: { text: line } })
    },
  )

  const under = (name: string) =>
    parseArticle(
      `<p>The ferry sails again.</p><div><img src="https://hill.example/a.jpg"></div><span class="${name}">People on the pier, who had waited since noon for it.</span><p>It is blue.</p>`,
    ).blocks[1]

  it.each(['imageCaption', 'ArticleImage__caption', 'itemImageMainCaption', 'image__source', 'cmp-image__title'])(
    'is its caption where it is called %s',
    (name) => {
      expect(under(name)).toMatchObject({
        type: 'figure',
        text: 'People on the pier, who had waited since noon for it.',
      })
    },
  )

  it.each(['imageCaptions2col', 'articleText', 'captionless', 'sourceText'])(
    'is a paragraph where it is called %s',
    (name) => {
      expect(under(name)).toMatchObject({ type: 'figure', text: '' })
    },
  )

  it.each(['這是網友翻攝', '她喜歡攝影'])('is a paragraph otherwise: %s', (line) => {
    expect(textUnder(line)).toMatchObject({ type: 'figure', text: '' })
  })
})
