import type { ElementNode, ParentNode } from '../nodes.js'
import type { TextLine } from './text-line.js'

/** An element that shows something other than text: an image, a player, a frame. */
export interface MediaLeaf {
  readonly kind: 'media'
  readonly element: ElementNode
  /** Its nearest block-level ancestor. */
  readonly block: ParentNode
  /** Whether it stands in the middle of a line, whose range holds it. */
  readonly isInLine: boolean
}

/** A thematic break. */
export interface SeparatorLeaf {
  readonly kind: 'separator'
  readonly element: ElementNode
  readonly block: ParentNode
}

/** The smallest things that are kept or taken out as one, next to elements. */
export type Leaf = TextLine | MediaLeaf | SeparatorLeaf
