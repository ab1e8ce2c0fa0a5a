import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/metadata/dates/find-date.js'
import { isWeekday, weekdayEnd, withoutWeekday } from '../../src/metadata/dates/weekday-names.js'

describe('isWeekday', () => {
  it.each([
    'Sun',
    'FRIDAY',
    'Mittwoch',
    'mercredi',
    'terça-feira',
    'lunedì',
    'söndag',
    'Çarşamba',
    "jum'at",
    'воскресенье',
  ])('knows %s', (word) => expect(isWeekday(word)).toBe(true))

  it.each(['', 'Sunny', 'Marchday', 'tag', 'di', 'शाम', 'constructor'])('knows no %j', (word) =>
    expect(isWeekday(word)).toBe(false),
  )
})

describe('weekdayEnd', () => {
  it.each([
    ['May 3, Friday 10:15', 7, 13],
    ['May 3, Friday10:15', 7, 13],
    ['May 3, Fridays 10:15', 7, 7],
    ['3 May سه شنبه 10:15', 6, 13],
    ['Friday', 6, 6],
  ])('finds it in %s from %i', (text, from, end) => expect(weekdayEnd(text, from)).toBe(end))
})

describe('withoutWeekday', () => {
  it.each([
    ['Published on Friday, ', 'Published on '],
    ['Published: Fri – ', 'Published: '],
    ['Friday ', ''],
    ['به روز شده سه شنبه ', 'به روز شده '],
    ['On a rainy Fridays, ', 'On a rainy Fridays, '],
    ['Published on ', 'Published on '],
    ['', ''],
  ])('takes it from the end of %j', (before, rest) => expect(withoutWeekday(before)).toBe(rest))
})

describe('a time behind a day of the week', () => {
  it.each([
    ['May 3, 2024, FRIDAY 10:15', 'May 3, 2024 10:15'],
    ['3 May 2024 – Friday, 10:15', '3 May 2024 10:15'],
    ['2024年3月5日 火曜日 10:15', '2024年3月5日 10:15'],
    ['May 3, 2024 Friday market 10:15', 'May 3, 2024'],
  ])('is read in %s', (line, text) => expect(findDates(line).map((date) => date.text)).toEqual([text]))
})
