import { monthKey } from './month-key.js'
import { listNames } from './month-list.js'
import { ambiguousMonths, monthTable } from './month-table.js'

const names: ReadonlyMap<string, number> = new Map(
  monthTable.flatMap((list, index) => listNames(list).map((name): [string, number] => [name, index + 1])),
)
const byLanguage: ReadonlyMap<string, number> = new Map(
  ambiguousMonths.flatMap(([name, month, languages]) =>
    languages.split(' ').map((language): [string, number] => [`${language} ${name}`, month]),
  ),
)
/** What CLDR does not list: Austrian names, and how Ukrainian sites shorten theirs. */
const others: ReadonlyMap<string, number> = new Map([
  ['janner', 1],
  ['feber', 2],
  ['берез', 3],
  ['верес', 9],
  ['листоп', 11],
])
/** Languages whose meaning counts where the language is not known, the most read first. */
const usual = ['en', 'de', 'fr', 'es', 'pl', 'ru']

/** Hebrew writes `in` as a letter before the name: 7 במרץ 2024. */
const hebrewIn = 'ב'

/**
 * The number of a month, 1–12, by its name or usual abbreviation in any language.
 *
 * @param language BCP 47; decides about names that mean different months, such as `listopad`
 * @returns undefined when the word is no month
 */
export function monthNumber(word: string, language?: string): number | undefined {
  const key = monthKey(word)
  const known = names.get(key) ?? others.get(key) ?? (key.startsWith(hebrewIn) ? names.get(key.slice(1)) : undefined)
  if (known !== undefined) return known
  for (const spoken of [language?.split('-', 1)[0] ?? '', ...usual]) {
    const month = byLanguage.get(`${spoken} ${key}`)
    if (month !== undefined) return month
  }
  return undefined
}
