import type { Article } from '../../src/model/article.js'
import type { Block } from '../../src/model/block.js'
import { foldText } from '../../src/text/fold.js'
import { keptRoles, type TruthBlock } from './feed-truth.js'

/** A piece of the article at the granularity of the labels. */
export interface Piece {
  role: string
  text: string
}

/** What of a document's labelled blocks the article has. */
export interface BlockScore {
  /** What differs: a line each, `−` for a labelled block that is not there, `+` for one that is too many. */
  differences: string[]
  /** The labelled blocks that are not in the article: those the report is asked about. */
  stripped: TruthBlock[]
}

const whiteSpace = /\s+/g

/** The blocks one after the other, as the labels cut them: a piece an item, a cell, a caption. */
export function flatten(blocks: readonly Block[]): Piece[] {
  return blocks.flatMap((block): Piece[] => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
      case 'code':
        return [{ role: block.type, text: block.text }]
      case 'quote':
        return flatten(block.blocks)
      case 'list':
        return block.items.flatMap((item) => [
          { role: 'list-item', text: item.text },
          ...flatten(item.blocks.filter((inner) => inner.type !== 'paragraph')),
        ])
      case 'figure':
        return block.text === '' ? [] : [{ role: 'caption', text: block.text }]
      case 'table': {
        const cells = block.rows.flatMap((row) => row.cells.map((cell) => ({ role: 'table-cell', text: cell.text })))
        const caption = block.caption === undefined ? [] : [{ role: 'caption', text: block.caption }]
        return [...caption, ...cells.filter(({ text }) => text !== '')]
      }
      default:
        return []
    }
  })
}

function isSameText(label: TruthBlock, piece: Piece): boolean {
  if (label.br === true) return label.text.replace(whiteSpace, '') === piece.text.replace(whiteSpace, '')
  if (piece.role === 'code')
    return label.text.replace(whiteSpace, ' ').trim() === piece.text.replace(whiteSpace, ' ').trim()
  return foldText(label.text) === foldText(piece.text)
}

function rolesOf(label: TruthBlock): string[] {
  return label.altRole === undefined ? [label.role] : [label.role, label.altRole]
}

/**
 * Compares the article's blocks with the labelled ones, in order. A block may have either of its roles; one of them
 * may be a strip reason, then it may be absent.
 */
export function scoreBlocks(article: Article, labels: readonly TruthBlock[]): BlockScore {
  const pieces = flatten(article.blocks)
  const differences: string[] = []
  const stripped: TruthBlock[] = []
  let at = 0
  for (const label of labels) {
    const roles = rolesOf(label)
    const wanted = roles.filter((role) => keptRoles.has(role))
    const fits = (piece: Piece): boolean => wanted.includes(piece.role) && isSameText(label, piece)
    const mayBeAbsent = wanted.length < roles.length
    const found = mayBeAbsent
      ? fits(pieces[at] ?? { role: '', text: '' })
        ? at
        : -1
      : pieces.findIndex((piece, index) => index >= at && fits(piece))
    if (found < 0) {
      if (mayBeAbsent) stripped.push(label)
      else differences.push(`− ${wanted.join('/')}: ${label.text}`)
      continue
    }
    for (const piece of pieces.slice(at, found)) differences.push(`+ ${piece.role}: ${piece.text}`)
    at = found + 1
  }
  for (const piece of pieces.slice(at)) differences.push(`+ ${piece.role}: ${piece.text}`)
  return { differences, stripped }
}
