import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { nodePaths } from '../../src/html/node-path.js'
import { createMatcher } from '../../src/html/selectors/matcher.js'
import { compileSelector } from '../../src/html/selectors/selector.js'
import { sourceOffset } from '../../src/html/source-offset.js'
import { readableText, textOf } from '../../src/html/text-content.js'
import { toHast } from '../../src/html/to-hast.js'
import { ampleLimits, parseWhole } from './reference-tree.js'

const many = 40_000

const attributes = (count: number): string => Array.from({ length: count }, (_, number) => `a${number}=1`).join(' ')

/** Sources that make a careless reader slow, deep or large. */
const hostile: Record<string, string> = {
  'nested div': `${'<div>'.repeat(100_000)}x`,
  'nested b': `${'<b>'.repeat(many)}x`,
  'nested table': `${'<table>'.repeat(many)}x`,
  'nested svg': `${'<svg>'.repeat(many)}x`,
  'nested template': `${'<template>'.repeat(many)}x`,
  'nested cells': `${'<table><tr><td>'.repeat(many / 4)}x`,
  paragraphs: '<p>x'.repeat(200_000),
  formatting: Array.from({ length: 3000 }, (_, number) => `<p><font a=${number}>x`).join(''),
  'formatting with attributes': `${`<font ${attributes(256)}>`.repeat(3)}${'<p>x'.repeat(many / 10)}`,
  'mis-nested formatting': '<b><div>x</b>'.repeat(many / 10),
  'fostered elements': `<table>${'<div>x</div>'.repeat(many / 4)}`,
  'fostered text': `<table>${'x<tr>'.repeat(many / 2)}`,
  attributes: `<div ${attributes(many)}>x`,
  'attributes of many bodies': Array.from({ length: many / 4 }, (_, number) => `<body a${number}=1>`).join(''),
  'a long class': `<p class="${'a '.repeat(many * 5)}">x`,
  comments: '<!--x-->'.repeat(many),
  references: `<p>${'&amp;'.repeat(many)}`,
  'unclosed quotes': '<a b="'.repeat(many),
  'unclosed comment': '<!--'.repeat(many),
  nul: '\0'.repeat(many),
  'lone surrogates': '\uD800'.repeat(many),
  plaintext: `<plaintext>${'<p>&amp;'.repeat(many)}`,
  'end tags': '</p>'.repeat(many / 2),
  'tag names': '<x.content>'.repeat(many / 10),
}

describe('hostile HTML', () => {
  it.each(Object.entries(hostile))('is read in bounded time and memory: %s', { timeout: 20_000 }, (_, source) => {
    const { document, limited } = parseWhole(source)
    expect(document.nodes.length).toBeLessThanOrEqual(ampleLimits.maxNodes + 40)
    expect(readableText(document.root).length).toBeLessThanOrEqual(source.length * 2)
    const matcher = createMatcher(['div p', '.content', 'p ~ p', ':nth-last-child(2)', 'b > b'].map(compileSelector))
    expect(matcher.match(document)[1]).toEqual([])
    expect(matcher.steps).toBeLessThan(document.nodes.length * 12)
    let length = 0
    const pathOf = nodePaths()
    for (const node of document.nodes) if (node.index % 1000 === 0) length += pathOf(node).length
    expect(length).toBeGreaterThanOrEqual(0)
    toHast(document.root)
    for (const node of document.nodes) {
      if (node.type !== 'text') continue
      const end = sourceOffset(source, node, node.value.length, 'end')
      expect(end).toBeLessThanOrEqual(limited?.start ?? source.length)
    }
    if (limited === undefined) expect(textOf(document.root)).toBe(referenceText(source))
  })
})

/** The text of the tree that parse5 makes by itself. */
function referenceText(source: string): string {
  const parts: string[] = []
  for (const stack: DefaultTreeAdapterTypes.ChildNode[] = [...parse(source).childNodes].reverse(); ; ) {
    const node = stack.pop()
    if (node === undefined) return parts.join('')
    if ('value' in node) parts.push(node.value)
    const inside: DefaultTreeAdapterTypes.Node = 'content' in node ? node.content : node
    const children = 'childNodes' in inside ? inside.childNodes : []
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index]
      if (child !== undefined) stack.push(child)
    }
  }
}
