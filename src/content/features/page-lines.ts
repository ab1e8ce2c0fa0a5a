import { headingElements } from '../../html/element-kinds.js'
import type { Leaf } from '../../html/leaf.js'
import type { ParentNode } from '../../html/nodes.js'
import type { TextLine } from '../../html/text-line.js'
import { type LineStatistics, lineStatistics } from './line-statistics.js'
import { tokenHashes } from './token-hashes.js'

/** A line of the page with what can be told of it by itself. */
export interface PageLine extends LineStatistics {
  readonly line: TextLine
  /** The element that holds the line's neighbours: the block's parent, or the block itself for loose text. */
  readonly home: ParentNode
  /** Tag of the block. */
  readonly tagName: string
  /** 1–6 for h1–h6, else 0. */
  readonly headingDepth: number
  /** How much prose the line is, 0–1,000. */
  readonly mass: number
  /** Whether it is as long as a paragraph and not mostly links. */
  readonly isParagraph: boolean
  readonly tokens: readonly number[]
  /** Images, players and frames since the line before. */
  readonly mediaBefore: number
}

/** Prose longer than this proves no more. In Latin characters, as all widths. */
const fullMass = 1000
/** Above this share of linked text a line is no prose. */
const mostlyLinked = 0.5
/** Shorter lines are mostly captions, labels and teasers. */
const shortWidth = 80
const tinyWidth = 40
/** Lines this wide are paragraphs, whatever they end with. */
const surelyParagraph = 160

/** The text lines among the leaves. */
export function pageLines(leaves: readonly Leaf[]): PageLine[] {
  const lines: PageLine[] = []
  let mediaBefore = 0
  for (const leaf of leaves) {
    if (leaf.kind === 'media') mediaBefore++
    if (leaf.kind !== 'text') continue
    lines.push(readLine(leaf, mediaBefore))
    mediaBefore = 0
  }
  return lines
}

function readLine(line: TextLine, mediaBefore: number): PageLine {
  const { block, loose } = line
  const statistics = lineStatistics(line)
  const tagName = block.type === 'element' ? block.tagName : ''
  const headingDepth = headingElements.has(tagName) ? Number(tagName[1]) : 0
  const { width, linked } = statistics
  const isProse = headingDepth === 0 && linked <= mostlyLinked
  const isLong = width >= surelyParagraph || (width >= shortWidth && statistics.endsSentence)
  // Field by field: a spread takes as long as all the rest.
  return {
    width,
    linked,
    bold: statistics.bold,
    italic: statistics.italic,
    links: statistics.links,
    startsInLink: statistics.startsInLink,
    endsInLink: statistics.endsInLink,
    pointsToLink: statistics.pointsToLink,
    endsSentence: statistics.endsSentence,
    endsInColon: statistics.endsInColon,
    upper: statistics.upper,
    digits: statistics.digits,
    commas: statistics.commas,
    sentences: statistics.sentences,
    ornaments: statistics.ornaments,
    container: statistics.container,
    line,
    home: loose ? block : (block.parent ?? block),
    tagName,
    headingDepth,
    mass: isProse ? massOf(statistics, tagName) : 0,
    isParagraph: isProse && isLong,
    tokens: tokenHashes(line.text),
    mediaBefore,
  }
}

function massOf({ width, linked, endsSentence }: LineStatistics, tagName: string): number {
  const byTag = tagName === 'p' ? 1 : tagName === 'li' ? 0.4 : 0.7
  const byWidth = width < tinyWidth ? 0.2 : width < shortWidth ? 0.6 : 1
  return Math.min(width, fullMass) * (1 - linked) * byTag * byWidth * (endsSentence ? 1 : 0.4)
}
