import type { HostileCase } from './hostile-case.js'
import { numbered } from './hostile-case.js'

/** The same thing again and again: what looks back at its siblings, or at all that it found so far, is quadratic. */
function many(tag: string, why: string, size = 8000): HostileCase {
  return { name: `many ${tag}`, why, make: (count) => tag.repeat(count), size, full: 1_000_000 }
}

/** Width. */
export const multitudeCases: readonly HostileCase[] = [
  many('<p>', 'empty paragraphs'),
  many('<p>x', 'short paragraphs: the strip rules of short lines'),
  many('<p>A sentence of the article, which is long enough to be one.</p>', 'a long article', 4000),
  many('<br>', 'line breaks without text'),
  many('x<br>', 'one run of text, line by line'),
  many('x<br><br>', 'loose paragraphs'),
  many('x ', 'one text node of short words'),
  many('\n', 'white space alone'),
  many('<!--x-->', 'comments are reported one by one'),
  many('<i>', 'formatting elements that stay open'),
  many('<i>x</i>', 'inline elements side by side'),
  many('<b>x</b> ', 'marks side by side, for Markdown'),
  many('<i>x</i><b>y</b>', 'two marks in turn, for Markdown'),
  many('<a href=/x>x</a>', 'links side by side'),
  many('<img src=/x.jpg>', 'images side by side'),
  many('<img>', 'images without a source'),
  many('<hr>', 'separators'),
  many('<li>x', 'items without a list'),
  many('<td>x', 'cells without a table'),
  many('<tr>', 'rows without a table'),
  many('</p>', 'end tags that make elements'),
  many('</div>', 'end tags without an element'),
  many('<h2>x</h2>', 'headings without text below'),
  many('<script>x</script>', 'scripts'),
  many('<style>x</style><p>x', 'taken elements between kept ones'),
  many('<noscript><img src=/x.jpg></noscript>', 'images that are read aside', 2000),
  many('<div class="share x y">x</div>', 'elements that a rule takes, one by one'),
  many('<div>one<span class=ad>x</span>two</div>', 'taken elements inside lines'),
  many('<table>x', 'tables that move their text out'),
  many('<table><td>x</table>', 'small tables', 2000),
  many('<meta property="article:tag" content=x>', 'metadata that may stand more than once'),
  many('<meta name=author content="Ada Byron">', 'authors without end'),
  many('<time datetime=2024-05-04>', 'dates without end'),
  many('<a rel=author href=/x>Ada Byron</a>', 'bylines without end'),
  many('<iframe src=https://video.example/x></iframe>', 'players without end'),
  many('<figure><img src=/x.jpg><figcaption>x</figcaption></figure>', 'figures without end', 2000),
  many('<ruby>x<rt>y</rt></ruby>', 'ruby, with parentheses in Markdown'),
  many('<font color=red>x', 'formatting with attributes that stays open: three of each kind are made again', 2000),
  many('<p itemprop=articleBody>x', 'containers of the article without end'),
  many('<article><p>A sentence of the article.</p></article>', 'articles without end', 3000),
  many('<base href=/x/>', 'bases without end'),
  many('<frame>', 'elements that the parser drops'),
  many('<title>x</title>', 'titles without end'),
  many('&amp;', 'references'),
  many('&', 'what could become a reference'),
  many('<', 'what could become a tag'),
  many('<x.content>', 'tag names that look like selectors'),
  {
    name: 'many different titles',
    why: 'each title is looked for in each line',
    make: (size) =>
      numbered(size, (number) => `<meta property=og:title content="Title ${number} of it">`) +
      numbered(size, (number) => `<h1>Title ${number} of it</h1><p>Title ${number} of it`),
    size: 48_000,
    full: 100_000,
  },
  {
    name: 'many different headlines of other things',
    why: 'titles are gathered from several places, and compared with lines that they are not',
    make: (size) =>
      numbered(
        size,
        (number) =>
          `<meta property=og:title content="Some long headline number ${number} of this page"><div itemscope itemtype=https://schema.org/NewsArticle><span itemprop=headline>Other words ${number} are here</span></div>`,
      ),
    size: 48_000,
    full: 50_000,
  },
  {
    name: 'many front pages',
    why: 'an address of a front page is refused where another names a page',
    make: (size) =>
      numbered(
        size,
        (number) =>
          `<link rel=canonical href=https://e${number}.example/><meta property=og:url content=https://f${number}.example/>`,
      ),
    size: 16_000,
    full: 100_000,
  },
  {
    name: 'many different pictures, stated and shown',
    why: 'each stated picture is looked for among those of the article',
    make: (size) =>
      numbered(size, (number) => `<meta property=og:image content=/i${number}.jpg>`) +
      numbered(size, (number) => `<img src=/i${number}.jpg alt="a ${number}">`),
    size: 48_000,
    full: 50_000,
  },
  {
    name: 'many sites and authors',
    why: 'the name of the site is no author',
    make: (size) =>
      numbered(
        size,
        (number) =>
          `<meta name=application-name content="Outlet ${number} News"><meta property=og:site_name content="Out ${number}"><meta property=article:author content="Ada Byron ${number.toString(36)}">`,
      ),
    size: 48_000,
    full: 50_000,
  },
  {
    name: 'many different editors',
    why: 'each is credited once',
    make: (size) =>
      numbered(
        size,
        (number) =>
          `<p>责任编辑：王${String.fromCharCode(0x4e00 + (number % 5000), 0x5e00 + Math.floor(number / 5000))}`,
      ),
    size: 96_000,
    full: 100_000,
  },
  many('<meta name=twitter:label1 content="Written by">', 'labels of a card whose value is nowhere', 64_000),
  {
    name: 'many different tags',
    why: 'tables by tag name grow',
    make: (size) => numbered(size, (number) => `<x${number}>x</x${number}>`),
    size: 8000,
    full: 200_000,
  },
  {
    name: 'many different classes',
    why: 'tables by class and by signature grow',
    make: (size) => numbered(size, (number) => `<p class=c${number}>A sentence of the article.`),
    size: 4000,
    full: 200_000,
  },
  {
    name: 'many list items',
    why: 'one list, one block, many items',
    make: (size) => `<p>First.</p><ul>${'<li>An item of the list.</li>'.repeat(size)}</ul>`,
    size: 8000,
    full: 200_000,
  },
  {
    name: 'many cells of one table',
    why: 'renderers make columns of equal number',
    make: (size) => `<p>First.</p><table><tr>${'<td>x'.repeat(size)}</table>`,
    size: 4000,
    full: 200_000,
  },
  {
    name: 'many rows of one table',
    why: 'each row may be as wide as the widest',
    make: (size) => `<p>First.</p><table><tr>${'<td>x'.repeat(20)}${'<tr><td>x'.repeat(size)}</table>`,
    size: 4000,
    full: 100_000,
  },
  {
    name: 'a triangular table',
    why: 'padding each row to the widest would be quadratic',
    make: (size) => `<p>First.</p><table><tr>${'<td>x'.repeat(size)}${'<tr><td>x'.repeat(size)}</table>`,
    size: 2000,
    full: 100_000,
  },
  {
    name: 'cells with huge spans',
    why: 'a grid of the spans would be as large as they say',
    make: (size) => `<table>${'<tr><td colspan=1000 rowspan=65534>x<td>y'.repeat(size)}</table>`,
    size: 2000,
    full: 100_000,
  },
]
