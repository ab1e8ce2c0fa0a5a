import { describe, expect, it } from 'vitest'
import { writesDayFirst } from '../../src/metadata/dates/day-first.js'
import { findDate, findDates } from '../../src/metadata/dates/find-date.js'
import { listNames, shortenNames } from '../../src/metadata/dates/month-list.js'
import { monthNumber } from '../../src/metadata/dates/month-names.js'
import { languageByScript } from '../../src/metadata/language-by-script.js'
import { readDate } from '../../src/metadata/read-date.js'
import { growth, mostGrowth } from '../support/growth.js'

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
    ['במרץ', 3],
    ['آذار', 3],
    ['اذار', 3],
    ['كانونالأول', 12],
    ['آب', 8],
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
    ['Published on March 22, 2021 at 4:48 pm by Ana', 'March 22, 2021 16:48', 'Published on '],
    ['Stand: 22.03.2021, 04:48 Uhr', '22.03.2021 04:48', 'Stand: '],
    ['10:15, 22.03.2021', '22.03.2021 10:15', ''],
    ['2021-03-22T04:48:31+01:00', '2021-03-22 04:48:31 +01:00', ''],
    ['2021年3月22日04:48', '2021年3月22日 04:48', ''],
    ['Updated 1:15 p.m. ET March 22, 2021', 'March 22, 2021 13:15 ET', 'Updated '],
    ['All News 09:30 March 22, 2021', 'March 22, 2021 09:30', 'All News '],
    ['Posted: Mar 22, 2021 / 04:48 AM EDT', 'Mar 22, 2021 04:48 EDT', 'Posted: '],
    ['22/3/2021, 09:30 (GMT+7)', '22/3/2021 09:30 GMT+7', ''],
    ['22.mar.2021 às 9h30', '22 mar 2021 09:30', ''],
    ['22.03.2021 | 09:30 МСК', '22.03.2021 09:30 MSK', ''],
    ['نشر في: 22 مارس 2021: 09:30 م', '22 مارس 2021 21:30', 'نشر في: '],
    ['٢٢ مارس ٢٠٢١', '22 مارس 2021', ''],
    ['22 มี.ค. 2564 09:30 น.', '22 มีค 2564 09:30', ''],
    ['2021年3月22日 下午3:30', '2021年3月22日 15:30', ''],
    ['2021年3月22日(月) 午後9時30分', '2021年3月22日 21:30', ''],
    ['등록 2021년 3월 22일 오후 9:30', '2021年 3月 22日 21:30', '등록 '],
    ['2021. 3. 22. 오전 12:30', '2021-3-22 00:30', ''],
    ['中華民國110年3月22日', '2021年3月22日', ''],
    ['更新日：令和3年3月22日', '2021年3月22日', '更新日：'],
    ['平成元年3月22日', '1989年3月22日', ''],
    ['發布日期：110-03-22', '2021-03-22', '發布日期：'],
    ['2021 03/22 09:30:21 来源：某社', '2021-03-22 09:30:21', ''],
    ['Published 8:10 AM EDT, Sun March 22, 2021', 'March 22, 2021 08:10 EDT', 'Published '],
    ['1:05 PM GMT+1, Monday, March 22, 2021', 'March 22, 2021 13:05 GMT+1', ''],
    ['Posted at 3:04 PM on March 22, 2021', 'March 22, 2021 15:04', 'Posted at '],
    ['The ferry leaves at 3:04 PM on March 22, 2021', 'March 22, 2021', 'The ferry leaves at 3:04 PM on '],
    ['Room 13:05 for March 22, 2021', 'March 22, 2021', 'Room 13:05 for '],
    ['۰۹:۱۲ - سه‌شنبه ۱۵ اسفند ۱۴۰۲', '15 اسفند 1402 09:12', ''],
    ['۱۵ اسفند ۱۴۰۲، ساعت ۹:۱۲', '15 اسفند 1402 09:12', ''],
    ['13:10 / 22-03-2021', '22-03-2021 13:10', ''],
    ['입력 2021.03.22. 오전 9:12', '2021.03.22 09:12', '입력 '],
    ['22.03.2021. 08:15', '22.03.2021 08:15', ''],
    ['понедељак, 22. 03. 2021. 08:15', '22.03.2021 08:15', 'понедељак, '],
    ['22. март 2021. у 08:15', '22. март 2021 08:15', ''],
    ['22.03.2021. 12.50 dinara', '22.03.2021', ''],
    ['22 марта 2021 г., 12:40', '22 марта 2021 12:40', ''],
    ['22 марта 2021 года в 12:40 (МСК)', '22 марта 2021 12:40 MSK', ''],
    ['22 березня 2021 р. 12:40', '22 березня 2021 12:40', ''],
    ['Публикувана: 22.03.2021 г. / 14:22 ч.', '22.03.2021 14:22', 'Публикувана: '],
    ['22 Mart 2021 Pazartesi 09:12', '22 Mart 2021 09:12', ''],
    ['22 Mart 2021 Mill 09:12', '22 Mart 2021', ''],
    ['सोमवार, 22 मार्च 2021 (09:12 IST)', '22 मार्च 2021 09:12 IST', 'सोमवार, '],
    ['2021年3月22日 19:04 JST', '2021年3月22日 19:04 JST', ''],
    ['2021年3月22日 19:04（日本時間）', '2021年3月22日 19:04 JST', ''],
    ['آخر تحديث: 22/3/2021 - 09:40 م (توقيت مكة المكرمة)', '22/3/2021 21:40 +03:00', 'آخر تحديث: '],
    ['Thứ Hai, ngày 22 tháng 3 năm 2021 09:12', '2021-3-22 09:12', 'Thứ Hai, ngày '],
    ['22 Tháng 3, 2021', '2021-3-22', ''],
    ['2021 оны 3 сарын 22, 11:20', '2021-3-22 11:20', ''],
    ['7 במרץ 2021, 14:05', '7 במרץ 2021 14:05', ''],
    ['٥ كانون الثاني ٢٠٢١ - 09:12', '5 كانونالثاني 2021 09:12', ''],
    ['5 آذار/مارس 2021', '5 آذار 2021', ''],
    ['5 أغسطس / آب 2021', '5 آب 2021', ''],
    ['5 มี.ค. 64 09:12 น.', '5 มีค 2564 09:12', ''],
    ['5 มี.ค. 21 (09:12 น.)', '5 มีค 2021 09:12', ''],
    ['วันศุกร์ที่ 5 มีนาคม พ.ศ. 2564, 09.12 น.', '5 มีนาคม 2564 09:12', 'วันศุกร์ที่ '],
    ['Room 110-03-22', undefined, ''],
    ['Call 555-2021-03', undefined, ''],
    ['In 2021 the mill turned', undefined, ''],
    ['x'.repeat(300), undefined, ''],
  ])('reads %s', (line, text, before) => {
    const found = findDate(line)
    expect(found && { text: found.text, before: found.before }).toEqual(
      text === undefined ? undefined : { text, before },
    )
  })

  it('tells the dates of one line apart by what stands before each', () => {
    const line = 'Published 9:30 a.m. ET June 5, 2024 | Updated 1:15 p.m. ET June 6, 2024'
    expect(findDates(line)).toEqual([
      { text: 'June 5, 2024 09:30 ET', length: 25, timed: true, before: 'Published ' },
      { text: 'June 6, 2024 13:15 ET', length: 25, timed: true, before: ' | Updated ' },
    ])
  })

  it('takes linear time', () => {
    for (const piece of [
      '2021',
      '1 ',
      '1.',
      'a',
      'a 1 ',
      '2021-',
      ':',
      '9:30 ',
      '上午9:30',
      '1 ม.',
      '民国1年',
      'Mon ',
      '1 آب ',
      '1 р.',
      '2021. у ',
    ]) {
      const find = (size: number): void => {
        for (let round = 0; round < 200; round++) findDate(piece.repeat(size).slice(0, size))
      }
      expect(growth(find, 120), piece).toBeLessThan(mostGrowth)
    }
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
