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
      'controls in brackets behind the outlet',
      '<div>2003-01-03 09:42:17　来源：山城晚报　【字号 大 中 小】【打印】</div>',
      '山城晚报',
    ],
    ['controls in brackets of their own', '<div>2003年01月03日09:42 来源：山城晚报 [打印] [关闭]</div>', '山城晚报'],
    [
      'the address of the site before the date',
      '<div>NEWS.HILL.COM　2005年03月08日02:37　来源：山城晚报</div>',
      '山城晚报',
    ],
    ['the date in brackets', '<div>( 2005-09-20 08:30:46 )　稿件来源：山城晚报</div>', '山城晚报'],
    ['no label behind address and date', '<div>http://www.hill.example 2001年06月12日07:21 山城晚报</div>', '山城晚报'],
    ['an outlet with a word of controls in its name', '<div>2005-03-08 来源：关注三农网</div>', '关注三农网'],
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
    [
      'an outlet that is an element, right before another one',
      '<div><span>2024年03月05日 10:21</span><span>稿源：<i>青柳科技</i></span><span>0 条评论</span></div>',
      '青柳科技',
    ],
    [
      'a control behind the element of the outlet',
      '<div><span>2024-03-05 10:21</span> <span>来源：青柳网-新城客户端</span> <span>听新闻</span></div>',
      '青柳网-新城客户端',
    ],
    [
      'an author in an element named so behind that of the outlet',
      '<div><span>2024-03-05 10:21</span> <span>来源：青柳日报</span> <span class="articleAuthor">林小满</span></div>',
      'author:林小满 青柳日报',
    ],
    [
      'an outlet that is joined to a link',
      '<div>2024-03-05 10:21 来源：山城网-<a href="/s">青柳日报</a></div>',
      '山城网-青柳日报',
    ],
    ['an outlet without a label', '<div><em>青柳日报</em> <em>2024-03-05 10:21</em></div>', '青柳日报'],
    [
      'an outlet without a label in an element named source',
      '<div><span class="source">每日青柳新闻</span> <span>2024-03-05 10:21</span></div>',
      '每日青柳新闻',
    ],
    [
      'an outlet in a line of its own',
      '<ul><li><span class="sourceMsg">青柳日报</span></li><li>2024-03-05</li></ul>',
      '青柳日报',
    ],
    ['a section beside the date', '<div><span>社会新闻</span> <span>2024-03-05 10:21</span></div>', ''],
    ['a control in an element named source', '<div><span class="source">举报</span> <span>2024-03-05</span></div>', ''],
    [
      'something between facts that is none of them',
      '<div>2024-03-05 10:21 来源：山城网 作者：他说这不是他写的 编辑：周亦</div>',
      'editor:周亦 山城网',
    ],
    ['a control that ends like an outlet', '<div><span>下载客户端</span> <span>2024-03-05</span></div>', ''],
    [
      'a counter in an element named source',
      '<div><span class="source">浏览量</span> <span>2024-03-05</span></div>',
      '',
    ],
    [
      'a person in an element named source',
      '<div><span class="source">林小满</span> <span>2024-03-05</span></div>',
      '',
    ],
    ['the site of a firm', '<div><i>山城钢铁官网</i> <i>2024-03-05</i></div>', ''],
    ['来源于', '<div>2024年03月05日 10:21　来源于 <a href="/s">山城网</a></div>', '山城网'],
    ['a day behind the outlet', '<div>来源：山城日报 2024-03-05 10:21 [ 打印 ] [ 关闭 ]</div>', '山城日报'],
    [
      'labels in elements of their own before names',
      '<div><i>文｜</i><b>林曉滿</b> <i>攝影｜</i><b>周亦安</b></div>',
      'author:林曉滿 photographer:周亦安',
    ],
    ['来自', '<div><i>2024-03-05 10:21</i> <i class="source">来自雪山</i></div>', ''],
    ['no outlet', '<div>2024-03-05 10:21 浏览：128次</div>', ''],
    ['where somebody lives', '<div><span>2024-03-05 10:21</span><span>来自江城</span></div>', ''],
  ])('may have %s', (_, info, expected) => {
    expect(summary(page(info))).toBe(expected)
  })
})

describe('the headline of a Chinese page', () => {
  it('gives the line of facts behind its break back', () => {
    const source = `<html lang="zh"><head><title>河边的磨坊又转了起来 - 青柳娱乐网 - 电影</title></head><body><div class="main"><h1>河边的磨坊又转了起来<br /><span>2016-03-05 10:21:43   来源：青柳娱乐网   评论：<a href="#c">0</a> 点击：</span></h1><div id="content">${prose}</div></div></body></html>`
    const { metadata } = parseArticle(source, { profile: false })
    expect(metadata.title).toBe('河边的磨坊又转了起来')
    expect(metadata.source).toEqual({ name: '青柳娱乐网' })
    expect(metadata.publishedAt).toBe('2016-03-05T10:21:43')
  })
})

describe('the meta author of a Chinese page', () => {
  it.each([
    [
      'a login beside a name',
      '<meta name="author" content="linxm">',
      '<div><span>2024-03-05</span> <span class="author">周亦安</span></div>',
      'author:周亦安',
    ],
    [
      'a login that nobody stands beside',
      '<meta name="author" content="linxm">',
      '<div>2024-03-05</div>',
      'author:linxm',
    ],
    [
      'the office that is the source',
      '<meta name="author" content="市河道办公室">',
      '<div>2024-03-05 来源：市河道办公室</div>',
      '市河道办公室',
    ],
  ])('may be %s', (_, meta, info, expected) => {
    expect(summary(page(info, prose, meta))).toBe(expected)
  })
})

describe('the last line of a Chinese article', () => {
  it('may say where it was printed', () => {
    const body = `${prose}<p>《青柳日报》（ 2024年03月05日 02版）</p>`
    const { metadata, stripped } = parseArticle(page('', body), { profile: false })
    expect(metadata.source).toEqual({ name: '青柳日报' })
    expect(stripped.find(({ text }) => text.startsWith('《'))?.reason).toBe('credit')
  })

  it('stays where it tells of a paper', () => {
    const body = `${prose}<p>《青柳日报》（2024年创刊）今天起改版。</p>`
    expect(parseArticle(page('', body), { profile: false }).paragraphs.at(-1)).toContain('创刊')
  })
})

describe('an outlet that a line of facts names', () => {
  it('keeps the marks of a part of it', () => {
    expect(summary(page('<div>2024-03-05 10:21 来源：青柳网-《青柳日报》</div>'))).toBe('青柳网-《青柳日报》')
  })
})

describe('the line behind the text of a Chinese page', () => {
  it('may tell when it was posted', () => {
    const posted =
      '<div>posted @ 2024-03-05 10:21 <a href="/u">青柳码农</a> 阅读(128) 评论(3) <a href="/e">编辑</a></div>'
    const { metadata } = parseArticle(page('', `${prose}${posted}`), { profile: false })
    expect(metadata.publishedAt).toBe('2024-03-05T10:21:00')
  })
})

describe('a time with Latin letters of something else behind it', () => {
  it('has no zone', () => {
    const { metadata } = parseArticle(page('<div><span>2024/3/5 10:21:14</span><span>IT之河</span></div>'), {
      profile: false,
      timeZone: 'Asia/Shanghai',
    })
    expect(metadata.publishedAt).toBe('2024-03-05T10:21:14+08:00')
  })
})
