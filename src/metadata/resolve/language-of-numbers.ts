import { type Candidate, candidatesOf } from '../candidate.js'
import { cleanLanguage } from '../fields/clean-language.js'
import { hostsOf } from '../title/site-keys.js'

/**
 * By the endings of hosts, the language of news there, for how dates are written: English with the region that stands for that,
 * others where they have the day first.
 */
const languages: ReadonlyMap<string, string> = new Map(
  'en-GB uk,en-AU au,en-NZ nz,en-IE ie,en-IN in,en-ZA za,en-NG ng,en-KE ke,en-SG sg,en-PH ph,en-US gov mil,de de at li,fr fr,it it,es es ar cl mx pe ve ec uy py bo cr gt,pt pt br ao,nl nl,pl pl,cs cz,sk sk,sl si,hr hr,sr rs,ro ro md,bg bg,el gr cy,tr tr,ru ru su,uk ua,da dk,nb no,fi fi,et ee,id id,vi vn'
    .split(',')
    .flatMap((line) => {
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
  const ofHosts = hostsOf(candidates, url).flatMap((host) => languages.get(host.split('.').at(-1) ?? '') ?? [])
  if (language === undefined) return ofHosts[0]
  if (language.includes('-')) return language
  for (const { value } of candidatesOf(candidates, 'language')) {
    const cleaned = cleanLanguage(value)
    if ('value' in cleaned && cleaned.value.startsWith(`${language}-`) && withRegion.test(cleaned.value))
      return cleaned.value
  }
  if (language !== 'en') return language
  return ofHosts.find((tag) => tag.startsWith('en-')) ?? language
}
