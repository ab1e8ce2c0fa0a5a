import type { HtmlDocument } from './nodes.js'
import { remembered } from './remembered.js'

/**
 * Whether every node stands in the source behind the one before it in the tree, as in nearly all documents: nothing was
 * moved there, and no element was made twice.
 */
export const standsInOrder: (document: HtmlDocument) => boolean = remembered(({ nodes }) => {
  let latest = -1
  for (const { type, start, end } of nodes) {
    // The root begins where its first child does.
    if (start < 0 || type === 'root') continue
    if (start <= latest) return false
    // A text that another one was moved to ends behind what follows it in the tree.
    latest = type === 'text' ? end - 1 : start
  }
  return true
})
