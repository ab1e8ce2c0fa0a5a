import type { Block } from '../model/block.js'

/** The texts of the paragraphs in reading order, also those inside quotes, not those in lists and tables. */
export function paragraphTexts(blocks: readonly Block[]): string[] {
  const texts: string[] = []
  const ahead: Block[] = blocks.toReversed()
  for (let block = ahead.pop(); block !== undefined; block = ahead.pop()) {
    if (block.type === 'paragraph') texts.push(block.text)
    else if (block.type === 'quote') for (const item of block.blocks.toReversed()) ahead.push(item)
  }
  return texts
}
