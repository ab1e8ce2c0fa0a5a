import type { Block } from '../model/block.js'
import type { Accounting, StrippedElement, StripReason } from '../model/report.js'
import { countCharacters } from '../text/characters.js'

/** Counts what became of every character: `total` was counted on the tree, the rest is counted here on the result. */
export function account(total: number, blocks: readonly Block[], stripped: readonly StrippedElement[]): Accounting {
  const byReason = new Map<StripReason, number>()
  let taken = 0
  for (const { reason, length } of stripped) {
    if (length === 0) continue
    taken += length
    byReason.set(reason, (byReason.get(reason) ?? 0) + length)
  }
  const kept = countBlocks(blocks)
  return { total, kept, stripped: taken, unaccounted: total - kept - taken, byReason: record(byReason) }
}

function record(counts: ReadonlyMap<StripReason, number>): Accounting['byReason'] {
  const byReason: Accounting['byReason'] = {}
  for (const [reason, count] of counts) byReason[reason] = count
  return byReason
}

/** The counted characters of the blocks; text that exists only in JSON-LD is in the script's entry and counts nothing here. */
function countBlocks(blocks: readonly Block[]): number {
  let count = 0
  for (const block of blocks) {
    if (block.origin === 'json-ld') continue
    count += countCharacters(block.text)
    if (block.type === 'table' && block.caption !== undefined) count += countCharacters(block.caption)
  }
  return count
}
