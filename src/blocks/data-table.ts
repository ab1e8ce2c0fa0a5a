import { property } from '../html/attributes/attribute.js'
import type { ElementNode, HtmlDocument } from '../html/nodes.js'

/** Counted characters that a cell of a data table has on average at most; prose set in a table has more. */
const longestMeanCell = 240

/**
 * Whether the table holds data, and does not only lay things out: it has header cells or a caption, or at least two rows
 * and two columns of short cells without a table or a heading in them.
 */
export function isDataTable(document: HtmlDocument, table: ElementNode): boolean {
  const role = property(table, 'role')
  if (role === 'presentation' || role === 'none') return false
  let rows = 0
  let cells = 0
  let characters = 0
  for (let index = table.index + 1; index <= table.last; index++) {
    const node = document.nodes[index]
    if (node?.type === 'text') characters += node.counted
    if (node?.type !== 'element') continue
    const { tagName } = node
    if (tagName === 'table' || layoutContent.has(tagName)) return false
    if (tagName === 'th' || tagName === 'caption') return true
    if (tagName === 'tr') rows++
    else if (tagName === 'td') cells++
  }
  return rows >= 2 && cells >= rows * 2 && characters <= cells * longestMeanCell
}

/** What only a page's frame or an article holds. */
const layoutContent: ReadonlySet<string> = new Set(['article', 'form', 'h1', 'h2', 'h3', 'main', 'nav', 'section'])
