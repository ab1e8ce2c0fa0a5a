import { describe, expect, it } from 'vitest'
import { tooManyMatches } from '../../src/html/selectors/match-lists.js'
import { createMatcher } from '../../src/html/selectors/matcher.js'
import { compileSelector } from '../../src/html/selectors/selector.js'
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

  describe('is bounded from a number of selectors on', () => {
    const { document: page } = parseWhole('<p>x'.repeat(2000))
    const everywhere = Array.from({ length: 100 }, (_, number) => compileSelector(`:not(.a${number})`))
    const few = compileSelector('p:nth-child(7)')

    it('those that took the most steps are given up, and no others', () => {
      const matcher = createMatcher([compileSelector('*'), ...everywhere, few], { firstBounded: 1, maxSteps: 20_000 })
      const [all, ...found] = matcher.match(page)
      const rest = found.at(-1)
      expect(all?.length).toBe(2003)
      expect(rest?.length).toBe(1)
      const given = found.map((list) => list === tooManyMatches)
      expect(given.lastIndexOf(false)).toBe(100)
      expect(given.slice(0, 100)).toEqual(given.slice(0, 100).sort())
      expect(given).toContain(true)
      // Each time that selectors are given up there was at most half of the bound to do, and half of the selectors are gone.
      expect(matcher.steps).toBeLessThan(20_000 * (1 + Math.log2(100) / 2) + 2003)
      expect(matcher.match(page)).toEqual([all, ...found])
    })

    it('none is given up below it', () => {
      const matcher = createMatcher([...everywhere, few], { firstBounded: 0, maxSteps: 2 * 101 * 2003 })
      expect(matcher.match(page).includes(tooManyMatches)).toBe(false)
    })

    it('arguments of :has count, and their selector is given up with them', () => {
      const has = Array.from({ length: 100 }, (_, number) => compileSelector(`body:has(p[lang=a${number}])`))
      const matcher = createMatcher([...has, few], { firstBounded: 0, maxSteps: 20_000 })
      const found = matcher.match(page)
      expect(found[0]).toEqual([])
      expect(found[0]).not.toBe(tooManyMatches)
      expect(found[99]).toBe(tooManyMatches)
      expect(found[100]?.length).toBe(1)
      expect(
        createMatcher([...has, few], { firstBounded: 100, maxSteps: 20_000 })
          .match(page)
          .includes(tooManyMatches),
      ).toBe(false)
    })
  })

  it('ends for a selector with its first element where no more is asked for', () => {
    const matcher = createMatcher([compileSelector('p'), compileSelector('div p')], { firstOnlyFrom: 0 })
    const [first, second] = matcher.match(document)
    expect(first?.length).toBe(1)
    expect(second).toEqual(first)
    // The divs are tested for the left part of the second, whose matches may come later.
    expect(matcher.steps).toBe(1002)
  })

  it('tests a repeated class once', () => {
    const page = parseWhole(`<p class="${'a '.repeat(100_000)}">`).document
    const matcher = createMatcher([compileSelector('.a.b')])
    expect(matcher.match(page)).toEqual([[]])
    expect(matcher.steps).toBe(1)
  })
})
