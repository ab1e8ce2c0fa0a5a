import { baseUrl } from '../html/base-url.js'
import type { Leaf } from '../html/lines/leaf.js'
import { coverLeaves } from '../html/lines/leaf-cover.js'
import { lineExtents } from '../html/lines/line-extent.js'
import type { TextLine } from '../html/lines/text-line.js'
import type { ElementNode, HtmlDocument } from '../html/nodes.js'
import { originalAddress, originalUrl } from '../html/original-address.js'
import { textOf } from '../html/text-content.js'
import type { FrontMatter } from '../source/front-matter.js'
import { foldText } from '../text/fold.js'
import { hasHan } from '../text/has-han.js'
import { type Candidate, candidatesOf } from './candidate.js'
import { creditsOfLines, labelledCreditLines } from './gather/credit-lines.js'
import { findHeadline } from './gather/find-headline.js'
import { gatherFrontMatter } from './gather/front-matter.js'
import { headlineArea } from './gather/headline-area.js'
import { gatherHtml } from './gather/html.js'
import { gatherJsonLd } from './gather/json-ld.js'
import { gatherLinks } from './gather/link.js'
import { gatherMeta } from './gather/meta.js'
import { gatherMicrodata } from './gather/microdata.js'
import { namedMetas } from './gather/named-metas.js'
import { leadInsOf, openingLines } from './gather/opening-lines.js'
import { datesOfNames, datesOfPage, findDatedLines, timesOverText } from './gather/page-dates.js'
import { type PageElements, pageElements } from './gather/page-elements.js'
import { gatherRdfa } from './gather/rdfa.js'
import { gatherSavedFrom } from './gather/saved-from.js'
import { datesOfTimes, publicationTime } from './gather/time-dates.js'
import { dateOfUrl } from './gather/url-date.js'
import { peopleOfLines, peopleOfLinks } from './gather/visible-byline.js'
import { datesOfLines } from './gather/visible-date.js'
import { withoutCapture } from './gather/without-capture.js'
import { pathOf } from './json-ld/article-things.js'
import { limitCandidates } from './limit-candidates.js'
import { looksLikeName } from './people/looks-like-name.js'
import { resolveAddresses } from './resolve-addresses.js'
import { settleTitles } from './title/settle-titles.js'
import { hostsOf } from './title/site-keys.js'
import { titleParts, titleTails } from './title/title-parts.js'

/** Where candidates are gathered before the article is found. */
export interface GatherInput {
  readonly document: HtmlDocument
  readonly leaves: readonly Leaf[]
  readonly frontMatter: FrontMatter | undefined
  /** Where the document was fetched from, be it a copy. */
  readonly url?: URL | undefined
  /** Longest script of linked data that is read, in UTF-16 units. */
  readonly maxJsonLdLength?: number
}

/** `Limits.maxJsonLdLength`, where the caller of this function does not say. */
const defaultJsonLdLength = 1_000_000

/** All that the document states of itself, the lines around its headline included: nothing is decided here, and no profile asked. */
export function gatherCandidates(input: GatherInput): Candidate[] {
  const { document, frontMatter } = input
  const url = originalUrl(input.url)
  const candidates: Candidate[] = []
  if (frontMatter !== undefined) for (const item of gatherFrontMatter(frontMatter)) candidates.push(item)
  const page = pageElements(document)
  const stated = withoutCapture(gatherStatements({ ...input, url }, page))
  // A front matter without a title is a clipper's: the page says the rest.
  const isTitled = frontMatter !== undefined && candidatesOf(candidates, 'title').length > 0
  const seen = isTitled ? [] : gatherSeen({ ...input, url }, page, stated)
  const addresses = resolveAddresses(limitCandidates([...stated, ...seen]), baseUrl(document, input.url))
  for (const item of settleTitles(addresses, url)) candidates.push(item)
  return candidates
}

/** What is stated for machines. */
function gatherStatements(input: GatherInput, page: PageElements): readonly Candidate[] {
  const { document, url, maxJsonLdLength = defaultJsonLdLength } = input
  const metas = namedMetas(page.metas)
  const ofMetas = limitCandidates([...gatherMeta(metas), ...gatherLinks(page.links), ...gatherSavedFrom(document)])
  const addresses = [url?.href ?? '', ...candidatesOf(ofMetas, 'url').map(({ value }) => originalAddress(value))]
  // Asked for by data alone, which feed documents have none of.
  const hasData = page.jsonLd.length > 0 || page.items.length > 0
  const titles = hasData ? statedTitles(page, ofMetas) : []
  const paths = new Set(hasData ? addresses.flatMap((address) => pathOf(address) ?? []) : [])
  const jsonLd = gatherJsonLd({
    scripts: page.jsonLd,
    source: document.source,
    maxLength: maxJsonLdLength,
    facts: { titles: titles.flatMap((title) => titleParts(title, 1)), paths },
  })
  return limitCandidates([
    ...jsonLd,
    ...gatherMicrodata(page.items, titles),
    ...gatherRdfa(page.properties),
    ...ofMetas,
    ...dateOfUrl(addresses),
  ])
}

/** What the page may call its article, for data to be told from that of other stories. */
function statedTitles({ title, headings }: PageElements, ofMetas: readonly Candidate[]): readonly string[] {
  const titles = new Set(candidatesOf(ofMetas, 'title').map(({ value }) => value))
  for (const element of [title, ...headings.filter(({ tagName }) => tagName === 'h1').slice(0, 3)])
    if (element !== undefined) titles.add(foldText(textOf(element)))
  return [...titles]
}

/** Narrower lines are taken for a menu's, not for a headline, though the title begins so; Chinese characters count two. */
const minHeadline = 12
const minHanHeadline = 8

/** What readers see around the headline, and the document's own title and language. */
function gatherSeen(
  { document, leaves, url }: GatherInput,
  page: PageElements,
  stated: readonly Candidate[],
): Candidate[] {
  const titles = new Set(candidatesOf(stated, 'title').map(({ value }) => value))
  if (page.title !== undefined) titles.add(foldText(textOf(page.title)))
  const partsBy = (cut: typeof titleParts): string[] =>
    [...titles].flatMap((title) => cut(title, hasHan(title) ? minHanHeadline : minHeadline))
  const headline = findHeadline(leaves, partsBy(titleParts), partsBy(titleTails), url)
  const hosts = hostsOf(stated, url)
  const dates = { document, leaves, page, isDated: statesDay(stated) }
  if (headline === undefined) {
    const named = datesOfNames(dates, [])
    return [...gatherHtml(page), ...(named.length > 0 ? named : datesOfPage(dates)), ...peopleOfLinks(page, hosts)]
  }
  const lines = headlineArea(leaves, headline)
  const openings = openingLines(leaves, headline.index)
  const credits = labelledCreditLines(leaves, headline.index).filter((line) => !lines.includes(line))
  const dated = statesInstant(stated) ? [] : findDatedLines(lines, leaves, headline.index)
  const bylines = statesPerson(stated) ? lines.filter(({ text }) => hasHan(text)) : lines
  const cover = coverLeaves(
    document,
    new Set([headline.whole ?? headline.line, ...dated, ...bylines, ...openings, ...credits]),
  )
  const extentOf = lineExtents(document, cover)
  const beyond = dated.filter((line) => !lines.includes(line))
  const times = new Set([
    ...timesOverText(timesNear(page, [headline.line, ...lines]), lines, leaves, headline.index),
    ...timesNear(page, beyond),
    ...publicationTime(page.times),
  ])
  const near = [...datesOfTimes([...times]), ...datesOfLines(dated, extentOf)]
  const named = datesOfNames(dates, near, times)
  return [
    ...gatherHtml(page, headline, extentOf),
    ...near,
    ...named,
    ...(near.length + named.length > 0 ? [] : datesOfPage(dates)),
    ...peopleOfLinks(page, hosts),
    ...peopleOfLines(bylines, extentOf),
    ...leadInsOf(openings, extentOf),
    ...creditsOfLines(credits, extentOf),
  ]
}

/** Whether the page states a day of publication for machines. */
function statesDay(stated: readonly Candidate[]): boolean {
  return candidatesOf(stated, 'publishedAt').some(({ from }) => from !== 'inferred')
}

/**
 * Whether linked data gives the time of publication: then no line of the page can tell it better. One that is also the
 * time of the last change may only be the latter.
 */
function statesInstant(stated: readonly Candidate[]): boolean {
  const changed = new Set(candidatesOf(stated, 'modifiedAt').map(({ value }) => value))
  return candidatesOf(stated, 'publishedAt').some(
    ({ from, value }) => from === 'json-ld' && value.includes(':') && !changed.has(value),
  )
}

/** Whether linked data names a person as the author. Chinese pages name editors and outlets in lines all the same. */
function statesPerson(stated: readonly Candidate[]): boolean {
  return candidatesOf(stated, 'authors').some(
    ({ from, person, value }) => from === 'json-ld' && person === true && looksLikeName(value),
  )
}

/** The `<time>` elements between the first and the last of the lines. */
function timesNear({ times }: PageElements, lines: readonly TextLine[]): ElementNode[] {
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const { pieces } of lines) {
    for (const piece of pieces) {
      const place = 'node' in piece ? piece.node.index : piece.index
      first = Math.min(first, place)
      last = Math.max(last, place)
    }
  }
  return times.filter(({ index, last: end }) => end >= first && index <= last).slice(0, maxTimes)
}

/** `<time>` elements around a headline: publication, update, time to read. */
const maxTimes = 6
