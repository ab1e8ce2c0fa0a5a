import type { Leaf } from '../../html/lines/leaf.js'
import type { TextLine } from '../../html/lines/text-line.js'
import { hasHan } from '../../text/has-han.js'
import { isReaderComment } from './beside-article.js'
import type { Headline } from './find-headline.js'

/** Lines before the headline that may speak of the article: a section, a date. */
const linesBefore = 6
/** Lines after the headline that are looked at: standfirst, byline, dateline, share buttons, a caption. */
const linesAfter = 18
/** A line of this length, in UTF-16 units, is prose; after the second one the article has begun. */
const proseLength = 160
const maxProse = 2
/** A Chinese line of this length that ends like a sentence is prose, too: its characters say more. */
const hanProseLength = 60
const sentenceEnd = /[。！？…][”’」』）)]?$/u

/** The short lines around the headline, in reading order, without those of readers' comments: where bylines and datelines stand. */
export function headlineArea(leaves: readonly Leaf[], headline: Headline): TextLine[] {
  const lines: TextLine[] = []
  for (const leaf of leaves.slice(Math.max(0, headline.index - linesBefore), headline.index))
    if (leaf.kind === 'text' && leaf.text.length < proseLength) lines.push(leaf)
  if (headline.rest !== undefined) lines.push(headline.rest)
  let prose = 0
  for (const leaf of leaves.slice(headline.index + 1, headline.index + 1 + linesAfter)) {
    if (leaf.kind !== 'text') continue
    const isLong = leaf.text.length >= proseLength
    if (isLong || (leaf.text.length >= hanProseLength && hasHan(leaf.text) && sentenceEnd.test(leaf.text))) prose++
    if (prose === maxProse) break
    if (!isLong && !isReaderComment(leaf.block, headline.line.block.index)) lines.push(leaf)
  }
  return lines
}
