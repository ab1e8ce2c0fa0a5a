import type { Leaf } from '../html/lines/leaf.js'
import { figcaptionAround, isNamedCaption } from '../html/lines/line-marks.js'
import { isUnder, pictureBox } from '../html/lines/picture-box.js'
import type { TextLine } from '../html/lines/text-line.js'
import type { ElementNode, HtmlDocument, ParentNode } from '../html/nodes.js'
import { rootAround } from '../html/root-around.js'
import { countCharacters } from '../text/characters.js'
import { closingMedia } from './closing-media.js'
import { leadFigures } from './lead-figures.js'
import { outermost } from './outermost.js'
import { isTeaserPicture } from './teaser-picture.js'

/** The share of the article's text that its main container holds. */
const mainShare = 0.9

/** The article as containers and leaves. */
export interface ArticleLeaves {
  /** In document order; none is inside another. */
  readonly roots: readonly ParentNode[]
  readonly leaves: ReadonlySet<Leaf>
}

/**
 * Completes an article that is known by its lines: the containers they stand in, the pictures and players between them,
 * and the captions of these.
 */
export function articleLeaves(
  document: HtmlDocument,
  all: readonly Leaf[],
  lines: ReadonlySet<TextLine>,
): ArticleLeaves {
  const main = mainContainer(document, lines)
  const leads = leadFigures(document, main)
  const roots = containers(main, lines, leads)
  const kept = new Set<Leaf>(lines)
  // By place, and asked again and again for neighbours.
  const isKept = all.map((leaf) => kept.has(leaf))
  const keep = (place: number, leaf: Leaf): void => {
    kept.add(leaf)
    isKept[place] = true
  }
  const first = isKept.indexOf(true)
  const last = isKept.lastIndexOf(true)
  for (const [place, leaf] of all.entries()) {
    if (leaf.kind === 'text' || !isIn(leaf.element, roots)) continue
    if (place > last || (place < first && leaf.kind === 'separator')) continue
    if (isIn(leaf.element, leads)) keep(place, leaf)
    else if (isBetween(all, place, isKept) && !isTeaserPicture(all, place, isKept)) keep(place, leaf)
  }
  for (const place of closingMedia(document, all, isKept, last)) {
    const leaf = all[place]
    if (leaf !== undefined && isIn(leaf.block, roots)) keep(place, leaf)
  }
  for (const [place, leaf] of all.entries()) {
    if (isKept[place] !== true || leaf.kind !== 'media' || all[place + 1]?.kind !== 'text') continue
    for (const [at, line] of linesInBox(document, all, place, [main, ...leads])) keep(at, line)
  }
  for (const [place, leaf] of all.entries()) {
    if (leaf.kind !== 'text' || isKept[place] === true) continue
    const isCaption = isBesideMedium(all, place, isKept) && isNamedCaption(leaf)
    if ((isCaption || isOfShownFigure(leaf, all, place, isKept)) && isIn(leaf.block, roots)) keep(place, leaf)
  }
  return { roots, leaves: kept }
}

/** The lines under a picture in its box, each with its place, in the article or over it: a page has pictures of its own. */
function linesInBox(
  document: HtmlDocument,
  all: readonly Leaf[],
  place: number,
  shown: readonly ParentNode[],
): [place: number, line: TextLine][] {
  const picture = all[place]
  const found: [number, TextLine][] = []
  if (picture?.kind !== 'media' || !isIn(picture.block, shown)) return found
  const box = pictureBox(document, picture.element)
  if (box === undefined) return found
  for (let at = place + 1; at < all.length; at++) {
    const line = all[at]
    if (line?.kind !== 'text' || !isUnder(line, picture.element, box)) break
    found.push([at, line])
  }
  return found
}

/** Whether a medium of the article stands right before or after the leaf. */
function isBesideMedium(all: readonly Leaf[], place: number, isKept: readonly boolean[]): boolean {
  const isMedium = (at: number): boolean => isKept[at] === true && all[at]?.kind === 'media'
  return isMedium(place - 1) || isMedium(place + 1)
}

/** Leaves of a figure from its medium to a line of its caption. */
const maxInFigure = 10

/** Whether the line is of a `<figcaption>` whose figure shows a medium of the article before it. */
function isOfShownFigure(line: TextLine, all: readonly Leaf[], place: number, isKept: readonly boolean[]): boolean {
  const figure = figcaptionAround(line)?.parent
  if (figure == null) return false
  for (let at = place - 1; at >= place - maxInFigure; at--) {
    const leaf = all[at]
    if (leaf === undefined || leaf.block.index < figure.index) return false
    if (isKept[at] === true && leaf.kind === 'media') return true
  }
  return false
}

/** Leaves between a medium and the article's text that it may stand apart by: its caption and its credit. */
const nearby = 3
/** Leaves that are looked at in each direction: a gallery has fewer. */
const farthest = 500

/** Whether text of the article stands near the leaf on either side, with at most a few other lines between. */
function isBetween(all: readonly Leaf[], place: number, isKept: readonly boolean[]): boolean {
  for (const step of [-1, 1]) {
    for (let distance = 1, at = place + step; distance <= nearby && Math.abs(at - place) <= farthest; at += step) {
      const leaf = all[at]
      if (leaf === undefined) break
      if (leaf.kind !== 'text') continue
      if (isKept[at] === true) return true
      distance++
    }
  }
  return false
}

/** The deepest element that holds nearly all of the article's text. */
function mainContainer(document: HtmlDocument, lines: ReadonlySet<TextLine>): ParentNode {
  const under = new Float64Array(document.nodes.length)
  let total = 0
  for (const line of lines) {
    const count = countCharacters(line.text)
    total += count
    for (let node: ParentNode | null = line.block; node !== null; node = node.parent)
      under[node.index] = (under[node.index] as number) + count
  }
  // All that hold so much are in one another, and the later one is the deeper.
  const main = document.nodes[under.findLastIndex((count) => count > 0 && count >= total * mainShare)]
  return containerOf(main?.type === 'element' ? main : document.root, lines)
}

const textBlocks: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 li ul ol dl dd dt td th tr tbody table blockquote pre figure figcaption span a b strong em font'.split(
    ' ',
  ),
)

/** An element that may hold paragraphs, and not a paragraph itself. */
function containerOf(node: ParentNode, lines: ReadonlySet<TextLine>): ParentNode {
  let container = node
  while (
    container.type === 'element' &&
    textBlocks.has(container.tagName) &&
    container.parent !== null &&
    lines.size > 0
  )
    container = container.parent
  return container
}

/** The main container, the figures over it, and the blocks of the lines outside it. */
function containers(main: ParentNode, lines: ReadonlySet<TextLine>, leads: readonly ElementNode[]): ParentNode[] {
  const found: ParentNode[] = [main, ...leads]
  for (const { block } of lines) if (block.index < main.index || block.index > main.last) found.push(block)
  return outermost(found.sort((a, b) => a.index - b.index))
}

function isIn(block: ParentNode, roots: readonly ParentNode[]): boolean {
  return rootAround(roots, block) !== undefined
}
