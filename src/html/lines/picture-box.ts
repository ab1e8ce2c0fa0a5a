import { property } from '../attributes/attribute.js'
import { headingElements, imageElements, layout, layoutOf } from '../element-kinds.js'
import type { ElementNode, HtmlDocument, ParentNode } from '../nodes.js'
import { pixelsOf } from '../pixels.js'
import { isText, type TextLine } from './text-line.js'

/** Nodes of a box for one picture, at most: it is small. */
const mostNodes = 80
/** Levels from the picture up to its cell and its table: a link, a paragraph, rows. */
const mostLevels = 8
/** Counted characters under the picture, at most, in a table of its own, and in a cell of another. */
const longestInTable = 240
const longestInCell = 100
/** CSS pixels of both sides, as stated, up to which an image is a mark in a text and not a picture with one. */
const largestMark = 60

/**
 * The table of old pages that frames a picture with its caption, or the cell that does: it holds the image and nothing else but
 * a short text under it, in another row or behind a line break. Text beside the image is no caption, nor are links.
 */
export function pictureBox(document: HtmlDocument, image: ElementNode): ElementNode | undefined {
  if (!imageElements.has(image.tagName) || isMark(image)) return undefined
  let cell: ElementNode | undefined
  let row: ElementNode | undefined
  let node: ParentNode | null = image.parent
  for (let level = 0; level < mostLevels && node?.type === 'element'; level++, node = node.parent) {
    const { tagName } = node
    if (tagName === 'figure') return undefined
    if (tagName === 'td' || tagName === 'th') cell = node
    else if (tagName === 'tr') row = node
    else if (tagName === 'table') {
      if (cell === undefined || row === undefined) return undefined
      if (captions(document, image, { box: node, cell, row, longest: longestInTable })) return node
      return captions(document, image, { box: cell, cell, row, longest: longestInCell }) ? cell : undefined
    }
  }
  return undefined
}

/** Whether the line stands under the image, in its box. */
export function isUnder(line: TextLine, image: ElementNode, box: ElementNode): boolean {
  const index = line.pieces.find(isText)?.node.index ?? 0
  return index > image.index && index <= box.last
}

interface Place {
  readonly box: ElementNode
  readonly cell: ElementNode
  readonly row: ElementNode
  readonly longest: number
}

/** Whether the box holds a text, and all that it holds but the image is a caption of it. */
function captions({ nodes }: HtmlDocument, image: ElementNode, { box, cell, row, longest }: Place): boolean {
  if (box.last - box.index > mostNodes) return false
  let characters = 0
  let isParted = false
  let linkEnd = -1
  for (let index = box.index + 1; index <= box.last; index++) {
    const node = nodes[index]
    if (node === image) index = image.last
    else if (node?.type === 'text' && node.counted > 0) {
      const isBeside = index > cell.last && index <= row.last
      if (index < image.index || isBeside || !isParted || index <= linkEnd) return false
      characters += node.counted
      if (characters > longest) return false
    } else if (node?.type === 'element') {
      const { tagName } = node
      if (tagName === 'a') linkEnd = node.last
      else if (!holdsCaptions(node)) return false
      else if (index > image.index && (tagName === 'br' || layoutOf(tagName) & layout.block)) isParted = true
    }
  }
  return characters > 0
}

/** Whether a box with the element in it may hold one picture and its caption, and nothing else. */
function holdsCaptions(element: ElementNode): boolean {
  const { tagName } = element
  if (imageElements.has(tagName)) return isMark(element)
  return !(layoutOf(tagName) & (layout.media | layout.rule)) && !headingElements.has(tagName) && !others.has(tagName)
}

const others: ReadonlySet<string> = new Set(
  'blockquote button caption dl figure form input li listing pre select table textarea xmp'.split(' '),
)

function isMark(image: ElementNode): boolean {
  const sides = [property(image, 'width'), property(image, 'height')]
  return sides.every((side) => pixelsOf(side) <= largestMark)
}
