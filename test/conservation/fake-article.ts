import type { Article } from '../../src/model/article.js'
import type { Block } from '../../src/model/block.js'
import type { Point, SourcePosition } from '../../src/model/position.js'
import type { StrippedElement, StripReason } from '../../src/model/report.js'
import { allBlocks } from './claims.js'
import { countedCharacters } from './counted.js'

/** An entry of a hand-written result; its range is that of the piece of source it names. */
export interface FakeEntry {
  reason: StripReason
  kind?: StrippedElement['kind']
  tagName?: string
  /** The piece of the source that the range holds: its first occurrence. */
  range: string
  text: string
}

/** A position in a source with line feeds only. */
function pointAt(source: string, offset: number): Point {
  const before = source.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, offset }
}

/** The position of the first occurrence of a piece of the source. */
export function rangeOf(source: string, piece: string): SourcePosition {
  const offset = source.indexOf(piece)
  if (offset < 0) throw new Error(`the source has no ${piece}`)
  return { start: pointAt(source, offset), end: pointAt(source, offset + piece.length) }
}

/** An honest result for what is said to be kept and stripped: lengths and sums are counted. */
export function fakeArticle(source: string, blocks: Block[], entries: readonly FakeEntry[]): Article {
  const stripped = entries.map((entry): StrippedElement => {
    const kind = entry.kind ?? (entry.tagName === undefined ? 'text' : 'element')
    const length = kind === 'comment' ? 0 : countedCharacters(entry.text).length
    return {
      rule: `generic/${entry.reason}`,
      reason: entry.reason,
      kind,
      ...(entry.tagName === undefined ? {} : { tagName: entry.tagName }),
      path: 'html > body',
      text: entry.text,
      length,
      position: rangeOf(source, entry.range),
    }
  })
  const byReason: Partial<Record<StripReason, number>> = {}
  for (const { reason, length } of stripped) if (length > 0) byReason[reason] = (byReason[reason] ?? 0) + length
  const kept = blocks.reduce((sum, block) => {
    const caption = block.type === 'table' ? (block.caption ?? '') : ''
    return sum + (block.origin === undefined ? countedCharacters(block.text + caption).length : 0)
  }, 0)
  const taken = stripped.reduce((sum, entry) => sum + entry.length, 0)
  const article: Article = {
    status: 'ok',
    metadata: { authors: [], credits: [], categories: [], keywords: [], origins: {} },
    paragraphs: [],
    blocks,
    stripped,
    accounting: { total: kept + taken, kept, stripped: taken, unaccounted: 0, byReason },
    profile: null,
    contentRoots: [],
    diagnostics: [],
  }
  article.paragraphs = allBlocks(article).flatMap(({ block, parent }) =>
    block.type === 'paragraph' && (parent === undefined || parent.block.type === 'quote') ? [block.text] : [],
  )
  return article
}

/** A paragraph whose range is the first occurrence of a piece of the source. */
export function fakeParagraph(source: string, piece: string, text: string): Block {
  return { type: 'paragraph', text, children: [{ type: 'text', value: text }], position: rangeOf(source, piece) }
}
