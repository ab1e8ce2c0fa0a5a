import type { Leaf } from '../../html/leaf.js'
import type { TextLine } from '../../html/text-line.js'
import type { Headline } from './find-headline.js'

/** Lines before the headline that may speak of the article: a section, a date. */
const linesBefore = 6
/** Lines after the headline that are looked at: standfirst, byline, dateline, share buttons, a caption. */
const linesAfter = 18
/** A line of this length, in UTF-16 units, is prose; after the second one the article has begun. */
const proseLength = 160
const maxProse = 2

/** The short lines around the headline, in reading order: where bylines and datelines stand. */
export function headlineArea(leaves: readonly Leaf[], headline: Headline): TextLine[] {
  const lines: TextLine[] = []
  for (const leaf of leaves.slice(Math.max(0, headline.index - linesBefore), headline.index))
    if (leaf.kind === 'text' && leaf.text.length < proseLength) lines.push(leaf)
  let prose = 0
  for (const leaf of leaves.slice(headline.index + 1, headline.index + 1 + linesAfter)) {
    if (leaf.kind !== 'text') continue
    if (leaf.text.length >= proseLength) {
      prose++
      if (prose === maxProse) break
    } else lines.push(leaf)
  }
  return lines
}
