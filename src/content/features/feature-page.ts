import type { Leaf } from '../../html/lines/leaf.js'
import type { HtmlDocument } from '../../html/nodes.js'
import { type MassRoots, massRoots } from './mass-roots.js'
import { type GramShares, PageGrams } from './page-grams.js'
import { type PageLine, pageLines } from './page-lines.js'
import { type PageTree, pageTree } from './page-tree.js'
import { readHints } from './read-hints.js'
import { repeatedShapes, type ShapeSums } from './repeated-shapes.js'
import { TextReader } from './text-reader.js'

/** All that the features of a page's lines are computed from. */
export interface FeaturePage {
  readonly lines: readonly PageLine[]
  readonly tree: PageTree
  readonly roots: MassRoots
  /** Lines of the same shape, over the two and the four innermost elements. */
  readonly narrowShapes: readonly ShapeSums[]
  readonly wideShapes: readonly ShapeSums[]
  /** What of each line's words stands elsewhere too. */
  readonly grams: GramShares
  /** Place of the headline among the lines; -1 when none is found. */
  readonly headline: number
  /** Places of the first and last paragraph in the near root; -1 without one. */
  readonly firstParagraph: number
  readonly lastParagraph: number
  /** How often the line's text stands on the page, by the line's place. */
  readonly repeats: Uint32Array
  /** Whether the head states a body. */
  readonly statesBody: boolean
  /** Share of the near root's prose that JSON-LD states as the article's body, 0–1; -1 where it states none. */
  readonly statedShare: number
  /** Place of the first line that an element is the home of, by the element's index; -1 for none. */
  readonly firstLines: Int32Array
}

/** A line is the headline when this share of its words is in a stated title. */
const headlineShare = 0.75

/** Reads the page once for all features. */
export function featurePage(document: HtmlDocument, leaves: readonly Leaf[]): FeaturePage {
  const reader = new TextReader()
  const pageGrams = new PageGrams(readHints(document), reader)
  const lines = pageLines(leaves, reader, pageGrams)
  const tree = pageTree(document, lines)
  const roots = massRoots(document, lines, tree)
  const isInRoot = ({ home }: PageLine): boolean => home.index >= roots.near.index && home.index <= roots.near.last
  const isRootParagraph = (line: PageLine): boolean => line.isParagraph && isInRoot(line)
  const grams = pageGrams.shares()
  const { statesBody } = pageGrams
  return {
    lines,
    tree,
    roots,
    narrowShapes: repeatedShapes(lines, tree, 2),
    wideShapes: repeatedShapes(lines, tree, 4),
    grams,
    statesBody,
    headline: headlineOf(lines, grams.titles),
    firstParagraph: lines.findIndex(isRootParagraph),
    lastParagraph: lines.findLastIndex(isRootParagraph),
    repeats: countRepeats(lines),
    firstLines: firstLines(document, lines),
    statedShare: statesBody ? statedShare(lines, grams.bodies, isInRoot) : -1,
  }
}

function countRepeats(lines: readonly PageLine[]): Uint32Array {
  const firstPlaces = new Map<string, number>()
  const first = new Uint32Array(lines.length)
  const repeats = new Uint32Array(lines.length)
  for (let place = 0; place < lines.length; place++) {
    const text = lines[place]?.line.text ?? ''
    let known = firstPlaces.get(text)
    if (known === undefined) {
      known = place
      firstPlaces.set(text, place)
    }
    first[place] = known
    repeats[known] = (repeats[known] as number) + 1
  }
  // A first place is before all that have it, so that its sum is there when they are reached.
  for (let place = 0; place < lines.length; place++) repeats[place] = repeats[first[place] as number] as number
  return repeats
}

function firstLines(document: HtmlDocument, lines: readonly PageLine[]): Int32Array {
  const first = new Int32Array(document.nodes.length).fill(-1)
  for (let place = lines.length - 1; place >= 0; place--) first[lines[place]?.home.index ?? 0] = place
  return first
}

function statedShare(
  lines: readonly PageLine[],
  inBodies: Float64Array,
  isInRoot: (line: PageLine) => boolean,
): number {
  let whole = 0
  let stated = 0
  for (const [place, line] of lines.entries()) {
    if (!isInRoot(line)) continue
    whole += line.mass
    stated += line.mass * (inBodies[place] ?? 0)
  }
  return stated / Math.max(1, whole)
}

/** The first h1 that repeats a stated title, else the first heading that does, else the first h1. */
function headlineOf(lines: readonly PageLine[], inTitles: Float64Array): number {
  const repeatsTitle = (place: number): boolean => (inTitles[place] ?? 0) >= headlineShare
  const first = lines.findIndex((line, place) => line.headingDepth === 1 && repeatsTitle(place))
  if (first !== -1) return first
  const heading = lines.findIndex((line, place) => line.headingDepth > 0 && repeatsTitle(place))
  return heading !== -1 ? heading : lines.findIndex((line) => line.headingDepth === 1)
}
