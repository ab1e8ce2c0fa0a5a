import { titleKey } from './title-key.js'
import { maxTitle, titleSeparators } from './title-separators.js'

/** What tells a headline from the name of its site. */
export interface TitleEvidence {
  /** Keys of names of the site. */
  readonly sites: ReadonlySet<string>
  /** Keys of what readers see as the headline. */
  readonly headlines: ReadonlySet<string>
  /** Keys of all titles that the page states. */
  readonly titles: ReadonlySet<string>
}

interface Separator {
  /** Offset of its first character. */
  start: number
  /** Offset after its last character. */
  end: number
}

const spaces = /\s+/
/** What WordPress wrote between the names of a blog and a post: `The Mill » Blog Archive » It turns again`. */
const archive = /(?<=^|[»›:|–-]\s)(?:blog[ -]archiv(?:e|es|o)?|archives?)\s[»›]\s/i
const topLevel = /(?:com|org|net|info|de|fr|couk|cn|comcn|ru|it|es|pl|nl|ch|at|comau|in|jp|cojp|tv|news|online)$/
/** Words by which a title's name of the site may be longer than the one it states: `Hill Gazette` and `Hill Gazette Sport`. */
const moreWords = 2
/** A shorter key is a part of too many words. */
const minKey = 3
/** Separators that are tried, from each end. */
const maxCuts = 8

/**
 * Takes the site's name off a title, at its end or its beginning, with what stands between it and the headline. Cuts only
 * with evidence: the part that goes is a name of the site, or what stays is a title that the page states elsewhere. A
 * title that readers see as it is loses no more than the name itself.
 */
export function cutSiteName(stated: string, evidence: TitleEvidence): string {
  if (stated.length > maxTitle) return stated
  const title = stated.replace(archive, '')
  const found = [...title.matchAll(titleSeparators)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  if (found.length === 0) return title
  if (evidence.headlines.has(titleKey(title))) return cutSignature(title, found, evidence)
  return cutAtTitle(title, found, evidence) ?? cutAtSite(title, found, evidence)
}

/** The part up to or from a separator that is a title by itself; the longest such part. */
function cutAtTitle(title: string, found: readonly Separator[], evidence: TitleEvidence): string | undefined {
  const last = found.slice(-maxCuts).reverse()
  const first = found.slice(0, maxCuts)
  const parts = [...last.map(({ start }) => title.slice(0, start)), ...first.map(({ end }) => title.slice(end))]
  const stated = (keys: ReadonlySet<string>): string | undefined =>
    parts.find((part) => keys.has(titleKey(part)) && !evidence.sites.has(titleKey(part)))
  return stated(evidence.headlines) ?? stated(evidence.titles)
}

/** A headline that readers see keeps all but the very name of the site behind a bar or a dash at its end. */
function cutSignature(title: string, found: readonly Separator[], { sites }: TitleEvidence): string {
  const last = found.at(-1)
  if (last === undefined || last.start === 0 || !signatureMark.test(title.slice(last.start, last.end))) return title
  return sites.has(titleKey(title.slice(last.end))) ? title.slice(0, last.start).trim() : title
}

const signatureMark = /^\s?[|｜︱¦│]|^\s[-–—]/u

function cutAtSite(title: string, found: readonly Separator[], evidence: TitleEvidence): string {
  for (const { start, end } of found.slice(-maxCuts)) {
    if (start > 0 && isSite(title.slice(end), evidence.sites)) return title.slice(0, start).trim()
  }
  for (const { start, end } of found.slice(0, 2)) {
    if (isSite(title.slice(0, start), evidence.sites)) return title.slice(end).trim()
  }
  return title
}

/** Whether the text is a name of the site, or one with a word or two more. */
function isSite(text: string, sites: ReadonlySet<string>): boolean {
  const key = titleKey(text)
  if (key.length < minKey) return sites.has(key) && key !== ''
  if (sites.has(key) || sites.has(key.replace(topLevel, ''))) return true
  const words = text.trim().split(spaces)
  if (words.length > moreWords + 3) return false
  for (let count = 1; count <= moreWords && count < words.length; count++) {
    if (sites.has(titleKey(words.slice(0, -count).join(' '))) || sites.has(titleKey(words.slice(count).join(' '))))
      return true
  }
  return false
}
