import fc from 'fast-check'
import type { Element, Root } from 'hast'
import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { nodePaths } from '../../src/html/node-path.js'
import type { HtmlDocument } from '../../src/html/nodes.js'
import { createMatcher } from '../../src/html/selectors/matcher.js'
import { compileSelector } from '../../src/html/selectors/selector.js'
import { toHast } from '../../src/html/to-hast.js'
import { arbitraryHtml } from './arbitrary-html.js'
import { corpusSample } from './corpus-sample.js'
import { parseWhole } from './reference-tree.js'

const selectors = [
  '*',
  'p',
  'div',
  'html',
  'body',
  'x-unknown',
  'svg',
  'foreignObject',
  'title',
  '.a',
  '.b',
  '.a.b',
  'p.a',
  'p.a.b',
  '#one',
  'p#one',
  'div#one.a',
  '[class]',
  '[id]',
  '[hidden]',
  '[hidden="hidden"]',
  '[disabled]',
  '[disabled=disabled]',
  '[class="a b"]',
  '[class~=a]',
  '[class^=a]',
  '[class$=b]',
  '[class*=" "]',
  '[lang|=zh]',
  '[type=text]',
  '[type=text i]',
  '[type=TEXT s]',
  '[data-x-y]',
  '[data-x-y="1"]',
  '[href*="a=1"]',
  '[title]',
  '[width="10"]',
  '[srcset]',
  '[srcset*="1x, b"]',
  '[style*=color]',
  'a[href][class]',
  'div p',
  'div > p',
  'div + p',
  'div ~ p',
  'p span',
  'body p b',
  'body > * > *',
  'div div',
  'ul > li',
  'ul li + li',
  'table td',
  'table > tbody > tr > td',
  '.a .b',
  '.a > .b',
  '.a ~ .a',
  '.a + .b .a',
  '#one *',
  'p, div',
  'p, .a, #one',
  'div > p, ul > li',
  ':not(p)',
  'p:not(.a)',
  ':not(.a, .b)',
  'div :not(p)',
  ':is(p, div)',
  ':is(p, div).a',
  ':is(p, div) > :is(b, i)',
  ':where(.a, .b)',
  ':not(:is(p, div))',
  ':first-child',
  'p:first-child',
  ':last-child',
  ':only-child',
  ':nth-child(2)',
  ':nth-child(odd)',
  ':nth-child(even)',
  ':nth-child(2n+3)',
  ':nth-child(-n+2)',
  ':nth-last-child(1)',
  ':nth-last-child(2n)',
  'p:nth-of-type(2)',
  ':first-of-type',
  ':last-of-type',
  ':only-of-type',
  ':nth-last-of-type(2)',
  'p:empty',
  ':empty',
  ':root',
  ':root > body',
  'div:has(p)',
  'div:has(> p)',
  'p:has(b, i)',
  ':has(> .a) > .b',
  ':not(:has(b))',
  'li:nth-child(2) ~ li',
]

const pages: Record<string, string> = {
  article:
    '<main class="a"><div id=one><p class="a b">x<b>y</b></p><p>z</p><ul><li>1<li class=a>2<li>3</ul></div>' +
    '<div class=b><p><p hidden class=a><span>q</span></div></main>',
  nested:
    '<div><div class=a><div class=b><p><span class=a><i></i></span><b class=b></b></div><p></p></div><p></p></div>',
  table: '<table id=one><tr><td>a<td class=a>b<tr><td>c</table><template class=a><p>t</p></template>',
  attributes:
    '<a href="/x?a=1" class="a b" title=t lang=zh-CN>l</a><input disabled type=TEXT><img width=10 srcset="a 1x, b 2x">' +
    '<p data-x-y=1 style="color:red" class="">',
  siblings:
    '<x-unknown><p id=one>x</p><input type=text></x-unknown><i class=a></i><div id=one class=a></div><i class=b><u class=a>',
  foreign: '<svg class=a><g id=one><title>t</title></g><foreignObject><p class=a>x</p></foreignObject></svg><p>',
}

/** For each element of the document, in order, whether the reference has it. */
function referencePaths(selector: string, document: HtmlDocument): number[] {
  const root = inlineTemplates(toHast(document.root) as Root)
  const order = new Map<unknown, number>()
  for (const stack: Root['children'] = [...root.children].reverse(); stack.length > 0; ) {
    const node = stack.pop()
    if (node?.type !== 'element') continue
    order.set(node, order.size)
    stack.push(...[...node.children].reverse())
  }
  // It does not know `:where`, which matches as `:is` does.
  return selectAll(selector.replaceAll(':where', ':is'), root).map((element) => order.get(element) ?? -1)
}

/** hast-util-select does not look into `content`; our templates have their content as children. */
function inlineTemplates(root: Root): Root {
  for (const stack: (Root | Element)[] = [root]; stack.length > 0; ) {
    const node = stack.pop() as Root | Element
    if (node.type === 'element' && node.content !== undefined) {
      node.children = node.content.children as Element['children']
      delete node.content
    }
    for (const child of node.children) if (child.type === 'element') stack.push(child)
  }
  return root
}

function ownPlaces(lists: readonly (readonly { index: number }[])[], document: HtmlDocument): number[][] {
  const elements = document.nodes.filter((node) => node.type === 'element').map((node) => node.index)
  const places = new Map(elements.map((index, place) => [index, place]))
  return lists.map((list) => list.map((node) => places.get(node.index) ?? -1))
}

function checkAgainstReference(source: string, list: readonly string[] = selectors): void {
  const { document } = parseWhole(source)
  const found = ownPlaces(createMatcher(list.map(compileSelector)).match(document), document)
  list.forEach((selector, number) => {
    const expected = referencePaths(selector, document).sort((a, b) => a - b)
    expect([selector, found[number]]).toEqual([selector, expected])
  })
}

describe('createMatcher', () => {
  it.each(Object.entries(pages))('matches what hast-util-select matches: %s', (_, source) => {
    checkAgainstReference(source)
  })

  it('matches something with every selector of the list on these pages', () => {
    const matcher = createMatcher(selectors.map(compileSelector))
    const counts = Object.values(pages).map((source) => matcher.match(parseWhole(source).document))
    const idle = selectors.filter((_, number) => counts.every((lists) => lists[number]?.length === 0))
    expect(idle).toEqual([])
  })

  it('matches what hast-util-select matches on any HTML', () => {
    // In HTML, `<foreignObject>` is `foreignobject`, which only ours compares without case.
    const list = selectors.filter((selector) => selector !== 'foreignObject')
    fc.assert(
      fc.property(arbitraryHtml, (source) => checkAgainstReference(source, list)),
      { numRuns: 150 },
    )
  })

  const corpus = corpusSample(150)
  it.skipIf(corpus.length === 0)('matches what hast-util-select matches on real pages', () => {
    const some = [
      'p',
      'div > p',
      '.article p',
      '[class*=art] a',
      'h1',
      'li:first-child',
      'a:not([href^=http])',
      'p + p',
    ]
    const matcher = createMatcher(some.map(compileSelector))
    for (const { source } of corpus.slice(0, 4)) {
      const { document } = parseWhole(source)
      expect(ownPlaces(matcher.match(document), document)).toEqual(some.map((one) => referencePaths(one, document)))
    }
  })

  it('looks for complex arguments of :is and :not in the whole document, as CSS does', () => {
    expect(matchPaths('<div><p></p></div><p></p>', ':is(div > p)')).toEqual(['html > body > div:nth-child(1) > p'])
    expect(matchPaths('<div><p></p></div><p></p>', 'p:not(div > p)')).toEqual(['html > body > p:nth-child(2)'])
  })

  it('compares tag names of HTML without case, those of SVG with', () => {
    expect(matchPaths('<p>', 'P')).toEqual(['html > body > p'])
    expect(matchPaths('<svg><foreignObject>', 'foreignobject')).toEqual([])
    expect(matchPaths('<svg><foreignObject>', 'foreignObject')).toHaveLength(1)
  })

  it.each(['[class^=""]', '[class$=""]', '[class*=""]', '[class~=""]'])(
    'matches nothing with %s, as CSS has it',
    (one) => {
      expect(matchPaths('<p class=a>', one)).toEqual([])
    },
  )

  it('gives only descendants of `within`, whose left parts may match outside', () => {
    const { document } = parseWhole(
      '<section><p></p><div><p></p></div></section><section class=x><p></p><i></i></section>',
    )
    const [sections = []] = createMatcher([compileSelector('section')]).match(document)
    const matcher = createMatcher(['section p', 'body p', 'section', 'section ~ section > p + i'].map(compileSelector))
    const first = matcher.match(document, sections[0]).map((list) => list.map(nodePaths()))
    expect(first.map((list) => list.length)).toEqual([2, 2, 0, 0])
    expect(matcher.match(document, sections[1]).map((list) => list.length)).toEqual([1, 1, 0, 1])
  })

  it('does not forge classes of tag names', () => {
    expect(matchPaths('<x.content>a</x.content>', '.content')).toEqual([])
  })
})

function matchPaths(source: string, selector: string): string[] {
  const [found = []] = createMatcher([compileSelector(selector)]).match(parseWhole(source).document)
  return found.map(nodePaths())
}
