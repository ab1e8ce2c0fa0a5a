import { type BinnedFeatures, binCount } from './bin-features.js'

/** A node of a tree: a split of rows at a bin of a feature, or a leaf with the value that it adds. */
export type TreeNode =
  | { feature: number; bin: number; left: TreeNode; right: TreeNode; gain: number }
  | { value: number }

/** How trees grow. */
export interface TreeOptions {
  leaves: number
  /** Smallest sum of second derivatives in a leaf, in rows of mean weight. */
  minWeight: number
  /** Draws leaf values towards 0. */
  regularization: number
  rate: number
}

interface Sample {
  binned: BinnedFeatures
  gradients: Float64Array
  hessians: Float64Array
  features: readonly number[]
}

interface Split {
  feature: number
  bin: number
  gain: number
}

interface Candidate {
  /** Both sides, once it is split. */
  parts?: readonly [Candidate, Candidate]
  rows: Int32Array
  histogram: Float64Array
  gradient: number
  hessian: number
  split: Split | undefined
  node: TreeNode
}

/** Grows a tree leaf by leaf: the split that gains most comes first. */
export function growTree(rows: Int32Array, sample: Sample, options: TreeOptions): TreeNode {
  const root = candidateOf(rows, histogramOf(rows, sample), sample, options)
  const open = [root]
  const done: Candidate[] = []
  for (let leaves = 1; leaves < options.leaves; leaves++) {
    let best: Candidate | undefined
    for (const candidate of open)
      if (candidate.split && candidate.split.gain > (best?.split?.gain ?? 0)) best = candidate
    if (best?.split === undefined) break
    open.splice(open.indexOf(best), 1)
    done.push(best)
    best.parts = divide(best, best.split, sample, options)
    open.push(...best.parts)
  }
  for (const leaf of open)
    leaf.node = { value: (-options.rate * leaf.gradient) / (leaf.hessian + options.regularization) }
  // A part is always split after the whole: backwards, both sides are complete when their parent is.
  for (const parent of done.reverse()) {
    const { split, parts } = parent
    if (split && parts) parent.node = { ...split, left: parts[0].node, right: parts[1].node }
  }
  return root.node
}

function candidateOf(rows: Int32Array, histogram: Float64Array, sample: Sample, options: TreeOptions): Candidate {
  let gradient = 0
  let hessian = 0
  for (const row of rows) {
    gradient += sample.gradients[row] ?? 0
    hessian += sample.hessians[row] ?? 0
  }
  const split = bestSplit(histogram, gradient, hessian, sample, options)
  return { rows, histogram, gradient, hessian, split, node: { value: 0 } }
}

function histogramOf(rows: Int32Array, { binned, gradients, hessians, features }: Sample): Float64Array {
  const histogram = new Float64Array(features.length * binCount * 2)
  // Side by side, so that the loops over the features read them in order.
  const own = new Float64Array(rows.length * 2)
  for (let index = 0; index < rows.length; index++) {
    own[index * 2] = gradients[rows[index] as number] as number
    own[index * 2 + 1] = hessians[rows[index] as number] as number
  }
  for (let place = 0; place < features.length; place++) {
    const column = binned.columns[features[place] as number] as Uint8Array
    const base = place * binCount * 2
    for (let index = 0; index < rows.length; index++) {
      const at = base + (column[rows[index] as number] as number) * 2
      histogram[at] = (histogram[at] as number) + (own[index * 2] as number)
      histogram[at + 1] = (histogram[at + 1] as number) + (own[index * 2 + 1] as number)
    }
  }
  return histogram
}

function bestSplit(
  histogram: Float64Array,
  gradient: number,
  hessian: number,
  { features }: Sample,
  { minWeight, regularization }: TreeOptions,
): Split | undefined {
  const worth = (g: number, h: number): number => (g * g) / (h + regularization)
  const before = worth(gradient, hessian)
  let best: Split | undefined
  for (const [place, feature] of features.entries()) {
    let leftGradient = 0
    let leftHessian = 0
    for (let bin = 0; bin < binCount - 1; bin++) {
      const at = (place * binCount + bin) * 2
      leftGradient += histogram[at] as number
      leftHessian += histogram[at + 1] as number
      if (leftHessian < minWeight) continue
      if (hessian - leftHessian < minWeight) break
      const gain = worth(leftGradient, leftHessian) + worth(gradient - leftGradient, hessian - leftHessian) - before
      if (gain > (best?.gain ?? 0)) best = { feature, bin, gain }
    }
  }
  return best
}

function divide(
  { rows, histogram }: Candidate,
  { feature, bin }: Split,
  sample: Sample,
  options: TreeOptions,
): [Candidate, Candidate] {
  const column = sample.binned.columns[feature] as Uint8Array
  const left = rows.filter((row) => (column[row] as number) <= bin)
  const right = rows.filter((row) => (column[row] as number) > bin)
  const small = left.length < right.length ? left : right
  const smallHistogram = histogramOf(small, sample)
  const largeHistogram = histogram.map((sum, index) => sum - (smallHistogram[index] as number))
  const [leftHistogram, rightHistogram] =
    small === left ? [smallHistogram, largeHistogram] : [largeHistogram, smallHistogram]
  return [candidateOf(left, leftHistogram, sample, options), candidateOf(right, rightHistogram, sample, options)]
}
