import type { ElementNode } from '../html/nodes.js'

/** Those that are not inside another; the elements are in document order. */
export function outermost(elements: readonly ElementNode[]): ElementNode[] {
  const kept: ElementNode[] = []
  for (const element of elements) {
    const before = kept.at(-1)
    if (before === undefined || element.index > before.last) kept.push(element)
  }
  return kept
}
