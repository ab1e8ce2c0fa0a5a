import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/parse-article.js'
import { compileDatePattern } from '../../src/profiles/date-pattern.js'
import { PatternError } from '../../src/profiles/pattern-error.js'

describe('reads', () => {
  test.each<[string, string, object]>([
    ['yyyy-MM-dd', '2021-03-04', { year: 2021, month: 3, day: 4 }],
    ['yyyy年M月d日 HH:mm', '2021年3月14日08:05 来源', { year: 2021, month: 3, day: 14, hour: 8, minute: 5, second: 0 }],
    [
      'yyyy年M月d日 HH:mm',
      '发布：2021年3月14日 08:05',
      { year: 2021, month: 3, day: 14, hour: 8, minute: 5, second: 0 },
    ],
    ['dd/MM/yy', 'on 04/03/21', { year: 2021, month: 3, day: 4 }],
    ['MM/dd/yy', '04/03/98', { year: 1998, month: 4, day: 3 }],
    ['yyyyMMddHHmmss', '20210304050607', { year: 2021, month: 3, day: 4, hour: 5, minute: 6, second: 7 }],
    ['d. MMMM yyyy', 'Montag, 4. März 2021', { year: 2021, month: 'März', day: 4 }],
    ['EEE, MMM d, yyyy', 'Thu, Sept. 4, 2021', { year: 2021, month: 'Sept.', day: 4 }],
    [
      "d MMM yyyy 'at' h:mm a",
      '4 Mar 2021 at 12:07 a.m.',
      { year: 2021, month: 'Mar', day: 4, hour: 0, minute: 7, second: 0 },
    ],
    ['yyyy.M.d a h:mm', '2021.3.4 下午 3:07', { year: 2021, month: 3, day: 4, hour: 15, minute: 7, second: 0 }],
    [
      "yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
      '2021-03-04T05:06:07.089+08:00',
      { year: 2021, month: 3, day: 4, hour: 5, minute: 6, second: 7, zone: '+08:00' },
    ],
    [
      'd.M.yyyy HH:mm z',
      '4.3.2021 05:06 CET',
      { year: 2021, month: 3, day: 4, hour: 5, minute: 6, second: 0, zone: 'CET' },
    ],
    ["d 'o''clock' M yyyy", "4 o'clock 3 2021", { year: 2021, month: 3, day: 4 }],
  ])('%j in %j', (pattern, text, parts) => {
    expect(compileDatePattern(pattern).read(text)).toEqual(parts)
  })

  test.each([
    ['yyyy-MM-dd', '2021-3-4'],
    ['yyyy-MM-dd', '12021-03-04'],
    ['yyyy-MM-dd', '2021-03-041'],
    ['d/M/yyyy', '123/4/202'],
    ['dd/MM/yyyy', '04-03-2021'],
    ['d MMMM yyyy', '4 3 2021'],
    ['yyyy-MM-dd', ''],
  ])('%j nowhere in %j', (pattern, text) => {
    expect(compileDatePattern(pattern).read(text)).toBeUndefined()
  })
})

describe('refuses', () => {
  test.each([
    ['', 'a year (yyyy), a month (MM) and a day (dd) wanted'],
    ['MM-dd HH:mm', 'a year'],
    ['YYYY-MM-dd', 'unknown letters "YYYY"'],
    ['yyyy-MM-dd Uhr', 'unknown letters "U"'],
    ["yyyy-MM-dd 'Uhr", 'not closed'],
    ['yyyy-MM-dd MMMM', 'twice'],
    ['yyyy-MM-dd dd', 'twice'],
    ['yyyy-MM-dd h:mm', 'h without a'],
    ['yyyy-MM-dd a', 'a without h'],
    ['yyyy-MM-dd mm', 'minutes without hours'],
    ['yyyy-MM-dd HH:ss', 'seconds without minutes'],
    ['yyyy-MM-dd Z', 'a zone without a time'],
    ['yyyyMd', 'where does it end'],
    [`yyyy-MM-dd'${'x'.repeat(100)}'`, 'longer than 100'],
    ['yyyy-MM-dd toString', 'unknown letters'],
  ])('%j: %s', (pattern, message) => {
    expect(() => compileDatePattern(pattern)).toThrow(PatternError)
    expect(() => compileDatePattern(pattern)).toThrow(message)
  })
})

test('any string is a pattern or a PatternError', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."yMdHhmsSaEzXZ'-: 年q") }), fc.string(), (pattern, text) => {
      try {
        compileDatePattern(pattern).read(text)
      } catch (error) {
        expect(error).toBeInstanceOf(PatternError)
      }
    }),
  )
})

describe('in a parse', () => {
  const page = (time: string): string =>
    `<article><h1>Ferry returns</h1><p class="time">${time}</p><p>The ferry came back on Monday, after two days at sea.</p></article>`
  const dateOf = (time: string, rule: object, timeZone?: string): string | undefined =>
    parseArticle(page(time), {
      timeZone,
      profile: { id: 'harbour', timeZone: 'Asia/Shanghai', metadata: { publishedAt: [{ select: '.time', ...rule }] } },
    }).metadata.publishedAt

  test('a date that its order alone does not tell', () => {
    expect(dateOf('03/04/2021', { date: 'dd/MM/yyyy' })).toBe('2021-04-03')
    expect(dateOf('03/04/2021', { date: 'MM/dd/yyyy' })).toBe('2021-03-04')
  })

  test('has the zone of the text, of the rule, of the caller or of the profile', () => {
    const date = 'yyyy-MM-dd HH:mm'
    const text = '2021-07-01 08:00'
    expect(dateOf(`${text} UTC`, { date: `${date} z` }, 'Europe/Paris')).toBe('2021-07-01T08:00:00Z')
    expect(dateOf(text, { date, timeZone: 'America/New_York' }, 'Europe/Paris')).toBe('2021-07-01T08:00:00-04:00')
    expect(dateOf(text, { date }, 'Europe/Paris')).toBe('2021-07-01T08:00:00+02:00')
    expect(dateOf(text, { date })).toBe('2021-07-01T08:00:00+08:00')
  })

  test('is none where the pattern does not fit, or the day does not exist', () => {
    expect(dateOf('2021年', { date: 'yyyy年M月d日' })).toBeUndefined()
    expect(dateOf('31/02/2021', { date: 'dd/MM/yyyy' })).toBeUndefined()
    expect(dateOf('4 Foomonth 2021', { date: 'd MMMM yyyy' })).toBeUndefined()
  })
})
