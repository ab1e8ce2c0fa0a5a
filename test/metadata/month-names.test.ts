import { describe, expect, it } from 'vitest'
import { writesDayFirst } from '../../src/metadata/dates/day-first.js'
import { findDate } from '../../src/metadata/dates/find-date.js'
import { listNames, shortenNames } from '../../src/metadata/dates/month-list.js'
import { monthNumber } from '../../src/metadata/dates/month-names.js'
import { languageByScript } from '../../src/metadata/language-by-script.js'
import { readDate } from '../../src/metadata/read-date.js'

describe('monthNumber', () => {
  it.each<[string, number]>([
    ['March', 3],
    ['Sept.', 9],
    ['März', 3],
    ['maerz', 3],
    ['août', 8],
    ['maaliskuuta', 3],
    ['grudnia', 12],
    ['Ağustos', 8],
    ['Μαρτίου', 3],
    ['сентября', 9],
    ['मार्च', 3],
    ['مارس', 3],
    ['มีนาคม', 3],
  ])('knows %s', (word, month) => {
    expect(monthNumber(word)).toBe(month)
  })

  it('tells names of several meanings apart by the language', () => {
    expect(monthNumber('listopada', 'pl')).toBe(11)
    expect(monthNumber('listopada', 'hr-HR')).toBe(10)
    expect(monthNumber('listopada')).toBe(11)
  })

  it.each(['', 'mill', 'constructor', '__proto__'])('does not know %j', (word) => {
    expect(monthNumber(word)).toBeUndefined()
  })
})

describe('shortenNames', () => {
  it('writes what names have in common once', () => {
    const names = ['jan', 'janeiro', 'janv', 'marraskuu', 'marraskuuta', 'янв', 'янва']
    expect(shortenNames(names.slice(0, 3))).toBe('0jan3eiro3v')
    expect(listNames(shortenNames(names))).toEqual(names)
  })
})

describe('readDate in a language', () => {
  it('orders day and month as the readers do', () => {
    expect([undefined, 'en', 'en-US', 'en-GB', 'fr', 'zh'].map(writesDayFirst)).toEqual([
      undefined,
      undefined,
      false,
      true,
      true,
      undefined,
    ])
    expect(readDate('03/04/2021', { language: 'en-US' })).toEqual({ value: '2021-03-04' })
    expect(readDate('13/04/2021', { language: 'en-US' })).toEqual({ value: '2021-04-13' })
  })

  it.each(['1605-05-02', '1851-05-01', '1912-04-16', '1980-01-02'])('takes the archive date %s', (date) => {
    expect(readDate(date)).toEqual({ value: date })
  })

  it.each(['0001-01-01', '1604-12-31', '1899-12-30', '1970-01-01', '1969-12-31T19:00:00-05:00'])(
    'refuses the empty date %s',
    (date) => expect(readDate(date)).toEqual({ problem: 'absurd' }),
  )
})

describe('findDate', () => {
  it.each<[string, string | undefined, string]>([
    ['Published on March 22, 2021 at 4:48 pm by Ana', 'March 22, 2021 4:48 pm', 'Published on '],
    ['Stand: 22.03.2021, 04:48 Uhr', '22.03.2021 04:48 Uhr', 'Stand: '],
    ['10:15, 22.03.2021', '22.03.2021 10:15', '10:15, '],
    ['2021-03-22T04:48:31+01:00', '2021-03-22 04:48:31+01:00', ''],
    ['2021年3月22日04:48', '2021年3月22日 04:48', ''],
    ['Call 555-2021-03', undefined, ''],
    ['In 2021 the mill turned', undefined, ''],
    ['x'.repeat(300), undefined, ''],
  ])('reads %s', (line, text, before) => {
    expect(findDate(line)).toEqual(text === undefined ? undefined : { text, before })
  })

  it('takes linear time', () => {
    const started = performance.now()
    for (const piece of ['2021', '1 ', '1.', 'a', 'a 1 ', '2021-', ':'])
      for (let round = 0; round < 200; round++) findDate(piece.repeat(240).slice(0, 240))
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('languageByScript', () => {
  it.each<[string, string | undefined]>([
    ['河水今天又涨了一米，人很多。'.repeat(6), 'zh'],
    ['川の水は今日また一メートル上がりました。'.repeat(6), 'ja'],
    ['강물이 오늘 또 일 미터 올랐다. '.repeat(6), 'ko'],
    ['Το ποτάμι ανέβηκε ξανά σήμερα. '.repeat(6), 'el'],
    ['The river rose again today. '.repeat(6), undefined],
    ['Река снова поднялась сегодня. '.repeat(6), undefined],
    ['河水', undefined],
  ])('of %s is %s', (text, language) => {
    expect(languageByScript([{ text }])).toBe(language)
  })
})
