import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.js'
import { gatherPage, jsonLd, page, resolvePage } from './page.js'

const prose = `<p>${'It rained, and the river rose. '.repeat(8)}</p>`
const published = (html: string, timeZone?: string): string | undefined =>
  resolvePage(html, timeZone === undefined ? {} : { timeZone }).metadata.publishedAt
const around = (head: string, lines: string, lang = 'en'): string =>
  `<html lang="${lang}"><head><title>The mill turns again</title>${head}</head><body><h1>The mill turns again</h1>${prose}${lines}`

describe('lines with a label', () => {
  it.each([
    ['<p>发布时间：2021-03-22</p>', '2021-03-22'],
    ['<p>来源：本站<br>时间：2021年3月22日 23:00 浏览：12</p>', '2021-03-22T23:00:00'],
    ['<ul><li><b>Datum</b> 22.03.2021</li></ul>', '2021-03-22'],
    ['<article class="comments-open"><p>Published on March 22, 2021</p></article>', '2021-03-22'],
    ['<div class="entry-meta comments-open"><p>Published on March 22, 2021</p></div>', '2021-03-22'],
    ['<div class="no-comments post-meta"><p>Published on March 22, 2021</p></div>', '2021-03-22'],
    ['<div class="commentary"><p>Published on March 22, 2021</p></div>', '2021-03-22'],
    ['<div class="comments-list"><p>Published on March 22, 2021</p></div>', undefined],
    ['<p>Published on March 22, 2021</p>', '2021-03-22'],
    ['<p>Posted by Ana Vale on March 22, 2021 9:30 PM | Permalink</p>', '2021-03-22T21:30:00'],
    [
      `<p>Dieser Beitrag wurde am Montag, 22. März 2021 um 22:41 von Ana veröffentlicht und unter Mühlen abgelegt. ${'Du kannst antworten. '.repeat(12)}</p>`,
      '2021-03-22T22:41:00',
    ],
    [
      '<p>The verdict of 22 March 2021 came late for the owner of the old mill, who had waited for so long</p>',
      undefined,
    ],
    ['<p>Founded: March 22, 2021</p><p>Closed: March 24, 2021</p>', undefined],
  ])('reads %s wherever it stands, without a headline too', (line, expected) => {
    expect(published(around('', prose.repeat(6) + line))).toBe(expected)
    expect(published(page('', prose.repeat(6) + line))).toBe(expected)
  })

  it('takes what a label says before a date of another story beside the headline', () => {
    const teaser = '<p>The rivers of the north are rising 24.03.2021</p>'
    expect(published(around('', `${teaser}<p>Datum: 22.03.2021</p>`, 'de'))).toBe('2021-03-22')
  })

  it('takes the day of a change where no line tells that of the publication', () => {
    const { metadata } = resolvePage(page('', `${prose}<p>Page last modified March 22, 2021</p>`))
    expect(metadata).toMatchObject({ publishedAt: '2021-03-22', modifiedAt: '2021-03-22' })
    expect(metadata.origins.publishedAt?.[0]?.from).toBe('inferred')
  })
})

describe('the only day of a page', () => {
  const far = prose.repeat(12)

  it('is that of the article', () => {
    const { metadata } = resolvePage(
      around('', `${far}<small>March 22, 2021</small><time datetime="2021-03-22T04:48Z">then</time>`),
    )
    expect(metadata.publishedAt).toBe('2021-03-22T04:48:00Z')
    expect(metadata.origins.publishedAt?.[0]).toMatchObject({ from: 'inferred', detail: 'only-day' })
  })

  it('is not taken where the page names another: one of them is of another story', () => {
    const two = `${far}<small>March 22, 2021</small><a href="/b">A bridge opens, April 3, 2021</a>`
    expect(published(around('', two))).toBeUndefined()
    expect(published(page('', '<time>March 22, 2021</time><time>April 3, 2021</time>'))).toBeUndefined()
  })

  it('is not looked for where the page states a day for machines', () => {
    const head = '<meta name="date" content="2021-03-20">'
    expect(
      gatherPage(around(head, `${far}<small>March 22, 2021</small>`)).filter(({ from }) => from === 'inferred'),
    ).toEqual([])
  })
})

describe('what scripts know', () => {
  const script = (text: string): string => around('', `${prose}<script>${text}</script>`)

  it.each([
    [`var publish_time = "2021-03-22 04:48" || "";`, '2021-03-22T04:48:00+08:00'],
    [`window.state = {"publishedAt":"2021-03-22T04:48:31Z","id":7}`, '2021-03-22T04:48:31Z'],
    [`push("{\\"datePublished\\":\\"2021-03-22T04:48:31Z\\"}")`, '2021-03-22T04:48:31Z'],
    [`var t = "1616400000", ct2 = 1; var ct = "1616388511";`, '2021-03-22T04:48:31Z'],
    [`{"publishTime":1616388511000}`, '2021-03-22T04:48:31Z'],
    [`[{"publishedAt":"2021-03-22"},{"publishedAt":"2021-04-03"}]`, undefined],
    [`{"createTime":"2021-03-22"}`, undefined],
    [`var unpublish_time = "2021-03-22"; if (a.publish_time == "2021-03-22x") go()`, undefined],
  ])('is read from %s', (text, expected) => {
    expect(published(script(text), 'Asia/Shanghai')).toBe(expected)
  })

  it('has its place in the script', () => {
    const html = script(`var a = 1;\nvar publish_time = '2021-03-22 04:48';`)
    const found = gatherPage(html).find(({ detail }) => detail === 'script/publish_time')
    expect(html.slice(found?.start, found?.end)).toBe(found?.raw)
    expect(found?.raw).toBe("publish_time = '2021-03-22 04:48")
  })

  it('is no part of a page that says it otherwise', () => {
    const html = around('<meta name="date" content="2021-03-20">', '<script>var publish_time = "2021-03-22"</script>')
    expect(published(html)).toBe('2021-03-20')
  })
})

describe('linked data that knows only the last build', () => {
  const built = (datePublished: string, dateModified: string): string =>
    jsonLd({ '@type': 'Article', headline: 'The mill turns again', datePublished, dateModified })
  const dated = (head: string): string =>
    `<title>The mill turns again</title>${head}<h1>The mill turns again</h1><p>March 22, 2021</p>${prose}`

  it('gives way to the earlier day that readers see', () => {
    const { metadata } = resolvePage(dated(built('2021-06-01T04:48:31Z', '2021-06-01T04:48:31Z')))
    expect(metadata).toMatchObject({ publishedAt: '2021-03-22', modifiedAt: '2021-06-01T04:48:31Z' })
    expect(published(dated(built('2021-06-03', '2021-06-01')))).toBe('2021-03-22')
  })

  it('is believed where it tells the two apart, or where readers see the same day', () => {
    expect(published(dated(built('2021-05-01T04:48:31Z', '2021-06-01T04:48:31Z')))).toBe('2021-05-01T04:48:31Z')
    expect(published(dated(built('2021-03-23T04:48:31Z', '2021-03-23T04:48:31Z')))).toBe('2021-03-23T04:48:31Z')
    expect(published(dated(built('2021-01-01T04:48:31Z', '2021-01-01T04:48:31Z')))).toBe('2021-01-01T04:48:31Z')
  })
})

describe('the order of day and month', () => {
  const numbers = (head: string, url?: string): string | undefined =>
    resolvePage(around(head, '<p>Published: 03/04/2021</p>'), url === undefined ? {} : { url }).metadata.publishedAt

  it('is that of the region which another place states, or of the host', () => {
    expect(numbers('<meta property="og:locale" content="en_US">')).toBe('2021-03-04')
    expect(numbers('<meta property="og:locale" content="en_GB">')).toBe('2021-04-03')
    expect(numbers('<link rel="canonical" href="https://hill.example.co.uk/mill">')).toBe('2021-04-03')
  })

  it('is that of the day which the address names', () => {
    const address = (path: string): string => `<link rel="canonical" href="https://hill.example.com/${path}/mill">`
    expect(numbers(address('2021/04/03'))).toBe('2021-04-03')
    expect(numbers(address('2021/april/03'))).toBe('2021-04-03')
    expect(numbers(address('2021/mar/4'))).toBe('2021-03-04')
  })

  it('is that of the country of the host where nothing states the language', () => {
    const read = (date: string, url?: string): string | undefined =>
      parseArticle(`<h1>The mill turns again</h1><p>${date}</p>${prose}`, { url }).metadata.publishedAt
    expect(read('05.03.24', 'https://www.berg.example.de/a')).toBe('2024-03-05')
    expect(read('05/03/2024', 'https://www.colle.example.it/a')).toBe('2024-03-05')
    expect(read('05/03/2024 14:05', 'https://hill.example.co.uk/a')).toBe('2024-03-05T14:05:00')
    expect(read('05/03/2024 14:05', 'https://web.archive.org/web/20240401000000/https://hill.example.co.uk/a')).toBe(
      '2024-03-05T14:05:00',
    )
    expect(read('05/03/2024 14:05', 'https://hill.example.com/2024/03/05/a')).toBe('2024-03-05T14:05:00')
    expect(read('05/03/2024', 'https://hill.example.com/a')).toBeUndefined()
    expect(read('24.03.05', 'https://san.example.kr/a')).toBeUndefined()
  })

  it('is that of CLDR where nothing tells it, and a diagnostic says so', () => {
    const read = (date: string, head = ''): [string | undefined, string[]] => {
      const { metadata, diagnostics } = resolvePage(around(head, `<p>Published: ${date}</p>`))
      return [metadata.publishedAt, diagnostics.map(({ code }) => code)]
    }
    expect(read('03/04/2021')).toEqual(['2021-03-04', ['date-order-assumed']])
    expect(read('03-04-2021')).toEqual(['2021-04-03', ['date-order-assumed']])
    expect(read('03/14/2021')).toEqual(['2021-03-14', []])
    expect(read('03/04/2021', '<link rel="canonical" href="https://hill.example.com/2021/04/03/mill">')[1]).toEqual([])
  })
})

describe('the address of the page', () => {
  const named = (path: string): string | undefined =>
    published(around(`<link rel="canonical" href="https://hill.example/${path}">`, ''))

  it('names the day in numbers or with the name of the month', () => {
    expect(named('2021/march/22/mill')).toBe('2021-03-22')
    expect(named('2021/Mar/2/mill')).toBe('2021-03-02')
    expect(named('2021/03/22/mill')).toBe('2021-03-22')
    expect(named('2021/mill/22/')).toBeUndefined()
  })
})

describe('the publication', () => {
  const stated = (data: Record<string, string>): string => jsonLd({ headline: 'The mill turns again', ...data })

  it('is the one that `<time pubdate>` marks, where linked data knows only the last change', () => {
    const built = stated({
      '@type': 'Article',
      datePublished: '2021-06-01T04:48:31Z',
      dateModified: '2021-06-01T04:48:31Z',
    })
    const marked = '<time pubdate datetime="2021-03-22">March 22</time>'
    expect(published(around(built, prose.repeat(6) + marked))).toBe('2021-03-22')
    expect(published(around(built, prose.repeat(6) + marked + marked))).toBe('2021-06-01T04:48:31Z')
  })

  it('is that of the article before that of the page it stands on', () => {
    const page = stated({ '@type': 'WebPage', datePublished: '2021-06-01T04:48:31Z' })
    const article =
      '<div itemscope itemtype="https://schema.org/Article"><meta itemprop="headline" content="The mill turns again"><meta itemprop="datePublished" content="2021-03-22"></div>'
    expect(published(around(page, article))).toBe('2021-03-22')
    expect(published(around(page, ''))).toBe('2021-06-01T04:48:31Z')
  })

  it('is read from linked data in a meta element', () => {
    const data = JSON.stringify({ '@type': 'Article', headline: 'The mill turns again', datePublished: '2021-03-22' })
    const html = around(`<meta name="script:ld+json" content="${data.replaceAll('"', '&quot;')}">`, '')
    const found = gatherPage(html).find(({ field }) => field === 'publishedAt')
    expect(found?.value).toBe('2021-03-22')
    expect(html.slice(found?.start, found?.end)).toMatch(/^<meta name="script:ld\+json".*>$/)
  })
})

describe('the lines near the headline', () => {
  it.each([
    [
      '<p>Published March 22, 2021 at 9:30 am EDT, updated March 23, 2021 at 8:00 am EDT</p>',
      '2021-03-22T09:30:00-04:00',
      '2021-03-23T08:00:00-04:00',
    ],
    [
      '<p><span>By Ana Vale</span><span>Mis à jour le 23/03/2021 à 08:00</span><span>Publié le 22/03/2021 à 09:30</span></p>',
      '2021-03-22T09:30:00',
      '2021-03-23T08:00:00',
    ],
    ['<p>입력 2021.03.22 09:30 수정 2021.03.23 08:00</p>', '2021-03-22T09:30:00', '2021-03-23T08:00:00'],
    ['<p>2021-03-22 09:30 송고 | 2021-03-23 08:00 최종수정</p>', '2021-03-22T09:30:00', '2021-03-23T08:00:00'],
    ['<p>2021-03-22 09:30 송고 | 2021-03-23 08:00 맑음</p>', '2021-03-22T09:30:00', undefined],
    ['<p>প্রকাশ: ২২ মার্চ ২০২১, ০৯:৩০</p><p>আপডেট: ২৩ মার্চ ২০২১, ০৮:০০</p>', '2021-03-22T09:30:00', '2021-03-23T08:00:00'],
    ['<p>प्रकाशित: 22 मार्च 2021 अपडेटेड: 23 मार्च 2021</p>', '2021-03-22', '2021-03-23'],
    ['<p>Publish Date: Mon, 22 Mar 2021 Updated Date: Tue, 23 Mar 2021</p>', '2021-03-22', '2021-03-23'],
    ['<p>Updated Tuesday, March 23, 2021</p><p>Published Monday, March 22, 2021</p>', '2021-03-22', '2021-03-23'],
    ['<p>Публикувана: 22.03.2021 г. Обновена: 23.03.2021 г.</p>', '2021-03-22', '2021-03-23'],
    [
      '<dl><dt>Published</dt><dd>22 March 2021</dd><dt>Last updated</dt><dd>23 March 2021</dd></dl>',
      '2021-03-22',
      '2021-03-23',
    ],
    [
      '<dl><dt>Last updated</dt><dd><time>23 March 2021</time></dd><dt>Published</dt><dd><time>22 March 2021</time></dd></dl>',
      '2021-03-22',
      '2021-03-23',
    ],
    ['<p>The mill, updated</p><p>22 March 2021</p>', '2021-03-22', undefined],
    ['<p><span>Published On 22 March 2021</span><span>22 March 2021</span></p>', '2021-03-22', undefined],
    ['<p><span>Ana Vale</span><span>March 22, 2021</span></p>', '2021-03-22', undefined],
    [
      '<p>Medically reviewed by Bo Stone, MD — Written by Ana Vale, who lives at the mill, on March 22, 2021 — Updated on March 23, 2021</p>',
      '2021-03-22',
      '2021-03-23',
    ],
    ['<p>Der Vorstand</p><p>22.03.2021</p>', '2021-03-22', undefined],
    ['<p>March 22, 2021 09:30, the day after March 20, 2021</p>', '2021-03-22T09:30:00', undefined],
  ])('tell of %s', (line, day, changed) => {
    const { metadata } = resolvePage(around('', `${line}${prose}`, 'fr'))
    expect([metadata.publishedAt, metadata.modifiedAt]).toEqual([day, changed])
  })

  it('end where Chinese prose has begun', () => {
    const text = `<p>${'河水涨了，渡口停航，磨坊的轮子又转了起来，岸边的人都来看。'.repeat(3)}</p>`
    const html = `<html lang="zh"><head><title>磨坊又转起来了</title></head><body><h1>磨坊又转起来了</h1><p>3小时前</p>${text.repeat(3)}<ul><li>老桥封闭 2021-03-22</li><li>集市迁址 2021-03-20</li></ul>`
    expect(published(html)).toBeUndefined()
  })
})

describe('what Chinese pages state for their search engine', () => {
  it('is read from its own vocabulary of linked data and its names of metas', () => {
    const context = 'https://ziyuan.baidu.com/contexts/cambrian.jsonld'
    const data = {
      '@context': context,
      title: '磨坊又转起来了',
      pubDate: '2021-03-22T09:30:00',
      upDate: '2021-03-23T08:00:00',
    }
    const wanted = { title: '磨坊又转起来了', publishedAt: '2021-03-22T09:30:00', modifiedAt: '2021-03-23T08:00:00' }
    expect(resolvePage(page(jsonLd(data), prose)).metadata).toMatchObject(wanted)
    const metas =
      '<meta property="bytedance:published_time" content="2021-03-22T09:30:00"><meta property="bytedance:updated_time" content="2021-03-23T08:00:00">'
    expect(resolvePage(page(`<title>磨坊又转起来了</title>${metas}`, prose)).metadata).toMatchObject(wanted)
  })
})

describe('the abbreviation that holds a date', () => {
  it('is read from its title', () => {
    const html = `<div itemscope itemtype="http://schema.org/BlogPosting"><abbr itemprop="datePublished" title="2021-03-22T09:30:00-07:00">9:30 AM</abbr></div>`
    expect(published(page('', html))).toBe('2021-03-22T09:30:00-07:00')
  })
})

describe('times by their names', () => {
  const early = '2021-03-22T09:30:31+01:00'
  const late = '2021-03-24T08:00:02+01:00'
  const time = (name: string, at: string, text = 'March 22, 2021'): string =>
    `<time class="${name}" datetime="${at}">${text}</time>`
  const read = (lines: string): (string | undefined)[] => {
    const { metadata } = resolvePage(lines)
    return [metadata.publishedAt, metadata.modifiedAt]
  }

  it.each([
    [time('entry-date published updated', early), early, undefined],
    [time('entry-date updated mill-date', early), early, undefined],
    [time('updated', early), early, early],
    [time('entry-date published', early) + time('updated', late, 'March 24, 2021'), early, late],
    [time('entry-date updated', late, 'March 24, 2021') + time('entry-date published', early), early, late],
    [`<span>Updated on</span> ${time('entry-date published updated', late)}`, late, late],
    [`<time class="published updated" itemprop="dateModified" datetime="${late}">March 24, 2021</time>`, late, late],
  ])('are of the publication or the change: %s', (line, day, changed) => {
    expect(read(`<title>The mill turns again</title><h1>The mill turns again</h1><p>${line}</p>${prose}`)).toEqual([
      day,
      changed,
    ])
  })

  const footer = (times: string): string => `<footer class="entry-footer">${times}</footer>`

  it.each([
    [footer(time('entry-date published', early, '4th March') + time('updated', late, '6th March')), early, late],
    [footer(`Posted on ${time('entry-date', early)}`), early, undefined],
    [footer(time('published', early)) + footer(time('published', late)), undefined, undefined],
    [`<aside><a href="/b">The bridge</a> ${time('entry-date', early, 'then')}</aside>`, undefined, undefined],
  ])('count behind the text, if they are the only ones: %s', (line, day, changed) => {
    const two = '<p><a href="/b">A bridge opens, April 3, 2021</a></p><p><a href="/c">The fair, April 4, 2021</a></p>'
    expect(read(around('', prose.repeat(8) + line + two))).toEqual([day, changed])
    expect(read(page('', prose.repeat(8) + line + two))).toEqual([day, changed])
  })

  it('give the day that readers see its time, and no other day', () => {
    const blog = (at: string): string =>
      read(
        `<title>The mill turns again</title><h2>Monday, 22 March 2021</h2><h3>The mill turns again</h3>${prose.repeat(8)}<abbr class="published" title="${at}">09:30</abbr>`,
      )[0] ?? ''
    expect(blog(early)).toBe(early)
    expect(blog(late)).toBe('2021-03-22')
  })
})

it('takes no date of a comment for that of the article', () => {
  const comment =
    '<div class="comments"><p>joe <abbr class="published" title="2012-05-21T20:14Z">May 21</abbr></p></div>'
  expect(published(around('', comment))).toBeUndefined()
  expect(published(around('', comment.replace('comments', 'entry')))).toBe('2012-05-21T20:14:00Z')
})

describe("readers' comments", () => {
  const comment = '<li id="comment-2"><p>joe on May 22, 2012 at 8:12 am</p><p>It never turned on a Sunday.</p></li>'
  const list = `<ol class="commentlist">${comment}</ol>`

  it.each([
    ['<p>in Mills by Ana Vale | May 21, 2012 | 3 comments</p>', '2012-05-21'],
    ['', undefined],
  ])('are not dated like the article under %s', (line, expected) => {
    const short = `<p>It rained, and the river rose.</p>${list}`
    expect(published(`<title>The mill turns again</title><h1>The mill turns again</h1>${line}${short}`)).toBe(expected)
  })

  it('are not what an element is that holds the headline too', () => {
    const open = `<div class="post comments-open"><h1>The mill turns again</h1><p>May 21, 2012 at 8:12 pm</p>${prose}</div>`
    expect(published(`<title>The mill turns again</title>${open}`)).toBe('2012-05-21T20:12:00')
  })

  it('do not hide the only day of the page', () => {
    expect(published(around('', `${prose.repeat(12)}${list}<small>May 21, 2012</small>`))).toBe('2012-05-21')
  })
})

describe('dates around the headline that are of something else', () => {
  const headed = (above: string, below: string): string | undefined =>
    published(
      `<html lang="de"><title>The mill turns again</title>${above}<div><h1>The mill turns again</h1>${below}${prose}</div>`,
    )
  const own = '<p>Von Anna Tal, 12.03.2024</p>'

  it.each([
    ['today', '<div id="header"><p>29.11.2026</p></div>', own],
    ['the time that it is', '<div class="site-header"><span>29.11.2026, 14:05 Uhr</span></div>', own],
    ['a caption', '', `<figure><img src="a.jpg"><figcaption>Das Rad am 3.2.2019, 11:00</figcaption></figure>${own}`],
    ['what is announced', '', `<p>Beginn: Samstag, 4.5.2024, 10:00</p>${own}`],
  ])('may be that of %s', (_, above, below) => {
    expect(headed(above, below)).toBe('2024-03-12')
  })

  it('is the article’s where no other stands there, or where it heads the article', () => {
    expect(headed('<div id="header"><p>12.03.2024</p></div>', '')).toBe('2024-03-12')
    expect(headed('<div class="article-header"><p>12.03.2024</p></div>', '<p>Das Rad von Anna, 11.02.2019</p>')).toBe(
      '2024-03-12',
    )
    const caption = '<figure><figcaption><small>12.03.2024</small><h1>The mill turns again</h1></figcaption></figure>'
    expect(published(`<html lang="de"><title>The mill turns again</title>${caption}${prose}`)).toBe('2024-03-12')
  })
})

describe('dates between the paragraphs and in lists behind a short text', () => {
  const text = (card: string): string =>
    '<p>The mill on the river turned again on Friday, after years.</p><p>Many people had come to see it, and they cheered.</p>' +
    `${card}<p>The owner said that he would show it every week.</p>`
  const card = '<a href="/b">A bridge opens <time datetime="2021-01-07T09:00">7 January 2021</time></a>'

  it('are not of the article where a date stands over the text', () => {
    expect(published(page('', `<h1>The mill turns</h1><p>2021/03/22 15:40</p>${text(card)}`))).toBe(
      '2021-03-22T15:40:00',
    )
    expect(
      published(page('', `<h1>The mill turns</h1><p>2021/03/22 15:40</p>${text('')}<ul><li>${card}</li></ul>`)),
    ).toBe('2021-03-22T15:40:00')
    const changed = '<p>Updated: <time datetime="2021-03-22T15:40">22 March 2021</time></p>'
    expect(published(page('', `<h1>The mill turns</h1>${changed}${text(card)}`))).toBe('2021-03-22T15:40:00')
  })

  it('may be the only ones, or say that they are of the publication', () => {
    expect(published(page('', `<h1>The mill turns</h1>${text(card)}`))).toBe('2021-01-07T09:00:00')
    const behind = '<p>Published: <time datetime="2021-03-20T15:40">20 March 2021</time></p>'
    expect(published(page('', `<h1>The mill turns</h1><p>Updated 22 March 2021</p>${text(behind)}`))).toBe(
      '2021-03-20T15:40:00',
    )
  })
})

describe('dates as the languages write them', () => {
  it.each([
    ['hu', '2024. március 5., kedd 14:30', '2024-03-05T14:30:00'],
    ['lv', '2024. gada 5. marts, 14:30', '2024-03-05T14:30:00'],
    ['lt', '2024 m. kovo 5 d., antradienis 14:30', '2024-03-05T14:30:00'],
    ['cs', '5. 3. 2024 v 14:30', '2024-03-05T14:30:00'],
    ['sr-Latn', 'Utorak, 5.3.2024.| 14:30', '2024-03-05T14:30:00'],
    ['pl', 'wtorek, 5 marca 2024 r., godz. 14:30', '2024-03-05T14:30:00'],
    ['bg', '14:30, 05 мар 24', '2024-03-05T14:30:00'],
    ['el', 'Τρίτη, 05-Μαρ-2024 14:30', '2024-03-05T14:30:00'],
    ['el', '05/03/2024, 02:30 μ.μ.', '2024-03-05T14:30:00'],
    ['bn', 'প্রকাশ: ০৫ মার্চ ২০২৪, ০২:৩০ পিএম', '2024-03-05T14:30:00'],
    ['ar', 'نشر في: 5 مارس ,2024: 02:30 م GST', '2024-03-05T14:30:00+04:00'],
    ['he', '5 במרץ 2024 בשעה 14:30', '2024-03-05T14:30:00'],
    ['vi', '14h30, ngày 05 tháng 03 năm 2024', '2024-03-05T14:30:00'],
    ['ja', '2024年3月5日 午後3時', '2024-03-05T15:00:00'],
    ['ko', '2024년 3월 5일 오후 3시', '2024-03-05T15:00:00'],
    ['fr', 'Publié le 5 août 2024 à 14h', '2024-08-05T14:00:00'],
    ['fr', 'le 05/03/24 à 14:30', '2024-03-05T14:30:00'],
    ['ca', "5 d'abril de 2024 a les 14:30", '2024-04-05T14:30:00'],
    ['de-AT', '5. Jänner 2024, 14:30', '2024-01-05T14:30:00'],
    ['uk', '05 берез. 2024, 14:30', '2024-03-05T14:30:00'],
    ['sl', '5. marec 2024 ob 14.30', '2024-03-05T14:30:00'],
    ['ja', '2024年3月5日15時', '2024-03-05'],
    ['ru', '5 мая 24 человека', undefined],
  ])('%s: %s', (lang, line, expected) => {
    expect(published(around('', `<p>${line}</p>`, lang).replace(prose, ''))).toBe(expected)
  })
})
