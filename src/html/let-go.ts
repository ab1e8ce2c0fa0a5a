import type { AnyNode, ChildNode, HtmlDocument } from './nodes.js'

const noChildren: ChildNode[] = []

/**
 * Takes the tree apart when nothing reads it any more. Whatever V8 has put among its old objects (`newList` says when) then keeps
 * the nodes that it leads to until those are collected, and not the whole tree, and with it each page that was read.
 */
export function letGo({ nodes, facts }: HtmlDocument): void {
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as AnyNode
    node.parent = null
    if (node.type === 'element' || node.type === 'root') node.children = noChildren
  }
  facts.clear()
}
