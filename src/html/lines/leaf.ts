import type { ElementNode, ParentNode } from '../nodes.js'
import type { TextLine } from './text-line.js'

/** An element that shows something other than text: an image, a player, a frame. */
export class MediaLeaf {
  declare readonly kind: 'media'
  declare readonly element: ElementNode
  /** Its nearest block-level ancestor. */
  declare readonly block: ParentNode
  /** Whether it stands in the middle of a line, whose range holds it. */
  declare readonly isInLine: boolean

  constructor(element: ElementNode, block: ParentNode, isInLine: boolean) {
    this.kind = 'media'
    this.element = element
    this.block = block
    this.isInLine = isInLine
  }
}

/** A thematic break. */
export interface SeparatorLeaf {
  readonly kind: 'separator'
  readonly element: ElementNode
  readonly block: ParentNode
}

/** The smallest things that are kept or taken out as one, next to elements. */
export type Leaf = TextLine | MediaLeaf | SeparatorLeaf
