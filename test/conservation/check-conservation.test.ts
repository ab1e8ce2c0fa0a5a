import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/model/article.js'
import { checkConservation } from './check-conservation.js'
import { type FakeEntry, fakeArticle, fakeParagraph, rangeOf } from './fake-article.js'

const source = `
---
title: 'A bridge for the harbour'
---

<div>
<!-- column start -->
<p>The council <b>voted</b> for the bridge &amp; the road.<br>Work begins<sup class="note">1</sup> in May.</p>
<style>.box{color:red}</style>
<div class="box"><span>Scan the code</span><p>港口大桥
将于五月动工。</p></div>
Loose words, see <a href="/x">here</a>.
<template><i>Unused</i></template>
<table><caption>Costs</caption><tr><td>Steel</td><td>40</td></tr></table>
</div>
`

const firstParagraph =
  '<p>The council <b>voted</b> for the bridge &amp; the road.<br>Work begins<sup class="note">1</sup> in May.</p>'
const table = '<table><caption>Costs</caption><tr><td>Steel</td><td>40</td></tr></table>'

/** Everything as it should be. */
function honest(): Article {
  const cell = (text: string): { text: string; header: boolean; blocks: [] } => ({ text, header: false, blocks: [] })
  const entries: FakeEntry[] = [
    { reason: 'comment', kind: 'comment', range: '<!-- column start -->', text: 'column start' },
    { reason: 'ui', tagName: 'sup', range: '<sup class="note">1</sup>', text: '1' },
    { reason: 'style', tagName: 'style', range: '<style>.box{color:red}</style>', text: '.box{color:red}' },
    {
      reason: 'promotion',
      tagName: 'div',
      range: '<div class="box"><span>Scan the code</span><p>港口大桥\n将于五月动工。</p></div>',
      text: 'Scan the code',
    },
    { reason: 'related', kind: 'text', range: 'see <a href="/x">here</a>.', text: 'see here.' },
    { reason: 'hidden', tagName: 'template', range: '<template><i>Unused</i></template>', text: 'Unused' },
  ]
  return fakeArticle(
    source,
    [
      fakeParagraph(source, firstParagraph, 'The council voted for the bridge & the road.\nWork begins in May.'),
      fakeParagraph(source, '<p>港口大桥\n将于五月动工。</p>', '港口大桥将于五月动工。'),
      fakeParagraph(source, 'Loose words,', 'Loose words,'),
      {
        type: 'table',
        text: 'Steel\t40',
        caption: 'Costs',
        rows: [{ cells: [cell('Steel'), cell('40')] }],
        position: rangeOf(source, table),
      },
    ],
    entries,
  )
}

/** A change that makes the result a lie, and what the checker must say of it. */
interface Lie {
  lie: string
  tell: (article: Article) => void
  says: RegExp
}

const at = <Item>(list: readonly Item[], index: number): Item => {
  const item = list[index]
  if (item === undefined) throw new Error(`there is no item ${index}`)
  return item
}

/** Changes a kept text, and the sums with it, so that only the text itself can give the lie away. */
function retell(article: Article, index: number, text: string): void {
  const block = at(article.blocks, index)
  article.paragraphs = article.paragraphs.map((paragraph) => (paragraph === block.text ? text : paragraph))
  block.text = text
}

const lies: Lie[] = [
  { lie: 'two words change places', says: /blocks\[2\].*its range owns/, tell: (a) => retell(a, 2, 'words, Loose') },
  { lie: 'a letter is another one', says: /blocks\[2\].*its range owns/, tell: (a) => retell(a, 2, 'Loose wordz,') },
  { lie: 'two words are glued', says: /separator 'space'/, tell: (a) => retell(a, 2, 'Loosewords,') },
  { lie: 'a word is split', says: /separator 'none'/, tell: (a) => retell(a, 2, 'Loose wo rds,') },
  {
    lie: 'a space stands in Chinese text',
    says: /separator 'none'/,
    tell: (a) => retell(a, 1, '港口大桥 将于五月动工。'),
  },
  {
    lie: 'a <br> is no line feed',
    says: /separator 'line'/,
    tell: (a) => retell(a, 0, 'The council voted for the bridge & the road. Work begins in May.'),
  },
  {
    lie: 'a reference is not decoded',
    says: /its range owns/,
    tell: (a) => retell(a, 0, 'The council voted for the bridge &amp; the road.\nWork begins in May.'),
  },
  { lie: 'text is not folded', says: /is not folded/, tell: (a) => retell(a, 2, 'Loose  words,') },
  { lie: 'a zero-width space stays', says: /is not folded/, tell: (a) => retell(a, 2, 'Loose\u200B words,') },
  {
    lie: 'a block is lost, and the sums with it',
    says: /accounting\.total|are in no range/,
    tell: (a) => {
      a.blocks.splice(2, 1)
      a.paragraphs.splice(2, 1)
      a.accounting.kept -= 11
      a.accounting.total -= 11
    },
  },
  {
    lie: 'an entry repeats what was kept inside it',
    says: /stripped\[3\].*its range owns/,
    tell: (a) => {
      const entry = at(a.stripped, 3)
      entry.text = 'Scan the code 港口大桥将于五月动工。'
    },
  },
  {
    lie: 'an inner entry is told by the outer text too',
    says: /blocks\[0\]/,
    tell: (a) => retell(a, 0, 'The council voted for the bridge & the road.\nWork begins1 in May.'),
  },
  { lie: 'a length is wrong', says: /length is 2/, tell: (a) => Object.assign(at(a.stripped, 1), { length: 2 }) },
  {
    lie: 'a comment has a length',
    says: /length is 11/,
    tell: (a) => Object.assign(at(a.stripped, 0), { length: 11 }),
  },
  { lie: 'total is wrong', says: /accounting\.total/, tell: (a) => Object.assign(a.accounting, { total: 1 }) },
  { lie: 'unaccounted is 1', says: /unaccounted/, tell: (a) => Object.assign(a.accounting, { unaccounted: 1 }) },
  {
    lie: 'a reason has another sum',
    says: /byReason\.ui/,
    tell: (a) => Object.assign(a.accounting.byReason, { ui: 3 }),
  },
  {
    lie: 'a reason is absent',
    says: /byReason\.ui is absent/,
    tell: (a) => Reflect.deleteProperty(a.accounting.byReason, 'ui'),
  },
  { lie: 'a comment is not told', says: /comment.*is not reported/, tell: (a) => a.stripped.splice(0, 1) },
  {
    lie: 'a comment is told twice',
    says: /another comment entry/,
    tell: (a) => a.stripped.splice(0, 0, structuredClone(at(a.stripped, 0))),
  },
  { lie: 'entries are out of order', says: /the one before at/, tell: (a) => a.stripped.reverse() },
  {
    lie: 'an element is another one',
    says: /is <sub>/,
    tell: (a) => Object.assign(at(a.stripped, 1), { tagName: 'sub' }),
  },
  {
    lie: 'a range begins too late',
    says: /is <sup>, the source has/,
    tell: (a) => {
      const { position } = at(a.stripped, 1)
      if (position)
        position.start = { ...position.start, offset: position.start.offset + 1, column: position.start.column + 1 }
    },
  },
  {
    lie: 'a line is wrong',
    says: /is not offset/,
    tell: (a) => {
      const { position } = at(a.stripped, 1)
      if (position) position.end = { ...position.end, line: position.end.line + 1 }
    },
  },
  {
    lie: 'a range ends beyond the source',
    says: /outside the source/,
    tell: (a) => {
      const { position } = at(a.stripped, 5)
      if (position) position.end = { ...position.end, offset: source.length + 1 }
    },
  },
  {
    lie: 'an entry has no position',
    says: /no position/,
    tell: (a) => Reflect.deleteProperty(at(a.stripped, 4), 'position'),
  },
  {
    lie: 'a block has no position',
    says: /no position/,
    tell: (a) => Reflect.deleteProperty(at(a.blocks, 0), 'position'),
  },
  {
    lie: 'a range takes in its neighbour',
    says: /cross/,
    tell: (a) => Object.assign(at(a.blocks, 2), { position: rangeOf(source, 'Loose words, see <a href="/x">') }),
  },
  {
    lie: 'the caption is not counted',
    says: /blocks\[3\]|accounting\.kept/,
    tell: (a) => Reflect.deleteProperty(at(a.blocks, 3), 'caption'),
  },
  { lie: 'paragraphs differ from blocks', says: /paragraphs are not/, tell: (a) => a.paragraphs.pop() },
  {
    lie: 'something is not plain data',
    says: /JSON changes/,
    tell: (a) => Object.assign(a.metadata, { frontMatter: new Map([['key', 'value']]) }),
  },
]

describe('the conservation checker', () => {
  it('finds nothing to say of an honest result', () => {
    expect(checkConservation(source, honest())).toEqual([])
  })

  it.each(lies)('notices when $lie', ({ tell, says }) => {
    const article = honest()
    tell(article)
    expect(checkConservation(source, article).join('\n')).toMatch(says)
  })
})

describe('the conservation checker on markup that HTML moves', () => {
  const moved = '<div><p>Before <table>stray<tr><td>cell</td></tr></table>after</p></div>'
  const cells = { text: 'cell', header: false, blocks: [] }
  const make = (stray: string, cell: string): Article =>
    fakeArticle(
      moved,
      [
        fakeParagraph(moved, 'Before <table>stray', stray),
        {
          type: 'table',
          text: cell,
          rows: [{ cells: [{ ...cells, text: cell }] }],
          position: rangeOf(moved, '<table>stray<tr><td>cell</td></tr></table>'),
        },
        fakeParagraph(moved, 'after', 'after'),
      ],
      [],
    )

  it('gives each character to the node that owns it', () => {
    expect(checkConservation(moved, make('Before stray', 'cell'))).toEqual([])
  })

  it('lets overlapping claims share their characters out, but not lose one', () => {
    expect(checkConservation(moved, make('Before', 'stray cell'))).toEqual([])
    expect(checkConservation(moved, make('Before', 'cell')).join('\n')).toMatch(/accounting\.total.*\n?.*/)
    expect(checkConservation(moved, make('Before strax', 'cell')).join('\n')).toMatch(/mis-nested/)
  })
})

describe('the conservation checker on a range inside a script', () => {
  const script = '<script>open();<b>a &amp; b</b></script>'
  const make = (text: string): Article =>
    fakeArticle(
      script,
      [fakeParagraph(script, 'open();', 'open();'), fakeParagraph(script, '<b>a &amp; b</b>', text)],
      [],
    )

  it('reads no markup in it', () => {
    expect(checkConservation(script, make('<b>a &amp; b</b>'))).toEqual([])
    expect(checkConservation(script, make('a & b')).join('\n')).toMatch(/does not parse to its text/)
  })
})

describe('the conservation checker on what the source spells differently', () => {
  it.each([
    ['CRLF and NUL', '<p>one\r\ntwo\0three</p>', 'one twothree'],
    [
      'references with and without a semicolon',
      '<p>a&ltb &notit; &nbsp;&#x1F600;&semi;&bogus;</p>',
      'a<b ¬it; 😀;&bogus;',
    ],
    ['zero-width characters', '<p>so&shy;ft\u200B\u2060 \uFEFFend\u200Dx</p>', 'soft end\u200Dx'],
    ['an ideographic space', '<p>\u3000\u3000港口\u3000大桥</p>', '港口 大桥'],
    ['a tag in capitals', '<P>one</P >', 'one'],
  ])('%s', (_, html, text) => {
    const article = fakeArticle(html.replaceAll('\r\n', '\n'), [], [])
    const end = { line: html.includes('\r\n') ? 2 : 1, column: html.length + 1, offset: html.length }
    if (end.line === 2) end.column = html.length - html.indexOf('\n')
    const position = { start: { line: 1, column: 1, offset: 0 }, end }
    article.blocks = [{ type: 'paragraph', text, children: [], position }]
    article.paragraphs = [text]
    const kept = text.replace(/\s/g, '').length
    Object.assign(article.accounting, { total: kept, kept })
    expect(checkConservation(html, article)).toEqual([])
    article.blocks = [{ type: 'paragraph', text: `${text}!`, children: [], position }]
    expect(checkConservation(html, article)).not.toEqual([])
  })
})
