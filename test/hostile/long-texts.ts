import type { HostileCase } from './hostile-case.js'

/** One node that holds everything: what copies it, or looks ahead in it, is quadratic. */
function long(name: string, why: string, unit: string, size = 100_000, full = 20_000_000): HostileCase {
  return {
    name,
    why,
    make: (count) => `<article><p>${unit.repeat(Math.ceil(count / unit.length))}</p></article>`,
    size,
    full,
  }
}

/** Length. */
export const longTextCases: readonly HostileCase[] = [
  long('one letter for ever', 'no place to divide it', 'x'),
  long('one text of words', 'words and spaces', 'word '),
  long('one text of Chinese', 'no spaces to divide it', '港口大桥动工'),
  long('one text of sentences', 'sentence ends, for what splits at them', 'One. '),
  long('spaces', 'a run of white space that patterns try from each place', ' '),
  long('spaces before letters', 'white space that patterns must give up', `${' '.repeat(50)}x`),
  long('line feeds', 'a run of line breaks', '\n'),
  long('line feeds between letters', 'loose lines', 'x\n'),
  long('line feeds after sentences', 'loose text is divided there', 'One.\n'),
  long('ideographic spaces', 'white space that is not ASCII', '\u3000'),
  long('zero-width characters', 'text of which nothing counts', '\u200B'),
  long('dashes', 'end markers', '—'),
  long('full-width colons', 'labels without end', '来源：'),
  long('pipes', 'separators of titles and bylines', 'a | '),
  long('commas', 'lists of names', 'Ada, '),
  long('names', 'bylines', 'By Ada Byron and '),
  long('digits', 'dates and numbers', '2024'),
  long('dates', 'dates without end', '2024-05-04 12:00 '),
  long('months', 'names of months', '4 May 2024, '),
  long('URLs', 'links in text', 'https://example.org/ '),
  long('at signs', 'mail addresses', 'a@'),
  long('underscores', 'signs that Markdown escapes', '_'),
  long('stars', 'signs that Markdown escapes', '*'),
  long('backticks', 'fences that Markdown counts', '`'),
  long('brackets', 'links that Markdown escapes', '['),
  long('tildes', 'strikethrough', '~'),
  long('www.', 'bare links that Markdown escapes', 'www.'),
  long('quotes', 'quotation marks in pairs', '“”'),
  long('brackets of headlines', 'headlines in the text', '【x】'),
  {
    name: 'loose text of sentences',
    why: 'directly in the body, line feeds divide paragraphs',
    make: (size) => 'One sentence of it.\n'.repeat(Math.ceil(size / 20)),
    size: 100_000,
    full: 10_000_000,
  },
  {
    name: 'one long title',
    why: 'titles are split, compared and looked for in the text',
    make: (size) => `<title>${'A - B | '.repeat(Math.ceil(size / 8))}</title><p>A sentence of the article.</p>`,
    size: 50_000,
    full: 10_000_000,
  },
  {
    name: 'one long title in many lines',
    why: 'each line of the text is compared with the title',
    make: (size) => `<title>${'word '.repeat(size)}</title>${'<p>word word word word'.repeat(size)}`,
    size: 2000,
    full: 100_000,
  },
  {
    name: 'one long heading',
    why: 'headings are candidates for the title',
    make: (size) => `<h1>${'word '.repeat(Math.ceil(size / 5))}</h1><p>A sentence of the article.</p>`,
    size: 100_000,
    full: 10_000_000,
  },
  {
    name: 'one long comment',
    why: 'comments are read for stock codes',
    make: (size) => `<!-- news_keyword_pub,stock,${'sz300750&'.repeat(Math.ceil(size / 9))} --><p>x`,
    size: 100_000,
    full: 10_000_000,
  },
  {
    name: 'one long code block',
    why: 'code keeps its lines; Markdown looks for a fence that is not in it',
    make: (size) => `<p>First.</p><pre><code>${'``` x\n'.repeat(Math.ceil(size / 6))}</code></pre>`,
    size: 100_000,
    full: 10_000_000,
  },
  {
    name: 'one long script',
    why: 'scripts are reported with their text',
    make: (size) => `<script>${'<!-- x '.repeat(Math.ceil(size / 7))}</script><p>x`,
    size: 100_000,
    full: 10_000_000,
  },
]
