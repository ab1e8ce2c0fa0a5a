import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/parse-article.js'

const prose = Array.from(
  { length: 6 },
  (_, index) => `<p>河边的磨坊第${index + 1}天又转了起来，镇上的人都来看那里修好了什么，也有人从邻村赶来。</p>`,
).join('')

const page = (info: string, body = prose, head = ''): string =>
  `<html lang="zh"><head><title>河边的磨坊又转了起来</title>${head}</head><body><div class="main"><h1>河边的磨坊又转了起来</h1>${info}<div id="content">${body}</div></div></body></html>`

/** `role:name` of each person, then the outlet. */
function summary(source: string): string {
  const { credits, source: outlet } = parseArticle(source, { profile: false }).metadata
  return [...credits.map(({ role, name }) => `${role}:${name}`), outlet?.name ?? ''].join(' ').trim()
}

describe('the line of facts under a Chinese headline', () => {
  it.each([
    [
      'a counter between the outlet and the editor',
      '<div class="info">2024-03-05 10:21 来源：河区融媒体中心 浏览：128 次 责任编辑：林小满</div>',
      'editor:林小满 河区融媒体中心',
    ],
    [
      'labels in elements of their own',
      '<div class="info"><small>时间:</small>2024-03-05 10:21<small>来源:</small>青柳教育网 <small>作者:</small>林小满 <small>点击:</small> <script src="/n"></script>次</div>',
      'author:林小满 青柳教育网',
    ],
    [
      'elements without a space between them',
      '<div><span>日期：2024-03-05 10:21</span><span>来源：山城日报</span><span>浏览：128 次</span><span>责任编辑：林小满</span></div>',
      'editor:林小满 山城日报',
    ],
    [
      'a linked outlet right behind the date',
      '<div><span>2024-03-05 10:21</span><span>来源：<a href="/s">青柳晚报</a></span></div>',
      '青柳晚报',
    ],
    [
      'a place right behind a linked outlet',
      '<div><span>2024-03-05 10:21</span><span>来源: <a href="/s">青柳晚报</a></span><span>发布于：江城</span></div>',
      '青柳晚报',
    ],
    [
      'what stands behind a linked outlet',
      '<div>2024-03-05 10:21:36 来源: <a href="/s">每日资讯台</a><span> 江城</span>&nbsp;<a href="/r">举报</a></div>',
      '每日资讯台',
    ],
    [
      'a control right behind a linked outlet',
      '<div>2024-03-05 10:21 来源: <a href="/s">红河周刊</a><a href="/r">举报</a></div>',
      '红河周刊',
    ],
    ['an outlet of which a link is a part', '<div>2024-03-05 10:21 来源：<a href="/s">山城</a>日报</div>', '山城日报'],
    ['来源于', '<div>2024年03月05日 10:21　来源于 <a href="/s">山城网</a></div>', '山城网'],
    ['no outlet', '<div>2024-03-05 10:21 浏览：128次</div>', ''],
    ['where somebody lives', '<div><span>2024-03-05 10:21</span><span>来自江城</span></div>', ''],
  ])('may have %s', (_, info, expected) => {
    expect(summary(page(info))).toBe(expected)
  })
})
