import { isStrayHeading } from '../../../src/content/stray-heading.js'
import { type Agreement, averagedF1, meanOf } from '../quality/agreement.js'
import { qualitySets } from '../quality/labelled-page.js'
import {
  countSegments,
  type SegmentCounts,
  scoreBody,
  scoreParagraphs,
  scoreWords,
  segmentsF1,
} from '../quality/score-text.js'
import { runsOf, tokensOf } from '../quality/tokens.js'
import type { TrainingPage } from './training-set.js'

/** Drops the headings after which nothing is kept. */
export function dropStrayHeadings({ lines }: TrainingPage, kept: readonly boolean[]): boolean[] {
  const isHeading = lines.map((line) => line.isHeading)
  return kept.map((isKept, place) => isKept && !isStrayHeading(place, kept, isHeading))
}

/** The scores of the kept lines, by set and measure, in percent. */
export function scoreDecisions(
  pages: readonly TrainingPage[],
  decisions: readonly (readonly boolean[])[],
): Record<string, number> {
  const scores: Record<string, number> = {}
  for (const set of qualitySets) {
    const bodies: Agreement[] = []
    const paragraphs: Agreement[] = []
    const words: number[] = []
    const segments: SegmentCounts[] = []
    for (const [index, page] of pages.entries()) {
      if (page.set !== set) continue
      const { truth } = page
      const lines = page.lines.filter((_, place) => decisions[index]?.[place])
      const text = lines.map((line) => line.text).join('\n')
      if (truth.body && set === 'wcxb') words.push(scoreWords(text, truth.body.join('\n')))
      else if (truth.body)
        bodies.push(scoreBody(text, truth.body.join('\n'), set === 'article-extraction-benchmark' ? runsOf : tokensOf))
      if (truth.paragraphs) {
        const own = lines.filter((line) => line.isParagraph).map((line) => line.text)
        paragraphs.push(scoreParagraphs(own, truth.paragraphs))
      }
      if (truth.segments && set === 'trafilatura') segments.push(countSegments(text, truth.segments))
    }
    if (bodies.length > 0) scores[`${set} body`] = averagedF1(bodies) * 100
    if (paragraphs.length > 0) scores[`${set} paragraphs`] = averagedF1(paragraphs) * 100
    if (words.length > 0) scores[`${set} words`] = (meanOf(words) ?? 0) * 100
    if (segments.length > 0) scores[`${set} segments`] = segmentsF1(segments) * 100
  }
  return scores
}
