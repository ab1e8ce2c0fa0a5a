import type { Leaf } from '../../html/lines/leaf.js'
import type { Extent } from '../../html/lines/line-extent.js'
import type { TextLine } from '../../html/lines/text-line.js'
import type { Candidate, CandidatePlace } from '../candidate.js'
import { placeAt } from '../candidate-for.js'
import { peopleAndSource } from './credit-lines.js'
import { readLeadIn } from './lead-in.js'

/** Lines of prose after the headline that may be the article's first: a standfirst, a summary, the text itself. */
const maxOpenings = 3
/** A shorter line is no prose, in UTF-16 units. */
const minProse = 40
/** How far from the headline prose is looked for, in lines. */
const maxDistance = 60

/** UTF-16 units of a line that are shown in an origin. */
const longestRaw = 200

/** The first lines of prose after the headline. */
export function openingLines(leaves: readonly Leaf[], headline: number): TextLine[] {
  const found: TextLine[] = []
  for (const leaf of leaves.slice(headline + 1, headline + 1 + maxDistance)) {
    if (found.length === maxOpenings) break
    if (leaf.kind === 'text' && leaf.text.length >= minProse) found.push(leaf)
  }
  return found
}

/** Who the heads of the lines say reports, and for which agency: 某社江城3月3日电（记者 甲）…, LONDON (Reuters) - …. */
export function leadInsOf(lines: readonly TextLine[], extentOf: (line: TextLine) => Extent): Candidate[] {
  return lines.flatMap((line) => {
    const read = readLeadIn(line.text, 'head')
    if (read === undefined) return []
    return peopleAndSource(read, leadInPlace(line.text, extentOf(line)))
  })
}

/** Where a text stands whose head or tail says who reports. */
export function leadInPlace(text: string, extent: Extent): CandidatePlace {
  return placeAt('visible', 'lead-in', text.slice(0, longestRaw), extent)
}
