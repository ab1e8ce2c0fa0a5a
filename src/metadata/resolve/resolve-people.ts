import type { Metadata, Origin } from '../../model/metadata.js'
import { hasHan } from '../../text/has-han.js'
import type { CandidateOf } from '../candidate.js'
import { candidateOf, withValue } from '../candidate-for.js'
import { isAgency } from '../credits/agencies.js'
import { isOutletName } from '../credits/outlets.js'
import { isHanPersonName } from '../credits/surnames.js'
import { isFirm } from '../people/is-firm.js'
import { isSiteName } from '../people/is-site-name.js'
import { looksLikeName } from '../people/looks-like-name.js'
import { isBehindAnother, mayHaveSite, withoutSite } from '../people/without-site.js'
import { hostsOf, siteKeys } from '../title/site-keys.js'
import { withFullByline } from './full-byline.js'
import { withoutOtherStories } from './other-stories.js'
import { markUsed, originOf, type Resolution, rankCandidates, refuse, type Taken, takeGroup } from './resolution.js'

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
  const named = rankCandidates(resolution, 'credits')
  const sites = sitesOnDemand(resolution)
  const fit = fitAuthors(resolution, named, siteName, sites)
  const offered = rankCandidates(resolution, 'authors', fit.length > 0 ? fit : unsigned(resolution, siteName, sites))
  const ranked = withoutFirms(resolution, withFullByline(resolution, withoutOtherStories(resolution, offered)))
  const people: People = { authors: [], credits: [], origins: { authors: [], credits: [] } }
  const { authors, credits, origins } = people
  for (const { value, candidate } of takeGroup(resolution, ranked, 'authors')) {
    markUsed(resolution, candidate, 'credits')
    const origin = originOf(resolution, candidate)
    authors.push(value)
    origins.authors.push(origin)
    credits.push({ role: 'author', name: value })
    origins.credits.push(origin)
  }
  const credited = new Set<string>()
  for (const { value, candidate } of named) {
    if (value.role === 'author') continue
    markUsed(resolution, candidate, 'credits')
    const key = `${value.role} ${value.name}`
    if (credited.has(key)) continue
    credited.add(key)
    credits.push(value)
    origins.credits.push(originOf(resolution, candidate))
  }
  return people
}

/** Without the firm that publishes the site, which some pages name beside those who wrote the article. */
function withoutFirms(resolution: Resolution, ranked: readonly Taken<'authors'>[]): readonly Taken<'authors'>[] {
  if (ranked.length < 2 || !ranked.some(({ value }) => isFirm(value))) return ranked
  const first = ranked[0]?.candidate
  const people = ranked.filter(({ value, candidate }) => candidate.from === first?.from && !isFirm(value))
  if (people.length === 0) return ranked
  return ranked.filter(({ value, candidate }) => {
    if (!isFirm(value)) return true
    refuse(resolution, candidate, 'it is a firm beside people')
    return false
  })
}

/** The keys of the site's names, made when a name is first compared with them: what readers see is not. */
function sitesOnDemand({ candidates }: Resolution): () => ReadonlySet<string> {
  let sites: ReadonlySet<string> | undefined
  return () => {
    sites ??= siteKeys(candidates, hostsOf(candidates))
    return sites
  }
}

/** The candidates for the authors that nothing on the page speaks against; the others are refused. */
function fitAuthors(
  resolution: Resolution,
  credits: readonly Taken<'credits'>[],
  siteName: string | undefined,
  sites: () => ReadonlySet<string>,
): readonly CandidateOf<'authors'>[] {
  const all = [...resolution.of('authors')]
  for (const credit of credits) if (credit.value.role === 'author') all.push(asAuthor(resolution, credit))
  const stated = withoutFeed(all, siteName, resolution).map((candidate) =>
    withoutSiteBehind(resolution, candidate, sites),
  )
  if (stated.every(isExempt)) return stated
  const editors = new Set(credits.filter(({ value }) => value.role === 'editor').map(({ value }) => value.name))
  const writers = new Set(stated.filter(isExempt).map(({ value }) => value))
  return stated.filter((candidate) => {
    const why = isExempt(candidate)
      ? undefined
      : (unfit(candidate, siteName, sites(), editors, writers) ?? unfitStated(candidate, stated, resolution))
    if (why !== undefined) refuse(resolution, candidate, why)
    return why === undefined
  })
}

/** Without the outlet that writers of feeds fill in as the author, where the text says who wrote it. */
function withoutFeed(
  stated: readonly CandidateOf<'authors'>[],
  siteName: string | undefined,
  resolution: Resolution,
): readonly CandidateOf<'authors'>[] {
  const isSigned = stated.some(({ from, value }) => from === 'visible' && looksLikeName(value))
  if (!isSigned || !stated.some(({ from }) => from === 'front-matter')) return stated
  const outlets = new Set(resolution.of('source').map(({ value }) => value.name))
  return stated.filter((candidate) => {
    const { from, value } = candidate
    const isOutlet =
      from === 'front-matter' && (value === siteName || outlets.has(value) || isOutletName(value) || isAccount(value))
    if (isOutlet) refuse(resolution, candidate, 'it is an outlet beside a name')
    return !isOutlet
  })
}

/** Whether the name is all Chinese and none that a person has: what the account is called. */
function isAccount(name: string): boolean {
  return accountName.test(name) && !isHanPersonName(name)
}

const accountName = /^\p{Script=Han}{2,14}[网網报報社号號台圈说說君谈談评評察界部家帮幫馆館]$/u

function isExempt({ from }: CandidateOf<'authors'>): boolean {
  return exempt.has(from)
}

/** The candidate without the name of the site behind that of a person. */
function withoutSiteBehind(
  { keys }: Resolution,
  candidate: CandidateOf<'authors'>,
  sites: () => ReadonlySet<string>,
): CandidateOf<'authors'> {
  if (!mayHaveSite(candidate.value)) return candidate
  const name = withoutSite(candidate.value, sites())
  if (name === candidate.value) return candidate
  const author = withValue(candidate, name)
  const key = keys.get(candidate)
  if (key !== undefined) keys.set(author, key)
  return author
}

/** A credit as a candidate for the authors; it stays tied to the stripped thing it was read from. */
function asAuthor({ keys }: Resolution, { value, candidate }: Taken<'credits'>): CandidateOf<'authors'> {
  const author = candidateOf('authors', value.name, candidate)
  const key = keys.get(candidate)
  if (key !== undefined) keys.set(author, key)
  return author
}

function unfit(
  candidate: CandidateOf<'authors'>,
  siteName: string | undefined,
  sites: ReadonlySet<string>,
  editors: ReadonlySet<string>,
  writers: ReadonlySet<string>,
): string | undefined {
  if (candidate.value === siteName && candidate.person !== true) return 'it is the name of the site'
  // A person's own site has that person's name.
  const isOwn = candidate.person === true && looksLikeName(candidate.value)
  if (isSiteName(candidate.value, sites) && !(isOwn && !isBehindAnother(candidate.value, candidate.raw)))
    return 'it is the name of the site'
  return editors.has(candidate.value) && !writers.has(candidate.value)
    ? 'the page credits this person as an editor'
    : undefined
}

/**
 * What Chinese systems state: the outlet, where readers see who wrote it, and in `<meta name=author>` the login of whoever
 * typed it in, or the office that is the source.
 */
function unfitStated(
  { from, value }: CandidateOf<'authors'>,
  stated: readonly CandidateOf<'authors'>[],
  { of }: Resolution,
): string | undefined {
  if (isOutletName(value) && stated.some((other) => isExempt(other) && isHanPersonName(other.value)))
    return 'it is an outlet beside a name'
  if (isAgency(value) && isSignedOnce(stated)) return 'it is an agency beside a name'
  if (from !== 'meta') return undefined
  if (login.test(value) && stated.some((other) => isHanPersonName(other.value))) return 'it is a login beside a name'
  const isOutlet =
    hasHan(value) && !isHanPersonName(value) && of('source').some(({ value: { name } }) => name === value)
  return isOutlet ? 'it is the source' : undefined
}

/** Whether readers see one byline, with people in it. Several are of several stories. */
function isSignedOnce(stated: readonly CandidateOf<'authors'>[]): boolean {
  const signed = stated.filter(({ from }) => from === 'visible')
  return (
    new Set(signed.map(({ raw }) => raw)).size === 1 &&
    signed.some(({ value }) => looksLikeName(value) && !isAgency(value))
  )
}

const login = /^[a-z\d][a-z\d_]{1,19}$/

/** What is left where nobody is named. */
function unsigned(
  resolution: Resolution,
  siteName: string | undefined,
  sites: () => ReadonlySet<string>,
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
  const signed = of('authors').find(
    ({ from, detail, value }) => signers.has(from) && signature.test(detail) && !hasHan(value),
  )
  if (signed === undefined) return []
  return candidates.some(({ from, detail }) => from === 'json-ld' && ofNewsArticle.test(detail)) ? [] : [signed]
}

const ofNewsArticle = /^\w*NewsArticle\./
/** Open Graph and linked data name the site on every page of many; these are filled in for the one who signs. */
const signers: ReadonlySet<Origin['from']> = new Set(['meta', 'html'])
const signature = /^(?:author|rel=author)$/

/** A newsroom that states itself as the author of its news article, and no one else, signs as a desk does. */
function fromNewsroom({ of }: Resolution, sites: () => ReadonlySet<string>): CandidateOf<'authors'>[] {
  const signed = of('authors').find(
    ({ from, detail, value }) => from === 'json-ld' && newsAuthor.test(detail) && isSiteName(value, sites()),
  )
  return signed === undefined ? [] : [signed]
}

const newsAuthor = /^\w*NewsArticle\.author$/

/** 甲某网博客 on the site 某网: the blog is named after its author. */
function fromBlog(resolution: Resolution, siteName: string | undefined): CandidateOf<'authors'>[] {
  if (siteName === undefined) return []
  const ending = siteName + blog
  const bloggers: CandidateOf<'authors'>[] = []
  for (const candidate of resolution.of('source').filter(({ value }) => value.name.endsWith(ending))) {
    const name = candidate.value.name.slice(0, -ending.length)
    if (isHanPersonName(name)) bloggers.push(candidateOf('authors', name, { ...candidate, from: 'inferred' }))
  }
  return bloggers
}
