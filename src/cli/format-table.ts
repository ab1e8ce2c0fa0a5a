import { cutToWidth, displayWidth, padToWidth } from './display-width.js'

/** A column of a table. */
export interface Column {
  heading: string
  /** Numbers stand at the end. */
  align: 'start' | 'end'
}

const gap = '  '

/** Columns that the last, cut column keeps at least, however narrow the terminal is. */
const minimalLastColumn = 20

/** Lines of a table: as wide as its texts, but for the last column, which is cut to what is left of `width`. */
export function formatTable(
  columns: readonly Column[],
  rows: readonly string[][],
  width: number | undefined,
): string[] {
  const last = columns.length - 1
  const widths = columns.map((column, index) =>
    rows.reduce((most, row) => Math.max(most, displayWidth(row[index] ?? '')), displayWidth(column.heading)),
  )
  const before = widths.slice(0, last).reduce((sum, columnWidth) => sum + columnWidth + gap.length, 0)
  const room = width === undefined ? Number.POSITIVE_INFINITY : Math.max(minimalLastColumn, width - before)
  const formatRow = (cells: readonly string[]): string => {
    const padded = columns.map((column, index) => {
      const cell = cells[index] ?? ''
      if (index < last) return padToWidth(cell, widths[index] ?? 0, column.align)
      const cut = cutToWidth(cell, room)
      return column.align === 'end' ? padToWidth(cut, widths[index] ?? 0, 'end') : cut
    })
    return padded.join(gap).trimEnd()
  }
  return [columns.map((column) => column.heading), ...rows].map(formatRow)
}
