import type { Article } from '../../src/model/article.js'
import type { Block } from '../../src/model/block.js'
import { countedCharacters } from './counted.js'

/** A block or an entry that says: the characters of this range are mine. */
export interface Claim {
  /** `blocks[2].items[0].blocks[1]` or `stripped[4]`. */
  name: string
  kind: 'block' | 'element' | 'text'
  /** The block's type, or the entry's tag name. */
  what: string
  start: number
  end: number
  /** The text that a reader of the result gets. */
  text: string
  /** Counted texts that must be in the range: the text and, where it is apart, the captions. */
  counted: string
  /** Whether a table's caption stands among the counted characters: it comes first in the text, wherever the source has it. */
  unordered: boolean
  /** The block that this one is inside. */
  parent: Claim | undefined
}

/** A block with its place in the result. */
export interface NamedBlock {
  name: string
  block: Block
  parent: NamedBlock | undefined
}

/** The blocks directly inside a block, with their names. */
function innerBlocks(outer: NamedBlock): NamedBlock[] {
  const { block, name } = outer
  const inner: NamedBlock[] = []
  const add = (blocks: readonly Block[], path: string): void => {
    for (const [index, child] of blocks.entries())
      inner.push({ name: `${name}${path}.blocks[${index}]`, block: child, parent: outer })
  }
  if (block.type === 'quote') add(block.blocks, '')
  if (block.type === 'list') for (const [index, item] of block.items.entries()) add(item.blocks, `.items[${index}]`)
  if (block.type === 'table')
    for (const [row, { cells }] of block.rows.entries())
      for (const [index, cell] of cells.entries()) add(cell.blocks, `.rows[${row}].cells[${index}]`)
  return inner
}

/** All blocks, inner ones directly after those that hold them. */
export function allBlocks(article: Article): NamedBlock[] {
  const found: NamedBlock[] = []
  const waiting: NamedBlock[] = article.blocks.map((block, index) => ({
    name: `blocks[${index}]`,
    block,
    parent: undefined,
  }))
  waiting.reverse()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next)
    for (const inner of innerBlocks(next).reverse()) waiting.push(inner)
  }
  return found
}

/** The counted texts of a block. Text from JSON-LD is not counted. */
export function countedTexts(block: Block): string[] {
  return block.origin === 'json-ld' ? [] : textsOf(block)
}

/** The texts of a block: its text, and a table's caption, which is not in it. */
export function textsOf(block: Block): string[] {
  return block.type === 'table' && block.caption !== undefined ? [block.caption, block.text] : [block.text]
}

/** Everything in the result that claims characters of the source. Entries and blocks without a position claim none. */
export function collectClaims(article: Article): Claim[] {
  const claims: Claim[] = []
  const blocks = allBlocks(article)
  const claimOf = new Map<NamedBlock, Claim>()
  for (const named of blocks) {
    const { block, name, parent } = named
    if (block.origin === 'json-ld' || block.position === undefined) continue
    const own = countedTexts(block)
    const claim: Claim = {
      name,
      kind: 'block',
      what: block.type,
      start: block.position.start.offset,
      end: block.position.end.offset,
      text: block.text,
      counted: countedCharacters(own.join('')),
      unordered: own.length > 1,
      parent: parent === undefined ? undefined : claimOf.get(parent),
    }
    if (claim.unordered)
      for (let outer = claim.parent; outer !== undefined; outer = outer.parent) outer.unordered = true
    claimOf.set(named, claim)
    claims.push(claim)
  }
  for (const [index, entry] of article.stripped.entries()) {
    if (entry.kind === 'comment' || entry.position === undefined) continue
    const { start, end } = entry.position
    const counted = countedCharacters(entry.text)
    const what = entry.tagName ?? ''
    const range = { start: start.offset, end: end.offset }
    const name = `stripped[${index}]`
    claims.push({
      name,
      kind: entry.kind,
      what,
      ...range,
      text: entry.text,
      counted,
      unordered: false,
      parent: undefined,
    })
  }
  return claims
}
