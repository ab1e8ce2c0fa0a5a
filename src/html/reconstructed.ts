import type { AnyNode, ElementNode, HtmlDocument } from './nodes.js'
import { remembered } from './remembered.js'
import { standsInOrder } from './source-order.js'

/**
 * The elements that the parser made again for a formatting element that was not closed (HTML standard, "reconstruct the
 * active formatting elements"): `<p><b>one<p>two` has a second `b`. They carry the place of the first, where their
 * content does not stand.
 */
export const reconstructedElements: (document: HtmlDocument) => ReadonlySet<ElementNode> = remembered((document) =>
  standsInOrder(document) ? new Set<ElementNode>() : repeatedStarts(document.nodes),
)

function repeatedStarts(nodes: readonly AnyNode[]): Set<ElementNode> {
  const starts = new Set<number>()
  const found = new Set<ElementNode>()
  for (const node of nodes) {
    if (node.type !== 'element' || node.start < 0) continue
    if (starts.has(node.start)) found.add(node)
    else starts.add(node.start)
  }
  return found
}
