import fc from 'fast-check'

/** Words and the characters that folding, counting and positions must not trip over. */
const word = fc.constantFrom(
  'harbour',
  'bridge',
  'Zürich',
  '港口',
  '大桥将于五月动工。',
  '“引号”',
  'カタカナ',
  '한국어',
  'می‌خواهم',
  '👩‍👩‍👧',
  '&amp;',
  '&lt;p&gt;',
  '&nbsp;',
  '&notit;',
  '&#x4e2d;',
  '&#0;',
  '&bogus;',
  '&',
  '<',
  '\u200B',
  'so\u00ADft',
  '\u2060',
  '\uFEFF',
  '\u3000\u3000',
  '\0',
  '\uD800',
  '原标题：',
  '责任编辑：林',
  '来源：',
  'Share',
  'Read more',
)
const space = fc.constantFrom(' ', '', '\n', '\r\n', '\r', '\t', '\u00A0', '  \n  ')

/** Running text. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .array(fc.tuple(word, space), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.flat().join(''))

const attribute = fc.constantFrom(
  '',
  ' class="share"',
  ' class="article-body"',
  ' id=content',
  ' hidden',
  ' title="a"b"',
  " data-x='<p>'",
  ' style="display:none"',
  ' href="javascript:alert(1)"',
  ' href="/story?a=1&amp;b=2"',
  ' src="https://example.org/a.jpg" alt="a > b"',
  ' itemprop="articleBody"',
  ' colspan="99999"',
)

const blockTag = fc.constantFrom(
  'p',
  'div',
  'section',
  'article',
  'h2',
  'blockquote',
  'ul',
  'ol',
  'li',
  'pre',
  'figure',
  'aside',
)
const inlineTag = fc.constantFrom(
  'a',
  'b',
  'i',
  'em',
  'strong',
  'span',
  'font',
  'code',
  'sup',
  'ruby',
  'rt',
  'mark',
  'x-note',
)
const tableTag = fc.constantFrom('table', 'tbody', 'tr', 'td', 'th', 'caption', 'thead', 'colgroup')
const oddTag = fc.constantFrom(
  ...[
    'template',
    'svg',
    'math',
    'button',
    'select',
    'option',
    'optgroup',
    'iframe',
    'figcaption',
    'details',
    'summary',
  ],
  ...[
    'form',
    'fieldset',
    'legend',
    'video',
    'object',
    'applet',
    'marquee',
    'dialog',
    'dl',
    'dt',
    'dd',
    'nobr',
    'rb',
    'rp',
  ],
  ...['rtc', 'address', 'listing', 'image', 'footer', 'nav', 'DIV'],
)
/** Elements in SVG or MathML, some of which hold HTML, and HTML that ends what is foreign. */
const foreignTag = fc.constantFrom(
  ...['svg', 'math', 'desc', 'title', 'foreignObject', 'g', 'mi', 'mtext', 'mglyph', 'annotation-xml', 'p', 'table'],
  ...['font color=red', 'annotation-xml encoding="text/html"'],
)
/** Tags of the page itself, and those behind which all is another page or text. */
const pageTag = fc.constantFrom('html', 'head', 'body', 'frameset', 'frame', 'plaintext')
const rawTag = fc.constantFrom('script', 'style', 'textarea', 'title', 'noscript', 'xmp', 'noframes', 'noembed')

const comment = fc.oneof(
  arbitraryText.map((text) => `<!--${text}-->`),
  fc.constantFrom('<!-- open', '<!doctype html>', '<?php x ?>', '</ bogus>', '<![CDATA[x]]>', '<!-->', '<!---->'),
)
const voidElement = fc.constantFrom(
  '<br>',
  '<hr>',
  '<img src=a.jpg>',
  '<wbr>',
  '<input value=x>',
  '<col>',
  '<br/>',
  '</br>',
  '</p>',
)
const rawElement = fc
  .tuple(rawTag, attribute, arbitraryText)
  .map(([tag, attributes, text]) => `<${tag}${attributes}>${text}</${tag}>`)
const anyTag = fc.oneof(
  ...[blockTag, inlineTag, tableTag, oddTag].map((arbitrary) => ({ weight: 4, arbitrary })),
  { weight: 2, arbitrary: foreignTag },
  { weight: 1, arbitrary: pageTag },
)
const strayTag = fc.oneof(
  anyTag.map((tag) => `</${tag}>`),
  anyTag.map((tag) => `<${tag}>`),
)
const foreignContent = fc
  .array(
    fc.oneof(
      arbitraryText,
      foreignTag.map((tag) => `<${tag}>`),
      foreignTag.map((tag) => `</${tag}>`),
      arbitraryText.map((text) => `<![CDATA[${text}]]>`),
    ),
    { maxLength: 6 },
  )
  .map((parts) => `<svg>${parts.join('')}</svg>`)

/** A tree of real tags: nested, some of them unclosed, with text wherever it may or may not stand. */
export const arbitraryHtml: fc.Arbitrary<string> = fc.letrec<{ node: string; element: string; nodes: string }>(
  (tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { weight: 5, arbitrary: arbitraryText },
      { weight: 5, arbitrary: tie('element') },
      { weight: 1, arbitrary: comment },
      { weight: 2, arbitrary: voidElement },
      { weight: 1, arbitrary: rawElement },
      { weight: 1, arbitrary: foreignContent },
      { weight: 1, arbitrary: strayTag },
    ),
    element: fc
      .tuple(
        fc.oneof(
          { weight: 5, arbitrary: blockTag },
          { weight: 4, arbitrary: inlineTag },
          { weight: 2, arbitrary: tableTag },
          { weight: 1, arbitrary: oddTag },
        ),
        attribute,
        tie('nodes'),
        fc.integer({ min: 0, max: 9 }),
      )
      .map(([tag, attributes, inner, closing]) => `<${tag}${attributes}>${inner}${closing === 0 ? '' : `</${tag}>`}`),
    nodes: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join('')),
  }),
).nodes

/** Markup whose formatting elements overlap: the parser closes and opens them again. */
export const arbitraryMisnesting: fc.Arbitrary<string> = fc
  .array(fc.oneof(arbitraryText, strayTag), { minLength: 2, maxLength: 14 })
  .map((parts) => parts.join(''))

/** A whole page around some markup. */
export const arbitraryPage: fc.Arbitrary<string> = fc
  .tuple(arbitraryText, arbitraryHtml, arbitraryHtml)
  .map(
    ([title, before, body]) =>
      `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>${title}</title></head>\n<body>` +
      `<nav>${before}</nav><article><h1>${title}</h1>${body}</article></body></html>\n`,
  )

const yamlValue = fc.constantFrom(
  "'The bridge'",
  '港口大桥动工',
  '',
  '"quoted"',
  '\n - finance\n - Harbour Daily',
  'Sat, 13 Nov 2021 05:12:27 GMT',
  '[a, b',
  '&a *a',
  '__proto__',
  'Invalid Date',
)
const yamlKey = fc.constantFrom(
  'title',
  'categories',
  'author',
  'date',
  'headimg',
  'thumbnail',
  'comments',
  '__proto__',
)

/** Front matter as feed aggregators write it, and around it what goes wrong with it, then a body. */
export const arbitraryFeedDocument: fc.Arbitrary<string> = fc
  .record({
    start: fc.constantFrom('\n', '', '\uFEFF', '\r\n\n', '\uFEFF\n'),
    open: fc.constantFrom('---\n', '---\n', '---\n', '---yaml\n', '---js\n', '--- \r\n'),
    lines: fc.array(
      fc.tuple(yamlKey, yamlValue).map(([key, value]) => `${key}: ${value}\n`),
      { maxLength: 6 },
    ),
    close: fc.constantFrom('---\n', '---\n', '---\n', '---', '----\n', '---\r\n\r\n', ''),
    body: fc.oneof(arbitraryHtml, arbitraryMisnesting),
  })
  .map(
    ({ start, open, lines, close, body }) =>
      `${start}${open}${lines.join('')}${close}\n<div>   \n${body}  \n</div>\n   `,
  )

/** Any string: Unicode, lone surrogates, and markup cut into pieces. */
export const arbitraryString: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
  fc.string({ unit: fc.constantFrom(...'<>/!-=" \n&;atdrple'), maxLength: 80 }),
)
