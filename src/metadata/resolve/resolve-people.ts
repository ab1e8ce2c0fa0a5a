import type { Credit, Metadata, Origin } from '../../model/metadata.js'
import { hasHan } from '../../text/has-han.js'
import type { CandidateOf } from '../candidate.js'
import { isHanPersonName } from '../credits/surnames.js'
import { isSiteName } from '../people/is-site-name.js'
import { looksLikeName } from '../people/looks-like-name.js'
import { hostsOf, siteKeys } from '../title/site-keys.js'
import { markUsed, originOf, type Resolution, rankCandidates, refuse, takeGroup } from './resolution.js'

/** Authors and credits with their origins, parallel to them. */
export interface People {
  authors: Metadata['authors']
  credits: Metadata['credits']
  origins: { authors: Origin[]; credits: Origin[] }
}

/** Statements for machines name the wrong people most often: what the reader sees corrects them. */
const exempt: ReadonlySet<Origin['from']> = new Set(['caller', 'profile', 'visible', 'front-matter'])
const blog = '博客'

/**
 * Chooses who is credited. Authors are those of the best place that names any; all other roles are taken from everywhere,
 * the page's order kept. An editor is never an author, whatever the page's statements for machines say.
 */
export function resolvePeople(resolution: Resolution, siteName: string | undefined): People {
  const credits = rankCandidates(resolution, 'credits')
  const editors = new Set(credits.filter(({ value }) => value.role === 'editor').map(({ value }) => value.name))
  const stated = [...resolution.of('authors'), ...credits.filter(isAuthor).map(asAuthor(resolution))]
  // Who is not named is not compared with the site.
  const sites =
    stated.length === 0 ? new Set<string>() : siteKeys(resolution.candidates, hostsOf(resolution.candidates))
  const writers = new Set(stated.filter(({ from }) => exempt.has(from)).map(({ value }) => value))
  const fit = stated.filter((candidate) => {
    const why = unfit(candidate, siteName, sites, editors, writers)
    if (why !== undefined) refuse(resolution, candidate, why)
    return why === undefined
  })
  const ranked = rankCandidates(resolution, 'authors', fit.length > 0 ? fit : unsigned(resolution, siteName, sites))
  const authors = takeGroup(resolution, ranked, 'authors')
  const list: { credit: Credit; origin: Origin }[] = authors.map(({ value, candidate }) => {
    markUsed(resolution, candidate, 'credits')
    return { credit: { role: 'author', name: value }, origin: originOf(resolution, candidate) }
  })
  for (const { value, candidate } of credits) {
    if (value.role === 'author') continue
    markUsed(resolution, candidate, 'credits')
    if (list.some(({ credit }) => credit.role === value.role && credit.name === value.name)) continue
    list.push({ credit: value, origin: originOf(resolution, candidate) })
  }
  return {
    authors: authors.map(({ value }) => value),
    credits: list.map(({ credit }) => credit),
    origins: {
      authors: list.slice(0, authors.length).map(({ origin }) => origin),
      credits: list.map(({ origin }) => origin),
    },
  }
}

function isAuthor({ value }: { value: Credit }): boolean {
  return value.role === 'author'
}

/** A credit as a candidate for the authors; it stays tied to the stripped thing it was read from. */
function asAuthor(
  resolution: Resolution,
): (taken: { value: Credit; candidate: CandidateOf<'credits'> }) => CandidateOf<'authors'> {
  return ({ value, candidate }) => {
    const author: CandidateOf<'authors'> = { ...candidate, field: 'authors', value: value.name }
    const key = resolution.keys.get(candidate)
    if (key !== undefined) resolution.keys.set(author, key)
    return author
  }
}

function unfit(
  candidate: CandidateOf<'authors'>,
  siteName: string | undefined,
  sites: ReadonlySet<string>,
  editors: ReadonlySet<string>,
  writers: ReadonlySet<string>,
): string | undefined {
  if (exempt.has(candidate.from)) return undefined
  if (candidate.value === siteName && candidate.person !== true) return 'it is the name of the site'
  // A person's own site has that person's name.
  if (isSiteName(candidate.value, sites) && !(candidate.person === true && looksLikeName(candidate.value)))
    return 'it is the name of the site'
  return editors.has(candidate.value) && !writers.has(candidate.value)
    ? 'the page credits this person as an editor'
    : undefined
}

/** What is left where nobody is named. */
function unsigned(
  resolution: Resolution,
  siteName: string | undefined,
  sites: ReadonlySet<string>,
): CandidateOf<'authors'>[] {
  const blogger = fromBlog(resolution, siteName)
  if (blogger.length > 0) return blogger
  const newsroom = fromNewsroom(resolution, sites)
  return newsroom.length > 0 ? newsroom : fromSigned(resolution)
}

/**
 * A site that names itself as the author of a page that is no news article: a blog, a firm, a person's own site. Chinese
 * pages state the site there as a rule.
 */
function fromSigned({ candidates, of }: Resolution): CandidateOf<'authors'>[] {
  if (candidates.some(({ from, detail }) => from === 'json-ld' && ofNewsArticle.test(detail))) return []
  return of('authors')
    .filter(({ from, detail, value }) => signers.has(from) && signature.test(detail) && !hasHan(value))
    .slice(0, 1)
}

const ofNewsArticle = /^\w*NewsArticle\./
/** Open Graph and linked data name the site on every page of many; these are filled in for the one who signs. */
const signers: ReadonlySet<Origin['from']> = new Set(['meta', 'html'])
const signature = /^(?:author|rel=author)$/

/** A newsroom that states itself as the author of its news article, and no one else, signs as a desk does. */
function fromNewsroom({ of }: Resolution, sites: ReadonlySet<string>): CandidateOf<'authors'>[] {
  const signed = of('authors').filter(
    ({ from, detail, value }) => from === 'json-ld' && newsAuthor.test(detail) && isSiteName(value, sites),
  )
  return signed.slice(0, 1)
}

const newsAuthor = /^\w*NewsArticle\.author$/

/** 甲某网博客 on the site 某网: the blog is named after its author. */
function fromBlog(resolution: Resolution, siteName: string | undefined): CandidateOf<'authors'>[] {
  if (siteName === undefined) return []
  const ending = siteName + blog
  return resolution.of('source').flatMap(({ kind: _, ...candidate }): CandidateOf<'authors'>[] => {
    const name = candidate.value.name.endsWith(ending) ? candidate.value.name.slice(0, -ending.length) : ''
    return isHanPersonName(name) ? [{ ...candidate, field: 'authors', value: name, from: 'inferred' }] : []
  })
}
