/**
 * An article as plain text.
 *
 * @module @org/news-parse/text
 */

import { checkArticle, checkOptions, flag } from '../check-arguments.js'
import type { Article } from '../model/article.js'
import type { Block, Table } from '../model/block.js'
import { foldText } from '../text/fold.js'
import { allBlocks, innerBlocks, itemBlocks } from './walk-blocks.js'

/**
 * What `toText` writes. Every field may be undefined, which equals absent.
 *
 * @example
 * ```ts
 * import { parseArticle } from '@org/news-parse'
 * import { type TextOptions, toText } from '@org/news-parse/text'
 *
 * const article = parseArticle('<article><h1>Ferry</h1><p>It <b>sails</b> at <a href="/noon">noon</a>.</p></article>')
 * const options: TextOptions = { title: true }
 * console.log(toText(article, options).split('\n')) // => [ 'Ferry', '', 'It sails at noon.' ]
 * ```
 */
export interface TextOptions {
  /** Begin with the title. @default false: the blocks alone */
  title?: boolean | undefined
  /** Write the captions of figures and tables. @default false */
  captions?: boolean | undefined
}

/** A block that still has to be written; `list` is the outermost list around it. */
interface Task {
  readonly block: Block
  readonly list: Block | undefined
}

/**
 * The article's text: paragraphs, headings, lists, quotes, tables and code in reading order, without captions and
 * embeds. An empty line stands between two blocks; the items of a list and the rows of a table have a line each, the
 * cells of a row are separated by tabs. No line feed at the end; '' where there is no text.
 *
 * @throws NewsParseError with code `invalid-argument` when the article is none; `OptionsError` when an option is unknown or not of its form
 *
 * @example
 * ```ts
 * import { parseArticle } from '@org/news-parse'
 * import { toText } from '@org/news-parse/text'
 *
 * const article = parseArticle('<article><h1>Ferry</h1><p>It <b>sails</b> at <a href="/noon">noon</a>.</p></article>')
 * console.log(toText(article)) // => It sails at noon.
 * ```
 */
export function toText(article: Article, options: TextOptions = {}): string {
  checkArticle(article)
  checkOptions(options, { title: flag, captions: flag })
  const captions = options.captions ?? false
  let text = options.title === true ? (article.metadata.title ?? '') : ''
  let before: Block | undefined
  const ahead: Task[] = article.blocks.toReversed().map((block) => ({ block, list: undefined }))
  for (let task = ahead.pop(); task !== undefined; task = ahead.pop()) {
    const { block } = task
    const list = task.list ?? (block.type === 'list' ? block : undefined)
    if (block.type === 'list' || block.type === 'quote') {
      for (const inner of innerBlocks(block).toReversed()) ahead.push({ block: inner, list })
      continue
    }
    const own = ownText(block, captions)
    if (own === '') continue
    const sameList = list !== undefined && before === list
    text += text === '' ? own : `${sameList ? '\n' : '\n\n'}${own}`
    before = list
  }
  return text
}

/** The text of a block that is no list and no quote. */
function ownText(block: Block, captions: boolean): string {
  if (block.type === 'table') return tableText(block, captions)
  if (block.type === 'figure') return captions ? block.text : ''
  return block.type === 'embed' ? '' : block.text
}

function tableText(table: Table, captions: boolean): string {
  const rows = table.rows.map(({ cells }) =>
    cells.map((cell) => foldText(cellTexts(itemBlocks(cell), captions).join(' '))).join('\t'),
  )
  const caption = captions && table.caption !== undefined ? [table.caption] : []
  return [...caption, ...rows.filter((row) => row.trim() !== '')].join('\n')
}

/** The texts of what a cell holds, tables inside it included. */
function cellTexts(blocks: readonly Block[], captions: boolean): string[] {
  const texts: string[] = []
  for (const block of allBlocks(blocks)) {
    if (block.type === 'list' || block.type === 'quote') continue
    if (block.type !== 'table') texts.push(ownText(block, captions))
    else if (captions && block.caption !== undefined) texts.push(block.caption)
  }
  return texts.filter(Boolean)
}
