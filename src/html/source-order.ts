import type { HtmlDocument } from './nodes.js'
import { remembered } from './remembered.js'

/**
 * Whether every node stands in the source behind the one before it in the tree, as in nearly all documents: nothing was
 * moved there, and no element was made twice.
 */
export const standsInOrder: (document: HtmlDocument) => boolean = remembered(({ nodes }) => {
  let latest = -1
  for (const { type, start } of nodes) {
    // The root begins where its first child does.
    if (start < 0 || type === 'root') continue
    if (start <= latest) return false
    latest = start
  }
  return true
})
