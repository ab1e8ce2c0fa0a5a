import { titleKey } from '../title/title-key.js'
import { looksLikeName } from './looks-like-name.js'

/** Words of a person's name, and of the site's behind it: one word alone may be a family name. */
const fewestWords = 2
/** Words that are looked at: a longer value is no name. */
const mostWords = 12

/** Words of desks: `Redacción Diario …` is one, with the name of the paper. */
const desk = /\b(?:reda[ckz]|staff|team|desk|editor|news|agen|press|diari|daily|journal|the)/i

/** What parts a name from an outlet. */
const mark = /[,|/]\s{0,9}$/

/** Whether a value has words enough to be a name and the site's. */
export function mayHaveSite(value: string): boolean {
  const words = value.split(' ').length
  return words >= 2 * fewestWords && words <= mostWords
}

/** A person's name without that of the site, which some systems write behind it: `ANA VALE Hill Gazette`. */
export function withoutSite(value: string, sites: ReadonlySet<string>): string {
  const words = value.split(' ')
  for (let at = fewestWords; at <= words.length - fewestWords; at++) {
    const name = words.slice(0, at).join(' ')
    if (looksLikeName(name) && !desk.test(name) && sites.has(titleKey(words.slice(at).join(' ')))) return name
  }
  return value
}

/** Whether a value stands behind another one in the statement that it is from: `Ana Vale, Hill Gazette`. */
export function isBehindAnother(value: string, raw: string): boolean {
  return mark.test(raw.slice(0, Math.max(0, raw.lastIndexOf(value))))
}
