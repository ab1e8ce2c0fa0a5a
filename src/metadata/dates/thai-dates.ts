/** 5 มิ.ย. 2567, 5 มิ.ย. 67, 5 มิถุนายน พ.ศ. 2567: Thai abbreviates by letters with full stops, and may name the era. */
export const thaiDates: readonly RegExp[] = [
  /(?<!\d)\d{1,2}\s[\u0E00-\u0E7F]{1,3}\.[\u0E00-\u0E7F]{1,2}\.?\s(?:\d{4}|\d{2})(?!\d)/g,
  /(?<!\d)\d{1,2}\s[\u0E00-\u0E7F.]{3,12}\s[พค]\.ศ\.\s?\d{4}(?!\d)/g,
]

const era = /\s[พค]\.ศ\.\s?/
const stop = /([\u0E00-\u0E7F])\./g
const shortYear = /([\u0E00-\u0E7F]\s)(\d{2})$/
/** Years of two digits from this one on are of the twenty-sixth century of Thailand's era: 40 is 1997. */
const firstThai = 40

/** The day with the letters of its month alone and a year of four digits; `readDate` knows the years of Thailand's era. */
export function plainThaiDate(day: string): string {
  return day
    .replace(era, ' ')
    .replace(stop, '$1')
    .replace(shortYear, (_, before: string, year: string) => before + (Number(year) < firstThai ? '20' : '25') + year)
}
