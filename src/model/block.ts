import type { ElementContent } from 'hast'
import type { SourcePosition } from './position.js'

/** What every block has. */
interface BlockBase {
  /**
   * What a reader reads: the text as a browser's `innerText` gives it, then every run of Unicode white space folded to
   * one space and taken off the ends; U+00AD, U+200B, U+2060 and U+FEFF removed; a line feed between two CJK characters
   * removed. A `<br>` inside a paragraph is a line feed.
   */
  text: string
  /** The range in the source; undefined only where the source does not contain the block (a hast tree without positions). */
  position?: SourcePosition
  /** Set when the text exists only in the page's JSON-LD; `position` is then the string literal in the script. */
  origin?: 'json-ld'
}

/** What a paragraph is when it is not plain prose. */
export type ParagraphRole = 'standfirst' | 'editor-note' | 'correction' | 'entry-time' | 'term'

/** A paragraph of prose. */
export interface Paragraph extends BlockBase {
  type: 'paragraph'
  /** hast phrasing content, reduced to an allow-list and safe by construction; see `docs/architecture.md`. */
  children: ElementContent[]
  /** undefined for plain prose. */
  role?: ParagraphRole
}

/** A heading inside the article. */
export interface Heading extends BlockBase {
  type: 'heading'
  /** 1–6; a short paragraph that is bold as a whole counts as a heading of depth 3 unless the page's own headings say otherwise. */
  depth: 1 | 2 | 3 | 4 | 5 | 6
  children: ElementContent[]
}

/** One item of a list. */
export interface ListItem {
  /** The item's own text, without that of nested lists. */
  text: string
  /** All that the item holds: its own text as paragraphs, then nested lists and other blocks, in reading order. */
  blocks: Block[]
}

/** A list. `text` is the text of all items, nested ones included, a line each. */
export interface List extends BlockBase {
  type: 'list'
  ordered: boolean
  /** The number of the first item of an ordered list; undefined means 1. */
  start?: number
  items: ListItem[]
}

/** A quotation that stands as a block. `text` is the text of its blocks, a line each. */
export interface Quote extends BlockBase {
  type: 'quote'
  blocks: Block[]
  /** The URL of the quotation's source, from the `cite` attribute; undefined when none is stated. */
  cite?: string
}

/** An image. */
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

/** One or more images with their caption. `text` is the text of the caption, or ''. */
export interface Figure extends BlockBase {
  type: 'figure'
  images: Image[]
  /** undefined where none was recognised. */
  caption?: { text: string; children: ElementContent[] }
}

/** A cell of a table. */
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

/** A table of data. `text` is the text of the cells, a line each row, cells separated by a tab; the caption is not in it. */
export interface Table extends BlockBase {
  type: 'table'
  /** Its `<caption>`, or the title line above it; undefined where there is neither. */
  caption?: string
  /** Rows without cells are left out, empty cells are not. */
  rows: { cells: TableCell[] }[]
}

/** Preformatted text. `text` keeps its line breaks and its inner spaces. */
export interface Code extends BlockBase {
  type: 'code'
  /** The language as the markup names it (`language-…`, `lang-…`, `lang`); undefined when it names none. */
  language?: string
}

/** What kind of thing is embedded. */
export type EmbedKind = 'video' | 'audio' | 'social' | 'document' | 'other'

/** Something of another document or a player. `text` is '' or the fall-back that a reader sees. */
export interface Embed extends BlockBase {
  type: 'embed'
  /** Absolute where a base URL is known; `http` or `https`. */
  url: string
  kind: EmbedKind
}

/** A thematic break, `<hr>`. `text` is ''. */
export interface Separator extends BlockBase {
  type: 'separator'
}

/** A piece of the article. */
export type Block = Paragraph | Heading | List | Quote | Figure | Table | Code | Embed | Separator
