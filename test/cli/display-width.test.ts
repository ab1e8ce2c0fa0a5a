import { describe, expect, test } from 'vitest'
import { cutToWidth, displayWidth, padToWidth } from '../../src/cli/display-width.js'

describe('displayWidth', () => {
  test.each([
    ['', 0],
    ['abc é', 5],
    ['e\u0301', 1],
    ['新闻', 4],
    ['，。「」', 8],
    ['ｱ', 1],
    ['Ａ', 2],
    ['한국', 4],
    ['𠀋', 2],
    ['🚢', 2],
    ['a\u200Bb', 2],
  ])('of %j is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })
})

describe('cutToWidth', () => {
  test.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdef', 5, 'abcd…'],
    ['新闻网', 6, '新闻网'],
    ['新闻网', 5, '新闻…'],
    ['新闻网', 4, '新…'],
    ['🚢🚢', 3, '🚢…'],
    ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
    ['abc', 1, '…'],
  ])('of %j to %i is %j', (text, columns, cut) => {
    expect(cutToWidth(text, columns)).toBe(cut)
  })
})

test('padToWidth counts columns, not characters, and leaves what is too wide', () => {
  expect(padToWidth('新', 4, 'start')).toBe('新  ')
  expect(padToWidth('7', 3, 'end')).toBe('  7')
  expect(padToWidth('新闻', 3, 'end')).toBe('新闻')
})
