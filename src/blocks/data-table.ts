import { property } from '../html/attributes/attribute.js'
import type { ElementNode, HtmlDocument } from '../html/nodes.js'
import { textWidth } from '../text/characters.js'

/** Counted characters that a cell of a data table has on average at most; prose set in a table has more. */
const longestMeanCell = 240
/** Columns of the text of one cell, at least, that is an article's where it is most of the table's text. */
const leastArticle = 480
const mostText = 0.5

/**
 * Whether the table holds data, and does not only lay things out: it has header cells or a caption, or at least two rows
 * and two columns of short cells without a table or a heading in them. Pages of old also made a headline's cell a header:
 * a single column, or one cell with a text, is no data.
 */
export function isDataTable(document: HtmlDocument, table: ElementNode): boolean {
  const role = property(table, 'role')
  if (role === 'presentation' || role === 'none') return false
  const seen = new CellCount()
  for (let index = table.index + 1; index <= table.last; index++) {
    const node = document.nodes[index]
    if (node?.type === 'text' && node.counted > 0) seen.text(node.counted, node.value)
    if (node?.type !== 'element') continue
    const { tagName } = node
    if (tagName === 'caption') return true
    // Each node is looked at for the innermost table that it stands in, and for no other.
    if (tagName === 'table' && seen.headers > 0) index = node.last
    else if (seen.headers === 0 && (tagName === 'table' || layoutContent.has(tagName))) return false
    else if (tagName === 'tr') seen.row()
    else if (tagName === 'td') seen.cell(spanOf(node))
    else if (tagName === 'th') seen.header(isScoped(node))
  }
  if (seen.headers === 0) return seen.isShort()
  return seen.columns > 1 && (seen.isScoped() || !seen.isArticle())
}

/** Whether the header says of what it is one: its column or row, or by its place in the head of the table. */
function isScoped(header: ElementNode): boolean {
  if (property(header, 'scope') !== undefined) return true
  const row = header.parent
  return row?.parent?.type === 'element' && row.parent.tagName === 'thead'
}

/** What only a page's frame or an article holds. */
const layoutContent: ReadonlySet<string> = new Set(['article', 'form', 'h1', 'h2', 'h3', 'main', 'nav', 'section'])

/** No cell of a small table spans more columns or rows; a layout may say any number. */
const widestSpan = 12

/** How many places of the grid a cell fills. */
function spanOf(cell: ElementNode): number {
  return side(property(cell, 'colSpan')) * side(property(cell, 'rowSpan'))
}

function side(span: unknown): number {
  const number = Number(span ?? 1)
  return Number.isInteger(number) && number > 0 ? Math.min(number, widestSpan) : 1
}

/** The cells of a table as they come, without those of tables in it. */
class CellCount {
  /** Header cells. */
  headers = 0
  /** Cells of the longest row. */
  columns = 0
  #scoped = 0
  #rows = 0
  /** Rows of two cells of their own. */
  #fullRows = 0
  #cells = 0
  /** Places that the cells fill: one that spans two columns fills two. */
  #places = 0
  #inRow = 0
  #characters = 0
  #width = 0
  #inCell = 0
  #widest = 0

  row(): void {
    this.#rows++
    this.#inRow = 0
  }

  header(isScoped: boolean): void {
    this.headers++
    if (isScoped) this.#scoped++
    this.#next()
  }

  cell(places: number): void {
    this.#cells++
    this.#places += places
    this.#next()
    if (this.#inRow === 2) this.#fullRows++
  }

  text(counted: number, value: string): void {
    this.#characters += counted
    const width = textWidth(value)
    this.#width += width
    this.#inCell += width
    this.#widest = Math.max(this.#widest, this.#inCell)
  }

  isShort(): boolean {
    const isFull = this.#cells >= this.#rows * 2 || (this.#fullRows >= 2 && this.#places >= this.#rows * 2)
    return this.#rows >= 2 && isFull && this.#characters <= this.#cells * longestMeanCell
  }

  /** Whether headers of several columns or rows say of what they are: no cell of theirs is an article. */
  isScoped(): boolean {
    return this.#scoped > 1 && this.#rows > this.#scoped / this.columns
  }

  isArticle(): boolean {
    return this.#widest >= leastArticle && this.#widest >= this.#width * mostText
  }

  #next(): void {
    this.#inRow++
    this.columns = Math.max(this.columns, this.#inRow)
    this.#inCell = 0
  }
}
