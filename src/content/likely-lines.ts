import { blockModel } from './block-model.js'
import type { LineModel } from './line-model.js'

/** The trees as flat arrays, those first whose leaves differ most: they settle most lines. */
interface Trees {
  /** The nodes that these were read from: tells whether they are another model's. */
  readonly model: string
  readonly bias: number
  /** Number of each tree's root. */
  readonly roots: Int32Array
  /** For each tree what it and all after it add to the logit at least and at most. */
  readonly least: Int32Array
  readonly most: Int32Array
  /** -1 for a leaf. */
  readonly features: Int16Array
  readonly values: Float32Array
  /** Number of the node to the right; the one to the left follows its parent. */
  readonly right: Int32Array
}

let known: Trees | undefined

/**
 * Which lines belong to the article with the probability `from`, 0–1, or a greater one. A line is left as soon as the
 * trees that it was not shown to cannot change the answer; as all that they add are whole numbers, their order does not
 * matter.
 *
 * @param rows the lines' features, `width` numbers a line, as `extractFeatures` gives them
 * @param model @default the one that the library ships
 */
export function likelyLines(
  rows: Float32Array,
  width: number,
  from: number,
  model: LineModel = blockModel,
): readonly boolean[] {
  if (known?.model !== model.nodes) known = readTrees(model)
  const wanted = Math.log(from / (1 - from)) * 1000
  const likely: boolean[] = []
  for (let base = 0; base < rows.length; base += width) likely.push(isLikely(rows, base, wanted, known))
  return likely
}

function isLikely(rows: Float32Array, base: number, wanted: number, trees: Trees): boolean {
  const { roots, least, most, features, values, right } = trees
  let logit = trees.bias
  for (let tree = 0; tree < roots.length; tree++) {
    if (logit + (most[tree] as number) < wanted) return false
    if (logit + (least[tree] as number) >= wanted) return true
    let node = roots[tree] as number
    let feature = features[node] as number
    while (feature >= 0) {
      node = (rows[base + feature] as number) <= (values[node] as number) ? node + 1 : (right[node] as number)
      feature = features[node] as number
    }
    logit += values[node] as number
  }
  return logit >= wanted
}

function readTrees(model: LineModel): Trees {
  const { features, values } = readNodes(model)
  const { roots, right } = linkNodes(features)
  const ranges = roots.map((root, tree) => rangeOf(features, values, root, roots[tree + 1] ?? features.length))
  ranges.sort((a, b) => b.most - b.least - (a.most - a.least))
  const least = new Int32Array(ranges.length)
  const most = new Int32Array(ranges.length)
  for (let tree = ranges.length - 1; tree >= 0; tree--) {
    least[tree] = (least[tree + 1] ?? 0) + (ranges[tree]?.least ?? 0)
    most[tree] = (most[tree + 1] ?? 0) + (ranges[tree]?.most ?? 0)
  }
  const ordered = Int32Array.from(ranges, ({ root }) => root)
  return { model: model.nodes, bias: model.bias, roots: ordered, least, most, features, values, right }
}

interface LeafRange {
  readonly root: number
  readonly least: number
  readonly most: number
}

/** What the leaves of the tree at `root` add, whose nodes end before `end`. */
function rangeOf(features: Int16Array, values: Float32Array, root: number, end: number): LeafRange {
  const leaves = values.slice(root, end).filter((_, node) => features[root + node] === -1)
  return { root, least: Math.min(...leaves), most: Math.max(...leaves) }
}

/** Finds where each tree begins, and the node to the right of each split. */
function linkNodes(features: Int16Array): { roots: number[]; right: Int32Array } {
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
  return { roots, right }
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
