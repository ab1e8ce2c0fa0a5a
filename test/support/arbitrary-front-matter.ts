import fc from 'fast-check'

/** Keys that the parse looks for, in any case. */
const knownKeys = ['title', 'categories', 'author', 'date', 'headimg', 'thumbnail', 'comments', 'tags', 'link', 'url']
const prototypeKeys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then', '<<']

const knownKey = fc
  .tuple(fc.constantFrom(...knownKeys), fc.mixedCase(fc.constantFrom(...knownKeys)), fc.boolean())
  .map(([plain, mixed, isMixed]) => (isMixed ? mixed : plain))
const anyString = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...`:-?&*!|>'"%@\`#{}[], \n\tax0`), maxLength: 12 }),
)
const key = fc.oneof(
  { weight: 4, arbitrary: knownKey },
  { weight: 2, arbitrary: fc.constantFrom(...prototypeKeys) },
  { weight: 2, arbitrary: anyString },
  { weight: 1, arbitrary: anyString.map((text) => JSON.stringify(text)) },
  { weight: 1, arbitrary: fc.constantFrom('*a', '? x', '!!str title', '&b title', '[a, b]', '{ a: b }') },
)
const scalar = fc.oneof(
  anyString,
  anyString.map((text) => JSON.stringify(text)),
  fc.constantFrom('', '~', 'null', 'true', '.nan', '0x1f', '2021-11-13', 'Sat, 13 Nov 2021 05:12:27 GMT', '12:30:45'),
  fc.constantFrom(
    '港口大桥动工',
    "'The bridge'",
    'The bridge: opened',
    '[图] bridge',
    '|\n  one\n  two',
    '>-\n  one\n  two',
  ),
  fc.constantFrom('https://www.harbour.example/a.jpg', 'javascript:alert(1)', 'Harbour Daily - feed'),
)

/** What may stand before a value: anchors and tags, known and unknown ones. */
const property = fc.constantFrom(
  '',
  '',
  '',
  '',
  '&a ',
  '&b ',
  '!!str ',
  '!!binary ',
  '!!js/function ',
  '!x ',
  '!!map ',
  '! ',
)

/** A value on one line: scalars, aliases, lists and maps in each other. */
const flow: fc.Arbitrary<string> = fc.letrec<{ value: string; plain: string }>((tie) => ({
  plain: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.constantFrom('*a', '*b', '*nowhere'),
    fc.array(tie('value'), { maxLength: 4 }).map((items) => `[${items.join(', ')}]`),
    fc
      .array(fc.tuple(key, tie('value')), { maxLength: 4 })
      .map((entries) => `{ ${entries.map(([name, value]) => `${name}: ${value}`).join(', ')} }`),
  ),
  value: fc.tuple(property, tie('plain')).map((parts) => parts.join('')),
})).value

/** Entries, each on lines of its own; those of lists and maps are indented by two more. */
const block: fc.Arbitrary<string[]> = fc.letrec<{ map: string[]; list: string[]; lines: string[] }>((tie) => ({
  lines: fc.oneof(
    { depthSize: 'small' },
    flow.map((value) => [value]),
    tie('list'),
    tie('map'),
  ),
  list: fc.array(tie('lines'), { maxLength: 3 }).map((items) => items.flatMap((lines) => nest('-', lines))),
  map: fc
    .array(fc.tuple(key, property, tie('lines')), { maxLength: 6 })
    .map((entries) => entries.flatMap(([name, before, lines]) => nest(`${name}: ${before}`.trimEnd(), lines))),
})).map

function nest(head: string, lines: readonly string[]): string[] {
  return lines.length === 1 ? [`${head} ${lines[0]}`] : [head, ...lines.map((line) => `  ${line}`)]
}

/** What stands between the fences: mostly a map, also what is none. */
const content = fc.oneof(
  { weight: 6, arbitrary: block.map((lines) => lines.join('\n')) },
  { weight: 3, arbitrary: block.map((lines) => ['title: The bridge', ...lines].join('\n')) },
  { weight: 2, arbitrary: flow },
  {
    weight: 1,
    arbitrary: fc.array(flow, { maxLength: 3 }).map((items) => items.map((item) => `- ${item}`).join('\n')),
  },
  { weight: 1, arbitrary: anyString },
)

/** A feed document with any front matter. */
export const arbitraryFrontMatter: fc.Arbitrary<string> = fc
  .record({
    start: fc.constantFrom('\n', '', '\uFEFF'),
    content,
    lineEnd: fc.constantFrom('\n', '\n', '\r\n'),
    body: fc.constantFrom('<div>\n<p>The bridge is open.</p>\n</div>', '', '港口大桥动工'),
  })
  .map(({ start, content: lines, lineEnd, body }) => `${start}---\n${lines}\n---\n`.replaceAll('\n', lineEnd) + body)
