import { firstFrom } from './first-from.js'
import type { AnyNode, ParentNode } from './nodes.js'

/** The root that the node is, or is inside. The roots are in document order, and none is inside another. */
export function rootAround(roots: readonly ParentNode[], { index }: AnyNode): ParentNode | undefined {
  const root = roots[firstFrom(roots, index + 1) - 1]
  return root !== undefined && index <= root.last ? root : undefined
}

/** Whether one of the roots is among the nodes from `first` to `last`: a node's own index and that of the last node in it. */
export function holdsRoot(roots: readonly ParentNode[], first: number, last: number): boolean {
  const root = roots[firstFrom(roots, first)]
  return root !== undefined && root.index <= last
}
