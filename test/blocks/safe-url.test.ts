import fc from 'fast-check'
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

const parts = [
  ...[
    'http://',
    'https://',
    'HTTPS://',
    'ftp://',
    'http:',
    '//',
    '/',
    '/',
    '.',
    '..',
    '...',
    ':',
    '?',
    '#',
    '%',
    '%2e',
    '@',
  ],
  ...[
    'a',
    'b-c',
    'com',
    'COM',
    '1',
    '0x1',
    '256',
    'xn--',
    'xn--a',
    '_',
    '-',
    '~',
    "'",
    '"',
    '$&()*+,;=',
    '!',
    '|',
    '\\\\',
  ],
  ...['^', '`', '{', '[', ' ', '\t', '图', '\u00AD', '<'],
]
const start = fc.constantFrom('https://a.com/', 'http://b-c.example', 'https://1.2.3', '')
const pieces = fc.array(fc.constantFrom(...parts), { maxLength: 8 })

test('an absolute URL is as the URL standard writes it', () => {
  fc.assert(
    fc.property(start, pieces, (head, tail) => {
      const written = head + tail.join('')
      if (!URL.canParse(written)) return
      const { protocol, href } = new URL(written)
      expect(safeUrl(written, policy)).toBe(schemes.has(protocol.slice(0, -1)) ? href : undefined)
    }),
    { numRuns: 20_000 },
  )
})
