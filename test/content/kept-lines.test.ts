import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.js'

const story =
  '<p>The mill turns again after ten years, to the joy of the town.</p><p>It stood still since the flood.</p>'

function textOf(html: string): string {
  return parseArticle(`<article><h1>A mill</h1>${story}${html}</article>`)
    .blocks.map((block) => JSON.stringify(block))
    .join('\n')
}

describe('what comes close to a note or a request, as the last line,', () => {
  it.each([
    '版权归属引发争议，原告认为作品由其所有，法院最终判决被告赔偿。',
    '저작권자는 이 판결에 대해 항소할 뜻을 밝혔다고 했다.',
    '更多车主请尽快下载新版客户端。老版本将于六月停用，市交通局表示。',
    '【报料】市民王先生联系本报，说大桥栏杆脱落。',
    '更多游客，欢迎上山看花',
    '广告合作合同编号：2024000123',
    '桥什么时候能修好？请到评论区查看',
    '点击右上角按钮即可以关注',
    '订阅微博，关注好友，老人学会了上网',
    '观点一：桥应当拆除，这不代表市政府的立场，而是专家的意见。',
    '本文所述案件中，图片来自网络，原告认为侵权并要求删除。',
    'You are receiving this because you are my heir, the note said.',
    'Hosted by the mayor, the dinner will see two hundred guests.',
    'See chapter four for privacy rules that the town has passed.',
    'yes/no (or both)',
    'A version of this bridge appears in the paintings of Bo Stone, who lived beside it for forty years.',
    'Box Office box@mills.example',
  ])('stays: %s', (line) => expect(textOf(`<p>${line}</p>`)).toContain(line.slice(0, 12)))

  it.each([
    [
      'a table with footnotes',
      '<table><tr><td>Mills</td><td>12<a href="#n1">[a]</a></td></tr><tr><td>Hill</td><td>9<a href="#n2">[b]</a></td></tr></table>',
      'Mills',
    ],
    [
      'a quotation with footnotes',
      '<blockquote>No comment.<a href="#n1">1</a><a href="#n2">2</a></blockquote>',
      'No comment',
    ],
    [
      'an item that names a chapter',
      '<ul><li>Open the gate</li><li>See also <a href="/b">the second chapter of this book</a></li></ul>',
      'second chapter',
    ],
    ['steps of a letter', '<ol><li>Open the mail</li><li>Unsubscribe</li></ol>', 'Unsubscribe'],
    ['what is to be tidied', '<ul><li>整理：衣柜、厨房、书房</li><li>清洁：地板、窗户</li></ul>', '衣柜'],
    [
      'an image with a ratio',
      '<amp-img src="https://mills.example/a.jpg" width="16" height="9" layout="responsive"></amp-img>',
      'a.jpg',
    ],
  ])('stays: %s', (_, html, text) => expect(textOf(html)).toContain(text))
})

describe('what comes close to a name', () => {
  const peopleOf = (html: string): readonly string[] =>
    parseArticle(`<article><h1>A mill</h1>${html}${story}</article>`).metadata.authors

  it.each([
    ['an office', '<p>Mills Town Hall hall@mills.example</p>', []],
    ['a name and its address', '<p>Ana Vale ana.vale@mills.example</p>', ['Ana Vale']],
    ['a place behind an outlet', '<p>来源：山城日报 江苏 2024-03-05</p>', []],
    ['a name like a day', '<p>By Joe Friday, 3 May 2024</p>', ['Joe Friday']],
    ['the label of the next name', '<p class="author">Ana Vale</p><p>Foto:</p><p>Bo Stone</p>', ['Ana Vale']],
  ])('is read as it is: %s', (_, html, names) => expect(peopleOf(html)).toEqual(names))
})
