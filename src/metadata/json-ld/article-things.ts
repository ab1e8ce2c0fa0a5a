import { originalAddress } from '../../html/original-address.js'
import { titleKey } from '../title/title-key.js'
import type { JsonLdGraph, Thing } from './json-ld-graph.js'
import { property, textNode, textOfProperty } from './json-values.js'

/** What the page says of itself elsewhere: tells which of several articles it is about. */
export interface PageFacts {
  /** Titles: Open Graph's, the `<title>`, the first headings. */
  readonly titles: readonly string[]
  /** Paths of the page's addresses, as `pathOf` gives them. */
  readonly paths: ReadonlySet<string>
}

/** The subtypes of `Article` and of `SocialMediaPosting` in schema.org. */
const articleTypes: ReadonlySet<string> = new Set(
  `Article NewsArticle AdvertiserContentArticle AnalysisNewsArticle AskPublicNewsArticle BackgroundNewsArticle
  OpinionNewsArticle ReportageNewsArticle ReviewNewsArticle SatiricalArticle ScholarlyArticle MedicalScholarlyArticle
  SocialMediaPosting BlogPosting LiveBlogPosting DiscussionForumPosting TechArticle APIReference Report`.split(/\s+/),
)
/** What is the page's article where nothing calls itself one. */
const storyTypes: ReadonlySet<string> = new Set(
  `Review Recipe HowTo VideoObject PodcastEpisode RadioEpisode Episode Guide MediaObject`.split(/\s+/),
)
const pageTypes: ReadonlySet<string> = new Set(
  `WebPage ItemPage CreativeWork MedicalWebPage AboutPage FAQPage QAPage Blog`.split(/\s+/),
)
/** Whether the name is that of a type of article. */
export function isArticleType(type: string): boolean {
  return articleTypes.has(type)
}

/** Whether the name is that of a type of page. */
export function isPageType(type: string): boolean {
  return pageTypes.has(type)
}

/** Titles that are compared, in UTF-16 units: a longer key is cut. */
const shortestPart = 12

/**
 * The objects that are the page's article, the best first: articles before stories before pages; of several articles
 * those whose headline or address is the page's own, else the first.
 */
export function articleThings(graph: JsonLdGraph, facts: PageFacts): Thing[] {
  const titles = [...new Set(facts.titles.map(titleKey).filter(Boolean))]
  const articles = pick(
    graph.things.filter((thing) => isOf(thing, articleTypes)),
    titles,
    facts.paths,
  )
  const own = graph.things.filter(({ own }) => own)
  if (articles.length > 0)
    return [
      ...articles,
      ...own.filter((thing) => (isOf(thing, pageTypes) && !isOf(thing, articleTypes)) || isOfBaidu(thing)),
    ]
  const stories = pick(
    own.filter((thing) => isOf(thing, storyTypes)),
    titles,
    facts.paths,
  )
  return [...stories, ...own.filter((thing) => isOf(thing, pageTypes) || isOfBaidu(thing))]
}

const baidu = 'cambrian.jsonld'

/** Whether an object is of the vocabulary by which Baidu is told of an article; it has no type. */
function isOfBaidu({ object, types }: Thing): boolean {
  return types.length === 0 && textOfProperty(object, '@context')?.text.includes(baidu) === true
}

function isOf({ types }: Thing, set: ReadonlySet<string>): boolean {
  return types.some((type) => set.has(type))
}

function pick(things: readonly Thing[], titles: readonly string[], paths: ReadonlySet<string>): Thing[] {
  const scored = things.map((thing) => ({ thing, score: scoreOf(thing, titles, paths) }))
  scored.sort((a, b) => b.score - a.score)
  const matching = scored.filter(({ score }) => score > 1).map(({ thing }) => thing)
  if (matching.length > 0) return matching
  const owned = scored.filter(({ thing }) => thing.own)
  return owned.slice(0, 1).map(({ thing }) => thing)
}

/** 4 and 2 for the page's headline and address, 1 for an object that the page states as its own. */
function scoreOf(thing: Thing, titles: readonly string[], paths: ReadonlySet<string>): number {
  return (hasTitle(thing, titles) ? 4 : 0) + (hasPath(thing, paths) ? 2 : 0) + (thing.own ? 1 : 0)
}

function hasTitle({ object }: Thing, titles: readonly string[]): boolean {
  return ['headline', 'name', 'alternativeHeadline'].some((name) => {
    const key = titleKey(textOfProperty(object, name)?.text ?? '')
    if (key === '') return false
    return titles.some(
      (title) =>
        title === key ||
        (key.length >= shortestPart && title.includes(key)) ||
        (title.length >= shortestPart && key.includes(title)),
    )
  })
}

function hasPath({ object }: Thing, paths: ReadonlySet<string>): boolean {
  return ['url', '@id', 'mainEntityOfPage'].some((name) => {
    const path = pathOf(textNode(property(object, name))?.value ?? '')
    return path !== undefined && paths.has(path)
  })
}

const pathPart = /^(?:(?:https?:)?\/\/[^/?#]*)?(\/[^?#]*)/i
const trailing = /\/$|\/amp\/?$/

/** The path of an address, without query, fragment and closing slash; undefined for the root, which every page of a site has. */
export function pathOf(address: string): string | undefined {
  const path = pathPart.exec(originalAddress(address.slice(0, 2000)))?.[1]?.replace(trailing, '')
  return path === undefined || path === '' ? undefined : path.toLowerCase()
}
