import type { Candidate, CandidateField } from './candidate.js'

/**
 * Values of one field from one kind of place that are compared: with each other, with the lines of the page or with its images.
 * A page states a handful of each; one that is made to be slow would cost the square of what it has.
 */
const mostCompared = 50

const compared: ReadonlySet<CandidateField> = new Set(['title', 'siteName', 'publisher', 'url', 'image'])

/** The candidates; of the fields whose values are compared, the first 50 from each kind of place. */
export function limitCandidates(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length <= mostCompared) return candidates
  const counts = new Map<string, number>()
  return candidates.filter(({ field, from }) => {
    if (!compared.has(field)) return true
    const key = `${field} ${from}`
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count <= mostCompared
  })
}
