import type { Candidate } from '../candidate.js'
import { candidateFor } from './candidate-for.js'

/** `/2021/03/22/`, `/2021-03-22/`, `/20210322/`, `t20210322_1.html`; the month alone is no date. */
const inPath = /(?:^|[/_t-])((?:19|20)\d{2})([/-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=$|[/_.-])/

/** The day that the page's address names. */
export function dateOfUrl(addresses: readonly string[]): Candidate[] {
  for (const address of addresses) {
    const match = inPath.exec(pathOf(address))
    if (match === null) continue
    const [raw, year, , month, day] = match
    return [candidateFor('publishedAt', `${year}-${month}-${day}`, { from: 'inferred', detail: 'url', raw })]
  }
  return []
}

function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname : ''
}
