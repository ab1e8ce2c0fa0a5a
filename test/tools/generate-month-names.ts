/**
 * Writes `src/metadata/dates/month-table.ts` from the CLDR data of the running Node:
 *
 *     npx tsx test/tools/generate-month-names.ts
 *
 * Names of one month in all languages are a list; a name that means different months in different languages (`srpen`
 * is August in Czech, `lipiec` is near `lipanj`) is kept apart, with its languages.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { monthKey } from '../../src/metadata/dates/month-key.js'
import { shortenNames } from '../../src/metadata/dates/month-list.js'

/** Languages that news is written in and that name the months of the Gregorian calendar with words. */
const languages =
  'en de fr es it pt nl sv da nb nn fi is pl cs sk hu ro bg hr sr sl mk bs sq el tr az ru uk be lt lv et ga cy eu ca gl mt af sw zu xh id ms tl vi he ar fa hi bn ur ta te mr gu kn ml pa ne si th ka hy kk uz mn fo lb'.split(
    ' ',
  )
const styles = ['long', 'short'] as const
const target = fileURLToPath(new URL('../../src/metadata/dates/month-table.ts', import.meta.url))
/** The months of the Levant, January first, each name in one word and with its hamza; in text they lose it as often. */
const levant = 'كانونالثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرينالأول تشرينالثاني كانونالأول'.split(' ')
/** Abbreviations that are written and that CLDR has not. */
const written: readonly (readonly [language: string, month: number, name: string])[] = [
  ['en', 9, 'sept'],
  ['de', 3, 'maerz'],
  ['es', 9, 'setiembre'],
  ['es', 9, 'set'],
  ...levant.flatMap((name, index): [string, number, string][] =>
    [...new Set([name, name.replace(/[آأ]/g, 'ا')])].map((spelling) => ['ar', index + 1, spelling]),
  ),
]
/** A word has this many letters at least, so that a day's or a place's name is not taken for one. */
const minLetters = 2

function namesOf(language: string, month: number): string[] {
  const date = new Date(Date.UTC(2021, month - 1, 15))
  const names = styles.flatMap((style) => {
    const base = { timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' } as const
    const alone = new Intl.DateTimeFormat(language, { ...base, month: style }).format(date)
    const inDate = new Intl.DateTimeFormat(language, { ...base, month: style, day: 'numeric', year: 'numeric' })
      .formatToParts(date)
      .find(({ type }) => type === 'month')?.value
    return [alone, inDate ?? '']
  })
  return names.map(monthKey).filter((name) => name.length >= minLetters && /^\p{L}[\p{L}\p{M}'’]*$/u.test(name))
}

const meanings = new Map<string, Map<number, string[]>>()
function note(name: string, month: number, language: string): void {
  const months = meanings.get(name) ?? new Map<number, string[]>()
  const known = months.get(month) ?? []
  if (!known.includes(language)) known.push(language)
  months.set(month, known)
  meanings.set(name, months)
}
for (const language of languages)
  for (let month = 1; month <= 12; month++) for (const name of namesOf(language, month)) note(name, month, language)
for (const [language, month, name] of written) note(monthKey(name), month, language)

const plain: string[][] = Array.from({ length: 12 }, () => [])
const ambiguous: string[] = []
for (const [name, months] of [...meanings].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const [only] = [...months.keys()]
  if (months.size === 1 && only !== undefined) plain[only - 1]?.push(name)
  else
    for (const [month, spoken] of [...months].sort(([a], [b]) => a - b))
      ambiguous.push(`  ['${name}', ${month}, '${spoken.join(' ')}'],`)
}

writeFileSync(
  target,
  `// Generated from CLDR by test/tools/generate-month-names.ts; not written by hand.

/**
 * The names of each month, January first, as \`monthKey\` spells them and \`shortenNames\` shortens them: those that mean the same
 * month in every language.
 */
export const monthTable: readonly string[] = [
${plain.map((names) => `  '${shortenNames(names).replaceAll("'", "\\'")}',`).join('\n')}
]

/** Names that mean different months in different languages: the name, the month from 1, the languages. */
export const ambiguousMonths: readonly (readonly [name: string, month: number, languages: string])[] = [
${ambiguous.join('\n')}
]
`,
)
