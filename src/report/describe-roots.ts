import type { LocatedContent } from '../content/locate-content.js'
import type { Extent } from '../html/lines/line-extent.js'
import type { AnyNode } from '../html/nodes.js'
import type { ContentRoot } from '../model/article.js'
import type { SourcePosition } from '../model/position.js'

/** The containers of the article as data. */
export function describeRoots(
  { foundBy, roots }: LocatedContent,
  positionOf: (extent: Extent) => SourcePosition | undefined,
  pathOf: (node: AnyNode) => string,
): ContentRoot[] {
  return roots.map((root) => {
    const position = positionOf(root)
    return { foundBy, path: pathOf(root), ...(position !== undefined && { position }) }
  })
}
