import type { AnyNode, ParentNode } from '../html/nodes.js'

/** The first place in a list in document order of a node that begins at `index` or later; its length when there is none. */
export function firstFrom(nodes: readonly { readonly index: number }[], index: number): number {
  let low = 0
  let high = nodes.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((nodes[middle]?.index ?? 0) < index) low = middle + 1
    else high = middle
  }
  return low
}

/** The root that the node is, or is inside. The roots are in document order, and none is inside another. */
export function rootAround(roots: readonly ParentNode[], { index }: AnyNode): ParentNode | undefined {
  const root = roots[firstFrom(roots, index + 1) - 1]
  return root !== undefined && index <= root.last ? root : undefined
}
