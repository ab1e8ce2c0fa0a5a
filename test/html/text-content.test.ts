import fc from 'fast-check'
import type { Nodes } from 'hast'
import { toText } from 'hast-util-to-text'
import { describe, expect, it } from 'vitest'
import type { AnyNode, HtmlDocument } from '../../src/html/nodes.js'
import { readableText, textOf } from '../../src/html/text-content.js'
import { toHast } from '../../src/html/to-hast.js'
import { foldLines } from '../support/fold-lines.js'
import { corpusSample } from './corpus-sample.js'
import { parseWhole } from './reference-tree.js'

function bodyOf(document: HtmlDocument): AnyNode {
  const body = document.nodes.find((node) => node.type === 'element' && node.tagName === 'body')
  if (body === undefined) throw new Error('no body')
  return body
}

function read(source: string): string {
  return readableText(bodyOf(parseWhole(source).document))
}

describe('textOf', () => {
  it('is the text of everything inside, as it is', () => {
    const { root } = parseWhole('<p>a <b> b\n</b></p><script>c</script><!--x--><template><i>d</i></template>').document
    expect(textOf(root)).toBe('a  b\ncd')
  })

  it('is the value of a text, and nothing of a comment', () => {
    const { nodes } = parseWhole('<p>a<!--b-->').document
    expect(nodes.filter((node) => !('children' in node)).map(textOf)).toEqual(['a', ''])
  })
})

describe('readableText', () => {
  it.each([
    ['blocks', '<p>one</p><p>two<div>three</div>four', 'one\ntwo\nthree\nfour'],
    ['inline elements', '<p>o<b>n</b>e <i>two</i><x-y>three</x-y>', 'one twothree'],
    ['white space', '<p>\n one  \t two\u3000\u00A0three\u200B \n</p>', 'one two three'],
    ['white space at joins', '<p>one <b> two</b> <i>three</i></p>', 'one two three'],
    ['line feeds between CJK characters', '<p>中\n文，\n“引”\nabc</p>', '中文，“引” abc'],
    ['line breaks', '<p>one<br>two<br><br>three', 'one\ntwo\nthree'],
    ['tables', 'a<table><tr><td>1<td>2<tr><th>3<th><th>5</table>b', 'a\n1\t2\n3\t\t5\nb'],
    ['captions and row groups', '<table><caption>c</caption><thead><tr><td>1<tbody><tr><td>2</table>', 'c\n1\n2'],
    ['blocks in cells', '<table><tr><td><p>1</p><td><p>2</p></table>', '1\n2'],
    ['what is not displayed', '<script>a</script><style>b</style><noscript>c</noscript><template>d</template>e', 'e'],
    ['hidden elements', '<p hidden>a</p><p hidden=until-found>b</p><dialog>c</dialog><dialog open>d</dialog>', 'd'],
    ['ruby', '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>', '漢kan'],
    [
      'frames and controls',
      'a<iframe>b</iframe><button>c</button><select><option>d</select><textarea>e</textarea>f',
      'af',
    ],
    ['datalists', 'a<datalist><option>b</datalist>c', 'ac'],
    ['summaries', '<details><summary>a</summary>b</details>', 'a\nb'],
    ['preformatted text', '<p>x</p><pre>\n  a\n\n\tb  <b> c</b>\n</pre><p> y', 'x\n  a\n\n\tb   c\ny'],
    ['preformatted text with line breaks', '<pre>a<br><br> b</pre>', 'a\n\n b'],
    ['nothing', ' <p> </p> ', ''],
  ])('reads %s', (_, source, expected) => {
    expect(read(source)).toBe(expected)
  })

  it('reads an element that is itself not displayed', () => {
    const { nodes } = parseWhole('<noscript>a  b</noscript><pre> c</pre>').document
    const elements = nodes.filter((node) => node.type === 'element' && ['noscript', 'pre'].includes(node.tagName))
    expect(elements.map(readableText)).toEqual(['a b', ' c'])
  })

  it('folds a single text, and gives nothing for a comment', () => {
    const { nodes } = parseWhole('<p> a  b <!--c-->').document
    expect(nodes.filter((node) => !('children' in node)).map(readableText)).toEqual(['a b', ''])
  })

  it('reads what hast-util-to-text reads, line by line', () => {
    fc.assert(
      fc.property(arbitraryContent, (source) => {
        expect(foldLines(read(source))).toBe(reference(source))
      }),
      { numRuns: 1000 },
    )
  })

  const pages = corpusSample(40)
  it.skipIf(pages.length === 0)('reads the characters that hast-util-to-text reads on real pages', () => {
    const differing = pages.filter(({ source }) => squeeze(read(withoutLeaks(source))) !== squeeze(reference(source)))
    expect(differing.map(({ name }) => name)).toEqual([])
  })
})

/**
 * What the two read alike. Left out for the reasons given: line feeds beside CJK characters (a space there, nothing
 * here), zero-width characters (kept there), `summary` and `table` (glued to what stands beside them there), frames,
 * controls and options (their text is read there), bidirectional controls (removed there).
 */
const tags = 'div p b i span a ul li h2 blockquote section ruby rt form figure figcaption center'.split(' ')

const arbitraryContent: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'word',
        ' ',
        '\n',
        '  \t ',
        'two words',
        '中文',
        '\u00A0',
        '\u3000',
        '&amp;',
        '<br>',
        '<!--c-->',
        '<wbr>',
      ),
      fc.constantFrom(...tags).map((tag) => `<${tag}>`),
      fc.constantFrom(...tags).map((tag) => `</${tag}>`),
      fc.constantFrom(
        '<p hidden>x</p>',
        '<script>x</script>',
        '<div><table><tr><td>1<td>2<tr><td>3</table></div>',
        '<hr>',
      ),
    ),
    { maxLength: 30 },
  )
  .map((pieces) =>
    pieces
      .join('')
      .replace(/文(\s*\n\s*)/g, '文 ')
      .replace(/(\s*\n\s*)中/g, ' 中'),
  )

function reference(source: string): string {
  return foldLines(toText(toHast(bodyOf(parseWhole(withoutLeaks(source)).document)) as Nodes))
}

const leaks = /<(iframe|select|button|textarea|option|dialog)\b[^>]*>/gi

/** The source without the elements whose text only one of the two reads. */
function withoutLeaks(source: string): string {
  return source.replace(leaks, (tag) => `${tag.slice(0, -1)} hidden>`)
}

const blanks = /[\s\u00AD\u200B\u2060\uFEFF\0\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/g

function squeeze(text: string): string {
  return text.replace(blanks, '')
}
