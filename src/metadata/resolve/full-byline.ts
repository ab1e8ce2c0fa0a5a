import type { CandidateOf } from '../candidate.js'
import { isHanPersonName } from '../credits/surnames.js'
import { isAffiliation } from '../people/beside-name.js'
import { looksLikeName } from '../people/looks-like-name.js'
import { type Resolution, refuse, type Taken } from './resolution.js'

/** Links that lead to those who wrote an article. */
const links: ReadonlySet<string> = new Set(['author-link', 'rel=author', 'profile-link'])
/** Lines that say who wrote it. */
const bylines: ReadonlySet<string> = new Set(['byline', 'credit-line'])
/** The second label of a Twitter card, which WordPress and Ghost fill with all who wrote it. */
const card = /^twitter:data\d$/
/** What only stands before one more name; behind a comma stand places, posts and outlets as well. */
const and = /\s(?:&|and|und|et|og|och|ja|ve|y|e|en|i|и|і|та|και)\s|、/

/** Behind a place the next names may be places too: `Ana Vale in Paris and Milltown`. */
const place = /\s(?:in|at|from|à|aus|en)\s/i

/**
 * The names of the byline where links or linked data name only some of those in it: `By <a href="/author/a">Ana Vale</a> and Bo
 * Stone`. Not every one who writes for a site has a page there, some systems know one author of an article, and what Chinese
 * systems state for machines holds one name.
 */
export function withFullByline(
  resolution: Resolution,
  ranked: readonly Taken<'authors'>[],
): readonly Taken<'authors'>[] {
  const first = ranked[0]?.candidate
  if (first === undefined || !(links.has(first.detail) || isLinkedAuthor(first) || isHanStated(first))) return ranked
  const linked = new Set(ranked.filter(({ candidate }) => isBeside(candidate, first)).map(({ value }) => value))
  const byline = ranked.find(({ candidate }) => {
    const isLine = bylines.has(candidate.detail) && !place.test(candidate.raw)
    if (!(isLine && (and.test(candidate.raw) || isHanStated(first))) && !card.test(candidate.detail)) return false
    const names = namesOf(ranked, candidate)
    return names.size > linked.size && [...linked].every((name) => names.has(name)) && [...names].every(isPerson)
  })?.candidate
  if (byline === undefined) return ranked
  const names = namesOf(ranked, byline)
  const isOfByline = ({ value, candidate }: Taken<'authors'>): boolean =>
    isBeside(candidate, byline) && names.has(value)
  for (const one of ranked) if (!isOfByline(one)) refuse(resolution, one.candidate, 'the byline names more people')
  return ranked.filter(isOfByline)
}

/** Whether a Chinese page states one person for machines: its lines list names with spaces between them as well. */
function isHanStated({ from, value }: CandidateOf<'authors'>): boolean {
  return ofMachines.has(from) && isHanPersonName(value)
}

const ofMachines: ReadonlySet<string> = new Set(['meta', 'open-graph', 'json-ld', 'html'])

/** Whether linked data names the person: of several authors it has only the first on many sites. */
function isLinkedAuthor({ from, detail, person }: CandidateOf<'authors'>): boolean {
  return from === 'json-ld' && person === true && author.test(detail)
}

const author = /\.author$/

/** The names that one line states. */
function namesOf(ranked: readonly Taken<'authors'>[], line: CandidateOf<'authors'>): ReadonlySet<string> {
  const ofLine = ranked.filter(({ candidate: { raw, start } }) => raw === line.raw && start === line.start)
  return new Set(ofLine.filter(({ candidate }) => isBeside(candidate, line)).map(({ value }) => value))
}

function isPerson(name: string): boolean {
  return looksLikeName(name) && !isAffiliation(name)
}

function isBeside(one: CandidateOf<'authors'>, other: CandidateOf<'authors'>): boolean {
  return one.from === other.from && one.group === other.group
}
