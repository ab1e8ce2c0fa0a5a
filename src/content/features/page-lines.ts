import { headingElements } from '../../html/element-kinds.js'
import type { Leaf } from '../../html/lines/leaf.js'
import type { TextLine } from '../../html/lines/text-line.js'
import type { ParentNode } from '../../html/nodes.js'
import { endsSentence } from '../../text/characters.js'
import { counted } from './character-kinds.js'
import { type InlineMarkup, inlineMarkup } from './inline-markup.js'
import type { PageGrams } from './page-grams.js'
import type { TextReader } from './text-reader.js'

/** A line of the page with what can be told of it by itself. */
export interface PageLine extends InlineMarkup {
  readonly line: TextLine
  /** The element that holds the line's neighbours: the block's parent, or the block itself for loose text. */
  readonly home: ParentNode
  /** Tag of the block. */
  readonly tagName: string
  /** 1–6 for h1–h6, else 0. */
  readonly headingDepth: number
  /** Length in Latin characters; a wide character counts 2.5. */
  readonly width: number
  readonly endsSentence: boolean
  /** Whether the line announces what follows it. */
  readonly endsInColon: boolean
  /** Share of the letters with case that are upper case, 0–1. */
  readonly upper: number
  /** Digits by characters, 0–1. */
  readonly digits: number
  /** Commas and the like. */
  readonly commas: number
  /** Marks that end sentences. */
  readonly sentences: number
  /** Bars, bullets, arrows, copyright signs: what page furniture is decorated with. */
  readonly ornaments: number
  /** How much prose the line is, 0–1,000. */
  readonly mass: number
  /** Whether it is as long as a paragraph and not mostly links. */
  readonly isParagraph: boolean
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

/** The text lines among the leaves. Their words are added to the grams. */
export function pageLines(leaves: readonly Leaf[], reader: TextReader, grams: PageGrams): PageLine[] {
  const lines: PageLine[] = []
  let mediaBefore = 0
  for (const leaf of leaves) {
    if (leaf.kind === 'media') mediaBefore++
    if (leaf.kind !== 'text') continue
    reader.read(leaf.text)
    grams.addLine(reader)
    lines.push(pageLine(leaf, reader, mediaBefore))
    mediaBefore = 0
  }
  return lines
}

/** The line whose text the reader has read. */
function pageLine(line: TextLine, reader: TextReader, mediaBefore: number): PageLine {
  const { block, loose, text } = line
  const { width, letters } = reader
  const markup = inlineMarkup(line)
  const { linked } = markup
  const tagName = block.type === 'element' ? block.tagName : ''
  const headingDepth = headingElements.has(tagName) ? Number(tagName[1]) : 0
  const isProse = headingDepth === 0 && linked <= mostlyLinked
  const endsInSentence = endsSentence(text)
  const isLong = width >= surelyParagraph || (width >= shortWidth && endsInSentence)
  // Field by field: a spread takes as long as all the rest.
  return {
    line,
    home: loose ? block : (block.parent ?? block),
    container: markup.container,
    tagName,
    headingDepth,
    width,
    linked,
    bold: markup.bold,
    italic: markup.italic,
    links: markup.links,
    startsInLink: markup.startsInLink,
    endsInLink: markup.endsInLink,
    pointsToLink: markup.pointsToLink,
    endsSentence: endsInSentence,
    endsInColon: text.endsWith(':') || text.endsWith('：'),
    upper: reader.count(counted.upperCase) / Math.max(1, letters),
    digits: reader.count(counted.digit) / Math.max(1, text.length),
    commas: reader.count(counted.comma),
    sentences: reader.count(counted.sentenceMark),
    ornaments: reader.count(counted.ornament),
    mass: isProse ? massOf(width, linked, endsInSentence, tagName) : 0,
    isParagraph: isProse && isLong,
    mediaBefore,
  }
}

function massOf(width: number, linked: number, endsInSentence: boolean, tagName: string): number {
  const byTag = tagName === 'p' ? 1 : tagName === 'li' ? 0.4 : 0.7
  const byWidth = width < tinyWidth ? 0.2 : width < shortWidth ? 0.6 : 1
  return Math.min(width, fullMass) * (1 - linked) * byTag * byWidth * (endsInSentence ? 1 : 0.4)
}
