import { nowhere } from '../../html/lines/line-extent.js'
import type { Candidate } from '../candidate.js'
import { candidateFor, placeAt } from '../candidate-for.js'
import { monthNumber } from '../dates/month-names.js'
import { pad } from '../dates/read-relative.js'

/** `/2021/03/22/`, `/2021-03-22/`, `/20210322/`, `t20210322_1.html`; the month alone is no date. */
const inPath = /(?:^|[/_t-])((?:19|20)\d{2})([/-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=$|[/_.-])/

/** `/2021/march/22/`, `/2021/mar/22/`. */
const namedInPath = /\/((?:19|20)\d{2})\/([a-z]{3,9})\/(\d{1,2})(?=$|[/_.-])/i

/** A date has five digits at least. Those of percent-escapes, which a path has more of than its address, are never among them. */
const someDigits = /(?:\d\D*){5}/

/** The day that the page's address names. */
export function dateOfUrl(addresses: readonly string[]): Candidate[] {
  for (const address of new Set(addresses)) {
    if (!someDigits.test(address)) continue
    const found = dayIn(pathOf(address))
    if (found === undefined) continue
    return [candidateFor('publishedAt', found.day, placeAt('inferred', 'url', found.raw, nowhere))]
  }
  return []
}

function dayIn(path: string): { day: string; raw: string } | undefined {
  const numbers = inPath.exec(path)
  if (numbers !== null) {
    const [raw, year, , month, day] = numbers
    return { day: `${year}-${month}-${day}`, raw }
  }
  const named = namedInPath.exec(path)
  if (named === null) return undefined
  const [raw, year, name = '', day = ''] = named
  const month = monthNumber(name, 'en')
  return month === undefined ? undefined : { day: `${year}-${pad(month)}-${pad(Number(day))}`, raw }
}

function pathOf(address: string): string {
  try {
    return new URL(address).pathname
  } catch {
    return ''
  }
}
