import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDate } from '../../src/metadata/read-date.js'
import { parseArticle } from '../../src/parse-article.js'
import { growth, mostGrowth } from '../support/growth.js'

describe('readDate', () => {
  it.each([
    ['Sun, 25 Apr 2021 08:06:43 GMT', '2021-04-25T08:06:43Z'],
    ['25 Apr 21 08:06 UT', '2021-04-25T08:06:00Z'],
    ['Mon, 01 Mar 2021 10:00:05 +0800', '2021-03-01T10:00:05+08:00'],
    ['Mon, 01 Mar 2021 10:00 EST', '2021-03-01T10:00:00-05:00'],
    ['Fri Mar 19 2021 08:03:00 GMT+0800 (China Standard Time)', '2021-03-19T08:03:00+08:00'],
    ['Fri Mar 19 08:03:00 CET 2021', '2021-03-19T08:03:00+01:00'],
    ['Mar 9 08:03:00 2021', '2021-03-09T08:03:00'],
    ['Fri, 03/19/2021 - 11:38', '2021-03-19T11:38:00'],
    ['March 19, 2021 8:03 PM ET', '2021-03-19T20:03:00-04:00'],
    ['19. März 2021, 10:03 Uhr', '2021-03-19T10:03:00'],
    ['1 de mayo de 2021', '2021-05-01'],
    ['2021-03-22T04:48:31.123Z', '2021-03-22T04:48:31Z'],
    ['2021-03-22T04:48+00:00', '2021-03-22T04:48:00Z'],
    ['2021-03-22T04:48:31-0330', '2021-03-22T04:48:31-03:30'],
    ['2021-03-22 04:48:31', '2021-03-22T04:48:31'],
    ['2021-03-22-04:48:31', '2021-03-22T04:48:31'],
    ['2021-03-22 04:48 HKT', '2021-03-22T04:48:00+08:00'],
    ['2021/03/22 04:48', '2021-03-22T04:48:00'],
    ['2021-03-22', '2021-03-22'],
    ['20210322', '2021-03-22'],
    ['20210322T044831Z', '2021-03-22T04:48:31Z'],
    ['22.03.2021', '2021-03-22'],
    ['03.04.2021', '2021-04-03'],
    ['09.30.2016 07:00 AM', '2016-09-30T07:00:00'],
    ['03/22/2021', '2021-03-22'],
    ['1616388511', '2021-03-22T04:48:31Z'],
    ['1616388511000', '2021-03-22T04:48:31Z'],
    ['2021年3月22日', '2021-03-22'],
    ['2021年03月22日 04:48', '2021-03-22T04:48:00'],
    ['2021年3月22日 星期一 下午3点05分', '2021-03-22T15:05:00'],
    ['北京时间2021年3月22日04:48', '2021-03-22T04:48:00+08:00'],
    ['发布时间：2021-03-22 04:48', '2021-03-22T04:48:00'],
    ['۱۶ خرداد ۱۴۰۳ - ۰۹:۳۰', '2024-06-05T09:30:00'],
    ['1 فروردین 1404', '2025-03-21'],
    ['30 اسفند 1403', '2025-03-20'],
    ['5 มิ.ย. 2567', '2024-06-05'],
    ['5 มิ.ย. 67 09:30', '2024-06-05T09:30:00'],
    ['2024年6月5日 19:04:11 JST', '2024-06-05T19:04:11+09:00'],
    ['5 июня 2024 г.', '2024-06-05'],
    ['5 июня 2024 года, 12:40', '2024-06-05T12:40:00'],
    ['5 ביוני 2024', '2024-06-05'],
    ['5 تشرين الثاني 2024', '2024-11-05'],
    ['5. 6. 2024', '2024-06-05'],
    ['25/06/2567', '2024-06-25'],
    ['民國113年6月5日', '2024-06-05'],
    ['June 5, 2024 9:30 a.m. PKT', '2024-06-05T09:30:00+05:00'],
    ['2020-02-29', '2020-02-29'],
    ['2021-12-31 24:00', '2022-01-01T00:00:00'],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00Z'],
  ])('reads %s', (text, value) => {
    expect(readDate(text)).toEqual({ value })
  })

  it.each([
    ['Invalid Date', 'invalid'],
    ['', 'invalid'],
    ['yesterday, all my troubles', 'invalid'],
    ['03/04/2021', 'invalid'],
    ['Blurs 3, 2021', 'invalid'],
    ['22.03.21', 'invalid'],
    ['2021', 'invalid'],
    ['3小时前', 'relative'],
    ['昨天 12:30', 'relative'],
    ['03-22 10:00', 'relative'],
    ['2021-02-29', 'absurd'],
    ['30 اسفند 1402', 'invalid'],
    ['1403/03/16', 'absurd'],
    ['2021-13-01', 'absurd'],
    ['2021-03-22 25:00', 'absurd'],
    ['1970-01-01T00:00:00Z', 'absurd'],
    ['0000000000', 'absurd'],
    ['9999-12-31', 'absurd'],
  ])('refuses %s', (text, problem) => {
    expect(readDate(text)).toEqual({ problem })
  })

  it('reads a year of two digits where the day is written first', () => {
    expect(readDate('Mo 22.03.21 | 14:07 Uhr', { language: 'de' })).toEqual({ value: '2021-03-22T14:07:00' })
    expect(readDate('22.03.21', { language: 'zh' })).toEqual({ problem: 'invalid' })
    expect(readDate('12.04.99', { language: 'it' })).toEqual({ value: '1999-04-12' })
    expect(readDate('10.15.30', { language: 'de' })).toEqual({ problem: 'absurd' })
    expect(readDate('22/03/21', { language: 'fr' })).toEqual({ value: '2021-03-22' })
  })

  it('reads a year of two digits behind month and day where it can be nothing else', () => {
    expect(readDate('12/20/16 08:00 AM')).toEqual({ value: '2016-12-20T08:00:00' })
    expect(readDate('12/10/16', { language: 'en-US' })).toEqual({ value: '2016-12-10' })
    for (const [text, language] of [
      ['12/10/16', 'en'],
      ['16/12/20', 'zh'],
      ['10.15.30', 'zh'],
      ['10.15.30', 'en-US'],
      ['12/20/160', 'en'],
    ])
      expect(readDate(text ?? '', { language })).toEqual({ problem: 'invalid' })
  })

  it('reads what is one thing only in a language', () => {
    expect(readDate('۱۴۰۳/۰۳/۱۶ 09:30', { language: 'fa-IR' })).toEqual({ value: '2024-06-05T09:30:00' })
    expect(readDate('Jun 5, 2024 09:30 IST', { language: 'en-IN' })).toEqual({ value: '2024-06-05T09:30:00+05:30' })
    expect(readDate('Jun 5, 2024 09:30 IST', { language: 'en' })).toEqual({ value: '2024-06-05T09:30:00' })
  })

  it('gives a date without a zone the offset of the zone at that time', () => {
    const timeZone = 'Europe/Berlin'
    expect(readDate('2021-01-15 12:00', { timeZone })).toEqual({ value: '2021-01-15T12:00:00+01:00' })
    expect(readDate('2021-07-15 12:00', { timeZone })).toEqual({ value: '2021-07-15T12:00:00+02:00' })
    expect(readDate('2021-03-28 02:30', { timeZone })).toEqual({ value: '2021-03-28T02:30:00+01:00' })
    expect(readDate('2021-10-31 02:30', { timeZone })).toEqual({ value: '2021-10-31T02:30:00+02:00' })
    expect(readDate('2021-07-15 12:00', { timeZone: 'Asia/Kathmandu' })).toEqual({ value: '2021-07-15T12:00:00+05:45' })
  })

  it('leaves stated zones, unknown zone names and bare days alone', () => {
    const timeZone = 'Asia/Shanghai'
    expect(readDate('2021-01-15T12:00Z', { timeZone })).toEqual({ value: '2021-01-15T12:00:00Z' })
    expect(readDate('2021-01-15 12:00 XYZ', { timeZone })).toEqual({ value: '2021-01-15T12:00:00' })
    expect(readDate('2021-01-15', { timeZone })).toEqual({ value: '2021-01-15' })
    expect(readDate('2021-01-15 12:00', { timeZone: 'Nowhere/Land' })).toEqual({ value: '2021-01-15T12:00:00' })
  })

  it('resolves relative dates against the given time only', () => {
    const now = new Date('2022-01-01T23:30:00Z')
    const timeZone = 'Asia/Shanghai'
    expect(readDate('3小时前', { now })).toEqual({ value: '2022-01-01T20:30:00Z' })
    expect(readDate('5 minutes ago', { now })).toEqual({ value: '2022-01-01T23:25:00Z' })
    expect(readDate('昨天 12:30', { now })).toEqual({ value: '2021-12-31T12:30:00' })
    expect(readDate('昨天 12:30', { now, timeZone })).toEqual({ value: '2022-01-01T12:30:00+08:00' })
    expect(readDate('03-22 10:00', { now })).toEqual({ value: '2021-03-22T10:00:00' })
    expect(readDate('昨天 99:99', { now })).toEqual({ problem: 'absurd' })
    expect(readDate('3小时前', { now: new Date(Number.NaN) })).toEqual({ problem: 'absurd' })
  })

  it('reads back every instant it can write', () => {
    const min = new Date('1990-01-01T00:00:00Z')
    const max = new Date('2100-12-31T00:00:00Z')
    fc.assert(
      fc.property(fc.date({ min, max, noInvalidDate: true }), (date) => {
        const value = `${date.toISOString().slice(0, 19)}Z`
        expect(readDate(date.toISOString())).toEqual({ value })
        expect(readDate(date.toUTCString())).toEqual({ value })
      }),
    )
  })

  it('never throws', () => {
    const now = new Date('2022-01-01T00:00:00Z')
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d年月日:：./T +Z-]{0,30}$/))
    fc.assert(fc.property(text, (value) => void readDate(value, { now, timeZone: 'Europe/Berlin' })))
  })

  it('takes linear time', () => {
    for (const piece of ['1', ' ', 'a', '月', ',', '1 ']) {
      const read = (size: number): void => {
        for (let round = 0; round < 1000; round++) readDate(piece.repeat(size))
      }
      expect(growth(read, 100), piece).toBeLessThan(mostGrowth)
    }
  })
})

describe('zones in words, and of two meanings', () => {
  it.each([
    ['November 08, 2023 08:00 AM Eastern Standard Time', 'en', '2023-11-08T08:00:00-05:00'],
    ['June 08, 2023 08:00 AM Pacific Daylight Time', 'en', '2023-06-08T08:00:00-07:00'],
    ['Thu Oct 17 09:12:44 EDT 2002', 'en', '2002-10-17T09:12:44-04:00'],
    ['2024-09-14 10:00:00 CST', 'zh-CN', '2024-09-14T10:00:00+08:00'],
    ['2024-09-14 10:00:00 CST', 'en', '2024-09-14T10:00:00-06:00'],
    ['2024-09-14 10:00:00 EST', 'en-NZ', '2024-09-14T10:00:00-05:00'],
    ['2024-09-14 10:00:00 AEST', 'en-AU', '2024-09-14T10:00:00+10:00'],
    // Australia's, or America's: nothing is said.
    ['2024-09-14 10:00:00 EST', 'en-AU', '2024-09-14T10:00:00'],
    ['September 14, 2024 10:00 AM Eastern Standard Time', 'en-AU', '2024-09-14T10:00:00'],
  ])('reads %s in %s', (text, language, value) => {
    expect(readDate(text, { language })).toEqual({ value })
  })

  it('believes the caller that a Chinese document is from America', () => {
    const text = '2024-09-14 10:00:00 CST'
    expect(readDate(text, { language: 'zh-TW', timeZone: 'America/Chicago' })).toEqual({
      value: '2024-09-14T10:00:00-06:00',
    })
    expect(readDate(text, { language: 'zh-CN', timeZone: 'Asia/Tokyo' })).toEqual({
      value: '2024-09-14T10:00:00+08:00',
    })
  })

  it('finds the form of Unix in a line', () => {
    const { metadata, paragraphs } = parseArticle(
      '<h1>The mill turns again</h1><p>Thu Oct 17 09:12:44 EDT 2002</p><p>It turned at noon, and the whole town came to see it.</p>',
    )
    expect(metadata.publishedAt).toBe('2002-10-17T09:12:44-04:00')
    expect(paragraphs).toEqual(['It turned at noon, and the whole town came to see it.'])
  })
})
