import { classText } from '../html/element-names.js'
import type { TextLine } from '../html/lines/text-line.js'
import type { ElementNode, ParentNode } from '../html/nodes.js'
import { nearestLine } from './nearest-line.js'

/** The classes of the networks' own markup that has a post's text; that of others has only an invitation to look at it. */
const post = /(?:^|\s)(?:twitter-tweet|bluesky-embed)(?:\s|$)/
/** Elements of such a post around a line of it. */
const maxLevels = 6

/**
 * The lines of posts from other networks that are embedded in the article, which say little each. One is part of it where a
 * line of it reads like that, several in a row where the article's text stands before and behind them.
 */
export function embeddedPosts(lines: readonly TextLine[], isArticle: readonly boolean[]): TextLine[] {
  const found: TextLine[] = []
  const isPost = new Map<ParentNode, boolean>()
  const posts = lines.map(({ block }) => postAround(block, isPost))
  for (let place = 0; place < lines.length; place++) {
    if (posts[place] === undefined) continue
    const first = place
    while (posts[place + 1] !== undefined) place++
    const isInside = nearestLine(isArticle, first, -1) !== undefined && nearestLine(isArticle, place, 1) !== undefined
    const own = new Set(posts.slice(first, place + 1).filter((_, at) => isArticle[first + at] === true))
    lines.slice(first, place + 1).forEach((line, at) => {
      if (isInside || own.has(posts[first + at])) found.push(line)
    })
  }
  return found
}

function postAround(block: ParentNode, isPost: Map<ParentNode, boolean>): ElementNode | undefined {
  let node: ParentNode | null = block
  for (let level = 0; level < maxLevels && node?.type === 'element'; level++) {
    let known = isPost.get(node)
    if (known === undefined) {
      known = node.tagName === 'blockquote' && post.test(classText(node))
      isPost.set(node, known)
    }
    if (known) return node
    node = node.parent
  }
  return undefined
}
