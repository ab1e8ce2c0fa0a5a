import type { ParentNode } from '../../html/nodes.js'
import type { PageLine } from './page-lines.js'
import { mix, type PageTree } from './page-tree.js'

/** What the lines in elements of one shape have in common: page furniture repeats itself. */
export interface ShapeSums {
  count: number
  width: number
  linkedWidth: number
  sentenceEnds: number
  parents: number
  /** The index of the last line's. */
  lastParent: number
}

/** For each line the sums of all lines whose innermost `levels` elements have the same tags and classes. */
export function repeatedShapes(lines: readonly PageLine[], tree: PageTree, levels: number): ShapeSums[] {
  const shapes = new Map<number, ShapeSums>()
  return lines.map((line) => {
    const key = shapeOf(line.line.block, tree, levels)
    let sums = shapes.get(key)
    if (sums === undefined) {
      sums = { count: 0, width: 0, linkedWidth: 0, sentenceEnds: 0, parents: 0, lastParent: -1 }
      shapes.set(key, sums)
    }
    sums.count++
    sums.width += line.width
    sums.linkedWidth += line.width * line.linked
    sums.sentenceEnds += Number(line.endsSentence)
    if (sums.lastParent !== line.home.index) sums.parents++
    sums.lastParent = line.home.index
    return sums
  })
}

function shapeOf(block: ParentNode, tree: PageTree, levels: number): number {
  let hash = 0
  let node: ParentNode | null = block
  for (let level = 0; level < levels && node !== null; level++) {
    hash = mix(hash, tree.shape[node.index] ?? 0)
    node = node.parent
  }
  return hash
}
