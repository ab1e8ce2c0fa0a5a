import fc from 'fast-check'
import type { ElementContent, Properties } from 'hast'
import type { Article } from '../../src/model/article.js'
import type { Block, TableCell } from '../../src/model/block.js'
import { foldText } from '../../src/text/fold.js'
import { foldLines } from '../support/fold-lines.js'

/** Words that mean something to Markdown or HTML, and words that do not. */
const word = fc.constantFrom(
  'ferry',
  'Zürich',
  '港口',
  '标题：',
  '“引号”',
  '。',
  'می‌خواهم',
  '👩‍👩‍👧',
  '*',
  '**',
  '_',
  '__x__',
  '~~',
  '~',
  '`',
  '```',
  '#',
  '-',
  '+',
  '1.',
  '2)',
  '>',
  '|',
  '|-|',
  '---',
  '===',
  '[',
  ']',
  '](',
  '![x](y)',
  '[^1]',
  '[x]: /u',
  '<',
  '<b>',
  '</article>',
  '<!--',
  '&',
  '&amp;',
  '&#42;',
  '\\',
  '\\*',
  'https://a.example/?a=1&b=2',
  'www.a.example',
  'me@a.example',
  '!',
  '"',
  "'",
  '(',
  ')',
  ':--',
)

const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '', ' ')), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.flat().join(''))

const tagName = fc.constantFrom(
  'a',
  'strong',
  'em',
  'del',
  'code',
  'sub',
  'sup',
  'mark',
  'ruby',
  'rt',
  'u',
  'q',
  'abbr',
  'time',
  'kbd',
  'span',
)

const href = fc.constantFrom(
  'https://a.example/(x',
  '/relative path',
  'javascript:alert(1)',
  'mailto:me@a.example',
  'data:x,y',
)

const phrasing: fc.Arbitrary<ElementContent[]> = fc.letrec<{ node: ElementContent; nodes: ElementContent[] }>(
  (tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { weight: 4, arbitrary: text.map((value): ElementContent => ({ type: 'text', value })) },
      {
        weight: 1,
        arbitrary: fc.constant<ElementContent>({ type: 'element', tagName: 'br', properties: {}, children: [] }),
      },
      {
        weight: 3,
        arbitrary: fc.tuple(tagName, href, tie('nodes')).map(([name, url, children]): ElementContent => {
          const properties: Properties = name === 'a' ? { href: url, onClick: 'alert(1)' } : { style: 'x:y' }
          return { type: 'element', tagName: name, properties, children }
        }),
      },
    ),
    nodes: fc.array(tie('node'), { minLength: 1, maxLength: 4 }),
  }),
).nodes

/** What the nodes say: a `<br>` is a line feed, lines are folded. */
function textOf(nodes: readonly ElementContent[]): string {
  const read = (node: ElementContent): string => {
    if (node.type === 'text') return node.value
    if (node.type !== 'element') return ''
    return node.tagName === 'br' ? '\n' : node.children.map(read).join('')
  }
  return foldLines(nodes.map(read).join(''))
}

/** Phrasing content with its text; there is always some. */
const said = phrasing.map((children) => ({ children, text: textOf(children) })).filter((made) => made.text !== '')

const codeText = fc
  .array(fc.oneof(word, fc.constantFrom('\n', '  ', '\n\n')), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join('').replace(/^\s+|\s+$/g, ''))
  .filter((made) => made !== '')

function nested(blocks: readonly Block[]): string {
  return blocks
    .map((block) => block.text)
    .filter(Boolean)
    .join('\n')
}

const blocks: fc.Arbitrary<Block[]> = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => {
  const cell = fc
    .record({
      header: fc.boolean(),
      blocks: fc.oneof(
        { weight: 3, arbitrary: said.map((made): Block[] => [{ type: 'paragraph', ...made }]) },
        tie('blocks'),
      ),
      colSpan: fc.constantFrom(1, 1, 2),
      rowSpan: fc.constantFrom(1, 1, 3),
    })
    .map((made): TableCell => ({ ...made, text: foldText(nested(made.blocks)) }))
  return {
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { weight: 6, arbitrary: said.map((made): Block => ({ type: 'paragraph', ...made })) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(said, fc.constantFrom(1, 2, 3, 6))
          .map(([made, depth]): Block => ({ type: 'heading', depth, ...made, text: foldText(made.text) })),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(codeText, fc.constantFrom(undefined, 'js', 'c++', 'a`b', 'x y'))
          .map(
            ([made, language]): Block => ({ type: 'code', text: made, ...(language !== undefined && { language }) }),
          ),
      },
      { weight: 1, arbitrary: fc.constant<Block>({ type: 'separator', text: '' }) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(said, href, text)
          .map(
            ([caption, url, alt]): Block => ({ type: 'figure', text: caption.text, caption, images: [{ url, alt }] }),
          ),
      },
      { weight: 1, arbitrary: href.map((url): Block => ({ type: 'embed', kind: 'video', url, text: '' })) },
      {
        weight: 2,
        arbitrary: tie('blocks').map((inner): Block => ({ type: 'quote', blocks: inner, text: nested(inner) })),
      },
      {
        weight: 2,
        arbitrary: fc
          .tuple(
            fc.boolean(),
            fc.constantFrom(1, 7, 0, -3, 2_000_000_000),
            fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }),
          )
          .map(
            ([ordered, start, items]): Block => ({
              type: 'list',
              ordered,
              start,
              items: items.map((inner) => ({ text: nested(inner), blocks: inner })),
              text: items.map(nested).join('\n'),
            }),
          ),
      },
      {
        weight: 1,
        arbitrary: fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }).map(
          (rows): Block => ({
            type: 'table',
            rows: rows.map((cells) => ({ cells })),
            text: rows.map((cells) => cells.map((made) => made.text).join('\t')).join('\n'),
          }),
        ),
      },
    ),
    blocks: fc.array(tie('block'), { minLength: 1, maxLength: 4 }),
  }
}).blocks

/** An article with nothing but these blocks. */
export function articleOf(made: Block[], title?: string): Article {
  return {
    status: 'ok',
    metadata: {
      ...(title !== undefined && { title }),
      authors: [],
      credits: [],
      categories: [],
      keywords: [],
      origins: {},
    },
    paragraphs: [],
    blocks: made,
    stripped: [],
    accounting: { total: 0, kept: 0, stripped: 0, unaccounted: 0, byReason: {} },
    profile: null,
    contentRoots: [],
    diagnostics: [],
  }
}

/** Articles of all kinds of blocks in each other, whose texts are full of what Markdown and HTML would obey. */
export const arbitraryArticle: fc.Arbitrary<Article> = blocks.map((made) => articleOf(made))
