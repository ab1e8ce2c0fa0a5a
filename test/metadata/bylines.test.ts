import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/parse-article.js'

const prose = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `<p>The mill on the river turned again on day ${index}, and the town came to see what had been mended there.</p>`,
  ).join('')

const story = (byline: string, before = '', after = ''): string =>
  `<html><body>${before}<article><h1>The mill on the river turns again</h1>${byline}${prose(6)}</article>${after}</body></html>`

const authorsOf = (source: string): readonly string[] => parseArticle(source, { profile: false }).metadata.authors

describe('a byline that says more than the name', () => {
  it.each([
    [
      'a name that is a link, and a time',
      '<div>by <span><a href="/u/ana">A.C. Vale</a></span> <time>Nov 29, 2016, 10:00am EST</time></div>',
      ['A.C. Vale'],
    ],
    ['a name in an element of its own', '<p>By: <span>Ana Vale</span> <span>October 2, 2016</span></p>', ['Ana Vale']],
    [
      'two names, and a handle',
      '<p>By <a href="/a">Ana Vale</a>, <a href="/b">Bo Stone</a> and <a href="/c">Cy Reed</a> <a href="/t">@cy</a></p>',
      ['Ana Vale', 'Bo Stone', 'Cy Reed'],
    ],
    [
      'the name twice, for two widths of the screen',
      '<p>by <a href="/a">Ana Vale</a><span>Ana Vale</span> <i>x</i></p>',
      ['Ana Vale'],
    ],
    [
      'who did something else, in a line of its own',
      '<div class="byline"><p class="byline">By <a href="/people/ana-vale">Ana Vale</a></p><p class="byline">Illustration by <a href="/people/bo-stone">Bo Stone</a></p></div>',
      ['Ana Vale'],
    ],
    ['a time to read', '<div><cite>By Ana Vale</cite><span> 5 minute read</span></div>', ['Ana Vale']],
    ['a date in the same text', '<div>by Ana Vale / January 19, 2017 /</div>', ['Ana Vale']],
    ['a day of the week', '<div>By <b>ANA VALE</b> Tuesday, Aug. 17, 2010</div>', ['Ana Vale']],
    ['a day of the week in the same text', '<div>By Ana Vale Tuesday, Aug. 17, 2010</div>', ['Ana Vale']],
    [
      'the outlet',
      '<p>By <span class="author"><a href="/x">Ana Vale | Hill Media for Hill.example</a></span></p>',
      ['Ana Vale'],
    ],
    [
      'a name that only a class tells',
      '<div><span class="time">9/21/2016</span> <span class="authorname-txt"><b>Ana Vale</b></span></div>',
      ['Ana Vale'],
    ],
    [
      'a place',
      '<p class="byline">By <a href="/a">Ana Vale</a> and <a href="/b">Bo Stone</a> | HILLTOWN</p>',
      ['Ana Vale', 'Bo Stone'],
    ],
    [
      'the section and a link to what readers say',
      '<div class="author">Written by <a href="/p?page=ana">Ana Vale</a> in <a href="/p?topic=mills">Mills</a> on 1 June 2019 at 08:34 PM EDT. <a href="/f">Add A Comment</a></div>',
      ['Ana Vale'],
    ],
    [
      'a handle beside a link to one of the editors',
      '<div class="meta"><a href="/about/editors/ana-vale/">Ana Vale</a><span>, <a href="https://x.example/anavale">@anavale</a></span></div>',
      ['Ana Vale'],
    ],
    [
      'keywords beside a name in any script',
      '<div class="article-author"><a class="article-author__name" href="/author/180/">川辺さくら</a> <dl><dt>関連</dt><dd><a href="/tag/mill">水車</a></dd></dl></div>',
      ['川辺さくら'],
    ],
  ])('%s', (_, byline, authors) => {
    expect(authorsOf(story(byline)).map((name) => (name === 'ANA VALE' ? 'Ana Vale' : name))).toEqual(authors)
  })

  it.each([
    ['a role behind the name', '<p>By <a href="/a">Ana Vale</a> <span>Senior Reporter</span></p>', ['Ana Vale']],
    ['prose that begins so', '<p>By Monday <a href="/a">Ana Vale</a> had mended it.</p>', []],
  ])('is not read for what it is not: %s', (_, byline, authors) => {
    expect(authorsOf(story(byline))).toEqual(authors)
  })

  it.each([
    ['a desk', '<div class="byline">By the Hill Team</div>', ['the Hill Team']],
    [
      'a desk, and a time to read',
      '<div><span class="hero__author">By the Hill Team</span><span>2 minutes</span></div>',
      ['the Hill Team'],
    ],
    ['a name of one word whose page is its own', '<div><a href="/blog/author/yara/">Yara</a></div>', ['Yara']],
    ['a name without a space before the next', '<div>by <i>Ana Vale</i><b>Ana Vale</b></div>', ['Ana Vale']],
    [
      'no breadcrumb in a header that is named after the author',
      '<div class="article-author"><ul><li>&gt; <a href="/m"><span>Old Mills</span></a></li></ul></div>',
      [],
    ],
    ['a contributor', '<div class="contributor"><b class="contributor-name">Ana Vale</b></div>', ['Ana Vale']],
    ['no brand that contributed', '<div class="contributor">Hill Mill Flour</div>', []],
    ['no feed', '<div><a href="/blog/author/feed/">Feed</a></div>', []],
    [
      'no feed of the one',
      '<div><a class="author-rss" href="/author/ana-vale/feed/">Get author RSS feed</a></div>',
      [],
    ],
    ['no page of another name', '<div><a href="/blog/author/ana/">Recipes</a></div>', []],
  ])('may be %s', (_, byline, authors) => {
    expect(authorsOf(story(byline))).toEqual(authors)
  })

  it.each([
    ['a noun', '<p>Der <a href="/r">Rücktritt</a> von <a href="/l">Anna Tal</a> kam für viele überraschend.</p>'],
    ['a report', '<p>A <a href="/r">report</a> by <a href="/b">Bo Stone</a> says the mill is shut.</p>'],
    ['the title of a book', '<p><em>The River House</em> by Bo Stone</p>'],
    [
      'a picture',
      '<figure><img src="m.jpg"><figcaption><i>Foto</i> von <a href="/h">Hans Meier</a></figcaption></figure>',
    ],
    ['two that something is between', '<p>Von <b>Anna Tal</b> bis <b>Otto Berg</b>: die Chronik</p>'],
    ['a sponsor', '<p>Presented <span>by</span> <a href="/acme">Acme Motors</a></p>'],
    ['a firm', '<p>Published by <a href="/">Hill Press Media</a> on 3 May 2024</p>'],
    ['a photographer', '<p><span>记者</span> <span>陈小雨</span> <span>摄</span></p>'],
    ['a heading', '<div><span>By The Numbers</span> <span>x</span></div>'],
    ['a way to share', '<div class="author-links">By email</div>'],
    ['what readers agree to', '<div class="author-info">By signing up you agree</div>'],
    ['a control of the page of authors', '<div><a href="/authors/submit">Submit</a></div>'],
  ])('does not name %s', (_, line) => {
    expect(authorsOf(story(line))).toEqual([])
  })

  it.each([
    ['By <span>Mary Ann</span> <span>Smith</span> <time>3 May 2024</time>', ['Mary Ann Smith']],
    ['By <span class="first">Mary Ann</span> <span class="last">Smith</span>', ['Mary Ann Smith']],
    ['By <a href="/a">Ana Vale</a>, <span>Political Correspondent</span> <time>3 May 2024</time>', ['Ana Vale']],
    ['Von <a href="/a">Anna Tal</a>, <span>New York</span> <time>3. Mai 2024</time>', ['Anna Tal']],
    ['By <a href="/a">Ana Vale</a>, <a href="/">The Hill Times</a> <time>3 May 2024</time>', ['Ana Vale']],
    ['scritto da <a href="/a">Ana Vale</a> <span>Nessun commento</span>', ['Ana Vale']],
    ['Écrit par <a href="/a">Ana Vale</a>', ['Ana Vale']],
  ])('has the whole name and nothing else: %s', (line, authors) => {
    expect(authorsOf(story(`<p>${line}</p>`))).toEqual(authors)
  })

  it.each([
    ['By Yara 5 min read', ['Yara']],
    ['By Yara May 3 2024', ['Yara']],
    ['By admin - 3 May 2024', []],
  ])('is cut before numbers where it is written like no name: %s', (line, authors) => {
    expect(authorsOf(story(`<div class="byline">${line}</div>`))).toEqual(authors)
  })

  it('is read where it was taken out far below the headline', () => {
    const between = Array.from({ length: 30 }, (_, index) => `<div><a href="/s${index}">Share ${index}</a></div>`).join(
      '',
    )
    const byline = '<div class="byline">By <a href="/a">Ana Vale</a> and <a href="/b">Bo Stone</a> | HILLTOWN</div>'
    expect(authorsOf(story(between + byline))).toEqual(['Ana Vale', 'Bo Stone'])
  })

  it('may only lead to more by the same author', () => {
    const byline =
      '<address>by <div>Ana Vale <div><a href="/authors/ana" rel="author">More stories by Ana Vale</a></div></div></address>'
    expect(authorsOf(story(byline))).toEqual(['Ana Vale'])
  })

  it('is a meta of that name', () => {
    expect(authorsOf('<html><head><meta name="byline" content="Ana Vale"></head></html>')).toEqual(['Ana Vale'])
  })
})

describe('a byline in which only some names are links', () => {
  it.each([
    ['By <a href="/author/ana">Ana Vale</a> and Bo Stone', ['Ana Vale', 'Bo Stone']],
    ['By <a rel="author" href="/author/ana">Ana Vale</a> &amp; Bo Stone', ['Ana Vale', 'Bo Stone']],
    ['Von <a href="/autor/ana">Ana Vale</a> und Bo Stone', ['Ana Vale', 'Bo Stone']],
    ['By <a href="/author/ana">Ana Vale</a>, Bo Stone and Cy Reed', ['Ana Vale', 'Bo Stone', 'Cy Reed']],
    [
      'By <i><a href="/author/ana">Ana Vale</a> and <span>Bo Stone</span></i> <time>3 May 2024</time>',
      ['Ana Vale', 'Bo Stone'],
    ],
  ])('names all of them: %s', (byline, authors) => {
    expect(authorsOf(story(`<p class="byline">${byline}</p>`))).toEqual(authors)
  })

  it.each([
    ['By <a href="/author/ana">Ana Vale</a>, Contributing Writer'],
    ['By <a href="/author/ana">Ana Vale</a>, Hilltown'],
    ['By <a href="/author/ana">Ana Vale</a> and the Hill Gazette'],
    ['By <a href="/author/ana">Ana Vale</a> and Staff'],
  ])('has no place, post or paper: %s', (byline) => {
    expect(authorsOf(story(`<p class="byline">${byline}</p>`))).toEqual(['Ana Vale'])
  })
})

describe('a byline in one line with the date', () => {
  it.each([
    ['<span>5 March 2024, 10:05</span><span>By Ana Vale</span>', ['Ana Vale']],
    ['<span>5 March 2024, 10:05</span><span>Author: Ana Vale</span>', ['Ana Vale']],
    ['<span>5 марта 2024, 10:05</span><span>Автор: Анна Вал</span>', ['Анна Вал']],
    ['<span>Author: Ana Vale</span><span>5 March 2024</span><span>Views: 12</span>', ['Ana Vale']],
    ['<time>5 March 2024</time> <b>Author:</b> <i>Ana Vale</i>', ['Ana Vale']],
    ['<i>Posted on</i> <time>March 5, 2024</time> <i>by</i> <b>Ana Vale</b>', ['Ana Vale']],
    ['Автор: Анна Вал / 05.03.2024, 14:22', ['Анна Вал']],
    ['05.03.2024 | 14:22 | Автор: Анна Вал', ['Анна Вал']],
    ['05.03.2024 Автор: Анна Вал', ['Анна Вал']],
    ['Posted on March 5, 2024 by Ana Vale', ['Ana Vale']],
    ['Publié le 5 mars 2024 à 10h05 - Par Ana Vale', ['Ana Vale']],
    ['Autor: Ana Vale - 05/03/2024 10:05', ['Ana Vale']],
    ['Oleh: Nur Sari | Editor: Dita Angga', ['Nur Sari']],
  ])('is read: %s', (line, authors) => {
    expect(authorsOf(story(`<div class="meta">${line}</div>`))).toEqual(authors)
  })

  it.each([
    ['March 5, 2024 | Ana Vale'],
    ['March 5, 2024 | Photo: Ana Vale'],
    ['March 5, 2024 | The Old Mill by Ana Vale'],
    ['On March 5, 2024, a report by Ana Vale was shown.'],
    ['March 5, 2024 by Ana Vale was the day'],
    ['5 March 2024 | Edited by Ana Vale'],
    ['5 March 2024 / Last updated by Ana Vale'],
    ['<span>5 March 2024, 10:05</span><span>Section: Old Mills</span>'],
  ])('is none without a word for the author: %s', (line) => {
    expect(authorsOf(story(`<div class="meta">${line}</div>`))).toEqual([])
  })
})

describe('what stands beside names in a byline', () => {
  it.each([
    ['3 de mayo de 2024 | 09:20 | Redactado por Ana Vale, CNN', ['Ana Vale']],
    ['By Ana Vale, CNN', ['Ana Vale']],
    ['By Ana Vale, USA TODAY', ['Ana Vale']],
    ['By Ana Vale, BBC News', ['Ana Vale']],
    ['By Ana Vale, The Ledger', ['Ana Vale']],
    ['Von Birte Tal, NDR', ['Birte Tal']],
    ['Par Anne Val avec AFP', ['Anne Val']],
    ['By Ana Vale and Bo Stone, Hill Tribune', ['Ana Vale', 'Bo Stone']],
    ['Ana Vale Staff Reporter', ['Ana Vale']],
    ['By ANA VALE Associated Press', ['ANA VALE']],
    ['By Ana Vale (in Hilltown) and Bo Stone', ['Ana Vale', 'Bo Stone']],
    ['Par Anne Val (Nantes, correspondante) et Luc Mont', ['Anne Val', 'Luc Mont']],
    ['Anne Val (Nantes, correspondante)', ['Anne Val']],
    ['By Ana Vale (AP)', ['Ana Vale']],
  ])('is no author: %s', (byline, authors) => {
    expect(authorsOf(story(`<div class="byline">${byline}</div>`))).toEqual(authors)
  })

  it.each([
    ['By Ana Vale, Bo Stone', ['Ana Vale', 'Bo Stone']],
    ['By ANA VALE, BO STONE', ['ANA VALE', 'BO STONE']],
    ['By Ana Vale, Les Reed', ['Ana Vale', 'Les Reed']],
    ['By AFP', ['AFP']],
    ['By Hill Gazette Staff Writer', ['Hill Gazette Staff Writer']],
  ])('is not what the names themselves are: %s', (byline, authors) => {
    expect(authorsOf(story(`<div class="byline">${byline}</div>`))).toEqual(authors)
  })

  it('is not the one who took the pictures', () => {
    expect(authorsOf(story('<div class="byline">By Ana Vale (text) and Bo Stone (photos)</div>'))).not.toContain(
      'Bo Stone',
    )
  })

  it.each([
    [
      'a label over the name',
      '<div class="byline"><p>Text</p><p>Ana Vale</p></div><div class="byline"><p>Foto</p><p>Bo Stone</p></div>',
    ],
    [
      'a word behind the name',
      '<div class="byline"><b>Ana Vale</b><i>Journalist</i></div><div class="byline"><b>Bo Stone</b><i>Fotograf</i></div>',
    ],
    [
      'a line under the name',
      '<div class="authors"><div><p>Ana Vale</p><p>Jornalista</p></div><div><p>Bo Stone</p><p>Fotojornalista</p></div></div>',
    ],
    ['labels in one list', '<div class="reporter"><p>Reporter</p><p>Ana Vale</p><p>Editor</p><p>Bo Stone</p></div>'],
    [
      'the caption of a picture',
      '<p class="author">Ana Vale</p><figure><img src="/a.jpg"><figcaption>The mill. <span class="author">Bo Stone</span></figcaption></figure>',
    ],
    [
      'the sign of a right',
      '<p class="author">Ana Vale</p><div>The mill<span class="author">© Ledger / Bo Stone</span></div>',
    ],
    [
      'a review',
      '<div class="byline">Medically reviewed by <a href="/b">Bo Stone, MD</a> — Written by <a href="/a">Ana Vale</a> on May 10, 2024</div>',
    ],
  ])('is not whom another work is said of: %s', (_, byline) => {
    expect(authorsOf(story(byline))).toEqual(['Ana Vale'])
  })

  it.each(['Editor', 'Picture editor'])('may edit as well: %s', (post) => {
    expect(authorsOf(story(`<div class="author"><p>Ana Vale</p><p>${post}</p></div>`))).toEqual(['Ana Vale'])
  })

  it.each([
    '<div class="byline">By <a href="/people/a">Ana Vale</a></div><div>and <a href="/people/b">Bo Stone</a></div>',
    '<div class="byline"><a href="/a">Ana Vale</a> and <a href="/b">Bo Stone</a> in Hilltown</div>',
  ])('may be a second name behind an and: %s', (byline) => {
    expect(authorsOf(story(byline))).toEqual(['Ana Vale', 'Bo Stone'])
  })

  it.each(['Head of Mills', 'Product Marketing Manager', 'Staff Writer'])(
    'may be a post in a line of its own: %s',
    (post) => {
      const box = `<div class="author"><div class="author-name">Ana Vale</div><div class="author-title">${post}</div></div>`
      expect(authorsOf(story(box))).toEqual(['Ana Vale'])
    },
  )

  it('may be the outlet among links', () => {
    expect(authorsOf(story('<p>By <a href="/author/a">Ana Vale</a> and Hill Gazette</p>'))).toEqual(['Ana Vale'])
  })
})

describe('a Korean byline', () => {
  const korean = (head: string, tail = ''): string =>
    story(head)
      .replace(/<h1>.*?<\/h1>/, '<h1>강가의 물레방아가 다시 돈다</h1>')
      .replace('</article>', `${tail}</article>`)

  it.each([
    ['홍지우 기자', ['홍지우']],
    ['홍지우 기자 hong@mill.example', ['홍지우']],
    ['기자명 홍지우 기자', ['홍지우']],
    ['홍지우·신우람 기자', ['홍지우', '신우람']],
    ['홍지우 선임기자', ['홍지우']],
    ['홍지우 도쿄특파원', ['홍지우']],
    ['홍지우 논설위원', ['홍지우']],
    ['글 홍지우 기자', ['홍지우']],
    ['홍지우 기자 구독', ['홍지우']],
    ['<b>홍지우</b><span>기자</span><div><a href="/r/1">기자 페이지</a></div>', ['홍지우']],
    ['<a href="/r/1">홍지우</a><span>기자</span>', ['홍지우']],
    ['<a href="/r/1">홍지우 기자</a><a href="/r/2">신우람 기자</a>', ['홍지우', '신우람']],
    ['[가나다뉴스=홍지우 기자]', ['홍지우']],
  ])('names the reporters: %s', (byline, authors) => {
    expect(authorsOf(korean(`<div class="reporter">${byline}</div>`))).toEqual(authors)
  })

  it.each(['홍지우 기자 hong@mill.example', '/홍지우 기자', '홍지우, 신우람 기자'])(
    'may be the last paragraph: %s',
    (line) => {
      const { metadata, paragraphs } = parseArticle(korean('', `<p>${line}</p>`), { profile: false })
      expect(metadata.authors[0]).toBe('홍지우')
      expect(paragraphs).toHaveLength(6)
    },
  )

  it.each(['정치부 기자', '유명한 기자', '홍지우 기자가 물레방아를 찾았다', '기자', '홍지우 위원장', '우리 동네 기자'])(
    'is none: %s',
    (line) => {
      const { metadata, paragraphs } = parseArticle(korean('', `<p>${line}</p>`), { profile: false })
      expect(metadata.authors).toEqual([])
      expect(paragraphs).toHaveLength(7)
    },
  )
})

describe('a Japanese byline', () => {
  const japanese = (byline: string, language = ' lang="ja"'): string =>
    story(byline)
      .replace('<html>', `<html${language}>`)
      .replace(/<h1>.*?<\/h1>/, '<h1>川の水車がふたたび回りはじめた</h1>')

  it.each([
    ['<p class="author">佐藤花子</p>', ['佐藤花子']],
    ['<p class="author">伊藤さくら</p>', ['伊藤さくら']],
    ['<p class="author">小林 誠</p>', ['小林 誠']],
    ['<p class="author">佐々木健太郎 記者</p>', ['佐々木健太郎']],
    ['<p class="author">【佐々木健太郎】</p>', ['佐々木健太郎']],
    ['<p class="author">著者：佐々木健太郎</p>', ['佐々木健太郎']],
    ['<p class="author">取材・文＝山田太郎</p>', ['山田太郎']],
    ['<p class="byline">（文＝山田太郎、写真＝田中次郎）</p>', ['山田太郎']],
    ['<p class="byline">執筆：佐々木健太郎　編集：森さくら</p>', ['佐々木健太郎']],
    ['<p class="byline">高橋健、山田太郎</p>', ['高橋健', '山田太郎']],
    ['<p class="byline">高橋健・山田太郎</p>', ['高橋健', '山田太郎']],
    ['<p class="byline">[山田太郎，HillMedia]</p>', ['山田太郎']],
    ['<p class="byline">[<a href="/author/12/">山田太郎</a>，<a href="/">HillMedia</a>]</p>', ['山田太郎']],
    ['<p><a href="/author/1/">高橋健</a> <a href="/author/2/">山田太郎</a></p>', ['高橋健', '山田太郎']],
  ])('names people whose family names no list has: %s', (byline, authors) => {
    expect(authorsOf(japanese(byline))).toEqual(authors)
  })

  it('is told by the kana of the name where the page states no language', () => {
    expect(authorsOf(japanese('<p class="author">森ゆかり</p>', ''))).toEqual(['森ゆかり'])
  })

  it.each([
    ['<p>山田太郎</p>'],
    ['<p class="author">記事一覧</p>'],
    ['<p class="author">山城新聞</p>'],
    ['<p class="author">水車の話</p>'],
    ['<p class="author">著者プロフィール</p>'],
    ['<p class="author">川辺で水車が回る</p>'],
  ])('is none: %s', (byline) => {
    expect(authorsOf(japanese(byline))).toEqual([])
  })

  it('is none on a Chinese page', () => {
    expect(authorsOf(japanese('<p class="author">水木山人</p>', ' lang="zh-CN"'))).toEqual([])
    expect(authorsOf(japanese('<p class="author">水木山人</p>', ''))).toEqual([])
  })
})

describe('a label for the author', () => {
  it.each([
    ['โดย: วิภา สุขสันต์', 'วิภา สุขสันต์'],
    ['ผู้เขียน วิภา สุขสันต์', 'วิภา สุขสันต์'],
    ['เรื่อง: วิภา สุขสันต์', 'วิภา สุขสันต์'],
    ['लेखक: राहुल शर्मा', 'राहुल शर्मा'],
    ['द्वारा राहुल शर्मा', 'राहुल शर्मा'],
    ['লেখক: রফিকুল ইসলাম', 'রফিকুল ইসলাম'],
    ['எழுதியவர்: கார்த்திகேயன்', 'கார்த்திகேயன்'],
    ['تحریر: حمیرا کنول', 'حمیرا کنول'],
    ['بقلم: أحمد فوزي', 'أحمد فوزي'],
    ['كتب: أحمد فوزي', 'أحمد فوزي'],
    ['الكاتب: أحمد فوزي', 'أحمد فوزي'],
    ['نویسنده: نرگس کاظمی', 'نرگس کاظمی'],
    ['מאת: רונית אלון', 'רונית אלון'],
    ['מאת רונית אלון', 'רונית אלון'],
    ['Muhabir: Selin Aydın', 'Selin Aydın'],
    ['Γράφει ο Γιώργος Παππάς', 'Γιώργος Παππάς'],
    ['Συντάκτης: Γιώργος Παππάς', 'Γιώργος Παππάς'],
    ['Του Γιώργου Παππά', 'Γιώργου Παππά'],
    ['Пише: Јелена Марић', 'Јелена Марић'],
    ['Autor: Jelena Marić', 'Jelena Marić'],
    ['Текст: Анна Вал', 'Анна Вал'],
    ['Tác giả: Lê Thúy', 'Lê Thúy'],
    ['ავტორი: ნინო ბერიძე', 'ნინო ბერიძე'],
    ['ნინო ბერიძე', 'ნინო ბერიძე'],
    ['Հեղինակ՝ Լիլիթ Հակոբյան', 'Լիլիթ Հակոբյան'],
    ['Сэтгүүлч Б.Сарнай', 'Б.Сарнай'],
    ['Haber Merkezi', 'Haber Merkezi'],
  ])('is no part of the name: %s', (line, name) => {
    expect(authorsOf(story(`<div class="author">${line}</div>`))).toEqual([name])
  })

  it.each([['كتب'], ['Haber'], ['เรื่อง'], ['Текст']])('is none where it is a section: %s', (section) => {
    expect(authorsOf(story(`<ul><li>${section}</li><li>Ana Vale</li></ul>`))).toEqual([])
  })

  it('is none in front of a sentence', () => {
    const sentence = 'लेखक: राहुल शर्मा ने आज नदी के पास पुरानी चक्की के बारे में बताया'
    expect(authorsOf(story(`<p>${sentence}</p>`))).toEqual([])
    expect(authorsOf(story('<p>Текст: Анна Вал пришла к мельнице утром</p>'))).toEqual([])
  })
})

describe('bylines of other stories', () => {
  const teaser = (name: string): string =>
    `<div class="teaser"><h3><a href="/s">Another story of the day</a></h3><p class="byline">By ${name}</p></div>`
  const list = teaser('Bo Stone') + teaser('Cy Reed')
  const menu = `<ul>${'<li><a href="/section">A section of the town</a></li>'.repeat(25)}</ul>`

  it('name no author where the article has one of its own', () => {
    const byline = '<p class="byline">By Ana Vale</p>'
    expect(authorsOf(story(byline, list + menu))).toEqual(['Ana Vale'])
    expect(authorsOf(story(byline, '', list))).toEqual(['Ana Vale'])
  })

  it('are refused with the reason', () => {
    const links = (name: string): string => `<a href="/author/${name}">${name} Stone</a>`
    const page = story(`<p>${links('Ana')}</p>`, `<nav>${links('Bo')}${links('Cy')}</nav>${menu}`)
    const { metadata, refused } = parseArticle(page, { profile: false, candidates: true })
    expect(metadata.authors).toEqual(['Ana Stone'])
    expect(refused?.filter(({ why }) => why === 'it stands apart from the article').map(({ value }) => value)).toEqual([
      'Bo Stone',
      'Cy Stone',
    ])
  })

  it('are not lines that sign the article behind its last paragraph', () => {
    const page = story('<p>2021-03-22 作者：陈小雨 来源：山城网</p>').replace(
      '</article>',
      '<p>（记者 林小满）</p></article>',
    )
    expect(authorsOf(page)).toEqual(['陈小雨', '林小满'])
  })

  it('are not bylines above the headline, nor links in its prose', () => {
    const above = '<p class="byline">By Ana Vale</p>'
    const page = story('<p class="byline">By Bo Stone</p>').replace('<h1>', `${above}<h1>`)
    expect(authorsOf(page)).toEqual(['Ana Vale', 'Bo Stone'])
    const linked = (name: string): string => `<a href="/author/${name}-vale">${name} Vale</a>`
    const prose = `<p>As ${linked('Bo')} has written here before, the mill had been shut for ten years.</p>`
    expect(authorsOf(story(prose).replace('</article>', `</article><footer><p>${linked('Ana')}</p></footer>`))).toEqual(
      expect.arrayContaining(['Ana Vale']),
    )
  })

  it('are not read where they say more than a name and stand far away', () => {
    const far = `${'<div>x</div>'.repeat(60)}<p class="byline">By Bo Stone | SPORTS</p>`
    expect(authorsOf(story('', '', far))).toEqual([])
  })
})

describe('what only looks like a byline', () => {
  it.each([
    [
      'places behind a linked author',
      '<p class="byline">By <a rel="author" href="/author/a">Ann Lowe</a> in Paris and New Milltown</p>',
      ['Ann Lowe'],
    ],
    [
      'a post in an element of its own',
      '<div><span class="author-name">Ann Lowe</span> <span class="author-title">Staff Writer</span></div>',
      ['Ann Lowe'],
    ],
    ['a word before the reporter', '<p>도시 기자</p>', []],
    ['a control in Japanese', '<p class="author" lang="ja">動画</p>', []],
  ])('names no one else: %s', (_, line, expected) => {
    expect(authorsOf(story(line))).toEqual(expected)
  })
})

describe('bylines of more languages', () => {
  it.each([
    [
      'links without anything between them',
      '<div class="author-info"><a href="/u/1">Ana Vale</a><a href="/u/2">Bo Stone</a></div>',
      ['Ana Vale', 'Bo Stone'],
    ],
    ['a link to the page of a Hungarian author', '<div><a href="/szerzo/vale-ana">Vale Ana</a></div>', ['Vale Ana']],
    [
      'a link to the page of a Lithuanian author',
      '<div><a href="/autorius/1">Ana Vale</a>, Hill.example</div>',
      ['Ana Vale'],
    ],
    [
      'who took the pictures, in brackets',
      '<ul><li><a rel="author" href="/a">Ana Vale</a> (texto)</li><li> e <a rel="author" href="/b">Bo Stone</a> (fotografia)</li></ul>',
      ['Ana Vale'],
    ],
    [
      'a label in an element before the name',
      '<div class="byline"><span>Text:</span><div>Ana Vale</div></div><div class="byline"><span>Foto:</span><div>Bo Stone</div></div>',
      ['Ana Vale'],
    ],
    [
      'what only a screen reader says',
      '<section class="byline"><strong class="visually-hidden" id="article-byline">Información Del Artículo</strong><ul><li><span>Autor, </span><span>Ana Vale</span></li><li><span>Título del autor, </span><span>Hill Gazette</span></li></ul></section>',
      ['Ana Vale'],
    ],
  ])('may have %s', (_, byline, names) => {
    expect(authorsOf(story(byline))).toEqual(names)
  })

  it('names the reporter where a Korean portal states the outlet and itself', () => {
    const page = story('<em>홍지우 기자</em>').replace(
      '<body>',
      '<head><meta property="og:article:author" content="산성일보 | 포털"></head><body>',
    )
    expect(parseArticle(page).metadata).toMatchObject({ authors: ['홍지우'], source: { name: '산성일보' } })
  })

  it('is not the site that leaves out how its address ends', () => {
    const page = story('<p>De notre envoyé spécial à Nantes, Ana Vale.</p>').replace(
      '<body>',
      '<head><meta name="author" content="Hill-Gazette"><meta property="og:site_name" content="Hill-Gazette.fr"></head><body>',
    )
    expect(authorsOf(page)).toEqual(['Ana Vale'])
  })

  it('keeps a link beside another where it is of something else', () => {
    const byline = '<div class="author-info"><a href="/u/1">Ana Vale</a><a href="/news">More News</a></div>'
    expect(authorsOf(story(byline))).toEqual(['Ana Vale'])
  })
})
