import type { Element, ElementContent, Properties } from 'hast'
import type { Table, TableCell } from '../model/block.js'
import { htmlElement, onLines } from './html-element.js'

type Row = Table['rows'][number]

/**
 * A table with its caption, a `<thead>` where the first rows hold header cells alone, and the scope of every header
 * cell. `cellContent` writes what a cell holds.
 */
export function htmlTable(
  { rows, caption }: Table,
  captions: boolean,
  cellContent: (cell: TableCell) => readonly ElementContent[],
): Element {
  const headLength = countHeadRows(rows)
  const section = (tagName: 'thead' | 'tbody', sectionRows: readonly Row[]): Element[] => {
    const written = sectionRows.map(({ cells }, row) => {
      const rowsLeft = sectionRows.length - row
      return htmlElement(
        'tr',
        {},
        cells.map((cell, column) => writeCell(cell, column, tagName, rowsLeft)),
      )
    })
    return written.length === 0 ? [] : [htmlElement(tagName, {}, onLines(written))]
  }
  const writeCell = (cell: TableCell, column: number, sectionName: 'thead' | 'tbody', rowsLeft: number): Element => {
    const colSpan = cell.colSpan ?? 1
    const rowSpan = Math.min(cell.rowSpan ?? 1, rowsLeft)
    const properties: Properties = {
      ...(colSpan > 1 && { colSpan }),
      ...(rowSpan > 1 && { rowSpan }),
      ...(cell.header && { scope: scopeOf(column, sectionName === 'thead', colSpan, rowSpan) }),
    }
    return htmlElement(cell.header ? 'th' : 'td', properties, cellContent(cell))
  }
  const parts = captions && caption !== undefined ? [htmlElement('caption', {}, caption)] : []
  return htmlElement(
    'table',
    {},
    onLines([...parts, ...section('thead', rows.slice(0, headLength)), ...section('tbody', rows.slice(headLength))]),
  )
}

/** The first rows that hold header cells alone; 0 where one of these reaches below them, for no cell can leave its section. */
function countHeadRows(rows: readonly Row[]): number {
  const body = rows.findIndex(({ cells }) => cells.some(({ header }) => !header))
  const length = body === -1 ? rows.length : body
  const reachesOut = rows
    .slice(0, length)
    .some(({ cells }, row) => body !== -1 && cells.some(({ rowSpan }) => row + (rowSpan ?? 1) > length))
  return reachesOut ? 0 : length
}

/** What a header cell is the header of: its columns in the head of the table and beside its first column, else its row. */
function scopeOf(column: number, inHead: boolean, colSpan: number, rowSpan: number): string {
  if (inHead || column > 0) return colSpan > 1 ? 'colgroup' : 'col'
  return rowSpan > 1 ? 'rowgroup' : 'row'
}
