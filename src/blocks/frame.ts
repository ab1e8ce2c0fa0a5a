import type { TextLine } from '../html/lines/text-line.js'
import type { ElementNode } from '../html/nodes.js'
import type { Draft } from './draft.js'

/** An element that shapes the blocks inside it, while its leaves come. */
export interface Frame {
  readonly element: ElementNode
  /** Whether lines are handed over as they are: code keeps its line breaks, captions are no blocks. */
  readonly takesLines: boolean
  readonly lines: TextLine[]
  /** Blocks in it, and what closed frames inside it became. */
  readonly drafts: Draft[]
  /** Items of a list and cells of a table that are closed, and what stands beside them, in reading order. */
  readonly parts: FramePart[]
}

/** An item or a cell; or a block beside those, with the list, the table or the row in which it stands. */
export interface FramePart {
  readonly element: ElementNode
  readonly drafts: readonly Draft[]
}

/** The blocks of all the parts. */
export function draftsOf(parts: readonly FramePart[]): Draft[] {
  return parts.flatMap((part) => part.drafts)
}

const linesAsTheyAre: ReadonlySet<string> = new Set(['caption', 'listing', 'pre', 'xmp'])

/** A frame for the element, empty. */
export function openFrame(element: ElementNode): Frame {
  return { element, takesLines: linesAsTheyAre.has(element.tagName), lines: [], drafts: [], parts: [] }
}
