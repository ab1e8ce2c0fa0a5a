const digit = '〇一二三四五六七八九'
const zeros = /[○零Ｏ]/g
const parts = /^([一二].{3})年(.{1,3})月(.{1,3})日$/u
const ten = '十'

/** A day in Chinese numerals, as offices sign with: 二〇二四年三月十五日. */
export const hanDay: RegExp =
  /[一二][〇○零Ｏ一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日/g

/** The same day in our digits; what is no such day stays as it is. */
export function withDigits(day: string): string {
  const match = parts.exec(day.replace(zeros, '〇'))
  if (match === null) return day
  const [, year = '', month = '', date = ''] = match
  return `${[...year].map(digitOf).join('')}年${numberOf(month)}月${numberOf(date)}日`
}

function digitOf(character: string): number {
  return digit.indexOf(character)
}

/** 三, 十, 十五, 二十, 三十一; a number that is none of these is 0, which no month and no day is. */
function numberOf(text: string): number {
  const [tens = '', ones, ...more] = text.split(ten)
  if (more.length > 0) return 0
  const last = ones ?? tens
  const number = last === '' ? 0 : digitOf(last)
  if (last.length > 1 || number < 0) return 0
  if (ones === undefined) return number
  if (tens.length > 1) return 0
  return (tens === '' ? 1 : digitOf(tens)) * 10 + number
}
