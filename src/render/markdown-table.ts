import type { TableCell as MarkdownCell, Table as MarkdownTable, Paragraph, PhrasingContent } from 'mdast'
import type { Table, TableCell } from '../model/block.js'
import { emphasized } from './markdown-phrasing.js'

/**
 * Cells that a table may have once its spans are flattened and its rows are filled up to one length. Five times the
 * most cells that the parser keeps of a table; spans may ask for a thousand times as many.
 */
const mostCells = 100_000

/** How a cell's content is written. */
export type WriteCell = (cell: TableCell) => PhrasingContent[]

/**
 * A table of Markdown, whose first row is its header: the table's own where that holds header cells alone, otherwise an
 * empty one. A cell over several columns or rows stands in the first of them, the others are empty; header cells outside
 * the header are strong. A table that would become too large this way is a paragraph for each row.
 */
export function markdownTable({ rows }: Table, writeCell: WriteCell): MarkdownTable | Paragraph[] {
  const grid = flattenSpans(rows)
  if (grid === undefined) return rows.flatMap(({ cells }) => rowParagraph(cells, writeCell))
  const hasHeader = rows[0]?.cells.every(({ header }) => header) === true
  const written = grid.map((row, index) => {
    const isHeader = hasHeader && index === 0
    return row.map((cell): MarkdownCell => {
      const content = cell === undefined ? [] : writeCell(cell)
      const isStrong = cell?.header === true && !isHeader && isPlain(content)
      return { type: 'tableCell', children: isStrong ? emphasized('strong', content) : content }
    })
  })
  if (!hasHeader) written.unshift((written[0] ?? []).map(() => ({ type: 'tableCell', children: [] })))
  return { type: 'table', children: written.map((children) => ({ type: 'tableRow', children })) }
}

/** Whether the content can be made strong as a whole. */
function isPlain(content: readonly PhrasingContent[]): boolean {
  return content.length > 0 && content.every(({ type }) => type === 'text')
}

/** Rows of equal length; undefined marks a place that a span covers or that has no cell. undefined when they are too many. */
function flattenSpans(rows: Table['rows']): (TableCell | undefined)[][] | undefined {
  const grid: (TableCell | undefined)[][] = []
  /** For each column the rows that a cell above still reaches down. */
  const reach: number[] = []
  let width = 0
  let places = 0
  for (const { cells } of rows) {
    const row: (TableCell | undefined)[] = []
    const skipCovered = (): void => {
      while ((reach[row.length] ?? 0) > 0) {
        reach[row.length] = (reach[row.length] ?? 0) - 1
        row.push(undefined)
      }
    }
    for (const cell of cells) {
      skipCovered()
      const colSpan = Math.max(1, cell.colSpan ?? 1)
      places += colSpan
      if (places > mostCells) return undefined
      for (let column = 0; column < colSpan; column++) {
        reach[row.length] = (cell.rowSpan ?? 1) - 1
        row.push(column === 0 ? cell : undefined)
      }
    }
    skipCovered()
    width = Math.max(width, row.length)
    if (width * rows.length > mostCells) return undefined
    grid.push(row)
  }
  for (const row of grid) while (row.length < width) row.push(undefined)
  return grid
}

function rowParagraph(cells: readonly TableCell[], writeCell: WriteCell): Paragraph[] {
  const children: PhrasingContent[] = []
  for (const cell of cells) {
    const content = writeCell(cell)
    if (content.length === 0) continue
    if (children.length > 0) children.push({ type: 'text', value: ' | ' })
    for (const item of content) children.push(item)
  }
  return children.length === 0 ? [] : [{ type: 'paragraph', children }]
}
