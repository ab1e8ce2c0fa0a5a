import type { AnyNode } from './nodes.js'

/**
 * Gives the nodes of a tree without positions the ranges that they would have in a source, so that near and far, inside and
 * outside mean there what they mean on a page. They are no places in a source, and no caller sees them.
 *
 * @param nodes in pre-order
 */
export function placeNodes(nodes: readonly AnyNode[]): void {
  let offset = 0
  for (const node of nodes) {
    node.start = offset
    offset += lengthOf(node)
    node.end = offset
  }
  for (const node of nodes) if ('last' in node) node.end = nodes[node.last + 1]?.start ?? offset
}

/** UTF-16 units of a text, and about those of an element's tags. */
function lengthOf(node: AnyNode): number {
  if ('value' in node) return node.value.length
  if (node.type !== 'element') return 0
  let length = 5 + 2 * node.tagName.length
  for (const { name, property } of node.attributes) length += 4 + name.length + String(property).length
  return length
}
