import type { ElementContent, Root } from 'hast'
import { describe, expect, test } from 'vitest'
import { toHast } from '../../src/html/to-hast.js'
import { type Article, parseArticle } from '../../src/index.js'
import { parseWhole, positionsIn } from '../html/reference-tree.js'

const prose = `<p>The ferry came back on Friday evening, after two days at sea without an engine.</p>
<p>All of them are well, the harbour office said, and two tugs brought them home on Saturday.</p>
<p>Tickets for Saturday stay valid, and the first boat leaves at seven in the morning as always.</p>`
const teasers = `<div class="teasers"><h3>More of the week</h3>${'<p>Other news of the old town.</p>'.repeat(40)}
<div class="teaser"><h4>Mill turns again</h4><span class="byline">By Bo Stone</span></div></div>`
const linked = '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2024-05-04"}</script>'

const pages: [string, string][] = [
  ['a line of dates', `<h1>Ferry returns</h1>\n<p>\n Published 4 May 2024, 10:20\n</p>\n${prose}`],
  ['a byline with a date', `<h1>Ferry returns</h1><p>4 May 2024 by Ana Vale</p>${prose}`],
  [
    'the title of the window',
    `<!doctype html><html lang="en"><title>Ferry returns - Hill News</title>
    <body><nav>Home</nav><article><h1>Ferry returns</h1>${prose}</article></body></html>`,
  ],
  ['linked data', `<!doctype html><html><head>${linked}</head><body><h1>Ferry returns</h1>${prose}</body></html>`],
  [
    'other stories',
    `<!doctype html><html><body><article><h1>Ferry returns</h1>
    <span class="byline">By Ana Vale</span>${prose}</article>${teasers}</body></html>`,
  ],
  ['a part of a paragraph', `<p>\r\n【Ferry returns】 It is back &amp; well, after two days at sea.</p>${prose}`],
]

/** A caller's tree of the same page, without positions or with those of hast-util-from-parse5. */
function treeOf(source: string, isPlaced: boolean): Root {
  return toHast(parseWhole(source).document.root, isPlaced ? positionsIn(source) : undefined) as Root
}

/** The children of the body. */
function contentOf(source: string, isPlaced: boolean): ElementContent[] {
  const [html] = treeOf(source, isPlaced).children.filter((child) => child.type === 'element')
  const [, body] = html?.children.filter((child) => child.type === 'element') ?? []
  return body?.children ?? []
}

/** All but positions, and the order of `usedFor`. */
function told(article: Article): unknown {
  const plain = JSON.stringify(article, (key, value) => {
    if (key === 'position') return undefined
    return key === 'usedFor' ? [...value].sort() : value
  })
  return JSON.parse(plain)
}

describe("a caller's tree", () => {
  test.each(pages)('tells without positions what the text of the page tells: %s', (_, source) => {
    const article = parseArticle(treeOf(source, false))
    expect(told(article)).toEqual(told(parseArticle(source)))
    expect(JSON.stringify(article)).not.toContain('"position"')
  })

  test.each(pages)('tells with positions what the text of the page tells: %s', (_, source) => {
    const article = parseArticle(treeOf(source, true))
    expect(told(article)).toEqual(told(parseArticle(source)))
    expect(JSON.stringify(article)).not.toContain('"line":0')
  })

  const foundBy = (tree: Root): string | undefined => parseArticle(tree).contentRoots[0]?.foundBy
  const story = `<article>${prose}</article><p>Tides.</p>`

  test('is a fragment where a parser added the frame, or nobody did', () => {
    expect(parseArticle(story).contentRoots[0]?.foundBy).toBe('content/whole-body')
    // What a parser adds has no position.
    for (const children of [treeOf(story, true).children, contentOf(story, true), contentOf(story, false)])
      expect(foundBy({ type: 'root', children })).toBe('content/whole-body')
  })

  test('is a page where it has a frame of its own', () => {
    for (const tree of [treeOf(`<body>${story}`, true), treeOf(story, false)])
      expect(foundBy(tree)).toBe('content/semantic-element')
    const body = { type: 'element', tagName: 'body', properties: {}, children: contentOf(story, false) } as const
    expect(foundBy({ type: 'root', children: [body] })).toBe('content/semantic-element')
  })

  test('has no position for a part of a text', () => {
    const [, entry] = parseArticle(treeOf('<div>Ferry returns<br>\n By Ana Vale\n<br>It sails.</div>', true)).stripped
    expect(entry?.position).toBeUndefined()
  })
})
