import { namesOf } from '../html/element-names.js'
import type { TextLine } from '../html/lines/text-line.js'
import type { ElementNode, ParentNode } from '../html/nodes.js'
import { textWidth } from '../text/characters.js'
import { containersOf, isPlainIn, outerOf } from './text-container.js'
import { leastItem, placed, type TextUnit } from './text-units.js'

/** Units before the last that are asked for the element they stand in. */
const unitsBefore = 6
/** Those of them that stand in it, with the last. */
const fewestShared = 3

/**
 * The element that holds the article's last text, and others of its texts before: what follows there, follows in the article.
 *
 * @param kept the article's units
 */
export function lastContainer(kept: readonly TextUnit[]): ParentNode | undefined {
  const last = kept.at(-1)
  if (last === undefined) return undefined
  const others = kept.slice(-unitsBefore).map((unit) => containersOf(placed(unit)))
  const isShared = (container: ParentNode): boolean =>
    others.filter((containers) => containers.includes(container)).length >= fewestShared
  return containersOf(placed(last)).find(isShared)
}

/**
 * Whether a table, list, quote or piece of code stands in the container itself, or alone in a wrapper there, and goes on with
 * the text. Behind an article stand its tags, too, and tables that lay boxes out.
 *
 * @param own its lines
 * @param before the line right before it
 */
export function goesOn(
  { whole }: TextUnit,
  container: ParentNode,
  own: readonly TextLine[],
  before: TextLine | undefined,
): boolean {
  if (whole === undefined || outerOf(whole).parent !== container || !isPlainIn(whole, container)) return false
  if (isOfPage(whole)) return false
  const { tagName } = whole
  if (tagName === 'table') return holdsData(whole, own)
  if (tagName === 'blockquote' || tagName === 'pre') return true
  return announces.test(before?.text ?? '') || own.every(({ text }) => textWidth(text) >= leastItem)
}

/** Names of what pages set behind an article; between its paragraphs a table of the weather is its own. */
const ofPage = /(?:^|[-_\s])(?:weather|wetter|meteo|most[-_]?(?:read|popular|viewed)|voting|ticker)(?:$|[-_\s])/i

/** Whether the element or a wrapper of its own is named so. */
function isOfPage(whole: ElementNode): boolean {
  const outer = outerOf(whole)
  return ofPage.test(namesOf(whole)) || (outer.type === 'element' && ofPage.test(namesOf(outer)))
}

/** The end of a line that a list follows. */
const announces = /[:：]$/

/** Levels from a line up to its cell, and from a row up to its table. */
const maxLevels = 3

/** Whether the lines stand in two rows or more, with several to a row. */
function holdsData(table: ElementNode, own: readonly TextLine[]): boolean {
  const cells = new Set<ElementNode>()
  const rows = new Set<ParentNode>()
  for (const { block } of own) {
    const cell = nearest(block, cellNames)
    if (cell === undefined) continue
    if (cell.parent === null || nearest(cell.parent, tableNames) !== table) return false
    cells.add(cell)
    rows.add(cell.parent)
  }
  return rows.size >= 2 && cells.size >= rows.size * fewestInRow
}

const cellNames: ReadonlySet<string> = new Set(['td', 'th'])
const tableNames: ReadonlySet<string> = new Set(['table'])
/** Cells with text in a row, on average: some are empty. */
const fewestInRow = 1.5

function nearest(from: ParentNode, tagNames: ReadonlySet<string>): ElementNode | undefined {
  let node: ParentNode | null = from
  for (let level = 0; level <= maxLevels && node?.type === 'element'; level++) {
    if (tagNames.has(node.tagName)) return node
    node = node.parent
  }
  return undefined
}
