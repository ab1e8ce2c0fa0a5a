import type { ElementContent } from 'hast'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/model/block.js'
import { OptionsError } from '../../src/model/errors.js'
import { parseArticle } from '../../src/parse-article.js'
import { htmlElement } from '../../src/render/html-element.js'
import { type MarkdownOptions, toMarkdown } from '../../src/render/to-markdown.js'
import { articleOf } from './arbitrary-article.js'
import { readBlocks } from './read-back.js'

/** The Markdown of the fragment, without the paragraph that makes it an article. */
function markdownOf(html: string, options: MarkdownOptions = {}): string {
  const prose = 'The ferry came back to the harbour on Monday, and nobody was late for work.'
  const article = parseArticle(`<p>${prose}</p>${html}`, { url: 'https://news.example/a/b', profile: false })
  const markdown = toMarkdown(article, options)
  expect(markdown.startsWith(`${prose}\n`)).toBe(true)
  return markdown.slice(prose.length).trim()
}

describe('phrasing', () => {
  test.each([
    ['<b>a</b> and <i>b</i>, <s>c</s>, <code>d</code>', '**a** and *b*, ~~c~~, `d`'],
    ['<b>标题：</b>正文', '**标题**：正文'],
    ['他说<b>“引号”</b>然后', '他说“**引号**”然后'],
    ['见<b><a href="/x">全文</a></b>。', '见[**全文**](https://news.example/x)。'],
    ['one<b> two </b>three', 'one **two** three'],
    ['<b>one</b><b>two</b>', '**onetwo**'],
    ['<b>one<br></b>two', '**one**\\\ntwo'],
    ['H<sub>2</sub>O and <mark>this</mark>', 'H<sub>2</sub>O and <mark>this</mark>'],
    ['<ruby>漢<rt>かん</rt></ruby>字', '<ruby>漢<rt>かん</rt></ruby>字'],
    ['<code>a `b` c</code>', '``a `b` c``'],
    ['<a href="https://a.example/(x y)">z</a>', '[z](https://a.example/\\(x%20y\\))'],
    ['a <a href="javascript:alert(1)">z</a> b', 'a z b'],
    ['see https://a.example/?a=1&amp;b=2.', 'see <https://a.example/?a=1&b=2>.'],
    ['line one<br>line two', 'line one\\\nline two'],
  ])('%s', (html, markdown) => {
    expect(markdownOf(`<p>${html}</p>`)).toBe(markdown)
  })

  test('without HTML, ruby readings stand in parentheses and other signs give way to their text', () => {
    const html = '<p><ruby>漢<rt>かん</rt></ruby>字, H<sub>2</sub>O</p>'
    expect(markdownOf(html, { html: false })).toBe('漢(かん)字, H2O')
  })

  test.each([
    '# no heading',
    '1. no item',
    '- no item',
    '> no quote',
    '*no emphasis*',
    '_no_',
    '`no code`',
    '[no](link)',
    '![no](image)',
    '<b>no tag</b>',
    '&amp;',
    '~~no~~',
    '--- no rule',
    '| no | table |',
    '[^1]',
    'a\\*b',
  ])('text stays text: %s', (text) => {
    const block: Block = { type: 'paragraph', text, children: [{ type: 'text', value: text }] }
    expect(readBlocks(toMarkdown(articleOf([block])))).toEqual([{ type: 'paragraph', text }])
  })
})

describe('blocks', () => {
  test('lists keep their numbers, their nesting and their looseness', () => {
    const html = '<ol start="4"><li>four<ul><li>inner</li></ul></li><li><p>five</p><p>more</p></li></ol>'
    expect(markdownOf(html)).toBe('4. four\n   - inner\n\n5. five\n\n   more')
  })

  test('lists next to each other stay two, and a list under a paragraph stays a list', () => {
    expect(markdownOf('<ul><li>a</li></ul><ul><li>b</li></ul>')).toBe('- a\n\n* b')
    expect(markdownOf('<ul><li>a<ol start="0"><li>b</li></ol></li></ul>')).toBe('- a\n\n  0. b')
  })

  test('quotes hold their blocks', () => {
    expect(markdownOf('<blockquote><p>One.</p><ul><li>a</li></ul></blockquote>')).toBe('> One.\n>\n> - a')
  })

  test('a fence is longer than the fences in the code, and names the language', () => {
    const html = '<pre><code class="language-js">const a = "```"\n  b</code></pre>'
    expect(markdownOf(html)).toBe('````js\nconst a = "```"\n  b\n````')
  })

  test('a figure is its images and its emphasized caption', () => {
    const html = '<figure><img src="/a.jpg" alt="A [b]"><figcaption>The <em>old</em> quay</figcaption></figure>'
    expect(markdownOf(html)).toBe('![A \\[b\\]](https://news.example/a.jpg)\\\n*The old quay*')
    expect(markdownOf(html, { captions: false })).toBe('![A \\[b\\]](https://news.example/a.jpg)')
    expect(markdownOf(html, { images: false })).toBe('*The old quay*')
    expect(markdownOf(html, { images: false, captions: false })).toBe('')
  })

  test('an embed is a link', () => {
    const html = '<iframe src="https://www.youtube.com/embed/abc"></iframe><p>End of it.</p>'
    expect(markdownOf(html)).toBe('<https://www.youtube.com/embed/abc>\n\nEnd of it.')
    expect(markdownOf(html, { embeds: false })).toBe('End of it.')
  })

  test('a separator is no front matter fence', () => {
    expect(markdownOf('<hr><p>After it.</p>')).toBe('***\n\nAfter it.')
  })

  test('links may be left out', () => {
    expect(markdownOf('<p>a <a href="/x">b</a> https://a.example/</p>', { links: false })).toBe(
      'a b https\\://a.example/',
    )
  })
})

describe('tables', () => {
  test('keep headers, escape pipes, flatten spans, break lines', () => {
    const html =
      '<table><caption>Fares</caption><tr><th>Line<th>Price</tr><tr><td>1 | 2<td>x<br>y</tr>' +
      '<tr><th rowspan=2>r<td><code>a|b</code></tr><tr><td>c</tr><tr><td colspan=2>wide</table>'
    expect(markdownOf(html)).toBe(
      [
        '*Fares*',
        '',
        '| Line | Price |',
        '| - | - |',
        '| 1 \\| 2 | x<br>y |',
        '| **r** | `a\\|b` |',
        '| | c |',
        '| wide | |',
      ].join('\n'),
    )
    expect(markdownOf(html, { html: false, captions: false })).toContain('| 1 \\| 2 | x y |')
  })

  test('have an empty header where they have none', () => {
    const cell = (text: string) => ({ text, header: false, blocks: [] })
    const table: Block = { type: 'table', text: 'a\tb', rows: [{ cells: [cell('a'), cell('b')] }] }
    expect(toMarkdown(articleOf([table]))).toBe('| | |\n| - | - |\n| a | b |\n')
  })

  test('that spans would blow up are paragraphs', () => {
    const cell = { text: 'x', header: false, blocks: [], colSpan: 1000 }
    const rows = Array.from({ length: 200 }, () => ({ cells: [cell, cell] }))
    const markdown = toMarkdown(articleOf([{ type: 'table', text: '', rows }]))
    expect(markdown.split('\n\n')).toHaveLength(200)
    expect(markdown.startsWith('x | x\n\nx | x\n')).toBe(true)
  })
})

describe('headings', () => {
  const blocks: Block[] = [
    { type: 'heading', depth: 3, text: 'A', children: [] },
    { type: 'heading', depth: 5, text: 'B', children: [] },
    { type: 'quote', text: 'C', blocks: [{ type: 'heading', depth: 4, text: 'C', children: [] }] },
  ]

  test.each([
    [{}, '### A\n\n##### B\n\n> #### C\n'],
    [{ title: true }, '# The \\*title\\*\n\n## A\n\n#### B\n\n> ### C\n'],
    [{ headingDepth: 1 }, '# A\n\n### B\n\n> ## C\n'],
    [{ headingDepth: 6 }, '###### A\n\n###### B\n\n> ###### C\n'],
  ])('with %j', (options, markdown) => {
    expect(toMarkdown(articleOf(blocks, 'The *title*'), options)).toBe(markdown)
  })
})

test('nothing gives nothing', () => {
  expect(toMarkdown(articleOf([]))).toBe('')
})

test('nesting beyond all reading is written flat, without losing text', () => {
  let blocks: Block[] = [{ type: 'paragraph', text: 'deep', children: [] }]
  for (let depth = 0; depth < 5_000; depth++) blocks = [{ type: 'quote', text: 'deep', blocks }]
  expect(toMarkdown(articleOf(blocks))).toBe(`${'> '.repeat(16)}deep\n`)
})

test.each([
  [{ captions: 'no' }, 'captions: got "no", wanted true or false'],
  [{ headingDepth: 7 }, 'headingDepth: got 7, wanted a whole number from 1 to 6'],
  [{ caption: true }, 'caption: no such option; did you mean "captions"?'],
  [{ allowedSchemes: ['HTTP'] }, 'allowedSchemes: got'],
])('a wrong call throws: %j', (options, message) => {
  expect(() => toMarkdown(articleOf([]), options as object)).toThrow(OptionsError)
  expect(() => toMarkdown(articleOf([]), options as object)).toThrow(message)
})

test('a list that cannot interrupt a paragraph stands apart from the one above it', () => {
  const html = '<ul><li>a<ol start="4"><li>b</li></ol></li></ul>'
  const [list] = readBlocks(markdownOf(html, { html: false }))
  expect(list).toMatchObject({ type: 'list' })
  expect(markdownOf(html, { html: false })).toBe('- a\n\n  4. b')
})

test('emphasis of more than 10,000 nodes gives way to its content: the writer would overflow the stack', () => {
  const lines = (count: number): ElementContent[] =>
    Array.from({ length: count }, () => [{ type: 'text' as const, value: 'a' }, htmlElement('br', {})]).flat()
  const paragraph = (count: number): Block => ({
    type: 'paragraph',
    text: 'a\n'.repeat(count).trim(),
    children: [{ ...htmlElement('strong', {}), children: lines(count) }],
  })
  const term = (count: number): Block => ({ type: 'paragraph', role: 'term', text: 'a', children: lines(count) })
  for (const block of [paragraph, term]) {
    expect(toMarkdown(articleOf([block(5_000)])).slice(0, 6)).toBe('**a\\\na')
    expect(toMarkdown(articleOf([block(5_001)])).slice(0, 6)).toBe('a\\\na\\\n')
  }
})
