import type { Candidate } from '../candidate.js'
import type { BodyText } from './resolve-input.js'

/** How readers' comments are signed, and some articles: `Posted by Ana Vale at 3:14 PM`. */
const posted = /^(?:posted|posté|postado|publicado|enviado|inserito|gepost|geplaatst|eingestellt|upplagd|diposting)\s/i

/**
 * Who is named behind the start of the text by lines that say who posted something, where these name several people: one
 * person's lines sign the article, and the first of several may stand over it.
 */
export function commentersOf(candidates: readonly Candidate[], [first]: readonly BodyText[]): ReadonlySet<Candidate> {
  const found: Candidate[] = []
  const lines = new Map<string, string>()
  for (const candidate of candidates) {
    if (candidate.field !== 'credits' || candidate.from !== 'visible' || !posted.test(candidate.raw)) continue
    lines.set(candidate.value.name, candidate.raw)
    if ((candidate.start ?? 0) > (first?.start ?? 0)) found.push(candidate)
  }
  return new Set(new Set(lines.values()).size > 1 ? found : [])
}
