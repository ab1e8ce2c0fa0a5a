import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nodePaths } from '../../src/html/node-path.js'
import { createMatcher } from '../../src/html/selectors/matcher.js'
import { compileSelector } from '../../src/html/selectors/selector.js'
import { arbitraryHtml } from './arbitrary-html.js'
import { parseWhole } from './reference-tree.js'

function pathsOf(source: string): string[] {
  return parseWhole(source).document.nodes.map(nodePaths())
}

describe('nodePaths', () => {
  it('gives the steps from the root, with a place where there are element siblings', () => {
    expect(pathsOf('<div>a</div><div><p>b<!--c--><b>d</b></p></div>')).toEqual([
      '',
      'html',
      'html > head',
      'html > body',
      'html > body > div:nth-child(1)',
      'html > body > div:nth-child(1)',
      'html > body > div:nth-child(2)',
      'html > body > div:nth-child(2) > p',
      'html > body > div:nth-child(2) > p',
      'html > body > div:nth-child(2) > p',
      'html > body > div:nth-child(2) > p > b',
      'html > body > div:nth-child(2) > p > b',
    ])
  })

  it('escapes and shortens tag names', () => {
    expect(pathsOf('<x.y>').at(-1)).toBe('html > body > x\\.y')
    expect(pathsOf(`<${'x'.repeat(100_000)}>`).at(-1)).toBe(`html > body > ${'x'.repeat(64)}…`)
  })

  it('ends after 64 steps', () => {
    const paths = pathsOf('<div>'.repeat(200))
    expect(paths.at(-1)).toBe(`html > body > ${'div > '.repeat(61)}div`)
    expect(new Set(paths).size).toBe(66)
  })

  it('is a selector of that element alone', () => {
    fc.assert(
      fc.property(arbitraryHtml, (source) => {
        const { document } = parseWhole(source)
        const elements = document.nodes.filter((node) => node.type === 'element')
        fc.pre(elements.every((element) => element.tagName.length < 20))
        const matcher = createMatcher(elements.map((element) => compileSelector(nodePaths()(element))))
        expect(matcher.match(document)).toEqual(elements.map((element) => [element]))
      }),
      { numRuns: 300 },
    )
  })

  it('numbers siblings once, however many are asked for', () => {
    const { nodes } = parseWhole('<p>'.repeat(100_000)).document
    const paths = new Set(nodes.map(nodePaths()))
    expect(paths.size).toBe(nodes.length)
    expect(nodePaths()(nodes.at(-1) ?? fail())).toBe('html > body > p:nth-child(100000)')
  })
})

function fail(): never {
  throw new Error('no nodes')
}
