import type { ElementContent } from 'hast'
import type { SourcePosition } from './position.js'

/** What every block has. */
interface BlockBase {
  /**
   * What a reader reads: the text as a browser's `innerText` gives it, then every run of Unicode white space folded to
   * one space and taken off the ends; NUL, U+00AD, U+200B, U+2060 and U+FEFF removed; a line feed between two CJK characters
   * removed. A `<br>` inside a paragraph is a line feed.
   */
  text: string
  /** The range in the source; undefined only where the source does not contain the block (a hast tree without positions). */
  position?: SourcePosition
  /** Set when the text exists only in a script, JSON-LD or the page's state; `position` is then the string literal in it. */
  origin?: 'json-ld'
}

/**
 * What a paragraph is when it is not plain prose.
 *
 * @example
 * ```ts
 * import { parseArticle, type ParagraphRole } from '@org/news-parse'
 *
 * const { blocks } = parseArticle('<article><p>The ferry sails at noon.</p></article>')
 * const those = (role: ParagraphRole) => blocks.filter((block) => block.type === 'paragraph' && block.role === role)
 * console.log(those('correction').length) // => 0
 * ```
 */
export type ParagraphRole = 'standfirst' | 'editor-note' | 'correction' | 'entry-time' | 'term'

/**
 * A paragraph of prose.
 *
 * @example
 * ```ts
 * import { parseArticle, type Paragraph } from '@org/news-parse'
 *
 * const { blocks } = parseArticle('<article><p>The ferry <b>sails</b>\n at noon.</p></article>')
 * const [first] = blocks.filter((block): block is Paragraph => block.type === 'paragraph')
 * console.log(first?.text, first?.children.length) // => The ferry sails at noon. 3
 * ```
 */
export interface Paragraph extends BlockBase {
  type: 'paragraph'
  /** hast phrasing content, reduced to an allow-list and safe by construction; see `docs/architecture.md`. */
  children: ElementContent[]
  /** undefined for plain prose. */
  role?: ParagraphRole
}

/**
 * A heading inside the article.
 *
 * @example
 * ```ts
 * import { parseArticle, type Heading } from '@org/news-parse'
 *
 * const feedItem = (html: string) => parseArticle(`---\ntitle: Ferry\n---\n<div>${html}</div>`).blocks
 * const [heading] = feedItem('<h2>At noon</h2><p>The ferry sails.</p>') as Heading[]
 * console.log(heading?.type, heading?.depth, heading?.text) // => heading 2 At noon
 * ```
 */
export interface Heading extends BlockBase {
  type: 'heading'
  /** 1–6; a short paragraph that is bold as a whole and stands over a text counts as a heading of depth 3. */
  depth: 1 | 2 | 3 | 4 | 5 | 6
  children: ElementContent[]
}

/**
 * One item of a list.
 *
 * @example
 * ```ts
 * import { parseArticle, type List, type ListItem } from '@org/news-parse'
 *
 * const feedItem = (html: string) => parseArticle(`---\ntitle: Ferry\n---\n<div>${html}</div>`).blocks
 * const [, list] = feedItem('<p>It stops at:</p><ul><li>Arlen<ul><li>Old quay</li></ul></li></ul>') as List[]
 * const item: ListItem | undefined = list?.items[0]
 * console.log(item?.text, item?.blocks.map(({ type }) => type)) // => Arlen [ 'paragraph', 'list' ]
 * ```
 */
export interface ListItem {
  /** The item's own text, without that of nested lists. */
  text: string
  /** All that the item holds: its own text as paragraphs, then nested lists and other blocks, in reading order. */
  blocks: Block[]
}

/**
 * A list. `text` is the text of all items, nested ones included, a line each.
 *
 * @example
 * ```ts
 * import { parseArticle, type List } from '@org/news-parse'
 *
 * const feedItem = (html: string) => parseArticle(`---\ntitle: Ferry\n---\n<div>${html}</div>`).blocks
 * const [, list] = feedItem('<p>It stops at:</p><ol start="3"><li>Arlen</li><li>Hochfeld</li></ol>') as List[]
 * console.log(list?.ordered, list?.start, list?.items.map(({ text }) => text)) // => true 3 [ 'Arlen', 'Hochfeld' ]
 * ```
 */
export interface List extends BlockBase {
  type: 'list'
  ordered: boolean
  /** The number of the first item of an ordered list; undefined means 1. */
  start?: number
  items: ListItem[]
}

/**
 * A quotation that stands as a block. `text` is the text of its blocks, a line each.
 *
 * @example
 * ```ts
 * import { parseArticle, type Quote } from '@org/news-parse'
 *
 * const feedItem = (html: string) => parseArticle(`---\ntitle: Ferry\n---\n<div>${html}</div>`).blocks
 * const [, quote] = feedItem('<p>She said:</p><blockquote><p>It floats.</p></blockquote>') as Quote[]
 * console.log(quote?.type, quote?.blocks[0]?.text) // => quote It floats.
 * ```
 */
export interface Quote extends BlockBase {
  type: 'quote'
  blocks: Block[]
  /** The URL of the quotation's source, from the `cite` attribute; undefined when none is stated. */
  cite?: string
}

/**
 * An image.
 *
 * @example
 * ```ts
 * import { parseArticle, type Image } from '@org/news-parse'
 *
 * const source = '<article><p>The ferry sails.</p><img src="/ferry.jpg" alt="The ferry at dawn" width="800"></article>'
 * const [, figure] = parseArticle(source, { url: 'https://arlen.example/a' }).blocks
 * const image: Image | undefined = figure?.type === 'figure' ? figure.images[0] : undefined
 * console.log(image?.url, image?.alt, image?.width) // => https://arlen.example/ferry.jpg The ferry at dawn 800
 * ```
 */
export interface Image {
  /** Absolute where a base URL is known. */
  url: string
  /** The alternative text; undefined when it is absent, empty, a file name or a placeholder. */
  alt?: string
  /** Width as stated in the markup, in CSS pixels. */
  width?: number
  /** Height as stated in the markup, in CSS pixels. */
  height?: number
}

/**
 * One or more images with their caption. `text` is the text of the caption, or ''.
 *
 * @example
 * ```ts
 * import { parseArticle, type Figure } from '@org/news-parse'
 *
 * const feedItem = (html: string) => parseArticle(`---\ntitle: Ferry\n---\n<div>${html}</div>`).blocks
 * const html = '<p>It sails.</p><figure><img src="https://a.example/f.jpg"><figcaption>At dawn</figcaption></figure>'
 * const [, figure] = feedItem(html) as Figure[]
 * console.log(figure?.images[0]?.url, figure?.caption?.text) // => https://a.example/f.jpg At dawn
 * ```
 */
export interface Figure extends BlockBase {
  type: 'figure'
  images: Image[]
  /** undefined where none was recognised. */
  caption?: { text: string; children: ElementContent[] }
}

/**
 * A cell of a table.
 *
 * @example
 * ```ts
 * import { parseArticle, type Table, type TableCell } from '@org/news-parse'
 *
 * const feedItem = (html: string) => parseArticle(`---\ntitle: Ferry\n---\n<div>${html}</div>`).blocks
 * const [, table] = feedItem('<p>Stops:</p><table><tr><th>Stop<th>Time<tr><td>Arlen<td>6:40</table>') as Table[]
 * const cells: TableCell[] = table?.rows[0]?.cells ?? []
 * console.log(cells.map(({ text, header }) => `${text} ${header}`)) // => [ 'Stop true', 'Time true' ]
 * ```
 */
export interface TableCell {
  /** The text of its blocks, on one line. */
  text: string
  /** Whether the cell is a `<th>`. */
  header: boolean
  blocks: Block[]
  /** undefined means 1. */
  colSpan?: number
  /** undefined means 1. */
  rowSpan?: number
}

/**
 * A table of data. `text` is the text of the cells, a line each row, cells separated by a tab; the caption is not in it.
 *
 * @example
 * ```ts
 * import { parseArticle, type Table } from '@org/news-parse'
 *
 * const feedItem = (html: string) => parseArticle(`---\ntitle: Ferry\n---\n<div>${html}</div>`).blocks
 * const [, table] = feedItem('<p>Stops:</p><table><tr><th>Stop<th>Time<tr><td>Arlen<td>6:40</table>') as Table[]
 * console.log(table?.rows.length, JSON.stringify(table?.text)) // => 2 "Stop\tTime\nArlen\t6:40"
 * ```
 */
export interface Table extends BlockBase {
  type: 'table'
  /** Its `<caption>`, or the title line above it; undefined where there is neither. */
  caption?: string
  /** Rows without cells are left out, empty cells are not. */
  rows: { cells: TableCell[] }[]
}

/**
 * Preformatted text. `text` keeps its line breaks and its inner spaces.
 *
 * @example
 * ```ts
 * import { parseArticle, type Code } from '@org/news-parse'
 *
 * const feedItem = (html: string) => parseArticle(`---\ntitle: Ferry\n---\n<div>${html}</div>`).blocks
 * const [, code] = feedItem('<p>Try:</p><pre><code class="language-js">let a = 1\nlet b = 2</code></pre>') as Code[]
 * console.log(code?.language, code?.text.split('\n').length) // => js 2
 * ```
 */
export interface Code extends BlockBase {
  type: 'code'
  /** In lower case, as a class (`language-…`, `lang-…`, `brush: …`) or `data-lang(uage)` names it; undefined when none does. */
  language?: string
}

/**
 * What kind of thing is embedded.
 *
 * @example
 * ```ts
 * import { parseArticle, type EmbedKind } from '@org/news-parse'
 *
 * const feedItem = (html: string) => parseArticle(`---\ntitle: Ferry\n---\n<div>${html}</div>`).blocks
 * const shown: readonly EmbedKind[] = ['video', 'audio']
 * const blocks = feedItem('<p>See it sail:</p><iframe src="https://www.youtube.com/embed/x1"></iframe>')
 * console.log(blocks.filter((block) => block.type === 'embed' && shown.includes(block.kind)).length) // => 1
 * ```
 */
export type EmbedKind = 'video' | 'audio' | 'social' | 'document' | 'other'

/**
 * Something of another document or a player. `text` is '' or the fall-back that a reader sees.
 *
 * @example
 * ```ts
 * import { parseArticle, type Embed } from '@org/news-parse'
 *
 * const feedItem = (html: string) => parseArticle(`---\ntitle: Ferry\n---\n<div>${html}</div>`).blocks
 * const [, embed] = feedItem('<p>See it sail:</p><iframe src="https://www.youtube.com/embed/x1"></iframe>') as Embed[]
 * console.log(embed?.kind, embed?.url) // => video https://www.youtube.com/embed/x1
 * ```
 */
export interface Embed extends BlockBase {
  type: 'embed'
  /** Absolute where a base URL is known; `http` or `https`. */
  url: string
  kind: EmbedKind
}

/**
 * A thematic break, `<hr>`. `text` is ''.
 *
 * @example
 * ```ts
 * import { parseArticle, type Separator } from '@org/news-parse'
 *
 * const feedItem = (html: string) => parseArticle(`---\ntitle: Ferry\n---\n<div>${html}</div>`).blocks
 * const [, separator] = feedItem('<p>It sails.</p><hr><p>Nobody waved.</p>') as Separator[]
 * console.log(separator?.type, separator?.text === '') // => separator true
 * ```
 */
export interface Separator extends BlockBase {
  type: 'separator'
}

/**
 * A piece of the article.
 *
 * @example
 * ```ts
 * import { parseArticle, type Block } from '@org/news-parse'
 *
 * function firstWords({ type, text }: Block): string {
 *   return `${type}: ${text.split(' ', 3).join(' ')}`
 * }
 * console.log(parseArticle('<p>The ferry sails.</p>').blocks.map(firstWords)) // => [ 'paragraph: The ferry sails.' ]
 * ```
 */
export type Block = Paragraph | Heading | List | Quote | Figure | Table | Code | Embed | Separator
