import type { LeafCover } from '../html/leaf-cover.js'
import type { Extent } from '../html/line-extent.js'
import type { HtmlDocument } from '../html/nodes.js'
import type { SourcePosition } from '../model/position.js'
import type { UrlPolicy } from './safe-url.js'

/** What blocks are made with. */
export interface BlockContext {
  readonly document: HtmlDocument
  /** All leaves of the document that a rule did not take as part of an element. */
  readonly cover: LeafCover
  readonly urls: UrlPolicy
  /** The range with lines and columns; undefined for what the source does not contain. */
  readonly positionOf: (extent: Extent) => SourcePosition | undefined
}

/** `{ position }`, or nothing where there is none. */
export function positioned(context: BlockContext, extent: Extent): { position?: SourcePosition } {
  const position = context.positionOf(extent)
  return position === undefined ? {} : { position }
}
