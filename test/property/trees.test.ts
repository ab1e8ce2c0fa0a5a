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
  const menu = element('p', element('p', element('p', text('one '), text('two ')), text('three ')), text('four '))
  const odd = element('p', text('eight '), element('body', text('nine '), element('body', text('ten '))))
  const rest = ['eleven twelve ', 'thirteen fourteen '].map(text)
  const children = [menu, element('p', text('five '), element('p', text('six '))), text('seven '), odd, ...rest]
  expect(checkTree({ type: 'root', children })).toEqual([])
})
