import { expect, test } from 'vitest'
import { suggest } from '../../src/profiles/suggest.js'

test.each([
  ['stirp', 'strip'],
  ['STRIP', 'strip'],
  ['stripp', 'strip'],
  ['matadata', 'metadata'],
  ['xyz', undefined],
  ['strip', undefined],
  ['', undefined],
  ['s'.repeat(100), undefined],
])('%s → %s', (word, meant) => {
  expect(suggest(word, ['strip', 'metadata', 'keep'])).toBe(meant)
})

test('the nearest wins, of two as near the first', () => {
  expect(suggest('sinas', ['sina-finance', 'sina', 'sinae'])).toBe('sina')
})
