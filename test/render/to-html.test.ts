import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/model/block.js'
import { parseArticle } from '../../src/parse-article.js'
import { type RenderOptions, toHtml } from '../../src/render/to-html.js'
import { arbitraryArticle, articleOf } from './arbitrary-article.js'
import { htmlElements } from './read-back.js'

/** The HTML of the fragment, without the `<article>` and the paragraph that makes it one. */
function htmlOf(html: string, options: RenderOptions = {}): string {
  const prose = '<p>The ferry came back to the harbour on Monday, and nobody was late for work.</p>'
  const article = parseArticle(prose + html, { url: 'https://news.example/a/b', profile: false })
  const made = toHtml(article, options)
  const head = `<article>\n${prose}\n`
  expect(made.startsWith(head)).toBe(true)
  expect(made.endsWith('</article>\n')).toBe(true)
  return made.slice(head.length, -'</article>\n'.length).trim()
}

describe('blocks', () => {
  test.each([
    ['<p>a <b>b</b> &lt;i&gt; &amp;c<br>d</p>', '<p>a <strong>b</strong> &lt;i> &amp;c<br>d</p>'],
    ['<p><ruby>漢<rt>かん</rt></ruby>字</p>', '<p><ruby>漢<rt>かん</rt></ruby>字</p>'],
    ['<p><a href="/x" onclick="y()" title="t">a</a></p>', '<p><a href="https://news.example/x" title="t">a</a></p>'],
    ['<p><a href="javascript:y()">a</a> b</p>', '<p>a b</p>'],
    ['<h2>A</h2><p>b</p>', '<h2>A</h2>\n<p>b</p>'],
    ['<ol start="3"><li>a<ul><li>b</li></ul></li></ol>', '<ol start="3">\n<li>a<ul>\n<li>b</li>\n</ul></li>\n</ol>'],
    [
      '<blockquote cite="https://q.example/"><p>a</p></blockquote>',
      '<blockquote cite="https://q.example/">\n<p>a</p>\n</blockquote>',
    ],
    [
      '<pre><code class="language-js">\na &lt; b\n  c</code></pre>',
      '<pre><code class="language-js">a &lt; b\n  c</code></pre>',
    ],
    [
      '<figure><img src="/a.jpg" alt="A" width="640" height="480"><figcaption>B</figcaption></figure>',
      '<figure>\n<img src="https://news.example/a.jpg" alt="A" width="640" height="480" loading="lazy">\n<figcaption>B</figcaption>\n</figure>',
    ],
    ['<hr><p>a</p>', '<hr>\n<p>a</p>'],
    [
      '<iframe src="https://www.youtube.com/embed/abc"></iframe><p>a</p>',
      '<p><a href="https://www.youtube.com/embed/abc">https://www.youtube.com/embed/abc</a></p>\n<p>a</p>',
    ],
  ])('%s', (html, made) => {
    expect(htmlOf(html)).toBe(made)
  })

  test('what is not wanted is left out', () => {
    const html =
      '<figure><img src="/a.jpg"><figcaption>B</figcaption></figure><iframe src="https://youtu.be/x"></iframe><p><a href="/x">c</a></p>'
    expect(htmlOf(html, { images: false, captions: false, embeds: false, links: false })).toBe('<p>c</p>')
  })
})

describe('tables', () => {
  test('have a caption, a head, and scopes', () => {
    const html =
      '<table><caption>Fares</caption><tr><th>Line<th colspan=2>Price</tr><tr><th>One<td>2<td>3</tr><tr><th rowspan=9>Two<td>4<td>5</tr><tr><td>6<td>7</tr></table>'
    expect(htmlOf(html)).toBe(
      [
        '<table>',
        '<caption>Fares</caption>',
        '<thead>',
        '<tr><th scope="col">Line</th><th colspan="2" scope="colgroup">Price</th></tr>',
        '</thead>',
        '<tbody>',
        '<tr><th scope="row">One</th><td>2</td><td>3</td></tr>',
        '<tr><th rowspan="2" scope="rowgroup">Two</th><td>4</td><td>5</td></tr>',
        '<tr><td>6</td><td>7</td></tr>',
        '</tbody>',
        '</table>',
      ].join('\n'),
    )
  })

  test('have no head that a cell would reach out of', () => {
    const html = '<table><tr><th rowspan=2>A<th>B</tr><tr><td>1</tr><tr><td>2<td>3</tr></table>'
    expect(htmlOf(html)).not.toContain('<thead>')
  })
})

test('the language and the title', () => {
  const article = articleOf([{ type: 'heading', depth: 2, text: 'B', children: [] }], 'A < "B"')
  article.metadata.language = 'zh-CN'
  expect(toHtml(article, { title: true })).toBe('<article lang="zh-CN">\n<h1>A &lt; "B"</h1>\n<h2>B</h2>\n</article>\n')
})

/** Everything that may come out, whatever goes in. */
const allowed: Record<string, readonly string[]> = {
  ...Object.fromEntries(
    'article p h1 h2 h3 h4 h5 h6 ul li figure figcaption pre table caption thead tbody tr hr br code em strong del sub sup mark ruby rt u q abbr kbd'
      .split(' ')
      .map((name) => [name, []]),
  ),
  a: ['href', 'title'],
  blockquote: ['cite'],
  code: ['class'],
  img: ['src', 'alt', 'width', 'height', 'loading'],
  ol: ['start'],
  p: ['class'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
}

test('whatever an article holds, nothing but plain elements comes out, and no parser has to mend them', () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      const html = toHtml(article, { title: true })
      for (const { tagName, attributes } of htmlElements(html)) {
        expect(Object.keys(allowed)).toContain(tagName)
        for (const name of Object.keys(attributes)) expect(allowed[tagName]).toContain(name)
        for (const url of [attributes.href, attributes.src, attributes.cite])
          expect(url ?? '').not.toMatch(/^\s*(?:javascript|data|vbscript):/i)
      }
      const errors: string[] = []
      parseFragment(html, { onParseError: ({ code }) => errors.push(code) })
      expect(errors).toEqual([])
    }),
  )
})

test('an article that was made by hand or stored cannot smuggle anything in', () => {
  const hostile = JSON.parse(`[
    {"type":"heading","depth":"1><script>alert(1)</script>","text":"a","children":[]},
    {"type":"paragraph","text":"b","role":"\\" onclick=\\"x()","children":[
      {"type":"element","tagName":"script","properties":{},"children":[{"type":"text","value":"x()"}]},
      {"type":"element","tagName":"b onclick=x","properties":{"onClick":"x()"},"children":[{"type":"text","value":"c"}]},
      {"type":"raw","value":"<script>x()</script>"},
      {"type":"element","tagName":"a","properties":{"href":" java\\nscript:x()","target":"x"},"children":[{"type":"text","value":"d"}]}]},
    {"type":"figure","text":"","images":[{"url":"data:image/svg+xml,<svg onload=x()>"},{"url":"https://a.example/\\"onerror=\\"x()"}]},
    {"type":"embed","kind":"video","text":"","url":"javascript:x()"},
    {"type":"<script>","text":"e"}]`) as Block[]
  expect(toHtml(articleOf(hostile))).toBe(
    [
      '<article>',
      '<h1>a</h1>',
      '<p class="&quot; onclick=&quot;x()">x()cd</p>',
      '<figure>',
      '<img src="https://a.example/%22onerror=%22x()" alt="" loading="lazy">',
      '</figure>',
      '</article>',
      '',
    ].join('\n'),
  )
})

test('more blocks than a call may have arguments', () => {
  const blocks = Array.from({ length: 200_000 }, (): Block => ({ type: 'paragraph', text: 'a', children: [] }))
  expect(toHtml(articleOf(blocks)).length).toBeGreaterThan(200_000)
})
