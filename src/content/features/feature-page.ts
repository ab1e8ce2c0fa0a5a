import type { Leaf } from '../../html/leaf.js'
import type { HtmlDocument } from '../../html/nodes.js'
import { type MassRoots, massRoots } from './mass-roots.js'
import { type PageLine, pageLines } from './page-lines.js'
import { type PageTree, pageTree } from './page-tree.js'
import { readHints } from './read-hints.js'
import { repeatedShapes, type ShapeSums } from './repeated-shapes.js'
import { GramCounts, GramSet } from './token-hashes.js'

/** All that the features of a page's lines are computed from. */
export interface FeaturePage {
  readonly lines: readonly PageLine[]
  readonly tree: PageTree
  readonly roots: MassRoots
  /** Lines of the same shape, over the two and the four innermost elements. */
  readonly narrowShapes: readonly ShapeSums[]
  readonly wideShapes: readonly ShapeSums[]
  readonly titles: GramSet
  readonly descriptions: GramSet
  readonly bodies: GramSet
  /** Place of the headline among the lines; -1 when none is found. */
  readonly headline: number
  /** Places of the first and last paragraph in the near root; -1 without one. */
  readonly firstParagraph: number
  readonly lastParagraph: number
  /** How often each line's text stands on the page. */
  readonly repeats: ReadonlyMap<string, number>
  readonly pageGrams: GramCounts
  /** Share of the near root's prose that JSON-LD states as the article's body, 0–1; -1 where it states none. */
  readonly statedShare: number
  /** Place of each element's first line, by the element's index. */
  readonly firstLines: ReadonlyMap<number, number>
}

/** A line is the headline when this share of its words is in a stated title. */
const headlineShare = 0.75

/** Reads the page once for all features. */
export function featurePage(document: HtmlDocument, leaves: readonly Leaf[]): FeaturePage {
  const lines = pageLines(leaves)
  const tree = pageTree(document, lines)
  const roots = massRoots(document, lines, tree)
  const hints = readHints(document)
  const [titles, descriptions, bodies] = [hints.titles, hints.descriptions, hints.bodies].map(gramsOf)
  const titleGrams = titles ?? new GramSet()
  const bodyGrams = bodies ?? new GramSet()
  const isInRoot = ({ home }: PageLine): boolean => home.index >= roots.near.index && home.index <= roots.near.last
  const isRootParagraph = (line: PageLine): boolean => line.isParagraph && isInRoot(line)
  const { repeats, pageGrams, firstLines } = countLines(lines)
  const rootLines = lines.filter(isInRoot)
  return {
    lines,
    tree,
    roots,
    narrowShapes: repeatedShapes(lines, tree, 2),
    wideShapes: repeatedShapes(lines, tree, 4),
    titles: titleGrams,
    descriptions: descriptions ?? new GramSet(),
    bodies: bodyGrams,
    headline: headlineOf(lines, titleGrams),
    firstParagraph: lines.findIndex(isRootParagraph),
    lastParagraph: lines.findLastIndex(isRootParagraph),
    repeats,
    pageGrams,
    firstLines,
    statedShare: statedShare(rootLines, bodyGrams),
  }
}

function countLines(lines: readonly PageLine[]): Pick<FeaturePage, 'repeats' | 'pageGrams' | 'firstLines'> {
  const repeats = new Map<string, number>()
  const pageGrams = new GramCounts()
  const firstLines = new Map<number, number>()
  for (const [place, { line, tokens, home }] of lines.entries()) {
    repeats.set(line.text, (repeats.get(line.text) ?? 0) + 1)
    pageGrams.add(tokens)
    if (!firstLines.has(home.index)) firstLines.set(home.index, place)
  }
  return { repeats, pageGrams, firstLines }
}

function statedShare(lines: readonly PageLine[], bodies: GramSet): number {
  if (bodies.isEmpty) return -1
  let whole = 0
  let stated = 0
  for (const { mass, tokens } of lines) {
    whole += mass
    if (mass > 0) stated += mass * bodies.shareOf(tokens)
  }
  return stated / Math.max(1, whole)
}

function gramsOf(texts: readonly string[]): GramSet {
  const grams = new GramSet()
  for (const text of texts) grams.add(text)
  return grams
}

/** The first h1 that repeats a stated title, else the first heading that does, else the first h1. */
function headlineOf(lines: readonly PageLine[], titles: GramSet): number {
  const repeatsTitle = ({ tokens }: PageLine): boolean => titles.shareOf(tokens) >= headlineShare
  const first = lines.findIndex((line) => line.headingDepth === 1 && repeatsTitle(line))
  if (first !== -1) return first
  const heading = lines.findIndex((line) => line.headingDepth > 0 && repeatsTitle(line))
  return heading !== -1 ? heading : lines.findIndex((line) => line.headingDepth === 1)
}
