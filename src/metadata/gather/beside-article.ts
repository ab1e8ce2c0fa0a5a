import { namesOf } from '../../html/element-names.js'
import type { ElementNode, ParentNode } from '../../html/nodes.js'

/** How boxes of readers' comments are called. */
const commentName = /comment|repl(?:y|ies)|disqus/i

/** Whether an element stands in a box beside the article, or in readers' comments: what it states is not of the article. */
export function isBesideArticle(element: ElementNode): boolean {
  for (let above: ParentNode | null = element.parent; above?.type === 'element'; above = above.parent) {
    if (above.tagName === 'aside' || above.tagName === 'nav') return true
    // These say of themselves whether readers may comment.
    if (above.tagName === 'article' || above.tagName === 'body') continue
    if (commentName.test(namesOf(above))) return true
  }
  return false
}

/**
 * Whether a block stands in readers' comments.
 *
 * @param headline Index of a node: an element that holds it as well is the article's, however it is called
 */
export function isReaderComment(block: ParentNode, headline: number): boolean {
  let node: ParentNode | null = block
  while (node?.type === 'element' && node.index > headline) {
    if (commentName.test(namesOf(node))) return true
    node = node.parent
  }
  return false
}
