import type { Extent } from '../../html/lines/line-extent.js'
import type { ElementNode } from '../../html/nodes.js'

/** The article's text as a script of the page holds it. */
export interface StatedBody {
  readonly script: ElementNode
  /** In reading order; one for most pages, one a paragraph where the page keeps its text in pieces. */
  readonly parts: readonly StatedPart[]
}

/** One string of the script. */
export interface StatedPart {
  /** The string's value, escapes of the literal resolved. */
  readonly value: string
  /** The literal with its quotation marks; -1 where the source does not contain it. */
  readonly extent: Extent
}
