import { stripReasons } from '../../src/index.js'
import type { Article } from '../../src/model/article.js'
import { countedTexts } from './claims.js'
import { countedCharacters } from './counted.js'

const reasons: ReadonlySet<string> = new Set(stripReasons)

/** The counted characters of the blocks; the texts of inner ones are in those that hold them. */
function countKept(article: Article): number {
  return article.blocks.reduce((kept, block) => kept + countedCharacters(countedTexts(block).join('')).length, 0)
}

/** Every number of the accounting, counted again from the result, and the total from the source. */
export function checkAccounting(total: number, article: Article): string[] {
  const problems: string[] = []
  const expect = (what: string, stated: number, counted: number): void => {
    if (stated !== counted) problems.push(`accounting.${what} is ${stated}, counted are ${counted}`)
  }
  const { accounting, stripped } = article
  const byReason = new Map<string, number>()
  for (const [index, entry] of stripped.entries()) {
    const length = entry.kind === 'comment' ? 0 : countedCharacters(entry.text).length
    if (entry.length !== length)
      problems.push(`stripped[${index}].length is ${entry.length}, its text has ${length} counted characters`)
    if (!reasons.has(entry.reason)) problems.push(`stripped[${index}].reason is ${entry.reason}`)
    byReason.set(entry.reason, (byReason.get(entry.reason) ?? 0) + entry.length)
  }
  expect('total', accounting.total, total)
  expect('kept', accounting.kept, countKept(article))
  expect(
    'stripped',
    accounting.stripped,
    [...byReason.values()].reduce((sum, count) => sum + count, 0),
  )
  expect('unaccounted', accounting.unaccounted, 0)
  expect('kept + accounting.stripped', accounting.kept + accounting.stripped, accounting.total)
  for (const [reason, count] of Object.entries(accounting.byReason))
    if (count !== byReason.get(reason) || count === 0)
      problems.push(`accounting.byReason.${reason} is ${count}, counted are ${byReason.get(reason) ?? 0}`)
  for (const [reason, count] of byReason)
    if (count > 0 && !Object.hasOwn(accounting.byReason, reason))
      problems.push(`accounting.byReason.${reason} is absent`)
  return problems
}
