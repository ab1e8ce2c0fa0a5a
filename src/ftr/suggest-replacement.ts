import type { ConfigLine } from './read-lines.js'

/** What configs rewrite the source for most often, and what there is instead. */
const purposes: readonly (readonly [RegExp, string])[] = [
  [/noscript/i, 'images inside noscript are read without it'],
  [/(?:data-|lazy|srcset|\bsrc=)/i, 'images that load late are read from their usual attributes without it'],
  [
    /<\/?(?:section|nav|aside|header|footer|button|textarea|form)\b/i,
    'a keep rule keeps elements that a rule would take',
  ],
  [/<\/?h[1-6]\b/i, 'the blocks tell headings and paragraphs apart; what follows them may change them'],
]

/** What to do instead of rewriting the source; undefined where the line does not, or where there is nothing to say. */
export function suggestReplacement({ directive, argument, value }: ConfigLine): string | undefined {
  if (directive !== 'find_string' && directive !== 'replace_string') return undefined
  const sought = directive === 'find_string' ? value : argument
  if (sought === undefined || sought === '') return undefined
  const purpose = purposes.find(([pattern]) => pattern.test(sought.slice(0, 1000)))
  if (purpose !== undefined) return purpose[1]
  const isText = directive === 'replace_string' && value === '' && !/[<>=]/.test(sought)
  return isText ? 'a strip rule with this text as its pattern' : undefined
}
