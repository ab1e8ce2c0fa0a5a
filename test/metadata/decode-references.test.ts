import { decodeHTMLStrict } from 'entities/decode'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeReferences } from '../../src/metadata/decode-references.js'

describe('decodeReferences', () => {
  it.each([
    ['a &amp; b &#123;&#x7D;', 'a & b {}'],
    ['?a=1&copy=2&amp;c', '?a=1&copy=2&c'],
    ['&amp;amp; &', '&amp; &'],
    ['&#0;&#128;&#xD800;&#1114112;', '\uFFFD€\uFFFD\uFFFD'],
    ['&NotEqualTilde;', '≂̸'],
  ])('reads %j', (text, decoded) => {
    expect(decodeReferences(text)).toBe(decoded)
  })

  it('reads what entities reads', () => {
    const pieces = fc.constantFrom(
      '&',
      '&amp',
      '&lt;',
      ';',
      '#',
      'x',
      '&#',
      '&#x',
      '41',
      '65',
      'copy',
      'notit;',
      ' ',
      '渡',
      '&NotEqualTilde',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (list) => {
        const text = list.join('')
        expect(decodeReferences(text)).toBe(decodeHTMLStrict(text))
      }),
      { numRuns: 2_000 },
    )
  })
})
