import { headingBlock } from '../html/lines/line-marks.js'
import type { TextLine } from '../html/lines/text-line.js'
import type { ElementNode, ParentNode } from '../html/nodes.js'

/** Elements that hold several lines which mean something only together. */
const wholes: ReadonlySet<string> = new Set(['table', 'ul', 'ol', 'dl', 'pre', 'blockquote'])
const lists: ReadonlySet<string> = new Set(['ul', 'ol'])
/** Columns of an item of a list that says something. */
export const leastItem = 24
/** Levels from a line to the outermost of them. */
const maxLevels = 8
/** Units behind the article's last line that are looked at. */
const unitsBehind = 8

/** A line, or the lines of a table, list, quote or piece of code, by the places of its first and last. */
export interface TextUnit {
  /** The table, list, quote or piece of code; undefined of a line alone. */
  readonly whole: ElementNode | undefined
  readonly block: ParentNode
  readonly loose: boolean
  readonly first: number
  readonly last: number
  /** How many of its lines are the article's. */
  readonly likely: number
}

/** The units from the article's first line to a few behind its last. */
export function unitsOf(lines: readonly TextLine[], isArticle: readonly boolean[]): TextUnit[] {
  const units: TextUnit[] = []
  const from = isArticle.indexOf(true)
  if (from === -1) return units
  const to = isArticle.lastIndexOf(true)
  const wholeOf = wholeFinder(lines[from]?.block.index ?? 0, lines[to]?.block.index ?? 0)
  let place = from
  for (let behind = 0; behind <= unitsBehind; ) {
    const line = lines[place]
    if (line === undefined) break
    const { block, loose } = line
    const first = place
    const whole = wholeOf(block)
    let likely = isArticle[place] === true ? 1 : 0
    for (; whole !== undefined; place++) {
      const next = lines[place + 1]
      if (next === undefined || wholeOf(next.block) !== whole) break
      if (isArticle[place + 1] === true) likely++
    }
    units.push({ whole, block, loose, first, last: place, likely })
    if (place >= to) behind++
    place++
  }
  return units
}

/**
 * @param start where the article's text begins; what holds that as well, as the tables of old layouts do, is no whole, but for
 * a list that ends before `end`, where its last line is
 */
function wholeFinder(start: number, end: number): (block: ParentNode) => ElementNode | undefined {
  const known = new Map<ParentNode, ElementNode | undefined>()
  return (block) => {
    if (known.has(block)) return known.get(block)
    let whole: ElementNode | undefined
    let node: ParentNode | null = block
    for (let level = 0; level < maxLevels && node?.type === 'element'; level++) {
      const mayHold = node.index > start || (lists.has(node.tagName) && node.last < end)
      if (mayHold && wholes.has(node.tagName)) whole = node
      node = node.parent
    }
    known.set(block, whole)
    return whole
  }
}

/** The block that stands for the unit, and whether it may hold others. */
export function placed({ whole, block, loose }: TextUnit): { readonly block: ParentNode; readonly loose: boolean } {
  return whole === undefined ? { block, loose } : { block: whole, loose: false }
}

/** Whether it is a `<ul>` or `<ol>`. */
export function isList(element: ElementNode): boolean {
  return lists.has(element.tagName)
}

/** The depth of a heading, 1–6; undefined of what is none. */
export function headingDepth({ whole, block }: TextUnit): number | undefined {
  const heading = whole === undefined ? headingBlock({ block }) : undefined
  return heading && Number(heading.tagName.charAt(1))
}
