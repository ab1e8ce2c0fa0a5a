import type { ElementNode, HtmlDocument } from '../html/nodes.js'
import { limitRule } from './generic-rules.js'
import type { NodeMarks } from './node-marks.js'
import type { TakenNodes } from './taken-nodes.js'
import { Taking } from './taking.js'

/** Takes the cells of a table beyond its limit. Gives the tables that have such cells. */
export function takeTableRests(
  document: HtmlDocument,
  maxTableCells: number,
  nodes: TakenNodes,
  taken: NodeMarks,
): ElementNode[] {
  const cut: ElementNode[] = []
  /** The tables around the current node, innermost last, with their cells so far. */
  const open: { table: ElementNode; cells: number }[] = []
  for (const node of document.nodes) {
    if (node.type !== 'element') continue
    for (let top = open.at(-1); top !== undefined && top.table.last < node.index; top = open.at(-1)) open.pop()
    if (node.tagName === 'table') open.push({ table: node, cells: 0 })
    else if (node.tagName === 'td' || node.tagName === 'th') {
      const around = open.at(-1)
      if (around === undefined) continue
      around.cells++
      if (around.cells <= maxTableCells) continue
      if (around.cells === maxTableCells + 1) cut.push(around.table)
      if (nodes.has(node)) continue
      nodes.set(node, new Taking(limitRule))
      taken.addSubtree(node)
    }
  }
  return cut
}
