import { describe, expect, it } from 'vitest'
import type { HtmlDocument } from '../../src/html/nodes.js'
import { parseHtml } from '../../src/html/parse/parse-html.js'
import { createMatcher } from '../../src/html/selectors/matcher.js'
import { compileSelector } from '../../src/html/selectors/selector.js'
import { validateProfile } from '../../src/profiles/validate-profile.js'
import { costlySelectors } from './profiles.js'

function parse(source: string): HtmlDocument {
  const limits = { maxNodes: 300_000, maxDepth: 200_000, maxAttributes: 256 }
  return parseHtml(source, { start: 0, end: source.length }, limits).document
}

/** `npm run test:hostile` takes as many elements as a page may have, and takes minutes. */
const count = process.env.NEWS_PARSE_HOSTILE === 'full' ? 50_000 : 1000

/** A page of a number of elements, and one of twice as many. */
const pages: Readonly<Record<string, readonly [HtmlDocument, HtmlDocument]>> = {
  nested: [parse('<div class=ab>'.repeat(count)), parse('<div class=ab>'.repeat(2 * count))],
  wide: [parse('<p class=ab>'.repeat(count)), parse('<p class=ab>'.repeat(2 * count))],
}

describe.each(Object.entries(pages))('%s elements', (_, [one, two]) => {
  it.each(Object.entries(costlySelectors))(
    'are tested in steps of their number: %s',
    { timeout: 60_000 },
    (_name, selector) => {
      expect(validateProfile({ id: 'x', content: [selector] })).toEqual([])
      const matcher = createMatcher([compileSelector(selector)])
      matcher.match(one)
      const steps = matcher.steps
      matcher.match(two)
      expect(matcher.steps).toBeLessThanOrEqual(2 * steps)
      // Each part of the selector takes two characters at the least, and is tried once an element.
      expect(matcher.steps).toBeLessThanOrEqual(two.nodes.length * selector.length)
    },
  )
})
