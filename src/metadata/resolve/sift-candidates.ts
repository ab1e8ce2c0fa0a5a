import type { Candidate } from '../candidate.js'
import { saysNothing } from '../says-nothing.js'
import type { Refusal } from './resolution.js'
import type { BodyText } from './resolve-input.js'

/** How readers' comments are signed, and some articles: `Posted by Ana Vale at 3:14 PM`. */
const posted = /^(?:post(?:ed|é|ado)|gepost)\s/i

/**
 * The candidates without those that are none, whatever the field: what templates wrote, and whoever is named behind the
 * start of the text by lines that say who posted something, where these name several people. One person's lines sign the
 * article, and the first of several may stand over it.
 */
export function siftCandidates(
  all: readonly Candidate[],
  [first]: readonly BodyText[],
  refused: Refusal[],
): Candidate[] {
  const lines = new Map<string, string>()
  for (const { field, value, raw } of all) if (field === 'credits' && posted.test(raw)) lines.set(value.name, raw)
  const isOfSeveral = new Set(lines.values()).size > 1
  return all.filter((candidate) => {
    const { field, raw, start = 0 } = candidate
    const isComment = isOfSeveral && field === 'credits' && start > (first?.start ?? 0) && posted.test(raw)
    const why = saysNothing(candidate) ? 'a template wrote it' : isComment ? 'it is a commenter' : undefined
    if (why !== undefined) refused.push({ candidate, why })
    return why === undefined
  })
}
