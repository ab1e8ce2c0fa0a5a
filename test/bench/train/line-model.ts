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
  return packModel({ columns: featureNames.length, bias: Math.round(bias * leafUnit) }, features, values)
}

/** A model of nodes: of each the column, -1 for a leaf, and the value. */
function packModel(
  { columns, bias }: Pick<LineModel, 'columns' | 'bias'>,
  features: readonly number[],
  values: readonly number[],
): LineModel {
  const written = values.map(shortNumber)
  const valuesOf = (column: number): string[] =>
    [...new Set(written.filter((_, node) => features[node] === column))].sort((a, b) => Number(a) - Number(b))
  const edges = Array.from({ length: columns }, (_, column) => valuesOf(column))
  const leaves = valuesOf(-1)
  const kinds = [
    ...edges.flatMap((list, column) => list.map((edge) => `${column} ${edge}`)),
    ...leaves.map((leaf) => `-1 ${leaf}`),
  ]
  const numbers = new Map(kinds.map((kind, number) => [kind, number]))
  const width = (kinds.length - 1).toString(36).length
  return {
    columns,
    bias,
    edges: edges.map((list) => list.join(' ')).join(';'),
    leaves: leaves.map((leaf, index) => Number(leaf) - Number(leaves[index - 1] ?? 0)).join(' '),
    nodes: written
      .map((value, node) => (numbers.get(`${features[node]} ${value}`) ?? 0).toString(36).padStart(width, '0'))
      .join(''),
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
