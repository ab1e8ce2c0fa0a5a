import { headingElements } from '../../html/element-kinds.js'
import { linkTexts } from '../../html/lines/linked-share.js'
import type { TextLine } from '../../html/lines/text-line.js'
import type { ElementNode, ParentNode } from '../../html/nodes.js'
import type { TextMass } from '../../html/text-mass.js'
import { hasHan } from '../../text/has-han.js'
import type { LineTake } from '../strip-rule.js'

/** Whether the line is a heading: a word that is a label elsewhere can be the subject of a section. */
export function isInHeading(line: TextLine): boolean {
  return nearest(line.block, headingElements) !== undefined
}

const quotes: ReadonlySet<string> = new Set(['blockquote'])

/**
 * Whether the line is of a quotation: whom and which day it names there, said it. Chinese documents stand in a quotation as a
 * whole.
 */
export function isQuoted(line: TextLine): boolean {
  return !hasHan(line.text) && nearest(line.block, quotes) !== undefined
}

const listItems: ReadonlySet<string> = new Set(['dd', 'dt', 'li'])

/** Whether the line is in a list: a day there is one of several. */
export function isInList(line: TextLine): boolean {
  return nearest(line.block, listItems) !== undefined
}

/** Counted characters of a row that gives values; a row that lays out a page holds whole texts. */
const longestDataRow = 200

const cells: ReadonlySet<string> = new Set(['td', 'th'])
const rows: ReadonlySet<string> = new Set(['tr'])
const tables: ReadonlySet<string> = new Set(['table'])

/** Whether the line is in a cell that stands beside others in a table of several rows: there a word is a value. */
export function isInDataCell(line: TextLine, mass: TextMass): boolean {
  const cell = nearest(line.block, cells)
  const row = cell && nearest(cell, rows)
  const table = row && nearest(row, tables)
  if (cell === undefined || row === undefined || table === undefined) return false
  const inRow = mass.characters(row)
  return inRow <= longestDataRow && inRow > mass.characters(cell) && mass.characters(table) > inRow
}

function nearest(from: ParentNode, names: ReadonlySet<string>): ElementNode | undefined {
  for (let node: ParentNode | null = from; node?.type === 'element'; node = node.parent)
    if (names.has(node.tagName)) return node
  return undefined
}

/** The link that ends the line, where its text is one that is looked for. */
export function takeLinkAtEnd(line: TextLine, isKnown: (text: string) => boolean): LineTake | undefined {
  const link = linkTexts(line).at(-1)
  if (link === undefined || !line.text.endsWith(link) || !isKnown(link)) return undefined
  const to = line.text.length
  const from = to - link.length
  return from > 0 ? { part: { from, to } } : {}
}
