import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endsSentence } from '../../src/text/characters.js'

describe('endsSentence', () => {
  it('knows the marks of many scripts, with what closes after them', () => {
    for (const text of [
      'It sails.',
      'Does it?”',
      '(It sails!)',
      '渡轮回来了。',
      '他说：“走吧！”』',
      'یہ ہے؟',
      'यह है।',
      '.',
    ])
      expect(endsSentence(text), text).toBe(true)
    for (const text of ['It sails', '', '“', 'Ferry (1.5 km)', 'a.b', '渡轮，'])
      expect(endsSentence(text), text).toBe(false)
  })

  it('looks for the mark among the last eight units', () => {
    expect(endsSentence(`It sails.${')'.repeat(7)}`)).toBe(true)
    expect(endsSentence(`It sails.${')'.repeat(8)}`)).toBe(false)
  })

  it('agrees with the pattern', () => {
    const pattern = /[.!?…。！？．｡؟।॥։።‼⁇⁈⁉][)\]}"'’”）］】」』》〉]*$/u
    const unit = fc.constantFrom(...'.!?…。．؟⁉)]}"\'’”】〉a 港,\uD83D')
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
        const text = units.join('')
        expect(endsSentence(text)).toBe(pattern.test(text.slice(-8)))
      }),
    )
  })
})
