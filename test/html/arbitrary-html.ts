import fc from 'fast-check'

const tags = (
  'div p span a b i em strong font ul li table tbody tr td th caption section article h2 pre textarea template select ' +
  'option button form br img hr script style noscript title svg math mi foreignObject desc iframe details summary ' +
  'blockquote figure nobr ruby rt rp body html head frameset plaintext xmp dd dt x-unknown'
).split(' ')

const attribute: fc.Arbitrary<string> = fc.constantFrom(
  ' class="a b"',
  ' class=a',
  ' id=one',
  ' hidden',
  ' data-x-y="1"',
  ' href="/x?a=1&amp;b=2"',
  " title='a>b\"'",
  ' width=10',
  ' srcset="a.jpg 1x, b.jpg 2x"',
  ' __proto__=x',
  ' constructor=x',
  ' xlink:href="#x"',
  ' disabled=disabled',
  ' style="color: red"',
  ' lang=zh-CN',
  ' type=TEXT',
)

const text: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ' ',
    '\n',
    '\r\n',
    '\r',
    'word',
    'two words',
    '中文',
    '\u3000',
    '&amp;',
    '&nbsp;',
    '&#x4e2d;',
    '&lt;b&gt;',
  ),
  fc.constantFrom(
    '&notit;',
    '&ampx',
    '&#128512;',
    '&NotEqualTilde;',
    '&#0;',
    '&#x80;',
    '<',
    '< b',
    '&',
    '\0',
    '😀',
    'a\u00ADb',
  ),
  fc.string({ maxLength: 6 }),
)

const piece: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: text },
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom(...tags), fc.array(attribute, { maxLength: 3 }), fc.constantFrom('', '/'))
      .map(([tag, attributes, slash]) => `<${tag}${attributes.join('')}${slash}>`),
  },
  { weight: 4, arbitrary: fc.constantFrom(...tags).map((tag) => `</${tag}>`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('<!--c-->', '<!---->', '<!doctype html>', '<?x?>', '</>', '<![CDATA[x<y]]>'),
  },
)

/** HTML as broken as it comes: tags, text and references in any order. */
export const arbitraryHtml: fc.Arbitrary<string> = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
