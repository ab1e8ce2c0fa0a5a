import { type Candidate, candidatesOf } from '../candidate.js'

/** What archive.today calls the site of its copies. */
const archive = /^archive\.(?:today|ph|is|li|md|vn|fo)$/i
/** What its metas say of the page itself. */
const ofPage: ReadonlySet<string> = new Set(['title', 'url', 'language'])

/**
 * The candidates without what archive.today states of its capture: it writes its own metas in the place of the page's, with
 * the time of the capture as that of the publication, and a picture of the page.
 */
export function withoutCapture(candidates: readonly Candidate[]): readonly Candidate[] {
  if (!candidatesOf(candidates, 'siteName').some(({ value }) => archive.test(value))) return candidates
  return candidates.filter(({ field }) => ofPage.has(field))
}
