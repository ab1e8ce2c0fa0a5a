import type { Extent } from '../html/lines/line-extent.js'
import { isText, type TextLine } from '../html/lines/text-line.js'
import type { ElementNode } from '../html/nodes.js'
import type { Block } from '../model/block.js'
import type { BlockContext } from './block-context.js'

/** A block while its neighbours are still being looked at. */
export interface Draft {
  readonly block: Block
  readonly extent: Extent
  /** The line it was made of; undefined for blocks that hold others, media and separators. */
  readonly line: TextLine | undefined
  /** The medium or the table it was made of. */
  readonly element: ElementNode | undefined
  /** Whether it is a medium in the middle of a line, which may have been taken, or of code: nothing behind that is its caption. */
  readonly isInLine: boolean
}

/** A block made of a line. */
export function draftOfLine(block: Block, extent: Extent, line: TextLine): Draft {
  return { block, extent, line, element: undefined, isInLine: false }
}

/** A block made of anything but a line. */
export function draftOf(block: Block, extent: Extent, element?: ElementNode, isInLine = false): Draft {
  return { block, extent, line: undefined, element, isInLine }
}

/** The outermost element around it that was kept inside a taken one: only with what is in the same may it become one block. */
export function keptAround({ line, element }: Draft, context: BlockContext): ElementNode | undefined {
  return context.keptAround(line?.pieces.find(isText)?.node.parent ?? element ?? null)
}

/** Whether one kept part holds both, or none does. */
export function isKeptWith(draft: Draft, other: Draft, context: BlockContext): boolean {
  return keptAround(draft, context) === keptAround(other, context)
}

/** The range that holds all of them. */
export function hull(extents: readonly Extent[]): Extent {
  let start = -1
  let end = -1
  for (const extent of extents) {
    if (extent.start < 0) continue
    start = start < 0 ? extent.start : Math.min(start, extent.start)
    end = Math.max(end, extent.end)
  }
  return { start, end }
}

/** The text of a block where it stands inside another: a table's caption is part of it. */
function nestedText(block: Block): string {
  if (block.type !== 'table' || block.caption === undefined) return block.text
  return block.text === '' ? block.caption : `${block.caption}\n${block.text}`
}

/** The texts of blocks inside another, a line each. */
export function joinTexts(blocks: readonly Block[]): string {
  return blocks.map(nestedText).filter(Boolean).join('\n')
}
