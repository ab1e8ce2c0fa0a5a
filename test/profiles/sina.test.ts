import { describe, expect, test } from 'vitest'
import type { HtmlDocument } from '../../src/html/nodes.js'
import { type ChooseProfileInput, type ChosenProfile, chooseProfile } from '../../src/profiles/choose-profile.js'
import type { CompiledMetadataRule } from '../../src/profiles/compiled-profile.js'
import { cutValues } from '../../src/profiles/cut-values.js'
import { groupMatches } from '../../src/profiles/group-matches.js'
import { PageReader } from '../../src/profiles/page-reader.js'
import { RuleMatcher } from '../../src/strip/rule-matcher.js'
import { parsed } from './parsed.js'

const feed = `<div>
<blockquote class="fin_reference"><p>　　相关新闻：<a href="/1">另一条</a></p></blockquote>
<div class="video-2017" id="videoList0" style></div>
<p class="ori_titlesource">　　原标题：甲城开放新公园 来源：某某晚报</p>
<div class="img_wrapper"><img src="1.jpg"><span class="img_descr">湖边</span><p>　　图框里的正文。</p></div>
<p cms-style="font-L">　　<span id="stock_sh600001"><a class="keyword">某公司</a></span><span id="quote_sh600001">(1.0, 0.1)</span>出资。</p>
<blockquote><p>　　炒股就看某某研报，权威专业</p></blockquote>
<blockquote><p>　　他说：“不要炒股就看热闹。”</p></blockquote>
<!--article_adlist[<p>(本文来自某某新闻，更多内容请下载)</p>]article_adlist--><!-- news_keyword_pub,stock,sh600001&sz000002 -->
<div class="app-kaihu-qr">开户</div><div id="left_xyz_ad"></div><div class="clearfix appendQr_wrap">下载</div>
<p class="article-editor">责任编辑：张三、李四 SF001</p></div>`

function choose(document: HtmlDocument, input: { url?: URL; author?: string } = {}): ChosenProfile {
  const frontMatter = input.author === undefined ? undefined : { author: input.author }
  const matcher = new RuleMatcher(document)
  const recognise: ChooseProfileInput['recognise'] = (known) => matcher.recognise(known)
  const chosen = chooseProfile({ option: undefined, profiles: [], url: input.url, frontMatter, recognise })
  if (chosen === null) throw new Error('no profile')
  return chosen
}

function textOf(
  document: HtmlDocument,
  rule: CompiledMetadataRule,
  elements: readonly { index: number; last: number }[],
): string[] {
  if (rule.comment !== undefined) return document.nodes.flatMap((node) => (node.type === 'comment' ? [node.value] : []))
  return elements.map(({ index, last }) =>
    document.nodes
      .slice(index, last + 1)
      .map((node) => (node.type === 'text' ? node.value : ''))
      .join('')
      .trim(),
  )
}

describe('how pages are recognised', () => {
  test.each([
    ['https://finance.sina.com.cn/a.shtml', 'sina-finance'],
    ['https://sports.sina.com.cn/a.shtml', 'sina'],
    ['https://k.sina.cn/a.html', 'sina'],
  ])('%s', (url, id) => {
    expect(choose(parsed(''), { url: new URL(url) }).compiled.id).toBe(id)
  })

  test('front matter with and without the feed', () => {
    for (const author of ['新浪财经', '新浪财经 - 要闻']) {
      expect(choose(parsed(''), { author })).toMatchObject({
        matchedBy: 'front-matter',
        compiled: { id: 'sina-finance' },
      })
    }
  })

  test('markup', () => {
    expect(choose(parsed(feed)).compiled.id).toBe('sina-finance')
    expect(choose(parsed('<p cms-style="font-L">甲</p>')).compiled.id).toBe('sina')
    expect(() => choose(parsed('<p class="article-editor">责任编辑：甲</p>'))).toThrow('no profile')
  })
})

describe('a feed document', () => {
  const document = parsed(feed)
  const { compiled } = choose(document, { author: '新浪财经' })
  const matches = groupMatches(compiled, compiled.matcher.match(document))

  test.each([
    ['sina/app-qr', 1],
    ['sina/broker-qr', 1],
    ['sina/video-box', 1],
    ['sina/reference', 1],
    ['sina/ad-slot', 1],
    ['sina/stock-quote', 1],
    ['sina/analyst-reports', 1],
  ])('%s selects %i', (id, count) => {
    expect(matches.strip[compiled.strip.findIndex((rule) => rule.id === id)]).toHaveLength(count)
  })

  test('of the plain quotes only the advertisement has the text', () => {
    const rule = compiled.strip.find((candidate) => candidate.id === 'sina/analyst-reports')
    expect(rule?.refinement?.text?.exec('炒股就看某某研报，权威专业')).not.toBeNull()
    expect(rule?.refinement?.text?.exec('他说：“不要炒股就看热闹。”')).toBeNull()
  })

  test('the image box is kept, and the zone is stated', () => {
    expect(matches.keep.map((elements) => elements.length)).toEqual([1])
    expect(compiled.timeZone).toBe('Asia/Shanghai')
  })

  test('metadata', () => {
    const values: Record<string, string[]> = {}
    for (const [index, rule] of compiled.metadata.entries()) {
      const found = textOf(document, rule, matches.metadata[index] ?? []).flatMap(
        (text) => cutValues(rule, text, new PageReader()) ?? [],
      )
      values[rule.detail] = [...(values[rule.detail] ?? []), ...found]
    }
    expect(values).toEqual({
      'sina-finance/authors': [],
      'sina-finance/originalTitle': ['甲城开放新公园'],
      'sina-finance/source': ['某某晚报', '某某新闻'],
      'sina-finance/stockCodes': ['sh600001', 'sz000002'],
      'sina/credits': ['张三', '李四'],
      'sina/source': [],
    })
  })
})

test.each([
  [' news_keyword_pub,stock, ', []],
  [' news_keyword_pub,stock,sz300001 ', ['sz300001']],
  [' news_keyword_pub,usstock,ABC&DEF ', ['ABC', 'DEF']],
  [' news_keyword_pub,stock,sh600001,sz000002 ', ['sh600001', 'sz000002']],
  [' keyword_pub,stock,sz300001 ', []],
])('stock codes of the comment %j', (comment, codes) => {
  const rules = choose(parsed(feed)).compiled.metadata.filter((rule) => rule.field === 'stockCodes')
  expect(rules.flatMap((rule) => cutValues(rule, comment, new PageReader()) ?? [])).toEqual(codes)
})
