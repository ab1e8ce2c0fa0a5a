import fc from 'fast-check'
import type { Nodes, Root } from 'hast'
import { describe, expect, it } from 'vitest'
import { allProperties, hasProperty } from '../../src/html/attributes/attribute.js'
import { documentFromHast } from '../../src/html/from-hast.js'
import { textOf } from '../../src/html/text-content.js'
import { toHast } from '../../src/html/to-hast.js'
import { arbitraryHtml } from './arbitrary-html.js'
import { ampleLimits, canonical, parseWhole, positionsIn } from './reference-tree.js'

function rootOf(...children: unknown[]): Root {
  return { type: 'root', children } as Root
}

const text = (value: unknown): object => ({ type: 'text', value })
const element = (tagName: string, ...children: unknown[]): object => ({
  type: 'element',
  tagName,
  properties: {},
  children,
})

describe('documentFromHast', () => {
  it('copies a tree with its positions, and leaves it as it was', () => {
    fc.assert(
      fc.property(arbitraryHtml, (source) => {
        const given = toHast(parseWhole(source).document.root, positionsIn(source)) as Root
        const before = canonical(given)
        const { document, position, rest, diagnostics } = documentFromHast(freeze(given), ampleLimits)
        expect(canonical(withoutContentPosition(toHast(document.root, position)))).toBe(
          canonical(withoutContentPosition(given)),
        )
        expect(canonical(given)).toBe(before)
        expect([rest, diagnostics, document.source]).toEqual([undefined, [], undefined])
        expect(document.nodes.map((node) => node.index)).toEqual([...document.nodes.keys()])
      }),
      { numRuns: 300 },
    )
  })

  it('puts a fragment into html and body, and invents no text', () => {
    const { document } = documentFromHast(rootOf({ type: 'doctype' }, element('p', text('x')), text('y')), ampleLimits)
    expect(shape(toHast(document.root) as Nodes)).toBe('root(doctype html(head() body(p(x) y)))')
    const headed = documentFromHast(rootOf(element('head'), element('body', text('x'))), ampleLimits)
    expect(shape(toHast(headed.document.root) as Nodes)).toBe('root(html(head() body(x)))')
    expect(document.nodes.filter((node) => node.type === 'element').map((node) => node.start)).toEqual([-1, -1, -1, -1])
  })

  it('takes what is no hast as far as it goes', () => {
    const { document } = documentFromHast(
      rootOf(
        null,
        'text',
        3,
        {},
        { type: 'text' },
        { type: 'text', value: 7 },
        { type: 'element', tagName: 'P', children: 'x' },
        { type: 'element', tagName: 'p', properties: null },
        { type: 'element', children: [text('a')] },
        { type: 'mdxJsxFlowElement', name: 'X', children: [text('b')] },
        {
          type: 'element',
          tagName: 'i',
          properties: { className: 'c d', id: {}, title: ['e', 1, null], hidden: true },
        },
        {
          type: 'text',
          value: 'c',
          position: { start: { line: 1, column: 1, offset: 9 }, end: { line: 1, column: 1 } },
        },
      ),
      ampleLimits,
    )
    expect(shape(toHast(document.root) as Nodes)).toBe('root(html(head() body( 7 p() p() a b i() c)))')
    const italic = document.nodes.find((node) => node.type === 'element' && node.tagName === 'i')
    expect(italic?.type === 'element' && allProperties(italic)).toEqual({
      className: ['c', 'd'],
      title: ['e', 1],
      hidden: true,
    })
    expect(documentFromHast({ type: 'root' } as Root, ampleLimits).document.nodes).toHaveLength(4)
  })

  it('does not let names of properties reach a prototype', () => {
    const properties = JSON.parse('{"__proto__":"x","constructor":"y","id":"z"}') as object
    const { document } = documentFromHast(rootOf({ ...element('p'), properties }), ampleLimits)
    const paragraph = document.nodes.at(-1)
    expect(paragraph?.type === 'element' && Object.entries(allProperties(paragraph))).toEqual([['id', 'z']])
    expect(paragraph?.type === 'element' && hasProperty(paragraph, 'constructor')).toBe(false)
  })

  it('keeps raw nodes, and reports them', () => {
    const { document, diagnostics } = documentFromHast(rootOf({ type: 'raw', value: '<b>x</b>' }), ampleLimits)
    expect(document.nodes.at(-1)).toMatchObject({ type: 'raw', value: '<b>x</b>' })
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual(['raw-node'])
    expect(shape(toHast(document.root) as Nodes)).toContain('<b>x</b>')
  })

  it('has the text of what does not fit as the last text of the tree', () => {
    fc.assert(
      fc.property(arbitraryHtml, fc.integer({ min: 1, max: 40 }), (source, maxNodes) => {
        const given = toHast(parseWhole(source).document.root) as Root
        const { document, rest, diagnostics } = documentFromHast(given, { ...ampleLimits, maxNodes })
        expect(document.nodes.length).toBeLessThanOrEqual(maxNodes + 5)
        expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual(rest === undefined ? [] : ['node-limit'])
        if (rest !== undefined) expect(document.nodes.at(-1)).toBe(rest)
        const whole = parseWhole(source).document
        fc.pre(whole.nodes.length < 10 * maxNodes)
        expect(textOf(document.root)).toBe(textOf(whole.root))
      }),
      { numRuns: 300 },
    )
  })

  it('ends on a tree that holds one node again and again', () => {
    let node = element('p', text('x'))
    for (let level = 0; level < 60; level++) node = element('div', node, node)
    const { document, rest } = documentFromHast(rootOf(node), { ...ampleLimits, maxNodes: 1000 })
    expect(document.nodes.length).toBeLessThan(1010)
    expect(rest?.value).toMatch(/^x+$/)
  })

  it('flattens what is too deep', () => {
    let node = element('b', text('x'))
    for (let level = 0; level < 100_000; level++) node = element('div', text('y'), node)
    const { document, diagnostics } = documentFromHast(rootOf(node), { ...ampleLimits, maxNodes: 300_000 })
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual(['depth-limit'])
    expect(textOf(document.root)).toBe(`${'y'.repeat(100_000)}x`)
  })

  it('drops properties beyond the limit', () => {
    const properties = Object.fromEntries(Array.from({ length: 1000 }, (_, number) => [`x${number}`, 'y']))
    const { document, diagnostics } = documentFromHast(rootOf({ ...element('p'), properties }), ampleLimits)
    const paragraph = document.nodes.at(-1)
    expect(paragraph?.type === 'element' && paragraph.attributes).toHaveLength(256)
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual(['attribute-limit'])
  })
})

function freeze<T>(tree: T): T {
  for (const stack: unknown[] = [tree]; stack.length > 0; ) {
    const value = stack.pop()
    if (typeof value !== 'object' || value === null) continue
    Object.freeze(value)
    stack.push(...Object.values(value))
  }
  return tree
}

/** The range of a template's content is not kept: it has no node of its own. */
function withoutContentPosition<T>(tree: T): T {
  return JSON.parse(
    JSON.stringify(tree, (key, value) => (key === 'content' ? { ...value, position: undefined } : value)),
  )
}

function shape(node: Nodes | { type: 'raw'; value: string }): string {
  if ('value' in node) return node.value
  if (!('children' in node)) return node.type
  return `${node.type === 'element' ? node.tagName : node.type}(${node.children.map(shape).join(' ')})`
}
