import type { Origin } from '../../model/metadata.js'
import type { CandidateOf } from '../candidate.js'
import { type Resolution, refuse, type Taken } from './resolution.js'

/** What readers see: teasers have bylines of their own. */
const shown: ReadonlySet<Origin['from']> = new Set(['html', 'visible'])
/** What an item states of itself may stand before its headline as well. */
const stated: ReadonlySet<Origin['from']> = new Set(['microdata', 'rdfa'])

/**
 * How far behind the last paragraph, or the line before it, a line that signs the article begins, in UTF-16 units of the
 * source: a few tags, and no teaser's headline.
 */
const signatureReach = 64

/** How far before the headline an author may stand, in UTF-16 units of the source: a section and a date may be between them. */
const headReach = 1000
/** Links to authors' pages, which prose has as well. */
const links: ReadonlySet<string> = new Set(['author-link', 'rel=author'])

/**
 * Without the authors of other stories: where some of one place stand between the headline and the end of the article, and not
 * in its prose alone, those of the same place elsewhere are of teasers, lists and the next article.
 */
export function withoutOtherStories(
  resolution: Resolution,
  ranked: readonly Taken<'authors'>[],
): readonly Taken<'authors'>[] {
  const first = ranked[0]?.candidate
  if (first === undefined || ranked.length === 1) return ranked
  const isShown = shown.has(first.from)
  if (!isShown && !stated.has(first.from)) return ranked
  const article = extentOfArticle(resolution)
  if (article === undefined) return ranked
  const isRival = ({ from, group }: CandidateOf<'authors'>): boolean => from === first.from && group === first.group
  const isWithin = ({ start }: CandidateOf<'authors'>): boolean =>
    start === undefined || ((!isShown || start >= article.start - headReach) && start <= article.end)
  const isOwn = (candidate: CandidateOf<'authors'>): boolean =>
    isRival(candidate) && isWithin(candidate) && !isInProse(resolution, candidate)
  if (!ranked.some(({ candidate }) => isOwn(candidate))) return ranked
  return ranked.filter(({ candidate }) => {
    if (!isRival(candidate) || isWithin(candidate)) return true
    refuse(resolution, candidate, 'it stands apart from the article')
    return false
  })
}

/** Whether a link stands in a paragraph of the article: prose links to other authors. A page has a few such candidates at most. */
function isInProse({ input }: Resolution, { detail, start }: CandidateOf<'authors'>): boolean {
  if (start === undefined || !links.has(detail)) return false
  return input.bodyTexts.some((text) => text.start <= start && start < text.end)
}

/** From the headline to the lines that sign the article; undefined where either is not known. */
function extentOfArticle({ of, input }: Resolution): { start: number; end: number } | undefined {
  const headline = of('title').find(({ from, detail }) => from === 'html' && detail !== 'title')
  let end = input.bodyTexts.at(-1)?.end ?? -1
  if (headline?.start === undefined || end < headline.start) return undefined
  for (const line of input.creditLines)
    if (line.start >= end && line.start <= end + signatureReach) end = Math.max(end, line.end)
  return { start: headline.start, end }
}
