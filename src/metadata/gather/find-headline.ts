import { headingElements } from '../../html/element-kinds.js'
import type { Leaf } from '../../html/lines/leaf.js'
import { isText, type LinePiece, lineText, type TextLine } from '../../html/lines/text-line.js'
import { linkAbove } from '../../html/link-above.js'
import type { ElementNode, ParentNode } from '../../html/nodes.js'
import { endsSentence } from '../../text/characters.js'
import { hasHan } from '../../text/has-han.js'
import { keyHead } from '../../text/letter-key.js'
import { findDate } from '../dates/find-date.js'
import { withoutPostLines } from '../people/post-lines.js'
import { titleKey } from '../title/title-key.js'
import { countWords, sharedWords } from '../title/title-words.js'
import { readCreditLine } from './credit-line.js'
import { attribute } from './page-elements.js'
import { TitleOpenings } from './title-openings.js'

/** The line that readers see as the headline. */
export interface Headline {
  readonly line: TextLine
  /** Its place among the leaves. */
  readonly index: number
  /** Whether it stands in a heading of the first or second order. */
  readonly tagName: string
  /** Whether it is a title that the page states. */
  readonly stated: boolean
  /** What follows it in its heading, behind a line break: the line of facts. */
  readonly rest?: TextLine
  /** All of its heading, where a kicker stands before it there. */
  readonly whole?: TextLine
}

/** A line and what was cut off it. */
type CutLine = Pick<Headline, 'line' | 'rest' | 'whole'>

/** Longest headline, in UTF-16 units. */
const maxHeadline = 400
/** A sentence of this length, in UTF-16 units, is of the text: what stands behind it is no headline for being a part of a title. */
const proseLength = 60
/** A shorter part of a title is a word of it. */
const minPart = 12
/** Share of the words of a heading that a title has, and of those of the title that the heading has, 0–1. */
const minShared = 0.5
/** How many they share at least: the title has all of the few of a section. Where no spaces are written, characters count. */
const minSharedWords = 4
const minSharedHan = 8
/** Headings of the first order that are compared word by word. */
const maxFirsts = 8
/** Headings are found this many elements above their text. */
const maxLevels = 4

/**
 * Finds the headline: a heading that is a title which the page states, an `h1` before others; else an `h1` that has most of
 * its words from one; else a line that is one, or that one begins with; else the page's only `h1`.
 *
 * @param titles What the page states, site names included
 * @param tails What stands behind the first parts of these; a line that is one counts less
 * @param url That of the page, where it is known
 */
export function findHeadline(
  leaves: readonly Leaf[],
  titles: readonly string[],
  tails: readonly string[] = [],
  url?: URL,
): Headline | undefined {
  const keys = [...new Set(titles.map(titleKey).filter(Boolean))]
  const stated: StatedKeys = { keys, joined: keys.join(between) }
  const tailKeys = new Set(tails.map(titleKey))
  const isTitle = (text: string): boolean => {
    const key = titleKey(text)
    return key.length >= minPart && keys.includes(key)
  }
  const openings = new TitleOpenings([...titles, ...tails])
  let best: { headline: Headline; score: number } | undefined
  const firsts: Headline[] = []
  let hasText = false
  leaves.forEach((leaf, index) => {
    if (leaf.kind !== 'text' || isOfHead(leaf.block)) return
    hasText ||= leaf.text.length >= proseLength && endsSentence(leaf.text)
    if (leaf.text.length > maxHeadline) return
    const tagName = headingOf(leaf.block)
    if (tagName === '' && !openings.mayHold(leaf.text)) return
    const rate = ({ text }: TextLine): number => {
      const score = scoreOf(text, tagName, stated)
      if (score > 0) return score
      return titles.some((title) => opens(text, title)) || (!hasText && tailKeys.has(titleKey(text))) ? 1 : 0
    }
    const cut = tagName === '' ? withoutLines(leaf, rate) : withoutFacts(leaf)
    const found = tagName === 'h1' && rate(cut.line) === 0 ? withoutKicker(cut, isTitle) : cut
    const score = rate(found.line)
    const headline = { ...found, index, tagName, stated: score > 0 }
    if ((score > 0 || tagName === 'h1') && leadsHome(leaf, url)) return
    if (score > (best?.score ?? 0)) best = { headline, score }
    if (tagName === 'h1') firsts.push(headline)
  })
  if (best !== undefined && best.headline.tagName !== '') return best.headline
  return akinHeading(firsts, titles, stated) ?? best?.headline ?? (firsts.length === 1 ? firsts[0] : undefined)
}

/** A day in a line of facts: `<h1>A headline<br><small>2024-03-05 …`. */
const dated = /\n\D{0,12}\d{4}[-/.年]\d{1,2}[-/.月]\d/

/** UTF-16 units of the byline and the date under a headline. */
const longestFacts = 160

/** A line that is no heading up to its first break, where that is a title and the byline or the date stands behind it. */
function withoutLines(line: TextLine, rate: (line: TextLine) => number): CutLine {
  if (!line.text.includes('\n') || rate(line) > 0) return { line }
  const cut = atBreak(line)
  const facts = cut.rest?.text ?? ''
  if (facts.length > longestFacts || rate(cut.line) === 0) return { line }
  return findDate(facts) !== undefined || readCreditLine(withoutPostLines(facts))?.complete === true ? cut : { line }
}

/** A heading's line up to its first break, and what stands behind that, where it tells a day. */
function withoutFacts(line: TextLine): CutLine {
  return dated.test(line.text) ? atBreak(line) : { line }
}

/** Pieces of what may stand before a headline in its heading. */
const mostKicker = 4

/**
 * A heading's line without the element before it, where what follows that is a title that the page states, and neither the whole
 * nor the element is one.
 *
 * @param isTitle Whether a text is a title of some length
 */
function withoutKicker(heading: CutLine, isTitle: (text: string) => boolean): CutLine {
  const { line } = heading
  for (let at = 1; at < line.pieces.length && at <= mostKicker; at++) {
    const pieces = line.pieces.slice(at)
    const text = lineText(pieces)
    if (isTitle(text) && !isTitle(lineText(line.pieces.slice(0, at))))
      return { ...heading, line: { ...line, pieces, text }, whole: line }
  }
  return heading
}

function atBreak(line: TextLine): CutLine {
  const at = line.pieces.findIndex((piece) => !isText(piece))
  const [head, tail] = [line.pieces.slice(0, at), line.pieces.slice(at + 1)]
  const text = lineText(head)
  return at < 0 || text === ''
    ? { line }
    : { line: { ...line, pieces: head, text }, rest: { ...line, pieces: tail, text: lineText(tail) } }
}

/** Whether a line is a link to where the site begins, or to the one folder that the page is in: its masthead, not a headline. */
function leadsHome({ pieces }: TextLine, url: URL | undefined): boolean {
  const link = linkAbove(pieces.find(isText)?.node.parent ?? null)
  if (link === undefined || !pieces.every((piece) => isWithin(piece, link))) return false
  const address = attribute(link, 'href').trim()
  return root.test(address) || (url !== undefined && isFolderOf(address, url))
}

/** Whether the element holds the piece, or the piece is white space. */
function isWithin(piece: LinePiece, { index, last }: ElementNode): boolean {
  if (!isText(piece)) return true
  const { node, from, to } = piece
  return (node.index >= index && node.index <= last) || node.value.slice(from, to).trim() === ''
}

/** Whether the page is below the address, which is a folder of one word: an article's own address has several, or numbers. */
function isFolderOf(address: string, { origin, pathname }: URL): boolean {
  const path = address.startsWith(origin) ? address.slice(origin.length) : address
  return folder.test(path) && pathname.length > path.length && pathname.startsWith(path)
}

/**
 * The first heading that has most of its words from a title: pages are shared under another headline than they show. One
 * that has all of a title only adds a kicker or a label to it, and readings of characters are no words.
 */
function akinHeading(
  firsts: readonly Headline[],
  titles: readonly string[],
  { keys }: StatedKeys,
): Headline | undefined {
  return firsts.slice(0, maxFirsts).find(({ line: { text, pieces } }) => {
    const key = titleKey(text)
    if (keys.some((title) => title.length >= minPart && key.includes(title)) || pieces.some(isReading)) return false
    const fewest = hasHan(text) ? minSharedHan : minSharedWords
    const most = Math.max(minShared, fewest / countWords(text))
    return titles.some((title) => sharedWords(text, title) >= most && sharedWords(title, text) >= minShared)
  })
}

/** Whether a piece says how the characters before it are read. */
function isReading(piece: LinePiece): boolean {
  return isText(piece) && piece.node.parent?.type === 'element' && piece.node.parent.tagName === 'rt'
}

/** The keys of the titles that the page states, and all of them in one text. */
interface StatedKeys {
  readonly keys: readonly string[]
  readonly joined: string
}

/** The address of a host, or of where one begins. */
const root = /^(?:(?:https?:)?\/\/[^/?#]{1,255}\/?|\/)$/i
const folder = /^\/[a-z]{1,20}\/$/i
/** What no key holds. */
const between = ' '

/** 0 for what is no title; a heading counts more than another line, a whole title more than a part of it. */
function scoreOf(text: string, tagName: string, { keys, joined }: StatedKeys): number {
  if (keys.length === 0) return 0
  const head = keyHead(text)
  if (head !== undefined && !joined.includes(head)) return 0
  const key = titleKey(text)
  if (key === '') return 0
  const whole = keys.includes(key)
  const part = !whole && tagName !== '' && key.length >= minPart && keys.some((title) => isMost(key, title))
  if (!whole && !part) return 0
  return (tagName === 'h1' ? 4 : tagName === '' ? 0 : 2) + (whole ? 4 : 1)
}

/** Whether a key begins another or is more than half of it: the rest of a title is the site's name, and that is no headline. */
function isMost(key: string, title: string): boolean {
  return title.startsWith(key) || (key.length * 2 > title.length && title.includes(key))
}

/** Whether a title is the text and, behind a space, the name of the site, which is the shorter part. */
function opens(text: string, title: string): boolean {
  return text.length >= minPart && text.length * 2 > title.length && title.startsWith(`${text} `)
}

/** The window's title, and that of a picture, are lines of their own kind. */
function isOfHead(block: ParentNode): boolean {
  return block.type === 'element' && (block.tagName === 'title' || block.tagName === 'head')
}

/** Characters of the name of a heading: looked at first, most names have more or fewer. */
const headingLength = 2

/** The heading that holds the line; '' when it stands in none. */
function headingOf(block: ParentNode): string {
  let node: ParentNode | null = block
  for (let level = 0; level < maxLevels && node?.type === 'element'; level++) {
    const { tagName, parent }: ElementNode = node
    if (tagName.length === headingLength && headingElements.has(tagName)) return tagName
    node = parent
  }
  return ''
}
