import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/parse-article.js'
import { toText } from '../../src/render/to-text.js'

const paragraph = '<p>The mill on the river turned again, and the town came to see what had been mended there.</p>'

describe('sentences of an article that begin like standing text', () => {
  it.each([
    '画像の無断使用を禁止する規約を、会社は9月に改めた。',
    '국회는 무단 복제를 금지하는 법안을 발표했다.',
    'Prohibida la reproducción total o parcial, decía el cartel de la puerta.',
    'Wszelkie prawa zwierząt.',
    'Avec l’aide de ses voisins, Marie a pu rouvrir le moulin en mai.',
    'Mit Material von drei Baustellen bauten die Schüler einen Turm.',
    'This message was sent to all parents of the school on Friday.',
    'This letter is for the members of the church, the bishop wrote.',
    'ana@mill.example',
  ])('stay in it: %s', (sentence) => {
    const article = parseArticle(`${paragraph.repeat(3)}<p>${sentence}</p>`)
    expect(toText(article)).toContain(sentence)
    expect(article.status).toBe('ok')
  })
})

describe('pictures of an article', () => {
  const figures = (html: string): readonly string[] =>
    parseArticle(`${paragraph}${html}${paragraph.repeat(2)}`).blocks.flatMap((block) =>
      block.type === 'figure' ? block.images.map(({ url }) => url) : [],
    )

  it.each([
    ['of which the next is a smaller one', '<p><img src="/mill.jpg"></p><p><img src="/mill-150x150.jpg"></p>', 2],
    ['that differ by their query', '<p><img src="/get.jpg?id=1"></p><p><img src="/get.jpg?id=2"></p>', 2],
    [
      'in a link to somebody whose name begins so',
      '<a href="https://x.com/ShareTheMill/status/1"><img src="/a.png"></a>',
      1,
    ],
    ['that are wide, whatever their host is called', '<img src="https://stats.example.org/unemployment.gif">', 1],
  ])('stay in it: those %s', (_, html, count) => {
    expect(figures(html)).toHaveLength(count)
  })
})

describe('an indent of U+3000 behind many line feeds', () => {
  it('takes time that grows with them', () => {
    const source = `<p>他说。${'\n\u3000'.repeat(60_000)}x</p>`
    expect(parseArticle(source).accounting.unaccounted).toBe(0)
  })
})
