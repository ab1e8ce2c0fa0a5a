import { describe, expect, it } from 'vitest'
import { createMatcher } from '../../src/html/matcher.js'
import { compileSelector } from '../../src/html/selector.js'
import { parseWhole } from './reference-tree.js'

describe('the cost of a match', () => {
  const deep = '<div class=d>'.repeat(1000) + '<p>x'.repeat(20_000)
  const { document } = parseWhole(deep, { maxNodes: 200_000, maxDepth: 100_000, maxAttributes: 256 })

  it.each([
    'div p',
    'div div p',
    'div > div p',
    '.d .d .d p',
    'p ~ p',
    'p + p',
    'p ~ p ~ p',
    'div:has(p) p',
    ':is(.d p)',
  ])('is linear in the elements: %s on 1,000 nested divs and 20,000 paragraphs', (selector) => {
    const matcher = createMatcher([compileSelector(selector)])
    const [found = []] = matcher.match(document)
    expect(found.length).toBeGreaterThan(19_990)
    const compounds = selector.split(/[ >+~(]+/).length
    expect(matcher.steps).toBeLessThanOrEqual(21_003 * compounds)
  })

  it('does not depend on the number of selectors that ask for other classes', () => {
    const others = Array.from({ length: 1000 }, (_, number) => compileSelector(`.other-${number} > p.none-${number}`))
    const matcher = createMatcher([compileSelector('div p'), ...others])
    matcher.match(document)
    expect(matcher.steps).toBeLessThanOrEqual(2 * 21_003)
  })

  it('tests a repeated class once', () => {
    const page = parseWhole(`<p class="${'a '.repeat(100_000)}">`).document
    const matcher = createMatcher([compileSelector('.a.b')])
    expect(matcher.match(page)).toEqual([[]])
    expect(matcher.steps).toBe(1)
  })
})
