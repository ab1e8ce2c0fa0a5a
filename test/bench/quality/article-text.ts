import type { Article } from '../../../src/model/article.js'
import type { Block } from '../../../src/model/block.js'

const scored: ReadonlySet<Block['type']> = new Set(['paragraph', 'heading', 'list', 'quote', 'code', 'table'])

/** The article's text as it is scored, a string a block: captions and embeds are not in it. */
export function articleText({ blocks }: Pick<Article, 'blocks'>): string[] {
  return blocks.filter(({ type }) => scored.has(type)).map(({ text }) => text)
}
