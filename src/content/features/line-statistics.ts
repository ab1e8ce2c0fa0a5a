import type { ElementNode, ParentNode } from '../../html/nodes.js'
import { countPiece, isText, type TextLine, type TextPiece } from '../../html/text-line.js'
import { endsSentence, isWide } from '../../text/characters.js'

/** A character of a script without word spaces says as much as this many Latin ones. */
const wideWeight = 2.5

/** What the line's own text and inline markup tell; one entry a line. */
export interface LineStatistics {
  /** Length in Latin characters; a wide character counts 2.5. */
  readonly width: number
  /** Share of the characters inside links, 0–1; so the two below for bold and italic. */
  readonly linked: number
  readonly bold: number
  readonly italic: number
  readonly links: number
  readonly startsInLink: boolean
  readonly endsInLink: boolean
  /** Whether the line ends in a link that stands after a colon, a bar, a dash or an arrow. */
  readonly pointsToLink: boolean
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
  /** The deepest element around all of the text. */
  readonly container: ParentNode
}

const plain = 0
const upperCase = 1
const lowerCase = 2
const digit = 3
const comma = 4
const sentenceMark = 5
const ornament = 6

const upperLetter = /\p{Lu}/u
const lowerLetter = /\p{Ll}/u
const kindTable: Uint8Array = Uint8Array.from({ length: 256 }, (_, code) => kindOf(String.fromCharCode(code)))

function kindOf(character: string): number {
  if (/[0-9]/.test(character)) return digit
  if (',;'.includes(character)) return comma
  if ('.!?'.includes(character)) return sentenceMark
  if ('|»«›‹©®•·>→'.includes(character)) return ornament
  if (upperLetter.test(character)) return upperCase
  return lowerLetter.test(character) ? lowerCase : plain
}

const wideCommas = '，、；'
const wideMarks = '。！？…'
const wideOrnaments = '｜→•▶►◆■★☆›‹'

interface TextCounts {
  width: number
  letters: number
  upper: number
  digits: number
  commas: number
  sentences: number
  ornaments: number
}

function kindAt(text: string, index: number, code: number): number {
  if (code < 256) return kindTable[code] ?? plain
  const character = text[index] ?? ''
  if (code < 0x2000) {
    if (upperLetter.test(character)) return upperCase
    return lowerLetter.test(character) ? lowerCase : plain
  }
  if (code > 0x3002 && code < 0xff01) return plain
  if (wideMarks.includes(character)) return sentenceMark
  if (wideCommas.includes(character)) return comma
  return wideOrnaments.includes(character) ? ornament : plain
}

function countText(text: string): TextCounts {
  const counts: TextCounts = { width: 0, letters: 0, upper: 0, digits: 0, commas: 0, sentences: 0, ornaments: 0 }
  let wide = 0
  let lower = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code >= 0x2e80 && isWide(text[index] ?? '')) wide++
    const kind = kindAt(text, index, code)
    if (kind === lowerCase) lower++
    else if (kind === upperCase) counts.upper++
    else if (kind === digit) counts.digits++
    else if (kind === comma) counts.commas++
    else if (kind === sentenceMark) counts.sentences++
    else if (kind === ornament) counts.ornaments++
  }
  counts.width = text.length + wide * (wideWeight - 1)
  counts.letters = counts.upper + lower
  return counts
}

const boldTags: ReadonlySet<string> = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const italicTags: ReadonlySet<string> = new Set(['cite', 'em', 'i'])
const colonEnd = /[:：]/
const pointer = /[:：|｜>»→–—-]\s?$/

interface InlineMarkup {
  link: ElementNode | undefined
  isBold: boolean
  isItalic: boolean
}

/** The inline markup around a text, from its parent to the block; `<a><h3>` counts as a link, so the block's parent is asked. */
function markupAround(from: ParentNode, block: ParentNode): InlineMarkup {
  const markup: InlineMarkup = { link: undefined, isBold: false, isItalic: false }
  let above = 0
  for (let node: ParentNode | null = from; node?.type === 'element'; node = node.parent) {
    const { tagName } = node
    if (tagName === 'a' && node.properties.href !== undefined) markup.link = node
    else if (boldTags.has(tagName) && node !== block) markup.isBold = true
    else if (italicTags.has(tagName)) markup.isItalic = true
    if ((node === block || above > 0) && ++above > linkLevelsAboveBlock) break
  }
  return markup
}

/** How many ancestors of the block may be the link that the whole line stands in: `<a><div><h3>`. */
const linkLevelsAboveBlock = 3

/** Reads the line. */
export function lineStatistics(line: TextLine): LineStatistics {
  const { text, block } = line
  const counts = countText(text)
  let characters = 0
  let linked = 0
  let bold = 0
  let italic = 0
  let links = 0
  let lastLink: ElementNode | undefined
  let startsInLink = false
  let endsInLink = false
  let beforeLink: TextPiece | undefined
  let before: TextPiece | undefined
  const pieces = line.pieces.filter(isText)
  for (const piece of pieces) {
    const { node } = piece
    const count = pieces.length === 1 ? 1 : countPiece(piece)
    if (count === 0) continue
    const markup = markupAround(node.parent ?? block, block)
    if (markup.link !== undefined) {
      linked += count
      if (characters === 0) startsInLink = true
      if (markup.link !== lastLink) {
        links++
        beforeLink = before
      }
    }
    lastLink = markup.link
    endsInLink = markup.link !== undefined
    if (markup.isBold) bold += count
    if (markup.isItalic) italic += count
    characters += count
    before = piece
  }
  const whole = Math.max(1, characters)
  return {
    width: counts.width,
    linked: linked / whole,
    bold: bold / whole,
    italic: italic / whole,
    links,
    startsInLink,
    endsInLink,
    pointsToLink: endsInLink && beforeLink !== undefined && pointer.test(endOfPiece(beforeLink)),
    endsSentence: endsSentence(text),
    endsInColon: colonEnd.test(text.slice(-1)),
    upper: counts.upper / Math.max(1, counts.letters),
    digits: counts.digits / Math.max(1, text.length),
    commas: counts.commas,
    sentences: counts.sentences,
    ornaments: counts.ornaments,
    container: containerOf(line, pieces.at(0)?.node.parent ?? block, pieces.at(-1)?.node.index ?? 0),
  }
}

/** As much of the end of a piece as `pointer` reads. */
function endOfPiece({ node, from, to }: TextPiece): string {
  return node.value.slice(Math.max(from, to - 2), to)
}

function containerOf(line: TextLine, first: ParentNode, lastIndex: number): ParentNode {
  let node: ParentNode = first
  while (node !== line.block && node.last < lastIndex && node.parent !== null) node = node.parent
  return node
}
