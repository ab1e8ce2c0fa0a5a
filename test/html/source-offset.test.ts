import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TextNode } from '../../src/html/nodes.js'
import { parseHtml } from '../../src/html/parse/parse-html.js'
import { sourceOffset } from '../../src/html/source-offset.js'
import { growth, mostGrowth } from '../support/growth.js'
import { arbitraryHtml } from './arbitrary-html.js'
import { corpusSample } from './corpus-sample.js'
import { ampleLimits, parseWhole } from './reference-tree.js'

function textNodes(source: string): TextNode[] {
  return parseWhole(source).document.nodes.filter((node) => node.type === 'text')
}

/** The source of each unit of the first text whose value is `value`. */
function unitSources(source: string, value: string): string[] {
  const node = textNodes(source).find((text) => text.value === value)
  if (node === undefined) throw new Error(`no text ${JSON.stringify(value)}`)
  return unitsOf(source, node)
}

function unitsOf(source: string, node: TextNode): string[] {
  return Array.from({ length: node.value.length }, (_, place) =>
    source.slice(sourceOffset(source, node, place), sourceOffset(source, node, place + 1, 'end')),
  )
}

describe('sourceOffset', () => {
  it.each<[string, string, string, string[]]>([
    ['verbatim', '<p>abc</p>', 'abc', ['a', 'b', 'c']],
    ['named references', '<p>a&amp;b&nbsp;</p>', 'a&b\u00A0', ['a', '&amp;', 'b', '&nbsp;']],
    [
      'references without semicolon',
      '<p>&ampx&copy y&notit;',
      '&x© y¬it;',
      ['&amp', 'x', '&copy', ' ', 'y', '&not', 'i', 't', ';'],
    ],
    ['numeric references', '<p>&#20013;&#x4E2D;&#x80;&#0;', '中中€\uFFFD', ['&#20013;', '&#x4E2D;', '&#x80;', '&#0;']],
    ['no references', '<p>a&b &; &#; &x;', 'a&b &; &#; &x;', [...'a&b &; &#; &x;']],
    ['two units for one reference', '<p>a&#128512;b', 'a😀b', ['a', '&#128512;', '&#128512;', 'b']],
    ['two characters for one reference', '<p>&NotEqualTilde;', '≂̸', ['&NotEqualTilde;', '&NotEqualTilde;']],
    ['line ends', '<p>a\r\nb\rc\nd', 'a\nb\nc\nd', ['a', '\r\n', 'b', '\r', 'c', '\n', 'd']],
    ['dropped NUL', '<p>a\0b', 'ab', ['a', 'b']],
    ['replaced NUL', '<script>a\0b</script>', 'a\uFFFDb', ['a', '\0', 'b']],
    ['first line feed of pre', '<pre>\na</pre>', 'a', ['a']],
    ['first line feed of pre as CR LF', '<pre>\r\n\r\na</pre>', '\na', ['\r\n', 'a']],
    ['first line feed of pre as a reference', '<pre>&#10;a</pre>', 'a', ['a']],
    ['first line feed of textarea', '<textarea>\n&lt;p></textarea>', '<p>', ['&lt;', 'p', '>']],
    ['raw text', '<style>a&amp;b\r\n</style>', 'a&amp;b\n', [...'a&amp;b', '\r\n']],
    ['plaintext', '<p><b>x<plaintext>&amp;\r\n<i>', '&amp;\n<i>', [...'&amp;', '\r\n', ...'<i>']],
    ['less-than signs', '<p>a < b <3 </', 'a < b <3 </', [...'a < b <3 </']],
    ['ignored end tags', '<p>a</foo title=">">b', 'ab', ['a', 'b']],
    ['ignored start tags', '<p>a<body class="x>">&lt;<html>b', 'a<b', ['a', '&lt;', 'b']],
    ['CDATA', '<svg>a&amp;<![CDATA[&amp;<b>]]>c', 'a&&amp;<b>c', ['a', '&amp;', ...'&amp;<b>', 'c']],
    [
      'CDATA with NUL in an element of SVG that is called as one of MathML',
      '<svg><mtext><![CDATA[a\r\n\0b]]>',
      'a\n\uFFFDb',
      ['a', '\r\n', '\0', 'b'],
    ],
    ['NUL in one of MathML', '<math><mtext>a\r\n\0b', 'a\nb', ['a', '\r\n', 'b']],
    ['after the body', '<p>x</p>a</body>b</html>c', 'abc', ['a', 'b', 'c']],
    [
      'moved out of a table',
      '<table>ab<tr><td>cd</td></tr>e&amp;<tr>f</table>',
      'abe&f',
      ['a', 'b', 'e', '&amp;', 'f'],
    ],
    ['moved across a script', '<nav>a<table><script>a</script>b\r\nc</table></nav>', 'ab\nc', ['a', 'b', '\r\n', 'c']],
    ['lone surrogates', '<p>\uD800\r\n\uDC00', '\uD800\n\uDC00', ['\uD800', '\r\n', '\uDC00']],
  ])('finds each unit in the source: %s', (_, source, value, expected) => {
    expect(unitSources(source, value)).toEqual(expected)
  })

  it.each([
    ['a reference that the part ends in', 'a&amp;b&#0;c', 9, ['a', '&amp;', 'b', '&', '#']],
    ['a longer one', 'a\r\n&notin;c', 7, ['a', '\r\n', '&not']],
  ])('finds each unit in the part of the source that is parsed: %s', (_, source, end, expected) => {
    const [node] = parseHtml(source, { start: 0, end }, ampleLimits).document.nodes.filter(
      ({ type }) => type === 'text',
    )
    expect(node?.type === 'text' && unitsOf(source, node)).toEqual(expected)
  })

  it('finds a NUL of a foreign element in what stood too deep', () => {
    const source = '<svg><g><g>a</g>y&amp;\0z</g></svg>'
    const { nodes } = parseWhole(source, { ...ampleLimits, maxDepth: 3 }).document
    const node = nodes.find((text): text is TextNode => text.type === 'text' && text.value.startsWith('y'))
    expect(node && unitsOf(source, node)).toEqual(['y', '&amp;', '\0', 'z'])
  })

  it('gives the ends of the text for places outside it', () => {
    const source = '<p>&amp;ab</p>'
    const [node] = textNodes(source)
    expect(node && [-1, 0, 3, 9].map((place) => sourceOffset(source, node, place))).toEqual([3, 3, 10, 10])
    expect(node && [0, 3].map((place) => sourceOffset(source, node, place, 'end'))).toEqual([3, 10])
  })

  it('is -1 for a text that the source does not contain', () => {
    const node: TextNode = { type: 'text', value: 'x', counted: 1, parent: null, index: 0, start: -1, end: -1 }
    expect(sourceOffset('x', node, 0)).toBe(-1)
  })

  it('gives ranges that hold their text, for any HTML and any part of a text', () => {
    fc.assert(
      fc.property(arbitraryHtml, fc.nat(), fc.nat(), (source, one, other) => {
        for (const node of textNodes(source)) checkPart(source, node, one, other)
      }),
      { numRuns: 2000 },
    )
  })

  const pages = corpusSample(100)
  it.skipIf(pages.length === 0)('is exact on real pages', () => {
    let parts = 0
    for (const { source } of pages) {
      for (const node of textNodes(source)) parts += checkPart(source, node, 1, node.value.length - 1)
    }
    expect(parts).toBeGreaterThan(pages.length)
  })

  it('reads a long text once, however many places are asked for', () => {
    const read = (lines: number): number => {
      const source = `<p>${'&amp; line\r\n'.repeat(lines)}`
      const [node] = textNodes(source)
      let sum = 0
      for (let place = 0; place < lines * 7; place += 7)
        sum += node === undefined ? 0 : sourceOffset(source, node, place)
      return sum
    }
    expect(read(100_000)).toBe(Array.from({ length: 100_000 }, (_, line) => 3 + line * 12).reduce((a, b) => a + b, 0))
    expect(growth((lines) => void read(lines), 50_000)).toBeLessThan(mostGrowth)
  })
})

/** 1 when the part, parsed by itself in an element of the same kind, is the part of the value; 0 when it cannot be. */
function checkPart(source: string, node: TextNode, one: number, other: number): number {
  const { length } = node.value
  const from = Math.min(one % (length + 1), other % (length + 1))
  const to = Math.max(one % (length + 1), other % (length + 1))
  const start = sourceOffset(source, node, from)
  const end = sourceOffset(source, node, to, 'end')
  expect(start).toBeGreaterThanOrEqual(node.start)
  expect(end).toBeLessThanOrEqual(node.end)
  if (from === to) return 0
  expect(start).toBeLessThan(end)
  const slice = source.slice(start, end)
  const isPlain =
    node.parent?.type === 'element' && !node.parent.foreign && !slice.includes('<') && !slice.includes('\0')
  if (!isPlain || node.parent?.type !== 'element' || unplain.has(node.parent.tagName)) return 0
  const part = node.value.slice(from, to)
  const again = parseHtml(`<b>${slice}</b>`, { start: 0, end: slice.length + 7 }, ampleLimits).document
  const text = again.nodes.find((found) => found.type === 'text')
  // A reference that stands for two units is given whole where the part has only one of them.
  const whole = node.value.slice(Math.max(0, from - 1), to + 1)
  if (slice.includes('&')) expect(whole).toContain(text?.value)
  expect(text?.value).toContain(part)
  if (!slice.includes('&')) expect(text?.value).toBe(part)
  return 1
}

/** Elements whose text is not read as that of `<b>` is, and those around which the parser drops or moves text. */
const unplain = new Set('script style noscript iframe xmp plaintext noframes noembed frameset html colgroup'.split(' '))
