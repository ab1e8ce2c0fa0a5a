import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { NewsParseError, OptionsError } from '../../src/model/errors.js'
import { stripReasons } from '../../src/model/report.js'
import { parseArticle } from '../../src/parse-article.js'
import { renderReport } from '../../src/render/render-report.js'
import { reportScript } from '../../src/render/report-script.js'
import { reportStyle } from '../../src/render/report-style.js'
import { countCharacters } from '../../src/text/characters.js'
import { arbitraryFeedDocument, arbitraryHtml, arbitraryPage } from '../support/arbitrary-html.js'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const feedDocument = `
---
title: 'The bridge is late'
categories: 
 - finance
 - Harbour Daily
author: Harbour Daily
date: Sat, 13 Nov 2021 05:12:27 GMT
---
<div>
<p>　　The bridge was to open in May. <script>track("a</b>")</script>It did not &amp; nobody knows why.</p>
<p>The council meets on Friday.</p>
<!-- end of text -->
<style>.x{color:red}</style>
<p>责任编辑：林海</p>
</div>
`

function report(source: string): string {
  return renderReport(parseArticle(source), source)
}

/** Every element of the page. */
function elementsOf(html: string): Element[] {
  const found: Element[] = []
  const ahead: Node[] = [...parse(html).childNodes].reverse()
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    if (!('tagName' in node)) continue
    found.push(node)
    ahead.push(...node.childNodes.toReversed())
  }
  return found
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value
}

function classesOf(element: Element): string[] {
  return (attribute(element, 'class') ?? '').split(' ')
}

/** The text of the element, but for what is only read out. */
function textOf(element: Element): string {
  const read = (node: Node): string => {
    if ('value' in node) return node.value
    if (!('childNodes' in node) || classesOf(node as Element).includes('vh')) return ''
    return node.childNodes.map(read).join('')
  }
  return read(element)
}

/** What is no text of the source: labels, and the front matter, which is not counted. */
const labels = ['vh', 'from', 'sep', 'chip', 'front']

/** The text of the source, as the report shows it. */
function shownText(element: Element): string {
  const read = (node: Node): string => {
    if ('value' in node) return node.value
    if (!('tagName' in node) || node.tagName === 'summary') return ''
    if (classesOf(node).some((name) => labels.includes(name))) return ''
    return node.childNodes.map(read).join('')
  }
  return read(element)
}

function ofClass(elements: readonly Element[], name: string): Element[] {
  return elements.filter((element) => classesOf(element).includes(name))
}

describe('the report of a feed document', () => {
  const html = report(feedDocument)
  const elements = elementsOf(html)

  test('shows kept text plain, inside what was stripped out of it too', () => {
    const kept = ofClass(elements, 'r-kept')
      .filter(({ tagName }) => tagName === 'span')
      .map(textOf)
    expect(kept.map((text) => text.trim())).toEqual([
      'The bridge was to open in May.',
      'It did not & nobody knows why.',
      'The council meets on Friday.',
    ])
  })

  test('shows what was stripped with its reason and rule, as a link to its entry', () => {
    const credit = elements.find(
      ({ tagName, attrs }) => tagName === 'a' && attrs.some(({ value }) => value.includes('r-credit')),
    )
    expect(credit).toBeDefined()
    if (credit === undefined) return
    expect(textOf(credit)).toBe('责任编辑：林海')
    expect(attribute(credit, 'data-tip')).toBe('credit · generic/credit-line · used for credits · line 15, column 1')
    const row = elements.find((element) => `#${attribute(element, 'id')}` === attribute(credit, 'href'))
    expect(row?.tagName).toBe('tr')
  })

  test('marks the front matter values that were used', () => {
    const [front] = ofClass(elements, 'front')
    const marks = elements.filter((element) => element.tagName === 'mark' && element.parentNode === front)
    expect(marks.map(textOf)).toContain("'The bridge is late'")
    expect(front && textOf(front)).toBe(feedDocument.slice(1, feedDocument.indexOf('<div>') - 1))
  })

  test('has a part of the bar and a check box for each reason', () => {
    const boxes = elements.filter(({ tagName }) => tagName === 'input').map((box) => attribute(box, 'id'))
    expect(boxes).toEqual(['f-kept', 'f-script', 'f-style', 'f-credit', 'f-comment'])
    expect(elements.filter(({ tagName }) => tagName === 'rect')).toHaveLength(boxes.length)
  })

  test('says the same of bytes', () => {
    const bytes = new TextEncoder().encode(feedDocument)
    expect(renderReport(parseArticle(bytes), bytes)).toBe(html)
  })
})

test('every reason has a colour and can be hidden', () => {
  for (const reason of stripReasons) {
    expect(reportStyle).toContain(`.h-${reason}{`)
    expect(reportStyle).toContain(`#f-${reason}:not(:checked)`)
  }
})

test('the content security policy names the style sheet and the script as they are', () => {
  const policy = elementsOf(report('<p>x</p>')).find((element) => attribute(element, 'http-equiv') !== undefined)
  const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64')
  expect(policy && attribute(policy, 'content')).toBe(
    `default-src 'none'; style-src 'sha256-${hashOf(reportStyle)}'; script-src 'sha256-${hashOf(reportScript)}'; base-uri 'none'; form-action 'none'`,
  )
})

test('text that stands only in JSON-LD is shown as kept, after its script', () => {
  const source = '<script type="application/ld+json">{"articleBody":"Only in data."}</script><p>x</p>'
  const article = parseArticle(source)
  const offset = source.indexOf('"Only')
  const position = {
    start: { line: 1, column: offset + 1, offset },
    end: { line: 1, column: offset + 16, offset: offset + 15 },
  }
  article.blocks = [{ type: 'paragraph', text: 'Only in data.', children: [], origin: 'json-ld', position }]
  const elements = elementsOf(renderReport(article, source))
  const shown = ofClass(elements, 'r-kept').filter(({ tagName }) => tagName === 'p')
  expect(shown.map(textOf)).toEqual(['from JSON-LD Only in data.'])
})

const documents = {
  'generated markup': arbitraryHtml,
  'a page': arbitraryPage,
  'a feed document': arbitraryFeedDocument,
}
const runs = Number(process.env.NEWS_PARSE_RUNS ?? 100)

describe.each(Object.entries(documents))('the report of %s', (_, arbitrary) => {
  test(
    'shows every character once',
    () => {
      fc.assert(
        fc.property(arbitrary, (source) => {
          const article = parseArticle(source)
          const [text] = ofClass(elementsOf(renderReport(article, source)), 'source')
          expect(text && countCharacters(shownText(text))).toBe(article.accounting.total)
        }),
        { numRuns: runs },
      )
    },
    1000 * runs,
  )

  test(
    'is valid, runs and loads nothing of the source, and leads nowhere else',
    () => {
      fc.assert(
        fc.property(arbitrary, (source) => {
          checkPage(report(source))
        }),
        { numRuns: runs },
      )
    },
    1000 * runs,
  )
})

function checkPage(html: string): void {
  const errors: string[] = []
  parse(html, { onParseError: ({ code }) => errors.push(code) })
  // The text of the source may hold code points that a parser complains about.
  expect(errors.filter((code) => !code.endsWith('-in-input-stream'))).toEqual([])
  const elements = elementsOf(html)
  const scripts = elements.filter(({ tagName }) => tagName === 'script' || tagName === 'style')
  expect(scripts.map(textOf)).toEqual([reportStyle, reportScript])
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  for (const { attrs } of elements) {
    for (const { name, value } of attrs) {
      expect(name).not.toMatch(/^on|^style$|^src|^action$|^formaction$|^srcdoc$/)
      if (name === 'href') expect(ids).toContain(value.slice(1))
      if (name === 'href') expect(value.startsWith('#')).toBe(true)
    }
  }
}

test('a hostile source is shown as text', () => {
  const source = [
    '---\ntitle: "</title><script>alert(1)</script>"\n---\n',
    '<p>One "&lt;/style>&lt;script>alert(1)&lt;/script>" and &lt;img src=x onerror=alert(1)> more.</p>',
    '<script>"</style></details><img src=x onerror=alert(1)>"</script>',
    '<p id="f-kept" class="r-kept x"><img src="x" alt="</span><script>alert(1)</script>"></p>',
  ].join('')
  const html = report(source)
  checkPage(html)
  expect(html).toContain('&lt;script>alert(1)')
  expect(html).not.toMatch(/<img/)
})

test('of very many entries the first are listed', () => {
  const html = report('<img>'.repeat(10_001))
  const ids = new Set(Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id]) => id))
  const missing = Array.from(html.matchAll(/ href="#([^"]*)"/g), ([, id]) => id).filter((id) => !ids.has(id))
  expect(missing).toEqual([])
  expect(html).toContain('Only the first 10,000 are listed.')
  expect(html).toContain('id="entry-10000"')
  expect(html).not.toContain('entry-10001')
})

test('a wrong source or a wrong option throws', () => {
  const article = parseArticle('<p>x</p>')
  expect(() => renderReport(article, { type: 'root', children: [] } as never)).toThrow(NewsParseError)
  expect(() => renderReport(article, '<p>x</p>', { file: 'x' } as object)).toThrow(OptionsError)
})

test('a source that is not the one that was parsed is no reason to throw', () => {
  const article = parseArticle(feedDocument)
  checkPage(renderReport(article, ''))
  checkPage(renderReport(article, '<p>Something else.</p>'))
})
