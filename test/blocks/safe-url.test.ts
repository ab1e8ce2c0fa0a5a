import { expect, test } from 'vitest'
import { safeUrl } from '../../src/blocks/safe-url.js'

const schemes = new Set(['http', 'https'])
const policy = { base: undefined, allowedSchemes: schemes }

test.each([
  ['/a/b?c=d#e', '/a/b?c=d#e'],
  ['../图/a.jpg', '../图/a.jpg'],
  ['a%20b', 'a%20b'],
  ['/a b"c', '/a%20b%22c'],
  ['<img src=x onerror=y>', '%3Cimg%20src=x%20onerror=y%3E'],
  ['/a\n\tb\u0000\u007f', '/ab%00%7F'],
])('without a base %j is %j', (written, url) => {
  expect(safeUrl(written, policy)).toBe(url)
})

test.each(['javascript:a', 'java\nscript:a', 'data:text/html,a', 'https://', ' '])('%j is no URL', (written) => {
  expect(safeUrl(written, policy)).toBeUndefined()
})

test('with a base the URL standard does the same', () => {
  const based = { ...policy, base: new URL('https://news.example/a/') }
  expect(safeUrl('<b> "c"', based)).toBe('https://news.example/a/%3Cb%3E%20%22c%22')
})
