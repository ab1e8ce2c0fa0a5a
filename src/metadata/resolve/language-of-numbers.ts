import { type Candidate, candidatesOf } from '../candidate.js'
import { cleanLanguage } from '../fields/clean-language.js'
import { hostsOf } from '../title/site-keys.js'

/** Endings of hosts where English is the language of news, and the region that stands for how dates are written there. */
const regions: ReadonlyMap<string, string> = new Map([
  ['uk', 'GB'],
  ['au', 'AU'],
  ['nz', 'NZ'],
  ['ie', 'IE'],
  ['in', 'IN'],
  ['za', 'ZA'],
  ['ng', 'NG'],
  ['ke', 'KE'],
  ['sg', 'SG'],
  ['ph', 'PH'],
  ['gov', 'US'],
  ['mil', 'US'],
])
const withRegion = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-[A-Z]{2}$/

/**
 * The language with the region that tells how 03/04/2021 is read: where the page's own tag has none, that of another
 * place that states the same language, else that of an English page's host.
 */
export function languageOfNumbers(language: string | undefined, candidates: readonly Candidate[]): string | undefined {
  if (language === undefined || language.includes('-')) return language
  for (const { value } of candidatesOf(candidates, 'language')) {
    const cleaned = cleanLanguage(value)
    if ('value' in cleaned && cleaned.value.startsWith(`${language}-`) && withRegion.test(cleaned.value))
      return cleaned.value
  }
  if (language !== 'en') return language
  const region = hostsOf(candidates).flatMap((host) => regions.get(host.split('.').at(-1) ?? '') ?? [])[0]
  return region === undefined ? language : `en-${region}`
}
