import { property } from '../html/attributes/attribute.js'
import { imageElements } from '../html/element-kinds.js'
import { namesOf } from '../html/element-names.js'
import type { Leaf } from '../html/lines/leaf.js'
import { isNamedAsCaption, isNamedCaption } from '../html/lines/line-marks.js'
import { linkedShareOf } from '../html/lines/linked-share.js'
import { isText, type LinePiece, type TextLine } from '../html/lines/text-line.js'
import { linkAbove } from '../html/link-above.js'
import type { ElementNode, ParentNode } from '../html/nodes.js'
import { textWidth } from '../text/characters.js'
import { growsByLink, statedWidth, widestPortrait } from './article-media.js'
import { figureAround } from './closing-media.js'

/** Levels from a picture up to the box that holds its text: links, boxes that keep proportions, a figure. */
const maxLevels = 8
/** Lines of a card: a label, a headline, a summary, a day. */
const mostLines = 6
/** Share of the text of a card that is its link, 0–1, and the columns of its headline. */
const minLinked = 0.35
const narrowestHeadline = 16
/** Share of a line that is a link and nothing else, 0–1. */
const fullyLinked = 0.95
/** Leaves that are looked at on either side of a picture: a card has fewer. */
const farthest = 60
/** What the portrait of whoever wrote the text stands in. */
const portraitName = /(?:^|[-_\s])(?:authors?|avatars?|bylines?|headshot|reporters?|journalists?)(?:$|[-_\s])/i

/**
 * Whether a picture is of the card of another story, or the portrait of an author: the box that holds it holds text, none of
 * which is the article's, and a link to that story is most of it, or it is named after the author.
 */
export function isTeaserPicture(all: readonly Leaf[], place: number, isKept: readonly boolean[]): boolean {
  const leaf = all[place]
  if (leaf?.kind !== 'media' || !imageElements.has(leaf.element.tagName)) return false
  if (growsByLink(leaf.element)) return false
  const target = addressOf(linkAbove(leaf.element))
  let named = false
  let box: ParentNode | null = leaf.element.parent
  for (let level = 0; level < maxLevels && box?.type === 'element'; level++, box = box.parent) {
    named ||= portraitName.test(namesOf(box))
    const lines = linesIn(box, all, place, isKept)
    if (lines === undefined) return false
    if (lines.length === 0) continue
    if (named) return !(statedWidth(leaf.element) > widestPortrait)
    const [first, second] = lines
    const width = Math.max(...[first, second].map((line) => textWidth(line?.text ?? '')))
    if (width < narrowestHeadline || linkedShareOf(lines) < minLinked) return false
    const { index } = box
    // The picture of a card leads where its headline does.
    const leadsAlike = lines.some(({ pieces }) => pieces.some((piece) => leadsTo(piece, target)))
    if (!leadsAlike && (figureAround(leaf.element) !== undefined || linkedShareOf(lines.slice(0, 1)) < fullyLinked))
      return false
    return !lines.some((line) => isCaption(line, index) || line.pieces.some(leadsToTerms))
  }
  return false
}

/** Whose picture it is: Foto: dpa; vergrößern (Bildquelle: Hill Gazette). */
const pictureLabel =
  /(?:^|[(（|])\s?(?:©|(?:foto|photo|bild(?:quelle|nachweis)?|image|kuva|фото|quelle|source|źródło)(?![\p{L}\p{N}]))/iu

/** Whether the line, or an element around it in the box, is a caption. */
function isCaption(line: TextLine, boxIndex: number): boolean {
  if (isNamedCaption(line) || pictureLabel.test(line.text)) return true
  for (let node: ParentNode | null = line.block; node?.type === 'element' && node.index > boxIndex; node = node.parent)
    if (isNamedAsCaption(node)) return true
  return false
}

function addressOf(link: ElementNode | undefined): string | undefined {
  const address = link && property(link, 'href')
  return typeof address === 'string' ? address : undefined
}

function leadsTo(piece: LinePiece, target: string | undefined): boolean {
  return target !== undefined && isText(piece) && addressOf(linkAbove(piece.node.parent)) === target
}

/**
 * Whether the piece is of a link to no story: one that somebody pays for, as what is tested, and where to buy it, is the article's,
 * or one to the licence of the picture.
 */
function leadsToTerms(piece: LinePiece): boolean {
  const link = isText(piece) ? linkAbove(piece.node.parent) : undefined
  if (link === undefined) return false
  return terms.test(String(property(link, 'rel') ?? '')) || licence.test(String(property(link, 'href') ?? ''))
}

const terms = /sponsored|nofollow|license/i
const licence = /^https?:\/\/(?:www\.)?creativecommons\.org\//i

/** The lines of the box around the picture; undefined where one is the article's, or where there are too many for a card. */
function linesIn(
  box: ElementNode,
  all: readonly Leaf[],
  place: number,
  isKept: readonly boolean[],
): TextLine[] | undefined {
  const lines: TextLine[] = []
  for (const step of [-1, 1]) {
    for (let at = place + step; Math.abs(at - place) <= farthest; at += step) {
      const leaf = all[at]
      if (leaf === undefined || !isInBox(leaf, box)) break
      if (leaf.kind !== 'text') continue
      if (isKept[at] === true || lines.length === mostLines) return undefined
      lines.push(leaf)
    }
  }
  return lines
}

function isInBox(leaf: Leaf, box: ElementNode): boolean {
  const index = leaf.kind === 'text' ? (leaf.pieces.find(isText)?.node.index ?? 0) : leaf.element.index
  return index >= box.index && index <= box.last
}
