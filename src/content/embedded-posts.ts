import { classText } from '../html/element-names.js'
import type { TextLine } from '../html/lines/text-line.js'
import type { ElementNode, ParentNode } from '../html/nodes.js'

/** The classes of the networks' own markup that has a post's text; that of others has only an invitation to look at it. */
const post = /(?:^|\s)(?:twitter-tweet|bluesky-embed)(?:\s|$)/
/** Elements of such a post around a line of it. */
const maxLevels = 6
/** Lines by which the article's text may stand apart from a post: a credit, a caption. */
const nearby = 2

/**
 * The lines of posts from other networks that are embedded in the article: they say little each, and are part of it where its
 * text stands before and behind them, or one line of the post reads like it.
 */
export function embeddedPosts(lines: readonly TextLine[], isArticle: readonly boolean[]): TextLine[] {
  const found: TextLine[] = []
  const last = isArticle.lastIndexOf(true)
  for (let place = isArticle.indexOf(true) + 1; place < last; place++) {
    const around = postAround(lines[place])
    if (around === undefined) continue
    const first = place
    while (place + 1 < last && isInside(lines[place + 1], around)) place++
    const hasText = isArticle.slice(first, place + 1).includes(true)
    if (hasText || (isNear(isArticle, first, -1) && isNear(isArticle, place, 1)))
      for (const line of lines.slice(first, place + 1)) found.push(line)
  }
  return found
}

function postAround(line: TextLine | undefined): ElementNode | undefined {
  let node: ParentNode | null = line?.block ?? null
  for (let level = 0; level < maxLevels && node?.type === 'element'; level++) {
    if (node.tagName === 'blockquote' && post.test(classText(node))) return node
    node = node.parent
  }
  return undefined
}

function isInside(line: TextLine | undefined, { index, last }: ElementNode): boolean {
  return line !== undefined && line.block.index >= index && line.block.index <= last
}

function isNear(isArticle: readonly boolean[], place: number, step: -1 | 1): boolean {
  for (let distance = 1; distance <= nearby + 1; distance++)
    if (isArticle[place + distance * step] === true) return true
  return false
}
