import type { LeafCover } from '../html/lines/leaf-cover.js'
import type { Extent } from '../html/lines/line-extent.js'
import type { TextLine } from '../html/lines/text-line.js'
import type { ElementNode, HtmlDocument, ParentNode } from '../html/nodes.js'
import type { Block } from '../model/block.js'
import type { SourcePosition } from '../model/position.js'
import type { UrlPolicy } from './safe-url.js'
import type { TaughtElements } from './taught-block.js'

/** What blocks are made with. */
export interface BlockContext {
  readonly document: HtmlDocument
  /** Of all leaves that no rule took as part of an element: tells which element holds one line alone. */
  readonly cover: LeafCover
  /** The range of a line. */
  readonly extentOf: (line: TextLine) => Extent
  /** Whether a rule took the element or one around it, though something inside it may have been kept. */
  readonly isTaken: (element: ElementNode) => boolean
  /** The outermost element around the node that was kept inside a taken one: what is in it joins nothing outside it. */
  readonly keptAround: (node: ParentNode | null) => ElementNode | undefined
  readonly urls: UrlPolicy
  /** Collects the media that became no block, because they state no URL that may be shown. */
  readonly unshown: ElementNode[]
  /** The range with lines and columns; undefined for what the source does not contain. */
  readonly positionOf: (extent: Extent) => SourcePosition | undefined
  /** What the site's profile says of lines; empty without one. */
  readonly taught: TaughtElements
}

/** The block with its position, where it has one. Writes to the block: to spread the position into each costs more. */
export function placed<B extends Block>(block: B, context: BlockContext, extent: Extent): B {
  const position = context.positionOf(extent)
  if (position !== undefined) block.position = position
  return block
}
