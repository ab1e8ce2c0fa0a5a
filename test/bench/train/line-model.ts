import { featureNames } from '../../../src/content/features/extract-features.js'
import type { LineModel } from '../../../src/content/line-model.js'
import type { BinnedFeatures } from './bin-features.js'
import type { BoostedTrees } from './boost.js'
import type { TreeNode } from './grow-tree.js'

/** The unit of the leaf values: a thousandth of a logit. */
const leafUnit = 1000

/** The trees as the library reads them. */
export function lineModel({ bias, trees }: BoostedTrees, { edges }: BinnedFeatures): LineModel {
  const features: number[] = []
  const values: number[] = []
  for (const tree of trees) flatten(tree, edges, features, values)
  return {
    columns: featureNames.length,
    bias: Math.round(bias * leafUnit),
    features: features.join(' '),
    values: values.map(shortNumber).join(' '),
  }
}

function shortNumber(value: number): string {
  return String(Number(value.toPrecision(4))).replace(/^(-?)0\./, '$1.')
}

/** Appends the tree in pre-order: a split's feature and edge, its left side, its right side; -1 and the value for a leaf. */
function flatten(tree: TreeNode, edges: readonly Float32Array[], features: number[], values: number[]): void {
  const ahead: TreeNode[] = [tree]
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    if ('feature' in node) {
      features.push(node.feature)
      values.push(edges[node.feature]?.[node.bin] ?? 0)
      ahead.push(node.right, node.left)
    } else {
      features.push(-1)
      values.push(Math.round(node.value * leafUnit))
    }
  }
}
