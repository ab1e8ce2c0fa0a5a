import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/metadata/dates/find-date.js'
import { readDate } from '../../src/metadata/read-date.js'

describe('a day in Chinese numerals', () => {
  it.each([
    ['二〇二四年三月五日', '2024-03-05'],
    ['二○二四年十月十日', '2024-10-10'],
    ['二零二四年十二月三十一日', '2024-12-31'],
    ['二〇二四年一月二十日', '2024-01-20'],
    ['一九九八年十一月十五日', '1998-11-15'],
  ])('%s is %s', (text, value) => {
    expect(readDate(text)).toEqual({ value })
  })

  it.each(['二〇二四年十十月五日', '二〇二四年三月三三日', '二〇二四年十三月五日', '三年五月一日', '二〇二四年三月'])(
    '%s is none',
    (text) => {
      expect(readDate(text)).toHaveProperty('problem')
    },
  )

  it('is found in a line, with what stands before it', () => {
    expect(findDates('山城办公室 二〇二四年三月五日 印发')).toEqual([
      { text: '2024年3月5日', length: 9, timed: false, before: '山城办公室 ' },
    ])
  })
})
