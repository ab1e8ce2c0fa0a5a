import { isBlank } from '../../text/characters.js'
import { property } from '../attributes/attribute.js'
import { headingElements } from '../element-kinds.js'
import { classText } from '../element-names.js'
import type { ElementNode, ParentNode } from '../nodes.js'
import { isText, type TextLine, type TextPiece } from './text-line.js'

const boldStyle = /font-weight\s{0,4}:\s{0,4}(?:bold|bolder|[6-9]00)/i
const boldClass = /(?:^|[-_\s])(?:bold|strong)(?:$|[-_\s])/i

/** Whether every character of the line is bold. */
export function isBold(line: TextLine): boolean {
  for (const piece of line.pieces) {
    if (!isText(piece) || isBlank(piece.node.value.slice(piece.from, piece.to))) continue
    if (!someAncestor(piece.node.parent, line.block, isBoldElement)) return false
  }
  return true
}

function isBoldElement(element: ElementNode): boolean {
  const { tagName } = element
  if (tagName === 'b' || tagName === 'strong') return true
  const style = property(element, 'style')
  if (typeof style === 'string' && boldStyle.test(style)) return true
  return boldClass.test(String(property(element, 'cms-style') ?? '')) || boldClass.test(classText(element))
}

/** Whether every character of the line stands in `<time>`. */
export function isTimeLine(line: TextLine): boolean {
  for (const piece of line.pieces) {
    if (!isText(piece) || isBlank(piece.node.value.slice(piece.from, piece.to))) continue
    if (!someAncestor(piece.node.parent, line.block, ({ tagName }) => tagName === 'time')) return false
  }
  return true
}

/** Whether the piece is a text of a link itself, not of an element in one. */
export function isLinkText({ node: { parent } }: TextPiece): boolean {
  return parent?.type === 'element' && parent.tagName === 'a'
}

/** Whether the line is set apart as a caption is: centred, small or grey. */
export function isSetApart(line: TextLine): boolean {
  return someWholeElement(line, (element) => {
    if (element.tagName === 'center' || element.tagName === 'small') return true
    const align = property(element, 'align')
    const style = property(element, 'style')
    if (typeof align === 'string' && align.toLowerCase() === 'center') return true
    return typeof style === 'string' && captionStyle.test(style)
  })
}

const captionStyle = /text-align\s{0,4}:\s{0,4}center/i

/** Class words that name captions in the markup of news sites. */
const captionClass =
  /(?:^|[-_\s])(?:caption|captions|captiontext|caption[-_]?and[-_]?credits?|cutline|figcaption|legend|(?:img|image|pic|photo|picture)[-_]{0,2}(?:cap|caption|credit|descr?|descript|description|info|note|source|text|title|txt))(?:$|[-_\s])/i
/** The same where words are joined by capitals: `imageCaption`, `itemImageMainCaption`. */
const joinedCaption =
  /(?:[iI]mg|[iI]mage|[pP]ic|[pP]hoto|[pP]icture|[mM]edia|[fF]ig|[fF]igure|[mM]ain)Caption(?:Text)?(?:$|[-_\s])/

/** Whether an element is named a caption. */
export function isNamedAsCaption(element: ElementNode): boolean {
  if (element.tagName === 'figcaption') return true
  const names = classText(element)
  return captionClass.test(names) || joinedCaption.test(names)
}

/** Whether an element that holds the whole line is named a caption, or the line is a paragraph of a `<figcaption>`. */
export function isNamedCaption(line: TextLine): boolean {
  return figcaptionAround(line) !== undefined || someWholeElement(line, isNamedAsCaption)
}

/** Levels from a line up to its `<figcaption>`: a paragraph, a link or a span around it. */
const maxCaptionLevels = 3

/** The `<figcaption>` that the line stands in; undefined where it is in none. */
export function figcaptionAround(line: TextLine): ElementNode | undefined {
  let node: ParentNode | null = line.block
  for (let level = 0; level < maxCaptionLevels && node?.type === 'element'; level++, node = node.parent)
    if (node.tagName === 'figcaption') return node
  return undefined
}

/** Whether the condition holds of an element that holds the whole line, its block included. */
function someWholeElement(line: TextLine, test: (element: ElementNode) => boolean): boolean {
  const texts = line.pieces.filter(isText)
  const last = texts.at(-1)
  if (last === undefined) return false
  return someAncestor(
    texts[0]?.node.parent ?? null,
    line.block,
    (element) => element.last >= last.node.index && test(element),
  )
}

function someAncestor(from: ParentNode | null, block: ParentNode, test: (element: ElementNode) => boolean): boolean {
  for (let node = from; node !== null; node = node.parent) {
    if (node.type === 'element' && test(node)) return true
    if (node === block) break
  }
  return false
}

/** The heading that the line is all of, or a part of without other blocks in it; undefined where its block is none. */
export function headingBlock({ block }: Pick<TextLine, 'block'>): ElementNode | undefined {
  return block.type === 'element' && headingElements.has(block.tagName) ? block : undefined
}
