import type { ParentNode } from '../html/nodes.js'

/** Those that are not inside another, each once; the nodes are in document order. */
export function outermost<N extends ParentNode>(nodes: readonly N[]): N[] {
  const kept: N[] = []
  for (const node of nodes) {
    const before = kept.at(-1)
    if (before === undefined || node.index > before.last) kept.push(node)
  }
  return kept
}
