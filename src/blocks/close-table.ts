import { property } from '../html/attributes/attribute.js'
import type { ElementNode } from '../html/nodes.js'
import type { Table, TableCell } from '../model/block.js'
import { foldText } from '../text/fold.js'
import { type BlockContext, placed } from './block-context.js'
import { type Draft, draftOf, joinTexts } from './draft.js'
import { draftsOf, type Frame, type FramePart } from './frame.js'
import { frameExtent } from './frame-extent.js'
import { draftLine } from './leaf-draft.js'

/**
 * A table with all its cells, the empty ones too, so that columns stay columns. What was kept in it outside the cells stands
 * before or behind it; between two cells it would cut the table in two, and then there is none.
 */
export function closeTable(frame: Frame, context: BlockContext): Draft[] {
  const { element, parts } = frame
  const first = parts.findIndex(isCell)
  const last = parts.findLastIndex(isCell)
  const cells = parts.slice(first, last + 1)
  if (first < 0 || !cells.every(isCell))
    return [...frame.lines.map((line) => draftLine(line, context)), ...draftsOf(parts)]
  const caption = onOneLine(frame.lines.map((line) => line.text).join('\n'))
  const filled = new Map(cells.map((cell) => [cell.element, cell.drafts]))
  const rows = readRows(element, filled, context).filter((row) => row.cells.length > 0)
  const extent = frameExtent(element, draftsOf(cells), context)
  const block: Table = {
    type: 'table',
    text: rows.map(rowText).filter(Boolean).join('\n').trim(),
    ...(caption !== '' && { caption }),
    rows,
  }
  const table = draftOf(placed(block, context, extent), extent, element)
  return [...draftsOf(parts.slice(0, first)), table, ...draftsOf(parts.slice(last + 1))]
}

/** A cell, and not what stands beside the cells. */
function isCell({ element }: FramePart): boolean {
  return element.tagName === 'td' || element.tagName === 'th'
}

/** Cells separated by tabs; empty ones at its end are left out. */
function rowText({ cells }: Table['rows'][number]): string {
  return cells
    .map((cell) => cell.text)
    .join('\t')
    .trimEnd()
}

function readRows(
  table: ElementNode,
  filled: ReadonlyMap<ElementNode, readonly Draft[]>,
  { document }: BlockContext,
): Table['rows'] {
  const rows: Table['rows'] = []
  for (let index = table.index + 1; index <= table.last; index++) {
    const node = document.nodes[index]
    if (node?.type !== 'element') continue
    if (node.tagName === 'tr') rows.push({ cells: [] })
    else if (node.tagName === 'td' || node.tagName === 'th') {
      rows.at(-1)?.cells.push(tableCell(node, filled.get(node) ?? []))
      index = node.last
    }
  }
  return rows
}

/** Lines side by side, a space between them: folded as one text, two lines of Chinese would grow together. */
function onOneLine(text: string): string {
  return text.split('\n').map(foldText).filter(Boolean).join(' ')
}

function tableCell(element: ElementNode, drafts: readonly Draft[]): TableCell {
  const blocks = drafts.map((draft) => draft.block)
  const colSpan = span(property(element, 'colSpan'))
  const rowSpan = span(property(element, 'rowSpan'))
  return {
    text: onOneLine(joinTexts(blocks)),
    header: element.tagName === 'th',
    blocks,
    ...(colSpan !== undefined && { colSpan }),
    ...(rowSpan !== undefined && { rowSpan }),
  }
}

/** The greatest span of the HTML standard. */
const largestSpan = 1000

function span(value: unknown): number | undefined {
  const number = typeof value === 'number' ? value : Number.NaN
  return Number.isSafeInteger(number) && number > 1 ? Math.min(number, largestSpan) : undefined
}
