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
/** Endings of hosts where one language is written that has the day first. */
const languages: ReadonlyMap<string, string> = new Map(
  [
    'de de at li',
    'fr fr',
    'it it sm',
    'es es ar cl mx pe ve ec uy py bo cr gt hn ni sv',
    'pt pt br ao mz',
    'nl nl',
    'pl pl',
    'cs cz',
    'sk sk',
    'sl si',
    'hr hr',
    'sr rs',
    'ro ro md',
    'bg bg',
    'el gr cy',
    'tr tr',
    'ru ru su',
    'uk ua',
    'da dk',
    'nb no',
    'fi fi',
    'is is',
    'et ee',
    'id id',
    'vi vn',
  ].flatMap((line) => {
    const [language = '', ...endings] = line.split(' ')
    return endings.map((ending): [string, string] => [ending, language])
  }),
)
const withRegion = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-[A-Z]{2}$/

/**
 * The language with the region that tells how 03/04/2021 is read: where the page's own tag has none, that of another
 * place that states the same language, else that of an English page's host. Where nothing states the language, that of
 * the host's country.
 */
export function languageOfNumbers(
  language: string | undefined,
  candidates: readonly Candidate[],
  url?: URL,
): string | undefined {
  if (language === undefined) return languageOfHost(endingsOf(candidates, url))
  if (language.includes('-')) return language
  for (const { value } of candidatesOf(candidates, 'language')) {
    const cleaned = cleanLanguage(value)
    if ('value' in cleaned && cleaned.value.startsWith(`${language}-`) && withRegion.test(cleaned.value))
      return cleaned.value
  }
  if (language !== 'en') return language
  const region = endingsOf(candidates, url).flatMap((ending) => regions.get(ending) ?? [])[0]
  return region === undefined ? language : `en-${region}`
}

function languageOfHost(endings: readonly string[]): string | undefined {
  for (const ending of endings) {
    const region = regions.get(ending)
    const language = region === undefined ? languages.get(ending) : `en-${region}`
    if (language !== undefined) return language
  }
  return undefined
}

function endingsOf(candidates: readonly Candidate[], url: URL | undefined): string[] {
  return hostsOf(candidates, url).map((host) => host.split('.').at(-1) ?? '')
}
