import { expect, test } from 'vitest'
import { GramTable } from '../../src/content/features/gram-table.js'

test('hashes are numbered in the order in which they are met', () => {
  const table = new GramTable()
  expect([7, -3, 7, 0, -3].map((hash) => table.add(hash))).toEqual([0, 1, 0, 2, 1])
  expect(table.size).toBe(3)
  expect([7, 0, -3, 1].map((hash) => table.has(hash))).toEqual([true, true, true, false])
})

test('a table holds more than it has room for at first', () => {
  const table = new GramTable()
  for (let hash = 0; hash < 50_000; hash++) expect(table.add(hash * 17)).toBe(hash)
  for (let hash = 0; hash < 50_000; hash++) expect(table.add(hash * 17)).toBe(hash)
})

test('hashes that were made to fall on one place find others', () => {
  // The inverse of the factor that spreads hashes at first: the products are 0, 1, 2 and so on, all at the first place.
  const inverse = 0x0e8b2f51
  expect(Math.imul(inverse, 0x9e3779b1)).toBe(1)
  const table = new GramTable()
  for (let product = 0; product < 4000; product++) expect(table.add(Math.imul(product, inverse))).toBe(product)
  for (let product = 0; product < 4000; product++) expect(table.has(Math.imul(product, inverse))).toBe(true)
  expect(table.has(Math.imul(4000, inverse))).toBe(false)
})
