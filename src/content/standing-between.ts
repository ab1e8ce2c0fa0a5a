import { isNamedCaption } from '../html/lines/line-marks.js'
import { linkedShare, linkedShareOf } from '../html/lines/linked-share.js'
import type { TextLine } from '../html/lines/text-line.js'
import type { ElementNode, ParentNode } from '../html/nodes.js'
import { textWidth } from '../text/characters.js'
import { figureAround } from './closing-media.js'
import { goesOn, lastContainer } from './standing-last.js'
import { childHolding, commonContainer, holds, isNamed, isPlainIn, standsWith } from './text-container.js'
import { headingDepth, isList, leastItem, placed, type TextUnit, unitsOf } from './text-units.js'

/** Share of links in the characters of one, 0–1, from which it leads to other stories. Swept from 0.15 to 0.6. */
const maxLinked = 0.3
/** Lines by which one may stand apart from the article's text, or from another one: a caption, a credit. */
const nearby = 2
/** Units of a box with other stories that may stand between a paragraph and the heading of the next part. */
const mostBeside = 8
/** Headings over one another: a heading, and the first of those under it. */
const mostHeadings = 2

/**
 * The lines that are the article's by where they stand: those of tables, lists, quotes and code between two paragraphs of it, in
 * the same element as these, and the headings over them or between two paragraphs. A cell, an item or a few words in a box of
 * their own say too little to be told by themselves. What is named as a box of the page is none of it.
 */
export function standingBetween(lines: readonly TextLine[], isArticle: readonly boolean[]): TextLine[] {
  const units = unitsOf(lines, isArticle)
  const isOpen = units.map(
    ({ whole, first, last, likely }) =>
      whole !== undefined && likely <= last - first && linkedShareOf(lines.slice(first, last + 1)) <= maxLinked,
  )
  const before = neighbours(units, isOpen, 1)
  const behind = neighbours(units, isOpen, -1)
  const isTaken = units.map(
    (unit, at) => isOpen[at] === true && (isBegunList(unit, lines, isArticle) || isBetween(at, units, before, behind)),
  )
  for (const at of standingLast(units, isOpen, isTaken, lines, isArticle)) isTaken[at] = true
  for (const at of captionsOf(units, isTaken)) isTaken[at] = true
  for (const at of headingsBetween(units, lines, isArticle, isTaken)) isTaken[at] = true
  return units.flatMap(({ first, last }, at) => (isTaken[at] === true ? lines.slice(first, last + 1) : []))
}

/**
 * For each unit the article's next one in a direction, undefined where none is near. What is still open is passed over, as two
 * tables in a row are both the article's or neither.
 */
function neighbours(
  units: readonly TextUnit[],
  isOpen: readonly boolean[],
  step: -1 | 1,
): readonly (number | undefined)[] {
  const found = new Array<number | undefined>(units.length)
  let nearest: number | undefined
  let distance = 0
  for (let at = step > 0 ? 0 : units.length - 1; at >= 0 && at < units.length; at += step) {
    found[at] = distance <= nearby ? nearest : undefined
    const isLikely = (units[at]?.likely ?? 0) > 0
    if (isLikely) nearest = at
    if (isLikely || (isOpen[at] === true && found[at] !== undefined)) distance = 0
    else distance++
  }
  return found
}

/** Whether the article has half of the lines of a list, and the others read like them. */
function isBegunList(
  { whole, first, last, likely }: TextUnit,
  lines: readonly TextLine[],
  isArticle: readonly boolean[],
): boolean {
  if (whole === undefined || likely === 0 || !isList(whole) || isNamed(whole)) return false
  if (likely * 2 < last - first + 1) return false
  return lines
    .slice(first, last + 1)
    .every(
      (line, at) =>
        isArticle[first + at] === true || (textWidth(line.text) >= leastItem && linkedShare(line) <= maxLinked),
    )
}

function isBetween(
  at: number,
  units: readonly TextUnit[],
  before: readonly (number | undefined)[],
  behind: readonly (number | undefined)[],
): boolean {
  const element = units[at]?.whole
  let start = before[at]
  const end = behind[at]
  if (element === undefined || start === undefined || end === undefined) return false
  const [first, last] = [units[start], units[end]]
  if (first === undefined || last === undefined) return false
  // Under the headline stand bylines, dates and buttons.
  if (start === 0 && headingDepth(first) === 1) return false
  // The heading of a box stands in the box.
  const isInBox = headingDepth(first) !== undefined && commonContainer(placed(first), placed(last)) === undefined
  if (isInBox) start = before[start]
  const container = sharedContainer(element, start, end, units, before, behind)
  if (container !== undefined) return isPlainIn(element, container)
  // A figure with its caption, and a quote, stand by themselves also beside boxes of the text.
  if (element.last - element.index > mostNodes) return false
  const isApart = element.tagName === 'blockquote' || figureAround(element) !== undefined
  return isApart && standsWith(element, first.block, last.block)
}

/** Nodes of one that is read so: the table of a chart's data has more. */
const mostNodes = 400

function isIn(figure: ElementNode, unit: TextUnit | undefined): boolean {
  return unit !== undefined && holds(figure, unit.block)
}

/** The places of what stands in the figures of tables, quotes and code beside these: their captions. */
function captionsOf(units: readonly TextUnit[], isTaken: readonly boolean[]): number[] {
  return units.flatMap(({ whole }, at) => {
    const figure = isTaken[at] === true && whole !== undefined ? figureAround(whole) : undefined
    if (figure === undefined) return []
    return [at - 1, at + 1].filter((place) => isIn(figure, units[place]))
  })
}

/**
 * The element that holds the article's units on both sides of one; where only one side stands in it and the other deeper, as in
 * a group or a box of its own, it must hold two of that side.
 */
function sharedContainer(
  element: ElementNode,
  start: number | undefined,
  end: number,
  units: readonly TextUnit[],
  before: readonly (number | undefined)[],
  behind: readonly (number | undefined)[],
): ParentNode | undefined {
  const first = start === undefined ? undefined : units[start]
  const last = units[end]
  if (start === undefined || first === undefined || last === undefined) return undefined
  const common = commonContainer(placed(first), placed(last))
  if (common !== undefined) {
    // Where each block has a wrapper, so has the one between them.
    const isDirect = [placed(first), placed(last)].some(({ block }) => block === common || block.parent === common)
    return isDirect || element.parent !== common ? common : undefined
  }
  const beyond = { first: units[before[start] ?? -1], last: units[behind[end] ?? -1] }
  if (beyond.first === undefined) return undefined
  const open = commonContainer(placed(beyond.first), placed(first))
  const box = open && childHolding(open, last.block)
  if (box !== undefined && element.last < box.index) return open
  const close = beyond.last && commonContainer(placed(last), placed(beyond.last))
  const boxBefore = close && childHolding(close, first.block)
  return boxBefore !== undefined && element.index > boxBefore.last ? close : undefined
}

/** The places of headings that stand right between two units of the article. */
function headingsBetween(
  units: readonly TextUnit[],
  lines: readonly TextLine[],
  isArticle: readonly boolean[],
  isTaken: readonly boolean[],
): number[] {
  const found: number[] = []
  const isKept = (at: number, edge: 'first' | 'last'): boolean =>
    isTaken[at] === true || isArticle[units[at]?.[edge] ?? -1] === true
  /** The last unit that is kept so far. */
  let last = -1
  /** Whether what stands behind it are captions. */
  let onlyCaptions = true
  for (let at = 0; at < units.length; at++) {
    if (last >= 0 && (onlyCaptions || at - last <= mostBeside)) {
      const end = at + headingsFrom(units, at, lines, isArticle)
      if (end > at && isKept(end, 'first') && isOnward(units, last, at, end, lines, onlyCaptions))
        for (let place = at; place < end; place++) found.push(place)
    }
    if (isKept(at, 'last')) {
      last = at
      onlyCaptions = true
    } else onlyCaptions &&= isNamedCaption(lines[units[at]?.first ?? 0] as TextLine)
  }
  return found
}

/** Whether a heading goes on with the unit before: right behind it, behind its captions, or behind links in one row with both. */
function isOnward(
  units: readonly TextUnit[],
  before: number,
  at: number,
  behind: number,
  lines: readonly TextLine[],
  onlyCaptions: boolean,
): boolean {
  if (before === at - 1) return true
  if (onlyCaptions)
    return commonContainer(placed(units[before] as TextUnit), placed(units[at] as TextUnit)) !== undefined
  return isInRow(units, before, at, behind) && holdLinks(units.slice(before + 1, at), lines)
}

/** Whether one of the units is links to other stories. */
function holdLinks(units: readonly TextUnit[], lines: readonly TextLine[]): boolean {
  return units.some(({ first, last }) => linkedShareOf(lines.slice(first, last + 1)) > maxLinked)
}

/** Whether a heading stands in the element that the units of the article before and right behind it stand in. */
function isInRow(units: readonly TextUnit[], before: number, at: number, behind: number): boolean {
  const [first, heading, last] = [units[before], units[at], units[behind]]
  if (first === undefined || heading === undefined || last === undefined) return false
  const container = commonContainer(placed(first), placed(last))
  return container !== undefined && heading.block.parent === container && last.block.parent === container
}

/** The places of tables, lists, quotes and code that follow the article's last text, and one another, with headings over them. */
function standingLast(
  units: readonly TextUnit[],
  isOpen: readonly boolean[],
  isTaken: readonly boolean[],
  lines: readonly TextLine[],
  isArticle: readonly boolean[],
): number[] {
  const kept = units.filter(({ likely }, at) => isTaken[at] === true || (likely > 0 && isOpen[at] !== true))
  const container = lastContainer(kept)
  const last = kept.at(-1)
  if (container === undefined || last === undefined) return []
  const found: number[] = []
  for (let at = units.indexOf(last) + 1; at < units.length; at++) {
    at += headingsFrom(units, at, lines, isArticle)
    const unit = units[at]
    if (unit === undefined || isOpen[at] !== true) break
    const { first, last: end } = unit
    if (!goesOn(unit, container, lines.slice(first, end + 1), lines[first - 1])) break
    found.push(at)
  }
  return found
}

/** How many headings stand one over the other from a place on, each deeper than the one before. */
function headingsFrom(
  units: readonly TextUnit[],
  at: number,
  lines: readonly TextLine[],
  isArticle: readonly boolean[],
): number {
  let count = 0
  for (let depth = 0; count < mostHeadings; count++) {
    const unit = units[at + count]
    const next = unit && mayBeHeading(unit, lines, isArticle)
    if (next === undefined || next <= depth) break
    depth = next
  }
  return count
}

/** The depth of a heading that is not yet the article's and leads nowhere. */
function mayBeHeading(unit: TextUnit, lines: readonly TextLine[], isArticle: readonly boolean[]): number | undefined {
  const depth = headingDepth(unit)
  const line = lines[unit.first]
  if (depth === undefined || line === undefined || isArticle[unit.first] === true || linkedShare(line) > 0)
    return undefined
  return isNamed(unit.block as ElementNode) ? undefined : depth
}
