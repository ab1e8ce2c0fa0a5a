import type { Leaf } from '../../html/leaf.js'
import type { Extent } from '../../html/line-extent.js'
import type { TextLine } from '../../html/text-line.js'
import type { Candidate } from '../candidate.js'
import { readLeadIn } from './lead-in.js'
import { placeOf } from './page-elements.js'

/** Lines of prose after the headline that may be the article's first: a standfirst, a summary, the text itself. */
const maxOpenings = 3
/** A shorter line is no prose, in UTF-16 units. */
const minProse = 40
/** How far from the headline prose is looked for, in lines. */
const maxDistance = 60

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
    const at = { from: 'visible', detail: 'lead-in', raw: line.text.slice(0, 200), ...placeOf(extentOf(line)) } as const
    const found: Candidate[] = read.people.map((value) => ({ ...at, field: 'credits', value }))
    if (read.source !== undefined)
      found.push({ ...at, field: 'source', value: { name: read.source.name }, kind: read.source.kind })
    return found
  })
}
