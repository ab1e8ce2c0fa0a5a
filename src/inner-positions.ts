import type { Extent } from './html/lines/line-extent.js'
import type { Article } from './model/article.js'
import type { Point, SourcePosition } from './model/position.js'

/** No line of a source has this number. */
const noLine = 0

/** A range in a caller's tree that ends where none of the caller's nodes does. It is taken off before the caller sees it. */
export function innerPosition({ start, end }: Extent): SourcePosition {
  const point = (offset: number): Point => ({ line: noLine, column: 0, offset })
  return { start: point(start), end: point(end) }
}

/** A part of an article, which may have a position. */
interface Placeable {
  position?: SourcePosition
}

/** Takes off what has no lines and columns. The article is new, and nobody else's. */
export function dropInnerPositions(article: Article): Article {
  const open: object[] = [article]
  for (let item = open.pop() as Placeable | undefined; item !== undefined; item = open.pop()) {
    if (item.position?.start.line === noLine) delete item.position
    // Children are phrasing content, which has no positions.
    for (const [name, value] of Object.entries(item))
      if (name !== 'children' && typeof value === 'object' && value !== null) open.push(value)
  }
  return article
}
