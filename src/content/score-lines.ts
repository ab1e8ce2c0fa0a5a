import { blockModel } from './block-model.js'
import type { LineModel } from './line-model.js'

/** The trees as flat arrays. */
interface Trees {
  /** The nodes that these were read from: tells whether they are another model's. */
  readonly model: string
  readonly bias: number
  /** Number of each tree's root. */
  readonly roots: Int32Array
  /** -1 for a leaf. */
  readonly features: Int16Array
  readonly values: Float32Array
  /** Number of the node to the right; the one to the left follows its parent. */
  readonly right: Int32Array
}

let known: Trees | undefined

/**
 * The probability that each line belongs to the article, 0–1.
 *
 * @param rows the lines' features, `width` numbers a line, as `extractFeatures` gives them
 * @param model @default the one that the library ships
 */
export function scoreLines(rows: Float32Array, width: number, model: LineModel = blockModel): Float32Array {
  if (known?.model !== model.nodes) known = readTrees(model)
  const { bias, roots, features, values, right } = known
  const chances = new Float32Array(rows.length / width)
  for (let line = 0; line < chances.length; line++) {
    const base = line * width
    let logit = bias
    for (let tree = 0; tree < roots.length; tree++) {
      let node = roots[tree] as number
      let feature = features[node] as number
      while (feature >= 0) {
        node = (rows[base + feature] as number) <= (values[node] as number) ? node + 1 : (right[node] as number)
        feature = features[node] as number
      }
      logit += values[node] as number
    }
    chances[line] = 1 / (1 + Math.exp(-logit / 1000))
  }
  return chances
}

function readTrees(model: LineModel): Trees {
  const { features, values } = readNodes(model)
  const right = new Int32Array(features.length)
  const roots: number[] = []
  /** Splits whose left side is being read, and those whose right side is. */
  const open: { split: number; isLeft: boolean }[] = []
  for (let node = 0; node < features.length; node++) {
    if (open.length === 0) roots.push(node)
    const parent = open.at(-1)
    if (parent !== undefined && !parent.isLeft && right[parent.split] === 0) right[parent.split] = node
    if ((features[node] ?? -1) >= 0) {
      open.push({ split: node, isLeft: true })
      continue
    }
    // A leaf ends its side, and every right side that it is the end of.
    for (let top = open.at(-1); top !== undefined && !top.isLeft; top = open.at(-1)) open.pop()
    const left = open.at(-1)
    if (left !== undefined) left.isLeft = false
  }
  return { model: model.nodes, bias: model.bias, roots: Int32Array.from(roots), features, values, right }
}

/** The column and the value of each node; -1 is the column of leaves. */
function readNodes({ edges, leaves, nodes }: LineModel): Pick<Trees, 'features' | 'values'> {
  const kinds = edges
    .split(';')
    .flatMap((list, feature) => (list === '' ? [] : list.split(' ').map((edge) => ({ feature, value: Number(edge) }))))
  let value = 0
  for (const step of leaves.split(' ')) {
    value += Number(step)
    kinds.push({ feature: -1, value })
  }
  const width = (kinds.length - 1).toString(36).length
  const features = new Int16Array(nodes.length / width)
  const values = new Float32Array(features.length)
  for (let node = 0; node < features.length; node++) {
    const kind = kinds[Number.parseInt(nodes.slice(node * width, (node + 1) * width), 36)]
    features[node] = kind?.feature ?? -1
    values[node] = kind?.value ?? 0
  }
  return { features, values }
}
