import fc from 'fast-check'
import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { allProperties } from '../../src/html/attributes/attribute.js'
import type { AnyNode, ElementNode } from '../../src/html/nodes.js'
import { parseHtml } from '../../src/html/parse/parse-html.js'
import { textOf } from '../../src/html/text-content.js'
import { toHast } from '../../src/html/to-hast.js'
import { arbitraryHtml } from './arbitrary-html.js'
import { corpusSample } from './corpus-sample.js'
import { ampleLimits, canonicalOffsets, parseWhole, positionsIn, referenceTree } from './reference-tree.js'

const trickyPages: Record<string, string> = {
  empty: '',
  'text only': 'just text',
  'implied elements': '<title>t</title><p>one<p>two',
  'mis-nested formatting': '<p><b>one<i>two</b>three</i></p><p>four',
  'formatting over blocks': '<b><div>one</b>two</div>',
  'foster parenting': '<table>a<tr><td>cell</td></tr>b<p>c</p></table>d',
  'fostered in a template': '<template><table>a<tr>b</table></template>',
  'unclosed template': '<template><p>one',
  templates: '<p>a<template id=t><li>one</li>text</template>b',
  'pre with line feed': '<pre>\n\nx</pre><textarea>\r\ny</textarea>',
  'line ends': 'a\r\nb\rc\n<p\r\nclass="x\r\ny">z',
  foreign: '<svg viewBox="0 0 1 1" xlink:href=x><title>t</title><foreignObject><p class=a>h</foreignObject></svg>',
  mathml: '<math><mi definitionurl=x>a</mi><annotation-xml encoding="text/html"><p>x</annotation-xml></math>',
  'foreign template': '<svg><template>x</template></svg>',
  'lists of values':
    '<a rel="a b" ping="x  y" class=" a  b "><img srcset="a 1x, b 2x" sizes="1, 2,"><input accept="a,b">',
  'booleans and numbers':
    '<input disabled checked="" readonly=x hidden=until-found width=10 tabindex=-1 maxlength=x download>',
  'class twice': '<p class=a classname="b c">x',
  'names of one property':
    '<p class=a classname=b class=c><i classname="b" class="a&#32;c"><b data--a=1 data-a=2><u datafoo=1 data-foo=2 dataFoo=3>x',
  'odd white space in lists':
    '<p class="\v a \u00a0b\u00a0"><i class="\u00a0"><b class=" "><u rel="中 \u3000文\u3000"><a ping="\va">x',
  'references in values': '<a class="a&Tab;b &amp;c" href="?a&ampb&lt=1&lt;" title=&quot;x&quot; id="&#x4e2d;" alt=&>x',
  'names of Object': '<p __proto__=x constructor=y toString=z valueof=1>x',
  'second body': '<body class=a><p>x<body class=b id=c data-x=1>y<html lang=en>z',
  'after the end': '<p>x</body></html> y <!--c-->',
  'byte order mark': '\uFEFF<p>x',
  'doctype and comments': '<!--a--><!DOCTYPE html PUBLIC "x" "y"><!--b--><html><!--c--></html><!--d-->',
  frameset: '<frameset><frame></frameset>x',
  'raw text': '<script>a<b</script><noscript><p>x</noscript><style>p{}</style><iframe><p></iframe><plaintext><p>&amp;',
  select: '<select><option>a<option>b<p>c</select>',
  'lone surrogate': '<p title="\uD800">\uDFFF',
}

const plainTagName = /^[\w:-]*$/

/**
 * Other names hast-util-from-parse5 reads as selectors, folds to lower case beyond ASCII, or gives the capitals that SVG
 * Tiny has and HTML does not know.
 */
function isPlainName({ tagName, foreign }: ElementNode): boolean {
  return plainTagName.test(tagName) && !(foreign && tagName === 'textarea')
}

describe('parseHtml', () => {
  it.each(Object.entries(trickyPages))('makes the tree of hast-util-from-parse5: %s', (_, source) => {
    const ours = toHast(parseWhole(source).document.root, positionsIn(source))
    expect(withoutRootRange(ours)).toEqual(withoutRootRange(referenceTree(source)))
  })

  it('makes the tree of hast-util-from-parse5 from any HTML', () => {
    fc.assert(
      fc.property(arbitraryHtml, (source) => {
        const { document } = parseWhole(source)
        fc.pre(document.nodes.every((node) => node.type !== 'element' || isPlainName(node)))
        const ours = toHast(document.root, positionsIn(source))
        const reference = withoutRootRange(referenceTree(source))
        expect(canonicalOffsets(withoutRootRange(ours), source)).toBe(canonicalOffsets(reference, source))
      }),
      { numRuns: 2000 },
    )
  })

  const pages = corpusSample(60)
  it.skipIf(pages.length === 0)('makes the tree of hast-util-from-parse5 from real pages', () => {
    for (const { name, source } of pages) {
      const { document, diagnostics, limited } = parseWhole(source)
      expect([name, diagnostics, limited]).toEqual([name, [], undefined])
      const ours = canonicalOffsets(toHast(document.root, positionsIn(source)), source)
      const isEqual = ours === canonicalOffsets(referenceTree(source), source)
      expect([name, isEqual]).toEqual([name, true])
    }
  })

  it('keeps a dot or a number sign in a tag name, where hast-util-from-parse5 makes classes and ids of them', () => {
    const { document } = parseWhole('<x.content>a</x.content><y#main>b')
    const elements = document.nodes.flatMap((node) => (node.type === 'element' ? [node] : []))
    expect(elements.map((element) => element.tagName)).toEqual(['html', 'head', 'body', 'x.content', 'y#main'])
    expect(elements.map(allProperties)).toEqual([{}, {}, {}, {}, {}])
  })

  it.each([
    [' &amp;x', '&amp;x'],
    [' &ampx', '&ampx'],
    ['<title>t</title> &#x41;x', '&#x41;x'],
    ['<textarea>\n&lt;</textarea>', '&lt;'],
    ['\0&semi;', '&semi;'],
    ['<frameset>&amp; x', ' '],
  ])('lets a text begin at its first character, also where that is a reference: %j', (source, expected) => {
    const texts = parseWhole(source).document.nodes.filter((node) => node.type === 'text')
    expect(texts.map((node) => source.slice(node.start, node.end))).toContain(expected)
    for (const [index, node] of texts.entries()) {
      if (index > 0) expect(node.start).toBeGreaterThanOrEqual(texts[index - 1]?.end ?? 0)
    }
  })

  it('gives offsets into the whole source', () => {
    const source = '---\ntitle: x\n---\n<p class=a>one &amp; two</p>\ntail'
    const { document } = parseHtml(source, { start: 17, end: source.length - 5 }, ampleLimits)
    const spans = document.nodes.filter((node) => node.start !== -1).map((node) => source.slice(node.start, node.end))
    expect(spans).toEqual(['<p class=a>one &amp; two</p>', '<p class=a>one &amp; two</p>', 'one &amp; two'])
    const paragraph = document.nodes.find((node) => node.type === 'element' && node.tagName === 'p')
    expect(paragraph?.type === 'element' && source.slice(paragraph.start, paragraph.startTagEnd)).toBe('<p class=a>')
  })

  it('numbers the nodes in pre-order, and knows the last descendant of each', () => {
    fc.assert(
      fc.property(arbitraryHtml, (source) =>
        checkIndex(parseWhole(source, { ...ampleLimits, maxDepth: 6 }).document.nodes),
      ),
    )
  })
})

describe('limits of parseHtml', () => {
  it('stops at the node limit with all earlier text in the tree and all later text in the rest', () => {
    fc.assert(
      fc.property(arbitraryHtml, fc.integer({ min: 1, max: 60 }), (source, maxNodes) => {
        const { document, limited, diagnostics } = parseWhole(source, { ...ampleLimits, maxNodes })
        const whole = parseWhole(source).document
        // One end tag clones at most 32 elements before the parser can be stopped, and a tag implies at most four.
        expect(document.nodes.length).toBeLessThanOrEqual(maxNodes + 37)
        checkIndex(document.nodes)
        if (limited === undefined) {
          expect(textOf(document.root)).toBe(textOf(whole.root))
          expect(diagnostics).toEqual([])
          return
        }
        expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual(['node-limit'])
        expect(limited.end).toBe(source.length)
        const before = whole.nodes.filter((node) => node.type === 'text' && node.end <= limited.start)
        expect(countUnits(textOf(document.root))).toEqual(
          countUnits(before.map(textOf).join('') + cutText(whole, document)),
        )
        for (const node of document.nodes) if (node.type !== 'root') expect(node.end).toBeLessThanOrEqual(limited.start)
      }),
      { numRuns: 1000 },
    )
  })

  it('flattens what is too deep, and keeps text and its order', () => {
    fc.assert(
      fc.property(arbitraryHtml, fc.integer({ min: 1, max: 8 }), (source, maxDepth) => {
        const { document, diagnostics } = parseWhole(source, { ...ampleLimits, maxDepth })
        const whole = parseWhole(source).document
        expect(textOf(document.root)).toBe(textOf(whole.root))
        expect(elementDepth(document.nodes)).toBeLessThanOrEqual(maxDepth)
        const isCut = elementDepth(whole.nodes) > maxDepth
        expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual(isCut ? ['depth-limit'] : [])
      }),
      { numRuns: 500 },
    )
  })

  it('keeps the content of a too deep script in the script', () => {
    const { document } = parseWhole('<div><div><div><p>a<b>b</b>c<script>d</script>e', { ...ampleLimits, maxDepth: 5 })
    const leaves = document.nodes.flatMap((node) =>
      node.type === 'text' && node.parent?.type === 'element' ? [[node.parent.tagName, node.value]] : [],
    )
    expect(leaves.map(([, text]) => text).join('')).toBe('abcde')
    expect(leaves).toContainEqual(['script', 'd'])
  })

  it('drops attributes beyond the limit, with a diagnostic at the first element', () => {
    const source = '<p>x</p><div a=1 b=2 c=3>y</div><div a=1 b=2>z</div>'
    const { document, diagnostics } = parseWhole(source, { ...ampleLimits, maxAttributes: 2 })
    const divs = document.nodes.filter((node) => node.type === 'element' && node.tagName === 'div')
    expect(divs.map((node) => node.type === 'element' && Object.keys(allProperties(node)))).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ])
    expect(diagnostics).toMatchObject([{ code: 'attribute-limit', offset: 8 }])
  })
})

/** An empty page has no node with a range, and hast-util-from-parse5 then gives the root none. */
function withoutRootRange(tree: object): object {
  return { ...tree, position: undefined }
}

function countUnits(text: string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const unit of text) counts[unit] = (counts[unit] ?? 0) + 1
  return counts
}

/** Of the texts that the stop cut in two, what is in the cut tree: those that begin where one of the whole tree does. */
function cutText(whole: { nodes: readonly AnyNode[] }, cut: { nodes: readonly AnyNode[] }): string {
  const ends = new Map(whole.nodes.flatMap((node) => (node.type === 'text' ? [[node.start, node.end] as const] : [])))
  return cut.nodes
    .filter(
      (node) =>
        node.type === 'text' && (ends.get(node.start) ?? -1) > Math.max(...cut.nodes.slice(1).map((n) => n.end)),
    )
    .map(textOf)
    .join('')
}

function checkIndex(nodes: readonly AnyNode[]): void {
  nodes.forEach((node, index) => {
    expect(node.index).toBe(index)
    if (!('children' in node)) return
    const descendants = nodes.filter((other) => isInside(other, node))
    expect(node.last).toBe(descendants.at(-1)?.index ?? node.index)
    expect(node.children.every((child) => child.parent === node)).toBe(true)
  })
}

function isInside(node: AnyNode, ancestor: AnyNode): boolean {
  for (let up = node.parent; up !== null; up = up.parent) if (up === ancestor) return true
  return false
}

function elementDepth(nodes: readonly AnyNode[]): number {
  let deepest = 0
  for (const node of nodes) {
    if (node.type !== 'element') continue
    let depth = 1
    for (let up = node.parent; up?.type === 'element'; up = up.parent) depth++
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

describe('the parser that is stopped', () => {
  it('has made what the unstopped parser makes, up to there', () => {
    const source = '<p>one<b>two<i>three</b>four<table>five<td>six'
    const bare = JSON.stringify(parse(source).childNodes.length)
    expect(bare).toBe('1')
    const texts = Array.from({ length: 20 }, (_, maxNodes) => {
      const { document, limited } = parseWhole(source, { ...ampleLimits, maxNodes: maxNodes + 1 })
      return textOf(document.root).length + (limited === undefined ? 0 : stripTags(source.slice(limited.start)).length)
    })
    expect(new Set(texts)).toEqual(new Set([stripTags(source).length]))
  })
})

function stripTags(html: string): string {
  return html.replace(/<[^>]*>/g, '')
}
