import type { LocatedContent } from '../content/locate-content.js'
import type { Extent } from '../html/lines/line-extent.js'
import { nodePaths } from '../html/node-path.js'
import type { ContentRoot } from '../model/article.js'
import type { SourcePosition } from '../model/position.js'

/** The containers of the article as data. */
export function describeRoots(
  { foundBy, roots }: LocatedContent,
  positionOf: (extent: Extent) => SourcePosition | undefined,
): ContentRoot[] {
  const pathOf = nodePaths()
  return roots.map((root) => {
    const position = positionOf(root)
    return { foundBy, path: pathOf(root), ...(position !== undefined && { position }) }
  })
}
