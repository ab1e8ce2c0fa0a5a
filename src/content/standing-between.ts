import { headingElements } from '../html/element-kinds.js'
import { namesOf } from '../html/element-names.js'
import { linkedShare, linkedShareOf } from '../html/lines/linked-share.js'
import type { TextLine } from '../html/lines/text-line.js'
import type { ElementNode, ParentNode } from '../html/nodes.js'
import { textWidth } from '../text/characters.js'
import { nearestLine } from './nearest-line.js'

/** Elements that hold several lines which mean something only together. */
const wholes: ReadonlySet<string> = new Set(['table', 'ul', 'ol', 'dl', 'pre', 'blockquote'])
const lists: ReadonlySet<string> = new Set(['ul', 'ol'])
/** Columns of an item that says something. */
const leastItem = 24
/** Levels from a line to the outermost of them. */
const maxLevels = 8
/** Elements around one that the paragraphs beside it are not in: a figure, a box that lets it scroll. */
const maxWrappers = 3
/** Share of links in the characters of one, 0–1, from which it leads to other stories. Swept from 0.15 to 0.6. */
const maxLinked = 0.3

/** Words of names of boxes that stand in articles and are none of them; Elementor calls each of its elements a widget. */
const boxName =
  /(?:^|[-_\s])(?:ads?|adverts?|advert[a-z]{4,6}|sponsor(?:ed)?|promo(?:tions?)?|related|recirc|recommend(?:ed|ations?)|newsletters?|subscri(?:be|ption)s?|paywall|login|signup|share|sharing|social|comments?|tags?|taglist|(?<!elementor-)widgets?|sidebar|cookies?|consent|nav|navigation|menu|toolbar|tools|rating|poll|breadcrumbs?|products?|shop|market-?data|markets)(?:$|[-_\s])/i

/** A table, list, quote or piece of code, with the places of its first and last line. */
interface Whole {
  readonly element: ElementNode
  readonly first: number
  readonly last: number
}

/**
 * The lines that are the article's by where they stand: those of tables, lists, quotes and code between two paragraphs of it, in
 * the same element as these, and headings right between two paragraphs. A cell, an item or a few words in a box of their own say
 * too little to be told by themselves. What is named as a box of the page is none of it.
 */
export function standingBetween(lines: readonly TextLine[], isArticle: readonly boolean[]): TextLine[] {
  const found: TextLine[] = []
  const known = new Map<ParentNode, ElementNode | undefined>()
  const from = isArticle.indexOf(true)
  const to = isArticle.lastIndexOf(true)
  const start = lines[from]?.block.index ?? 0
  const end = lines[to]?.block.index ?? 0
  const around = lines.map(({ block }, place) =>
    place < from || place > to ? undefined : wholeAround(block, known, start, end),
  )
  for (let place = Math.max(0, from); place <= to; place++) {
    const element = around[place]
    if (element === undefined) {
      const line = lines[place]
      if (isArticle[place] !== true && line !== undefined && isHeadingBetween(line, place, isArticle)) found.push(line)
      continue
    }
    const first = place
    while (place < to && around[place + 1] === element) place++
    const own = lines.slice(first, place + 1)
    if (own.every((_, at) => isArticle[first + at] === true) || linkedShareOf(own) > maxLinked) continue
    const whole = { element, first, last: place }
    const isWhole = isBegunList(whole, own, isArticle) || isBetweenParagraphs(whole, lines, around, isArticle)
    if (isWhole) for (const line of own) found.push(line)
  }
  return found
}

function isHeading(block: ParentNode | undefined): block is ElementNode {
  return block?.type === 'element' && headingElements.has(block.tagName)
}

function isHeadingBetween(line: TextLine, place: number, isArticle: readonly boolean[]): boolean {
  const { block } = line
  if (!isHeading(block)) return false
  if (isArticle[place - 1] !== true || isArticle[place + 1] !== true || linkedShare(line) > 0) return false
  return !isNamed(block)
}

/** Whether the article has half of the lines of a list, and the others read like them. */
function isBegunList({ element, first }: Whole, own: readonly TextLine[], isArticle: readonly boolean[]): boolean {
  if (!lists.has(element.tagName) || isNamed(element)) return false
  const others = own.filter((_, at) => isArticle[first + at] !== true)
  return (
    others.length * 2 <= own.length &&
    others.every((line) => textWidth(line.text) >= leastItem && linkedShare(line) <= maxLinked)
  )
}

/**
 * @param start where the article's text begins; what holds that as well, as the tables of old layouts do, is no whole, but for
 * a list that ends before `end`
 */
function wholeAround(
  block: ParentNode,
  known: Map<ParentNode, ElementNode | undefined>,
  start: number,
  end: number,
): ElementNode | undefined {
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

function isBetweenParagraphs(
  { element, first, last }: Whole,
  lines: readonly TextLine[],
  around: readonly (ElementNode | undefined)[],
  isArticle: readonly boolean[],
): boolean {
  const containerOf = (place: number | undefined): ParentNode | null | undefined =>
    place === undefined ? undefined : (around[place] ?? lines[place]?.block)?.parent
  const before = nearestLine(isArticle, first, -1)
  const container = containerOf(nearestLine(isArticle, last, 1))
  if (before === undefined || container == null) return false
  // The heading of a box stands in the box.
  const start =
    isHeading(lines[before]?.block) && containerOf(before) !== container ? nearestLine(isArticle, before, -1) : before
  if (containerOf(start) !== container) return false
  return isPlain(element, container)
}

/** Whether none of the few elements between one and the container is named as a box of the page. */
function isPlain(element: ElementNode, container: ParentNode): boolean {
  let node: ParentNode | null = element
  for (let level = 0; level <= maxWrappers + 1 && node !== null; level++) {
    if (node === container) return true
    if (node.type === 'element' && isBoxOfPage(node)) return false
    node = node.parent
  }
  return false
}

/** Whether the element, or one of those right around it, is named as something else than the article. */
function isNamed(element: ElementNode): boolean {
  let node: ParentNode | null = element
  for (let level = 0; level <= maxWrappers && node?.type === 'element'; level++) {
    if (isBoxOfPage(node)) return true
    node = node.parent
  }
  return false
}

function isBoxOfPage(element: ElementNode): boolean {
  return element.tagName === 'aside' || boxName.test(namesOf(element))
}
