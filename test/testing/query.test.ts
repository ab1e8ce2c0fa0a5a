import { describe, expect, test } from 'vitest'
import { OptionsError } from '../../src/index.js'
import { query } from '../../src/testing/test-profile.js'

const source = '<div id="a" class="x y"><p>One  two</p><p lang="en">Three</p></div>'

describe('query', () => {
  test('gives the elements with their text and their range', () => {
    const [found, ...others] = query(source, 'div.x')
    expect(others).toEqual([])
    expect(found).toMatchObject({ tagName: 'div', id: 'a', classNames: ['x', 'y'], text: 'One two Three' })
    expect(found?.position && source.slice(found.position.start.offset, found.position.end.offset)).toBe(source)
  })

  test('knows selectors that profiles may not use', () => {
    const [found] = query(source, 'p:lang(en)')
    expect(found).toMatchObject({ tagName: 'p', text: 'Three', inProfiles: false })
    expect(found?.position && source.slice(found.position.start.offset, found.position.end.offset)).toMatch(/^<p lang/)
    expect(query(source, 'p[lang="a b"], p:lang(en)')).toHaveLength(1)
    expect(query(source, 'p')[0]?.inProfiles).toBe(true)
    expect(query(source, '.none')).toEqual([])
  })

  test('reads the body of a feed document, and bytes', () => {
    const feed = `---\ntitle: A\n---\n${source}`
    expect(query(feed, 'p')).toHaveLength(2)
    expect(query(new TextEncoder().encode(feed), 'p')).toHaveLength(2)
  })

  test('refuses what is no selector', () => {
    expect(() => query(source, 'p[')).toThrow(OptionsError)
    expect(() => query(source, 'p:nowhere')).toThrow(OptionsError)
  })

  test('refuses combinators where it could not bound their cost, and says what profiles may not use', () => {
    expect(() => query(source, 'div p:lang(en)')).toThrow(/:lang/)
  })

  test('does not search beyond its limits, and is not slow on what is made for it', () => {
    expect(query('<p>x'.repeat(40_000), 'p').length).toBeLessThan(25_000)
    const start = performance.now()
    const nested = `${'<div>'.repeat(200)}${'<p lang="en">x</p>'.repeat(10_000)}`
    expect(query(nested, 'div p')).toHaveLength(10_000)
    expect(query(nested, 'p:lang(en)').length).toBeGreaterThan(2000)
    // About a second; hast-util-select alone takes minutes for the first of the two.
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
