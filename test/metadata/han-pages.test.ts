import { describe, expect, it } from 'vitest'
import type { Metadata } from '../../src/model/metadata.js'
import { parseArticle } from '../../src/parse-article.js'

const prose = ['河东县的三座水库恢复了正常水位，下游的渠道周一开闸放水。', '村民说，前两年渠里几乎没有水。']

/** A Chinese page with a line of facts under its headline and lines under its text. */
function metadataOf(facts: string, head = '', last: readonly string[] = []): Metadata {
  const text = [...prose, ...prose.map((line) => `据了解，${line}`), ...last].map((line) => `<p>${line}</p>`).join('\n')
  return parseArticle(
    `<html lang="zh"><head><title>水库开闸放水</title>${head}</head><body><div class="nav"><a href="/">首页</a></div>
<h1>水库开闸放水</h1><div class="info">${facts}</div><div class="content">${text}</div></body></html>`,
  ).metadata
}

describe('Chinese pages', () => {
  it.each(['未知', '网友原创', '网络', '不详', '原创', '举报'])(
    'come from no outlet where the source is %s',
    (name) => {
      expect(metadataOf(`时间:2024-03-05 10:21 来源:${name} 作者:林小满`).source).toBeUndefined()
    },
  )

  it('come from an outlet whose name begins so', () => {
    expect(metadataOf('时间:2024-03-05 10:21 来源:未知数据网').source).toEqual({ name: '未知数据网' })
    expect(metadataOf('时间:2024-03-05 10:21 来源:本站记者站').source).toEqual({ name: '本站记者站' })
    expect(metadataOf('时间:2024-03-05 10:21 来源:本站原创').source).toEqual({ name: '本站原创' })
  })

  it.each([
    ['网易版权所有', '网易'],
    ['© 2010-2024 Hill Press GmbH. Alle Rechte vorbehalten.', 'Hill Press GmbH'],
    ['Copyright Hill Press', 'Hill Press'],
    ['Copyrighted Books', 'Copyrighted Books'],
    ['Copyright UC Regents. For more information regarding the terms, visit us', 'UC Regents'],
    ['© 2024 St. Louis of the hill', 'St. Louis of the hill'],
    ['© 2019 Hill Press e. V. Nantes', 'Hill Press e. V. Nantes'],
    ['© 1843 Magazine', '1843 Magazine'],
    ['© 2024 1843 Magazine', '1843 Magazine'],
    ['© 1843-2024 Hill Press', 'Hill Press'],
    ['© 1843', undefined],
    ['2024', undefined],
    ['2001-2021 Tencent Cloud.', undefined],
  ])('are published by whom `%s` names', (content, publisher) => {
    expect(metadataOf('', `<meta name="copyright" content="${content}">`).publisher).toBe(publisher)
  })

  it('are dated and filed by what offices state for machines', () => {
    const head = `<meta name="firstpublishedtime" content="2024-03-05-10:21:33"><meta name="lastpublishtime"
content="2024-03-06-08:00:00"><meta name="ColumnName" content="政务动态">`
    expect(metadataOf('成文日期：2024年3月1日', head)).toMatchObject({
      publishedAt: '2024-03-05T10:21:33',
      modifiedAt: '2024-03-06T08:00:00',
      section: '政务动态',
    })
  })

  it('have all authors of the line that names the one whom they state for machines', () => {
    const head = '<meta name="author" content="林小满">'
    expect(metadataOf('文｜林小满 周亦', head).authors).toEqual(['林小满', '周亦'])
    expect(metadataOf('文｜周亦 何舟', head).authors).toEqual(['林小满'])
  })

  it('have no author of a login or the heading of a box', () => {
    expect(metadataOf('', '<meta name="author" content="36hill">', ['作者：林小满']).authors).toEqual(['林小满'])
    expect(metadataOf('<div class="author"><b>文章作者</b></div>').authors).toEqual([])
  })

  it('are called by what offices state for machines', () => {
    const page =
      '<title>市水利局 通知公告</title><meta name="ArticleTitle" content="关于水库开闸放水的通知"></head><body><p>各县：</p>'
    expect(parseArticle(`<html><head>${page}</body></html>`).metadata.title).toBe('关于水库开闸放水的通知')
  })

  it('are dated where the zone stands before the time', () => {
    expect(metadataOf('2024-03-05 HKT 10:21').publishedAt).toBe('2024-03-05T10:21:00')
    expect(metadataOf('2024-03-05 REPORT 10:21').publishedAt).toBe('2024-03-05')
  })
})

describe('front matter of an account', () => {
  const feed = (author: string, credit: string): string[] =>
    parseArticle(
      `---\ntitle: 水库开闸放水\nauthor: ${author}\n---\n<p>${credit}</p>\n${prose.map((line) => `<p>${line}</p>`).join('')}`,
    ).metadata.authors

  it('names no author where the text says who wrote it', () => {
    expect(feed('江城观察', '作者｜林小满')).toEqual(['林小满'])
  })

  it('names the author where the text does not', () => {
    expect(feed('江城观察', '编辑｜林小满')).toEqual(['江城观察'])
    expect(feed('老江', '作者｜林小满')).toContain('老江')
  })
})
