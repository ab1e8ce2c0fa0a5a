import type { HtmlDocument } from './nodes.js'

const cache = new WeakMap<HtmlDocument, boolean>()

/**
 * Whether every node stands in the source behind the one before it in the tree, as in nearly all documents: nothing was
 * moved there, and no element was made twice.
 */
export function standsInOrder(document: HtmlDocument): boolean {
  let inOrder = cache.get(document)
  if (inOrder === undefined) {
    inOrder = readOrder(document)
    cache.set(document, inOrder)
  }
  return inOrder
}

function readOrder({ nodes }: HtmlDocument): boolean {
  let latest = -1
  for (const { type, start } of nodes) {
    // The root begins where its first child does.
    if (start < 0 || type === 'root') continue
    if (start <= latest) return false
    latest = start
  }
  return true
}
