import fc from 'fast-check'
import type { Root } from 'hast'
import { expect, it } from 'vitest'
import { arbitraryProfile } from '../support/arbitrary-profile.js'
import { arbitraryTree } from '../support/arbitrary-tree.js'
import { checkTree } from './check-promises.js'

/** Runs; NEWS_PARSE_RUNS makes a longer search, and `npm run fuzz` one by the clock. */
const runs = Number(process.env.NEWS_PARSE_RUNS ?? 150)

it(
  'every promise holds for any tree of a caller, under any profile',
  () => {
    const profile = fc.option(arbitraryProfile, { nil: undefined })
    fc.assert(
      fc.property(arbitraryTree, profile, (tree, forced) => {
        expect(checkTree(tree, { profile: forced })).toEqual([])
      }),
      { numRuns: runs },
    )
  },
  2000 * runs,
)

it('accounts once for a body that is not the page’s', () => {
  const text = (value: string): Root['children'][number] => ({ type: 'text', value })
  const element = (tagName: string, ...children: unknown[]): Root['children'][number] =>
    ({ type: 'element', tagName, properties: {}, children }) as Root['children'][number]
  const lines = Array.from({ length: 12 }, (_, index) => element('p', text(`Menu ${index}`)))
  const body = element('p', text('one'), element('body', text('two'), element('body', text('three'))))
  const prose = text('The ferry came back to the harbour on Monday, and nobody was late for work. '.repeat(4))
  expect(checkTree({ type: 'root', children: [...lines, body, element('p', prose)] })).toEqual([])
})
