import fc from 'fast-check'
import type { Root, RootContent } from 'hast'
import { arbitraryText } from './arbitrary-html.js'

const tagName = fc.constantFrom(
  ...['p', 'div', 'article', 'h1', 'ul', 'li', 'table', 'tr', 'td', 'caption', 'figure', 'img', 'a', 'b', 'ruby', 'rt'],
  ...[
    'script',
    'style',
    'noscript',
    'template',
    'title',
    'textarea',
    'select',
    'iframe',
    'svg',
    'br',
    'pre',
    'nav',
    'video',
  ],
  ...['html', 'head', 'body', 'P', 'x-note', '', 'constructor', '__proto__'],
)

/** What properties hold, in the right form and in wrong ones. */
const value = fc.oneof(
  fc.constantFrom('share', 'display:none', '/a?b', 'javascript:alert(1)', 'https://example.org/a.jpg', 'articleBody'),
  fc.constantFrom(null, undefined, true, false, 0, Number.NaN, '', []),
  fc.constantFrom(['share', 'article-body'], ['a', 1], [null], { a: 1 }),
)
const properties = fc.dictionary(
  fc.constantFrom(
    'className',
    'id',
    'href',
    'src',
    'srcSet',
    'style',
    'hidden',
    'itemProp',
    'type',
    'colSpan',
    'onClick',
    'alt',
  ),
  value,
  { maxKeys: 4 },
)

const point = fc.record({ line: fc.integer(), column: fc.integer(), offset: fc.integer({ min: -2, max: 400 }) })
const position = fc.oneof(
  fc.constant(undefined),
  fc.record({ start: point, end: point }),
  fc.constantFrom(null, {}, 'x'),
)

const leaf = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('text'), value: arbitraryText, position }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constantFrom('comment', 'raw'), value: arbitraryText, position }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(null, 'text', 3, {}, { type: 'doctype' }, { type: 'text' }, { type: 'element' }),
  },
)

/** A caller's tree: hast as it should be, and as it should not. */
export const arbitraryTree: fc.Arbitrary<Root> = fc
  .letrec<{ node: unknown; element: unknown; nodes: unknown[] }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { weight: 3, arbitrary: leaf },
      { weight: 4, arbitrary: tie('element') },
      {
        weight: 1,
        arbitrary: fc.record({ type: fc.constantFrom('mdxJsxFlowElement', 'root', ''), children: tie('nodes') }),
      },
    ),
    element: fc
      .record({ tagName, properties: fc.option(properties), children: tie('nodes'), position })
      .map(({ children, ...own }) =>
        own.tagName === 'template'
          ? { type: 'element', ...own, children: [], content: { type: 'root', children } }
          : { type: 'element', ...own, children },
      ),
    nodes: fc.array(tie('node'), { maxLength: 5 }),
  }))
  .nodes.map((children): Root => ({ type: 'root', children: children as RootContent[] }))
