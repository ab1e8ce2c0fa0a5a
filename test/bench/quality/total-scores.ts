import { type Agreement, averagedF1, meanOf, pageF1 } from './agreement.js'
import type { PageScores, QualityRow } from './measure-page.js'
import { segmentsF1 } from './score-text.js'

/** The scores of a row in percent, by measure, in the order of the report. */
export type RowScores = Record<string, number>

const fieldNames = ['title', 'authors', 'editors', 'source', 'day', 'instant', 'topics'] as const

/** Sums up the pages of one row. */
export function totalScores(pages: readonly PageScores[]): RowScores {
  const scores: RowScores = {}
  const add = (measure: string, score: number | undefined): void => {
    if (score !== undefined) scores[measure] = score * 100
  }
  const agreements = (key: 'body' | 'paragraphs'): Agreement[] =>
    pages.map((page) => page[key]).filter((found) => found !== undefined)
  for (const key of ['body', 'paragraphs'] as const) {
    const found = agreements(key)
    if (found.length > 0) add(key, averagedF1(found))
  }
  add('words', meanOf(pages.map(({ words }) => words)))
  const segments = pages.map((page) => page.segments).filter((counts) => counts !== undefined)
  if (segments.length > 0) add('segments', segmentsF1(segments))
  for (const field of fieldNames) add(field, meanOf(pages.map(({ fields }) => fields[field])))
  return scores
}

/** How good one page is as a whole, 0–1: its text if that is labelled, else its fields. */
export function pageQuality({ body, words, segments, fields }: PageScores): number {
  if (body !== undefined) return pageF1(body)
  if (words !== undefined) return words
  if (segments !== undefined) return segmentsF1([segments])
  return meanOf(Object.values(fields)) ?? 1
}

/** The pages by row, in the order in which the rows first occur. */
export function groupByRow(pages: readonly PageScores[]): Map<QualityRow, PageScores[]> {
  const rows = new Map<QualityRow, PageScores[]>()
  for (const page of pages) rows.set(page.row, [...(rows.get(page.row) ?? []), page])
  return rows
}
