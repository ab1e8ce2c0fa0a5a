import type { ElementNode, HtmlDocument } from './nodes.js'
import { reconstructedElements } from './reconstructed.js'

/**
 * The elements whose end tag stands inside an element behind them: of `<b>one<p>two</b>three` HTML makes `<b>one</b>`, and the
 * range of the `b` reaches into the `p`.
 */
export function crossingElements(document: HtmlDocument): ElementNode[] {
  const { nodes } = document
  const found: ElementNode[] = []
  for (const node of nodes) {
    if (node.type !== 'element' || node.start < 0) continue
    const next = nodes[node.last + 1]
    if (next !== undefined && next.start > node.start && next.start < node.end) found.push(node)
  }
  if (found.length === 0) return found
  const reconstructed = reconstructedElements(document)
  return found.filter((element) => !reconstructed.has(element))
}
