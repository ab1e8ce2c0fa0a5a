import type { Block, Heading, ListItem, Paragraph, TableCell } from '../model/block.js'

/** The blocks of an item; one that states only its text has that as a paragraph. */
export function itemBlocks({ blocks, text }: ListItem | TableCell): readonly Block[] {
  if (blocks.length > 0 || text === '') return blocks
  return [textParagraph(text)]
}

/** A paragraph of plain text; line feeds are line breaks. */
function textParagraph(text: string): Paragraph {
  return { type: 'paragraph', text, children: [] }
}

/** The blocks directly inside a block, in reading order. */
export function innerBlocks(block: Block): readonly Block[] {
  if (block.type === 'quote') return block.blocks
  if (block.type === 'list') return block.items.flatMap(itemBlocks)
  if (block.type === 'table') return block.rows.flatMap((row) => row.cells.flatMap(itemBlocks))
  return []
}

/** All blocks, those inside others too, in reading order; an outer block before what is in it. */
export function* allBlocks(blocks: readonly Block[]): Generator<Block> {
  const ahead = blocks.toReversed()
  for (let block = ahead.pop(); block !== undefined; block = ahead.pop()) {
    yield block
    for (const inner of innerBlocks(block).toReversed()) ahead.push(inner)
  }
}

/**
 * Levels of lists, quotes and cells inside each other that are written. A page may nest hundreds: every level would
 * indent every line once more. Renderers of Markdown stop reading at about this depth too.
 */
export const deepestNesting = 16

/** The blocks without the lists, quotes and tables around them: what is written where nesting goes too deep. */
export function flattenBlocks(blocks: readonly Block[]): Block[] {
  return [...allBlocks(blocks)].filter(({ type }) => type !== 'quote' && type !== 'list' && type !== 'table')
}

/** The depth that each heading is written with: the shallowest gets `top`, where that is stated; none goes beyond 6. */
export function headingDepths(
  blocks: readonly Block[],
  top: number | undefined,
): (depth: Heading['depth']) => Heading['depth'] {
  if (top === undefined) return inRange
  let shallowest = 6
  for (const block of allBlocks(blocks)) {
    if (block.type === 'heading') shallowest = Math.min(shallowest, inRange(block.depth))
  }
  return (depth) => inRange(inRange(depth) - shallowest + top)
}

/** Also for articles that were not made here, whose depths may be anything. */
function inRange(depth: number): Heading['depth'] {
  return Math.max(1, Math.min(6, Math.trunc(depth) || 1)) as Heading['depth']
}
