import { namesOf, nameWords } from '../../html/element-names.js'
import type { ElementNode, ParentNode } from '../../html/nodes.js'

/** How boxes of readers' comments are called, and no commentary or box that only says whether there may be any. */
const commentName =
  /(?<!no[-_]?)comment(?!ary|ator|[-_s]{0,2}(?:open|closed|count|link|number|off|icon|button))|repl(?:y|ies)|disqus/i

/** Whether an element stands in a box beside the article, or in readers' comments: what it states is not of the article. */
export function isBesideArticle(element: ElementNode): boolean {
  for (let above: ParentNode | null = element.parent; above?.type === 'element'; above = above.parent) {
    if (above.tagName === 'aside' || above.tagName === 'nav') return true
    if (isCommentBox(above)) return true
  }
  return false
}

/**
 * Whether a block stands in readers' comments.
 *
 * @param headline Index of a node: an element that holds it as well is the article's, however it is called
 */
export function isReaderComment(block: ParentNode, headline: number): boolean {
  for (let node: ParentNode | null = block; node?.type === 'element' && node.index > headline; node = node.parent)
    if (isCommentBox(node)) return true
  return false
}

/** Words in the names of a page's head, where today's date stands, and of an article's, where its own does. */
const headWords: ReadonlySet<string> = new Set(
  'header masthead topbar top navbar nav menu weather clock today banner toolbar branding'.split(' '),
)
const articleWords: ReadonlySet<string> = new Set(
  'article post entry story content node title headline detail news meta'.split(' '),
)

/**
 * Whether a block stands in the head of the page and not in the article's.
 *
 * @param headline Index of the headline: an element that holds it as well is the article's
 */
export function isInPageHead(block: ParentNode, headline: number): boolean {
  let isHead = false
  for (let node: ParentNode | null = block; node?.type === 'element' && node.last < headline; node = node.parent) {
    const names = nameWords(node)
    if (names.some((word) => articleWords.has(word))) return false
    isHead ||= node.tagName === 'nav' || node.tagName === 'header' || names.some((word) => headWords.has(word))
  }
  return isHead
}

/** Whether an element is named after comments; an article and a page say so of themselves where readers may comment. */
function isCommentBox(element: ElementNode): boolean {
  return element.tagName !== 'article' && element.tagName !== 'body' && commentName.test(namesOf(element))
}
