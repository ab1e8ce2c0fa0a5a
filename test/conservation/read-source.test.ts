import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { arbitraryFeedDocument, arbitraryHtml, arbitraryMisnesting, arbitraryPage } from '../support/arbitrary-html.js'
import { countedCharacters } from './counted.js'
import { findBodyStart } from './find-body-start.js'
import { readSource } from './read-source.js'
import { separator } from './separators.js'

/** The text of parse5's tree, with nothing but its own nodes. */
function textOf(html: string): string {
  let text = ''
  const waiting: DefaultTreeAdapterTypes.Node[] = [parse(html)]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeName === '#text' && 'value' in node) text += node.value
    const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : []
    waiting.push(...[...children].reverse())
  }
  return text
}

const documents = fc.oneof(arbitraryHtml, arbitraryMisnesting, arbitraryPage, arbitraryFeedDocument)

describe('the second reading of the source', () => {
  it('has the characters of the tree, each where the source has it', () => {
    fc.assert(
      fc.property(documents, (source) => {
        const model = readSource(source)
        expect(model.text).toBe(countedCharacters(textOf(source.slice(model.bodyStart))))
        for (const [index, offset] of model.offsets.entries()) {
          const [has, spelled] = [model.text.charAt(index), source.charAt(offset)]
          // A character reference begins with &; NUL is read as U+FFFD.
          if (has !== spelled) expect('&\0').toContain(spelled)
        }
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['<svg><![CDATA[ab]]></svg>', 'ab'],
    ['<svg>a<![CDATA[b&amp;c d]]>e&amp;f</svg>', 'ab&amp;cde&f'],
    ['<svg><![CDATA[a \r\nb]]>c</svg>', 'abc'],
    ['<math>a]]><![CDATA[]]]]></math>', 'a]]>]]'],
  ])('%s: where what is in a section of a foreign element stands', (html, text) => {
    const model = readSource(html)
    expect(model.text).toBe(text)
    expect(model.offsets.map((offset) => html.charAt(offset)).join('')).toBe(text)
  })

  it.each([
    ['<p>a</p><p>b', separator.block],
    ['a<br>b', separator.line],
    ['a</br>b', separator.maybe],
    ['a\n</br> b', separator.maybe],
    ['<p>a</br></p>b', separator.block],
    ['a <i>b', separator.space],
    ['a\n<i>b', separator.space],
    ['<b>a</b>b', separator.none],
    ['a\u200Bb', separator.none],
    ['港\n口', separator.none],
    ['港 口', separator.space],
    ['港\nb', separator.space],
    ['<pre>a\nb', separator.feed],
    ['a<button></button>b', separator.maybe],
    ['港\n<button></button>口', separator.maybe],
    ['a\n<button></button>b', separator.space],
    ['<template>港\n<title>口</title>', separator.maybe],
    ['<pre><p><title>a </title>b', separator.maybe],
    ['<td>a<i style="display:none"></p></i>b', separator.maybe],
    ['<td>a<i hidden><br></i>b', separator.maybe],
    ['<td>a<i hidden></i><p>b', separator.block],
  ])('%j: what stands between', (html, expected) => {
    expect(readSource(html).separators[1]).toBe(expected)
  })

  it.each([
    ['<div><p>a</p></div>', [false]],
    ['<table>a<tr><td>b</table>', [true, false]],
    ['<b>a<p>b</b>c</p>', [false, true, false]],
    ['<p><b>a</p><p>b</p>', [true, false]],
    ['<body>a</body>b', [false, true]],
  ])('%s: what lies in ranges that are not its own', (html, expected) => {
    expect(readSource(html).moved).toEqual(expected)
  })

  it.each([
    ['---\na: b\n---\nx', 13],
    ['\n\n---\na: b\n---\n\nx', 15],
    ['\uFEFF\n---yaml\r\na: b\r\n---  \r\nx', 24],
    ['---\n---\nx', 8],
    ['---\na: b\n----\nx', 0],
    ['---js\na: b\n---\nx', 0],
    ['\uFEFFx', 1],
    ['x\n---\na: b\n---\n', 0],
    // As one pattern with two ways to read CRLF, this took for ever.
    [`${'\r\n'.repeat(100)}x`, 0],
  ])('%j: the HTML begins at %i', (source, start) => {
    expect(findBodyStart(source)).toBe(start)
  })
})
