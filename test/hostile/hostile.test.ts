import { describe, expect, it } from 'vitest'
import { decodeSource } from '../../src/decode-source.js'
import type { Article } from '../../src/model/article.js'
import { parseArticle } from '../../src/parse-article.js'
import { renderReport } from '../../src/render/render-report.js'
import { toHtml } from '../../src/render/to-html.js'
import { toMarkdown } from '../../src/render/to-markdown.js'
import { toText } from '../../src/render/to-text.js'
import { checkConservation } from '../conservation/check-conservation.js'
import { growth, mostGrowth } from '../support/growth.js'
import { hostileCases } from './all-cases.js'
import type { HostileCase } from './hostile-case.js'

/** `npm run test:hostile` takes the full sizes, which take minutes. */
const isFull = process.env.NEWS_PARSE_HOSTILE === 'full'

/** Milliseconds below which the growth says nothing: a busy machine loses as much now and then. */
const noise = isFull ? 400 : 60

/** Longest source, in UTF-16 units, that the checker reads again: it takes ten times as long as the parse. */
const longestChecked = 400_000

const timeout = isFull ? 300_000 : 30_000

/** How much longer the parse and all renderers take for twice the size. */
function growthOf({ make, options }: HostileCase, size: number): number {
  const sources = new Map<number, ReturnType<HostileCase['make']>>()
  const sourceOf = (count: number): ReturnType<HostileCase['make']> => {
    const source = sources.get(count) ?? make(count)
    sources.set(count, source)
    return source
  }
  sourceOf(size)
  sourceOf(size * 2)
  const run = (count: number): void => {
    const source = sourceOf(count)
    render(parseArticle(source, options), source)
  }
  return growth(run, size, noise)
}

function render(article: Article, source: ReturnType<HostileCase['make']>): void {
  expect(typeof toText(article)).toBe('string')
  expect(typeof toMarkdown(article)).toBe('string')
  expect(typeof toHtml(article)).toBe('string')
  if (typeof source === 'string' || source instanceof Uint8Array)
    expect(renderReport(article, source)).toMatch(/^<!doctype html>/)
}

function textOf(source: ReturnType<HostileCase['make']>, { options }: HostileCase): string | undefined {
  if (typeof source === 'string') return source
  return source instanceof Uint8Array ? decodeSource(source, { contentType: options?.contentType }) : undefined
}

describe.each(Object.entries(hostileCases))('%s', (_, cases) => {
  it.each(cases)('$name: $why', { timeout }, (each) => {
    const size = isFull ? each.full : Math.ceil(each.size / 16)
    const source = each.make(size)
    const article = parseArticle(source, each.options)
    expect(article.accounting.unaccounted).toBe(0)
    each.check?.(article, size)
    const text = textOf(source, each)
    if (text !== undefined && text.length <= longestChecked) expect(checkConservation(text, article)).toEqual([])
    render(article, source)
    // Both sizes below the limits: where one is met, what is beyond it is a step and no slope.
    expect(growthOf(each, isFull ? Math.ceil(each.full / 4) : Math.ceil(each.size / 8))).toBeLessThan(mostGrowth)
  })
})
