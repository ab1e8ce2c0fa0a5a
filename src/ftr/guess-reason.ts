import type { StripReason } from '../model/report.js'

/**
 * Words in names of elements, classes and ids, and what they most often stand for; the first that occurs decides. A word
 * is what letters of one case, digits aside, stand between: `relatedStories` has `related` and `stories`.
 */
const words: readonly (readonly [StripReason, string])[] = [
  ['script', 'script'],
  ['style', 'style'],
  ['noscript', 'noscript'],
  ['newsletter', 'newsletter newsletters nl anmeldung'],
  ['share', 'share sharing shares sharethis social socials facebook twitter addthis sharetools sharebar'],
  ['reader-comments', 'comment comments commenting disqus discussion'],
  ['related', 'related recirc recirculation more readmore recommended recommendation recommendations stories teaser'],
  ['advertisement', 'ad ads adv advert advertisement advertising advertorial sponsor sponsored outbrain taboola dfp'],
  ['consent', 'cookie cookies consent gdpr'],
  ['paywall', 'paywall premium'],
  ['author-box', 'authorbox authorbio bio'],
  ['credit', 'author authors byline credit credits dateline'],
  ['tags', 'tag tags topics keywords'],
  ['copyright', 'copyright'],
  ['promotion', 'promo promos promotion subscribe subscription donate app apps membership'],
  ['navigation', 'nav navigation breadcrumb breadcrumbs menu pagination pager toc sidebar'],
  ['headline', 'h1 title headline headings'],
  ['dateline', 'time date timestamp'],
  ['ui', 'button btn form input svg toolbar tools player print'],
  ['media-placeholder', 'video audio iframe'],
  ['hidden', 'hidden hide visuallyhidden'],
]

const reasons: ReadonlyMap<string, StripReason> = new Map(
  words.flatMap(([reason, list]) => list.split(' ').map((word) => [word, reason] as const)),
)

const wordStart = /([a-z])([A-Z])/g
const between = /[^a-z0-9]+/

/** The words of a text in lower case, `camelCase` as two. */
export function wordsOf(text: string): string[] {
  return text.slice(0, 1000).replace(wordStart, '$1 $2').toLowerCase().split(between).filter(Boolean)
}

/** The reason that the names in a selector suggest; `boilerplate` where they suggest none. */
export function guessReason(selector: string): StripReason {
  const found = wordsOf(selector).flatMap((word) => reasons.get(word) ?? [])
  const order = words.map(([reason]) => reason)
  return found.sort((a, b) => order.indexOf(a) - order.indexOf(b))[0] ?? 'boilerplate'
}
