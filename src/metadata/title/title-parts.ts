import { textWidth } from '../../text/characters.js'
import { maxTitle, titleSeparators } from './title-separators.js'

/** Parts that are tried. */
const maxParts = 4

/**
 * A title, and what is left of it when its last parts are taken off: one of them is the headline without the site.
 *
 * @param minWidth Narrower parts are left out; in widths of Latin letters, Chinese characters count two
 */
export function titleParts(title: string, minWidth: number): string[] {
  if (title.length > maxTitle) return [title]
  const parts = [title]
  for (const match of [...title.matchAll(titleSeparators)].slice(-maxParts).reverse()) {
    const part = title.slice(0, match.index)
    if (textWidth(part) >= minWidth) parts.push(part)
  }
  return parts
}

/** A colon of full width needs no space: 打印：甲镇的磨坊又转了起来. */
const tailSeparators = new RegExp(`${titleSeparators.source}|：`, 'gu')

/**
 * What is left of a title when its first parts are taken off, where that is more than half of it: the headline behind the site
 * and the section (`Hill Ledger: Local: The mill turns again`). The last parts may be taken off as well.
 */
export function titleTails(title: string, minWidth: number): string[] {
  if (title.length > maxTitle) return []
  const tails: string[] = []
  for (const { 0: separator, index } of [...title.matchAll(tailSeparators)].slice(0, maxParts)) {
    const tail = title.slice(index + separator.length)
    if (textWidth(tail) * 2 < textWidth(title)) break
    for (const part of titleParts(tail, minWidth)) if (textWidth(part) >= minWidth) tails.push(part)
  }
  return tails
}
