import { nameWords } from '../html/element-names.js'
import { linkedShareOf } from '../html/lines/linked-share.js'
import { isText, type TextLine } from '../html/lines/text-line.js'
import type { ElementNode, ParentNode } from '../html/nodes.js'
import { endsSentence, textWidth } from '../text/characters.js'
import { holds, isBoxOfPage, standsWith } from './text-container.js'

/** What systems and themes call boxes in a text that hold a part of it: https://docutils.org has `admonition`, Ghost `callout`. */
const boxName =
  /(?:^| )(?:callouts?|admonition|notice|note|infobox|factbox|faktenbox|blurb|toggle|accordi[oa]n|spoiler|collapsible|expander|faq|takeaways|fact box|key facts|media text|alert (?:info|warning|notice|note|success|danger|important))(?: |$)/
/** What they call notes that stand under the text. */
const noteName = /(?:^| )(?:foot|end)notes?(?: |$)/
/** What stands beside those words where a box is something else. */
const otherName =
  /(?:^| )(?:toc|contents|author|bio|byline|caption|image|video|player|gallery|copyright|privacy|legal|disclaimer|signup|cta|banner|popup|embed|external|consent|audio)(?: |$)/

/** Levels from a line up to its box. */
const maxLevels = 8
/** Lines that are none of the article's between a box and its text: those of other boxes. */
const nearby = 12
/** Lines of a box at most, and columns of a sentence that says something. */
const mostLines = 30
const leastWidth = 24
/** Share of links in the characters of a box, 0–1; notes have their sources. */
const maxLinked = 0.3
const maxLinkedInNotes = 0.85
/** What asks for something and tells nothing. */
const asks =
  /\b(?:subscribe|subscription|sign up|newsletter|join us|follow us|donate|support (?:us|our)|whatsapp|inbox|cookies|consent|einverstanden|externe[nr]? inhalte?)\b/i

/** The lines of boxes in the text, and those of notes. */
export interface BoxedLines {
  readonly text: readonly TextLine[]
  readonly notes: readonly TextLine[]
}

/** The lines of a box, by the places of its first and last. */
interface Box {
  readonly element: ElementNode
  readonly isNotes: boolean
  readonly first: number
  readonly last: number
}

/**
 * The lines of boxes between two lines of the article, or of notes under it, that are called what boxes with a part of the text are:
 * callouts, admonitions, parts that open, footnotes.
 *
 * @param authors what the page states as its authors, whom some boxes present
 */
export function proseBoxes(
  lines: readonly TextLine[],
  isArticle: readonly boolean[],
  authors: ReadonlySet<string>,
): BoxedLines {
  const from = isArticle.indexOf(true)
  const to = isArticle.lastIndexOf(true)
  const found: { text: TextLine[]; notes: TextLine[] } = { text: [], notes: [] }
  const kinds = new Map<ElementNode, Kind>()
  for (let place = from + 1; from !== -1 && place <= to + nearby && place < lines.length; place++) {
    if (isArticle[place] === true) continue
    const box = boxAround(lines, place, kinds)
    if (box === undefined) continue
    if (isPartOfText(lines, isArticle, box) && !presents(lines, box, authors)) {
      const own = box.isNotes ? found.notes : found.text
      for (const line of lines.slice(box.first, box.last + 1)) if (saysSomething.test(line.text)) own.push(line)
    }
    place = box.last
  }
  return found
}

const saysSomething = /[\p{L}\p{N}]/u

/** Elements in which no part of a text has a box of its own: of cards and forms. */
const noBoxes: ReadonlySet<string> = new Set(['a', 'label'])

/** What an element is by its names: a box of the text, one of notes, or the end of the look. */
type Kind = 'box' | 'notes' | 'none' | 'end'

function kindOf(element: ElementNode): Kind {
  if (isBoxOfPage(element)) return 'end'
  const names = nameWords(element).join(' ')
  if (element.tagName !== 'p' && noteName.test(names)) return 'notes'
  if (otherName.test(names)) return 'end'
  return element.tagName === 'details' || boxName.test(names) ? 'box' : 'none'
}

/**
 * The outermost of the boxes around a line that are called so, of those that are not too large; undefined where none is.
 *
 * @param kinds those of the elements that were looked at: lines have most of the way up in common
 */
function boxAround(lines: readonly TextLine[], place: number, kinds: Map<ElementNode, Kind>): Box | undefined {
  let box: Box | undefined
  let node: ParentNode | null = lines[place]?.pieces.find(isText)?.node.parent ?? null
  for (let level = 0; level < maxLevels && node?.type === 'element'; level++) {
    if (noBoxes.has(node.tagName)) return undefined
    const kind: Kind = kinds.get(node) ?? kindOf(node)
    kinds.set(node, kind)
    if (kind === 'end') break
    if (kind !== 'none') {
      const outer: Box | undefined = boxOf(lines, place, node, kind === 'notes')
      if (outer === undefined) break
      box = outer
    }
    node = node.parent
  }
  return box
}

/** The element as a box; undefined where it holds too much. */
function boxOf(lines: readonly TextLine[], place: number, element: ElementNode, isNotes: boolean): Box | undefined {
  const isIn = (at: number): boolean => {
    const block = lines[at]?.block
    return block !== undefined && holds(element, block) && (isNotes || Math.abs(at - place) <= mostLines)
  }
  let [first, last] = [place, place]
  while (isIn(first - 1)) first--
  while (isIn(last + 1)) last++
  return last - first >= mostLines && !isNotes ? undefined : { element, isNotes, first, last }
}

function isPartOfText(
  lines: readonly TextLine[],
  isArticle: readonly boolean[],
  { element, isNotes, first, last }: Box,
): boolean {
  const own = lines.slice(first, last + 1)
  if (linkedShareOf(own) > (isNotes ? maxLinkedInNotes : maxLinked)) return false
  const start = nearestArticle(lines, isArticle, first, -1)
  const end = nearestArticle(lines, isArticle, last, 1)
  if (start === undefined || !standsWith(element, start.block, end?.block)) return false
  if (isNotes) return true
  return (
    end !== undefined &&
    own.some(({ text }) => endsSentence(text) && textWidth(text) >= leastWidth) &&
    !own.some(({ text }) => asks.test(text))
  )
}

/** Whether a line of the box is the name of somebody. */
function presents(lines: readonly TextLine[], { first, last }: Box, names: ReadonlySet<string>): boolean {
  return names.size > 0 && lines.slice(first, last + 1).some(({ text }) => names.has(text))
}

function nearestArticle(
  lines: readonly TextLine[],
  isArticle: readonly boolean[],
  from: number,
  step: -1 | 1,
): TextLine | undefined {
  for (let at = from + step, left = nearby; left > 0; at += step, left--) if (isArticle[at] === true) return lines[at]
  return undefined
}
