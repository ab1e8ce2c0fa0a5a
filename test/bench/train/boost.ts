import type { BinnedFeatures } from './bin-features.js'
import { growTree, type TreeNode, type TreeOptions } from './grow-tree.js'
import { seededRandom } from './random.js'

/** Options of the training. */
export interface BoostOptions extends TreeOptions {
  trees: number
  /** Shares of the rows and of the features that one tree sees, 0–1. */
  rowShare: number
  featureShare: number
  seed: number
}

/** A sum of trees whose logistic is the probability that a line belongs to the article. */
export interface BoostedTrees {
  /** The logit before any tree. */
  bias: number
  trees: TreeNode[]
}

/** Trains on the rows: gradient boosting with logistic loss. Labels are 0 or 1; weights have a mean of about 1. */
export function boost(
  binned: BinnedFeatures,
  rows: Int32Array,
  labels: Int8Array,
  weights: Float64Array,
  options: BoostOptions,
): BoostedTrees {
  const random = seededRandom(options.seed)
  const scores = new Float64Array(binned.rows)
  const gradients = new Float64Array(binned.rows)
  const hessians = new Float64Array(binned.rows)
  let positive = 0
  let whole = 0
  for (const row of rows) {
    positive += (labels[row] as number) * (weights[row] as number)
    whole += weights[row] as number
  }
  const bias = Math.log(positive / (whole - positive))
  scores.fill(bias)
  const trees: TreeNode[] = []
  for (let index = 0; index < options.trees; index++) {
    for (const row of rows) {
      const chance = 1 / (1 + Math.exp(-(scores[row] as number)))
      const weight = weights[row] as number
      gradients[row] = (chance - (labels[row] as number)) * weight
      hessians[row] = chance * (1 - chance) * weight
    }
    const features = binned.columns.map((_, feature) => feature).filter(() => random() < options.featureShare)
    const seen = rows.filter(() => random() < options.rowShare)
    const tree = growTree(seen, { binned, gradients, hessians, features }, options)
    for (const row of rows) scores[row] = (scores[row] as number) + leafValue(tree, binned, row)
    trees.push(tree)
  }
  return { bias, trees }
}

function leafValue(tree: TreeNode, { columns }: BinnedFeatures, row: number): number {
  let node = tree
  while ('feature' in node)
    node = ((columns[node.feature] as Uint8Array)[row] as number) <= node.bin ? node.left : node.right
  return node.value
}

/** The probability that the row is a line of the article, 0–1. */
export function predict({ bias, trees }: BoostedTrees, binned: BinnedFeatures, row: number): number {
  let score = bias
  for (const tree of trees) score += leafValue(tree, binned, row)
  return 1 / (1 + Math.exp(-score))
}

/** What each feature's splits gained, as a share of all, by the feature's number. */
export function featureGains({ trees }: BoostedTrees, width: number): number[] {
  const gains = new Array<number>(width).fill(0)
  const ahead = [...trees]
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    if (!('feature' in node)) continue
    gains[node.feature] = (gains[node.feature] ?? 0) + node.gain
    ahead.push(node.left, node.right)
  }
  const whole = gains.reduce((sum, gain) => sum + gain, 0)
  return gains.map((gain) => gain / whole)
}
