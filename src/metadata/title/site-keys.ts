import { originalAddress } from '../../html/original-address.js'
import type { CandidateField, CandidateOf } from '../candidate.js'
import { titleKey } from './title-key.js'

const www = /^(?:www|m|mobile|amp|news|edition)\./
const suffixes = /\.(?:com|co|org|net|gov|edu|ac|or|ne|go)?\.?[a-z]{2,}$/
const leadingArticle = /^the/
/** Hill-Gazette.fr signs as Hill-Gazette. */
const ending = /\.[a-z]{2,4}$/i

/** The keys of all names of the site: those that the page states, and its host with and without the ending. */
export function siteKeys(candidates: readonly CandidateOf<CandidateField>[], hosts: readonly string[]): Set<string> {
  const keys = new Set<string>()
  const add = (name: string): void => {
    const key = titleKey(name)
    if (key === '') return
    keys.add(key)
    keys.add(key.replace(leadingArticle, ''))
  }
  const addName = (name: string): void => {
    add(name)
    if (ending.test(name)) add(name.replace(ending, ''))
  }
  for (const { field, value } of candidates)
    if ((field === 'siteName' || field === 'publisher') && typeof value === 'string') addName(value)
  for (const host of hosts) {
    const bare = host.toLowerCase().replace(www, '')
    add(bare)
    add(bare.replace(suffixes, ''))
    add(bare.replace(suffixes, '').split('.').at(-1) ?? '')
  }
  keys.delete('')
  return keys
}

/** The hosts of the page's own addresses. */
export function hostsOf(candidates: readonly CandidateOf<CandidateField>[], url?: URL): string[] {
  const hosts = url === undefined ? [] : [url.hostname]
  let last: unknown
  for (const { field, value } of candidates) {
    // Most pages state one address several times.
    if (field !== 'url' || typeof value !== 'string' || value === last || !URL.canParse(value)) continue
    last = value
    hosts.push(new URL(originalAddress(value)).hostname)
  }
  return hosts.filter(Boolean)
}
