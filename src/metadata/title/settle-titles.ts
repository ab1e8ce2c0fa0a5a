import { foldText } from '../../text/fold.js'
import { hasHan } from '../../text/has-han.js'
import { type Candidate, type CandidateOf, candidatesOf, type TitleKind } from '../candidate.js'
import { candidateOf, withValue } from '../candidate-for.js'
import { isOutletName } from '../credits/outlets.js'
import { cutSiteName } from './cut-site-name.js'
import { hostsOf, siteKeys } from './site-keys.js'
import { titleKey } from './title-key.js'
import { sharedWords } from './title-words.js'
import { withoutMarkup } from './without-markup.js'

const newsArticle = /^(?:\w*NewsArticle|LiveBlogPosting)\./
const stated: ReadonlySet<string> = new Set(['json-ld', 'open-graph'])
/** Share of a headline's words that a stated title must have, 0–1: an `h1` may also be a section or a slogan. */
const minShared = 0.5
/** Longest headline of an `h1`, in UTF-16 units; longer ones hold the standfirst too. */
const maxHeadline = 250

/**
 * Takes the site's name off every title that a page states (`raw` keeps it), names the site by what was taken where
 * nothing else does, and notes what kind of title each is.
 */
export function settleTitles(candidates: readonly Candidate[], url?: URL): Candidate[] {
  const titles = candidatesOf(candidates, 'title')
  if (titles.length === 0) return [...candidates]
  const seen = titles.filter(isSeen)
  const evidence = {
    sites: siteKeys(candidates, hostsOf(candidates, url)),
    headlines: keysOf(seen),
    titles: keysOf(titles),
  }
  const isNews = candidates.some(({ from, detail }) => from === 'json-ld' && newsArticle.test(detail))
  const cutValues = new Map<string, string>()
  // What readers see as a tag is what the title is about.
  const shown = new Set(seen.map(({ value }) => value))
  for (const { value } of titles) {
    if (cutValues.has(value)) continue
    const bare = shown.has(value) ? value : withoutMarkup(value)
    cutValues.set(value, withoutBrackets(cutSiteName(foldText(bare), evidence), evidence.headlines))
  }
  const cut = titles.map((title) => withValue(title, cutValues.get(title.value) ?? title.value))
  const settled = cut.map((title) => withValue(title, title.value, kindOf(title, isNews, cut)))
  const ofTitle = siteOfTitle(settled)
  const sites = siteKeys(ofTitle, [])
  for (const site of evidence.sites) sites.add(site)
  const named: Candidate[] = []
  // A heading that names the site is the page's title only where nothing else is.
  const last: Candidate[] = []
  let next = 0
  for (const candidate of candidates) {
    const title = candidate.field === 'title' ? settled[next++] : undefined
    if (title === undefined) named.push(candidate)
    else if (title.from === 'html' && sites.has(titleKey(title.value))) last.push(title)
    else named.push(title)
  }
  return [...named, ...ofTitle, ...last]
}

/** 港の新市場が開業（港町新聞）: what portals add to the headline that readers see, the outlet or what the text has. */
const inBrackets = /\s?[（(][^（）()]{2,24}[）)]$/

function withoutBrackets(title: string, headlines: ReadonlySet<string>): string {
  const rest = title.replace(inBrackets, '')
  return rest !== title && headlines.has(titleKey(rest)) ? rest : title
}

function kindOf(
  candidate: CandidateOf<'title'>,
  isNews: boolean,
  titles: readonly CandidateOf<'title'>[],
): TitleKind | undefined {
  if (stated.has(candidate.from)) return isNews ? 'newsroom' : undefined
  return candidate.detail === 'h1' && isHeadline(candidate.value, titles) ? 'headline' : undefined
}

function isHeadline(text: string, titles: readonly CandidateOf<'title'>[]): boolean {
  if (text.length > maxHeadline || text.includes('\n')) return false
  const others = new Set(titles.filter((title) => !isSeen(title)).map(({ value }) => value))
  return others.size === 0 || [...others].some((value) => sharedWords(text, value) >= minShared)
}

/** Whether readers see it as a heading of the page. A line that is none may be the window's title in words for machines. */
function isSeen({ from, detail }: CandidateOf<'title'>): boolean {
  return from === 'html' && heading.test(detail)
}

const heading = /^h[1-6]$/

function keysOf(titles: readonly CandidateOf<'title'>[]): Set<string> {
  const keys = new Set([...new Set(titles.map(({ value }) => value))].map(titleKey))
  keys.delete('')
  return keys
}

const marksAtStart = /^[\s|｜︱│_＿\-–—－·•«»‹›:：~]+/u
const lastMark = /[|｜︱│_＿\-–—－·•«»‹›~]\s{0,9}(?=[^|｜︱│_＿\-–—－·•«»‹›~]*$)/u
/** Longest name of a site, in UTF-16 units. */
const maxSite = 40

/** What a program adds to the titles of a site. */
const poweredBy = /[\s|｜_\-–—]{0,9}\bpowered by\s.{1,40}$/i
/** _河_老桥_居民: pages in Chinese put what an article is about there, and then no site. */
const tagList = /^(?:_[\p{L}\p{N}%·]{1,8}){3,8}$/u

/** A shorter name that ends like an outlet is a word: 年报. In UTF-16 units. */
const minOutlet = 3

function isTagList(rest: string): boolean {
  return hasHan(rest) && tagList.test(rest)
}

function isOutlet(value: string): boolean {
  return value.length >= minOutlet && isOutletName(value)
}

/** What stands behind the headline in the window's title, at its end: the site. */
function siteOfTitle(titles: readonly CandidateOf<'title'>[]): Candidate[] {
  const title = titles.find(({ from, detail }) => from === 'html' && detail === 'title')
  if (title === undefined || !title.raw.startsWith(title.value) || title.raw === title.value) return []
  const rest = title.raw.slice(title.value.length)
  if (!marksAtStart.test(rest)) return []
  const tail = rest.replace(poweredBy, '').replace(marksAtStart, '').trim()
  const at = lastMark.exec(tail)
  const value = at === null ? tail : tail.slice(at.index + at[0].length).trim()
  if (value === '' || value.length > maxSite || (isTagList(rest) && !isOutlet(value))) return []
  const { raw, start, end, group, person } = title
  return [candidateOf('siteName', value, { from: 'inferred', detail: 'title', raw, start, end, group, person })]
}
