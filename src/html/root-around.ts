import { firstFrom } from './first-from.js'
import type { AnyNode, ParentNode } from './nodes.js'

/** The root that the node is, or is inside. The roots are in document order, and none is inside another. */
export function rootAround(roots: readonly ParentNode[], { index }: AnyNode): ParentNode | undefined {
  const root = roots[firstFrom(roots, index + 1) - 1]
  return root !== undefined && index <= root.last ? root : undefined
}
