/** The months as Iraq and the Levant name them; some are of two words, one of two letters. */
const months =
  'كانون (?:الثاني|ال[أا]ول)|شباط|[آا]ذار|نيسان|[أا]يار|حزيران|تموز|[آا]ب|[أا]يلول|تشرين (?:ال[أا]ول|الثاني)'
const other = '[\\u0600-\\u06FF]{2,8}'

/** 5 آذار 2024, 5 آذار/مارس 2024, 5 مارس/آذار 2024. */
export const levantDate: RegExp = new RegExp(
  `(?<!\\d)\\d{1,2}\\s(?:(?:${months})(?:\\s?[/-]\\s?${other})?|${other}\\s?/\\s?(?:${months})),?\\s\\d{4}(?!\\d)`,
  'g',
)
const parts = new RegExp(`^(\\d{1,2})\\s(?:${other}\\s?/\\s?)?(${months})(?:\\s?[/-]\\s?${other})?,?\\s(\\d{4})$`)

/** The day with one name of the month, in one word. */
export function plainLevantDate(day: string): string {
  return day.replace(parts, (_, date: string, name: string, year: string) => `${date} ${name.replace(' ', '')} ${year}`)
}
