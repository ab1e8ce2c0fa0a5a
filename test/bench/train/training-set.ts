import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'
import { extractFeatures } from '../../../src/content/features/extract-features.js'
import type { PageTruth, QualitySet } from '../quality/labelled-page.js'
import { labelledPages } from '../quality/labelled-pages.js'
import { type LineLabel, labelBySegments, labelByText } from './line-labels.js'
import { pageLeaves } from './page-leaves.js'

/** One line of a page, as far as the scores need it. */
export interface TrainingLine {
  text: string
  /** Whether the line becomes a paragraph when it is kept. */
  isParagraph: boolean
  isHeading: boolean
  label: LineLabel
}

/** A page of the training set. */
export interface TrainingPage {
  set: QualitySet
  name: string
  site: string
  lines: TrainingLine[]
  /** As `extractFeatures` gives them. */
  rows: Float32Array
  width: number
  truth: PageTruth
}

const otherBlocks: ReadonlySet<string> = new Set(['li', 'td', 'th', 'figcaption', 'caption', 'dt', 'dd', 'pre'])

/** Reads all labelled pages; from the file when it is named and exists, else it is written there. */
export function readTrainingSet(cache: string | undefined): TrainingPage[] {
  if (cache !== undefined && existsSync(cache)) return deserialize(readFileSync(cache)) as TrainingPage[]
  const pages: TrainingPage[] = []
  for (const { set, name, site, bytes, truth } of labelledPages()) {
    const { document, leaves } = pageLeaves(bytes)
    const { page, rows, width } = extractFeatures(document, leaves)
    const texts = page.lines.map(({ line }) => line.text)
    const labels = truth.body
      ? labelByText(texts, truth.body)
      : labelBySegments(texts, truth.segments ?? { present: [], absent: [] })
    const lines = page.lines.map(({ line, headingDepth, tagName }, place) => ({
      text: line.text,
      isParagraph: headingDepth === 0 && !otherBlocks.has(tagName),
      isHeading: headingDepth > 0,
      label: labels[place] ?? -1,
    }))
    pages.push({ set, name, site, lines, rows, width, truth })
  }
  if (cache !== undefined) writeFileSync(cache, serialize(pages))
  return pages
}
