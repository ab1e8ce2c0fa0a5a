import { tokensOf } from '../quality/tokens.js'
import type { TrainingPage } from './training-set.js'

/** What a page counts whose labels are a few strings, beside one whose whole text is known. */
export const weakPageWeight = 0.3

/**
 * How much each line of the page counts: a page counts the same whatever its length, half by its lines and half by its
 * words. 0 for lines without a label.
 */
export function lineWeights({ lines, truth }: TrainingPage, weakWeight: number = weakPageWeight): number[] {
  const words = lines.map(({ text, label }) => (label === -1 ? 0 : tokensOf(text).length))
  const allWords = Math.max(
    1,
    words.reduce((sum, count) => sum + count, 0),
  )
  const labelled = Math.max(1, lines.filter(({ label }) => label !== -1).length)
  const page = truth.body === undefined ? weakWeight : 1
  return lines.map(({ label }, place) =>
    label === -1 ? 0 : page * (0.5 / labelled + (0.5 * (words[place] ?? 0)) / allWords),
  )
}
