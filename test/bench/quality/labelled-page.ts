/** A set of whole pages with labels. */
export type QualitySet = 'article-extraction-benchmark' | 'fundus' | 'trafilatura' | 'wcxb' | 'gne'

/** The sets in the order of the report. */
export const qualitySets: readonly QualitySet[] = [
  'article-extraction-benchmark',
  'fundus',
  'trafilatura',
  'wcxb',
  'gne',
]

/** Names that are right, and names that may also stand there without being wrong. */
export interface NameTruth {
  wanted: readonly string[]
  accepted: readonly string[]
}

/** What the labels say of a page. What a set does not label is undefined and not measured. */
export interface PageTruth {
  /** The units of the article's text in reading order: paragraphs, headings, or one string for all of it. */
  body?: readonly string[]
  /** The paragraphs alone. */
  paragraphs?: readonly string[]
  /** Strings that must be and must not be in the text. */
  segments?: { present: readonly string[]; absent: readonly string[] }
  title?: string
  authors?: NameTruth
  editors?: NameTruth
  topics?: NameTruth
  /** Names of the outlet that are right; none means that no outlet is stated. */
  source?: readonly string[]
  /** Dates that are right, as the set writes them; one without a zone is UTC. */
  published?: readonly string[]
  /** Whether `published` tells the time of day. */
  hasTime?: boolean
}

/** A page with its labels. */
export interface LabelledPage {
  set: QualitySet
  /** The page's name in its set. */
  name: string
  /** What tells publishers apart: a registrable domain, or the set's own name for the publisher. */
  site: string
  bytes: Uint8Array
  url: string | undefined
  truth: PageTruth
}
