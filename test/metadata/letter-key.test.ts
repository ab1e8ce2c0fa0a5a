import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasHan } from '../../src/text/has-han.js'
import { hasLetterKey, letterKey } from '../../src/text/letter-key.js'

const others = /[^\p{L}\p{N}]+/gu
const byNormalForm = (text: string): string => text.normalize('NFKC').toLowerCase().replace(others, '')

const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))

/** What titles are made of, with what composes, what has compatibility forms, and what the short cut does not know. */
const pieces = fc.constantFrom(
  ...[
    'a',
    'B',
    '7',
    ' ',
    ':',
    '-',
    '河',
    '港',
    '。',
    '“',
    '”',
    '…',
    '—',
    '【',
    '】',
    '，',
    '：',
    'Ａ',
    'ｚ',
    '７',
    '　',
  ],
  ...['\u0301', 'é', 'ß', 'İ', 'ﬁ', '㍿', 'か', '\u3099', '가', 'Σ', '½', '\uD842\uDFB7', '\uD83D', '\u2017', '\u00A0'],
)
const text = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''))

describe('letterKey', () => {
  it('is the normal form in lower case without what is no letter or digit, whatever way it is made', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(letterKey(one, others)).toBe(byNormalForm(one))
      }),
    )
  })

  it('knows every unit that it does not leave to the normal form', () => {
    expect(units.filter((unit) => letterKey(unit, others) !== byNormalForm(unit))).toEqual([])
  })
})

describe('hasLetterKey', () => {
  it('never says anything else than the key', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const key = byNormalForm(other)
        const isSame = byNormalForm(one) === key
        expect(hasLetterKey(one, key) ?? isSame).toBe(isSame)
      }),
    )
  })

  it('says yes of a title with other punctuation, case and width', () => {
    expect(hasLetterKey('“Ｈarbour：河港” 7', 'harbour河港7')).toBe(true)
    expect(hasLetterKey('Harbour', 'harbours')).toBe(false)
    expect(hasLetterKey('Harbour\u0301', 'harbour')).toBeUndefined()
  })
})

describe('hasHan', () => {
  it('agrees with the script of every unit', () => {
    expect(units.filter((unit) => hasHan(`x${unit}x`) !== /\p{Script=Han}/u.test(unit))).toEqual([])
  })
})
