import type { Bag } from './tokens.js'

/** How far a prediction and a truth agree. */
export interface Agreement {
  /** Share of the prediction that is true, 0–1; undefined without a prediction. */
  precision: number | undefined
  /** Share of the truth that was predicted, 0–1; undefined without a truth. */
  recall: number | undefined
}

function size(bag: Bag): number {
  let sum = 0
  for (const count of bag.values()) sum += count
  return sum
}

/** Compares two multisets. */
export function compareBags(predicted: Bag, wanted: Bag): Agreement {
  let shared = 0
  for (const [item, count] of predicted) shared += Math.min(count, wanted.get(item) ?? 0)
  const [predictedSize, wantedSize] = [size(predicted), size(wanted)]
  return {
    precision: predictedSize === 0 ? undefined : shared / predictedSize,
    recall: wantedSize === 0 ? undefined : shared / wantedSize,
  }
}

/** The harmonic mean; 0 when both are 0. */
export function harmonicMean(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

/** The F1 of one page; 1 when there is neither a prediction nor a truth, 0 when one of them is missing. */
export function pageF1({ precision, recall }: Agreement): number {
  if (precision === undefined && recall === undefined) return 1
  return harmonicMean(precision ?? 0, recall ?? 0)
}

/** The mean of those that are defined; undefined when none is. */
export function meanOf(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined)
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length
}

/** Precision and recall averaged over the pages that have one, and the F1 of the two averages. */
export function averagedF1(pages: readonly Agreement[]): number {
  const precision = meanOf(pages.map((page) => page.precision))
  const recall = meanOf(pages.map((page) => page.recall))
  return harmonicMean(precision ?? 0, recall ?? 0)
}
