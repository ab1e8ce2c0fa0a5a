import { parseArticle } from '../../../src/parse-article.js'
import type { Agreement } from './agreement.js'
import { articleText } from './article-text.js'
import type { LabelledPage, QualitySet } from './labelled-page.js'
import { lineDifferences } from './line-differences.js'
import { scoreFields } from './score-fields.js'
import { countSegments, type SegmentCounts, scoreBody, scoreParagraphs, scoreWords } from './score-text.js'
import { runsOf, tokensOf } from './tokens.js'

/** A row of the report: a set, or a set read with the built-in profiles. */
export type QualityRow = QualitySet | 'gne-profiles'

/** The scores of one page. What its set does not label is absent. */
export interface PageScores {
  row: QualityRow
  name: string
  /** Of parsing alone, in milliseconds. */
  milliseconds: number
  body?: Agreement
  paragraphs?: Agreement
  words?: number
  segments?: SegmentCounts
  /** Shares, 0–1, by field. */
  fields: Record<string, number>
  /** What is missing, what is too much, which fields differ: for the eye. */
  differences: string[]
}

/** Most Chinese pages state no zone. */
const timeZones: Partial<Record<QualitySet, string>> = { gne: 'Asia/Shanghai' }

/** The set whose scorer takes a run of Han characters as one token, as the public one does. */
const uncut: QualitySet = 'article-extraction-benchmark'

/** Parses the page and scores what came of it. */
export function measurePage(page: LabelledPage, withProfiles = false): PageScores {
  const { set, name, url, bytes, truth } = page
  const start = performance.now()
  const profile = withProfiles ? undefined : (false as const)
  const article = parseArticle(bytes, { url, profile, timeZone: timeZones[set] })
  const milliseconds = performance.now() - start
  const lines = articleText(article)
  const text = lines.join('\n')
  const wanted = truth.body?.join('\n')
  const fields = scoreFields(article.metadata, truth)
  return {
    row: withProfiles ? 'gne-profiles' : set,
    name,
    milliseconds,
    ...(wanted !== undefined && set !== 'wcxb' && { body: scoreBody(text, wanted, set === uncut ? runsOf : tokensOf) }),
    ...(wanted !== undefined && set === 'wcxb' && { words: scoreWords(text, wanted) }),
    ...(truth.paragraphs && { paragraphs: scoreParagraphs(article.paragraphs, truth.paragraphs) }),
    ...(truth.segments && { segments: countSegments(text, truth.segments) }),
    fields,
    differences: [
      ...lineDifferences(lines, truth.body ?? truth.segments?.present ?? [], truth.body !== undefined),
      ...Object.entries(fields)
        .filter(([, score]) => score < 1)
        .map(([field]) => `${field}: has ${stated(article.metadata, field)}, wanted ${wantedOf(truth, field)}`),
    ],
  }
}

const keys: Readonly<Record<string, string>> = {
  topics: 'keywords',
  editors: 'credits',
  day: 'publishedAt',
  instant: 'publishedAt',
}

function stated(metadata: object, field: string): string {
  return JSON.stringify(Object.entries(metadata).find(([key]) => key === (keys[field] ?? field))?.[1]) ?? 'none'
}

function wantedOf(truth: object, field: string): string {
  const key = field === 'day' || field === 'instant' ? 'published' : field
  return JSON.stringify(Object.entries(truth).find(([name]) => name === key)?.[1])
}
