import { endsSentence, textWidth } from '../../text/characters.js'
import type { ContentInput } from '../content-strategy.js'
import { GramSet, tokenHashes } from '../features/token-hashes.js'

/** Columns of a text that is worth more than an empty page; shorter ones are summaries. */
const shortestBody = 400
/** How many times the page's own prose a script's text is at least, where the page shows nothing of its article. */
const timesPageProse = 4
/** Share of the text's word sequences that the page's own lines may hold, 0–1. A page that shows a summary holds some. */
const heldShare = 0.3
/** Columns of a line that may be prose; shorter ones are labels and headlines. */
const shortestProse = 80

/**
 * Columns of page prose with which a page is one that shows its text: no article of four times this length is missing
 * from a page in practice. Keeps scripts unread on nearly all pages.
 */
const plentyOfProse = 3000

/** The width of the page's own prose in columns, up to the width that is plenty. */
export function pageProse({ leaves }: Pick<ContentInput, 'leaves'>): number {
  let prose = 0
  for (const leaf of leaves) {
    if (leaf.kind !== 'text' || leaf.text.length < shortestProse / 2) continue
    const width = textWidth(leaf.text)
    if (width >= shortestProse && endsSentence(leaf.text)) prose += width
    if (prose >= plentyOfProse) return prose
  }
  return prose
}

/** Whether the page shows so little prose that its article may stand in a script alone. */
export function showsLittle(input: Pick<ContentInput, 'leaves'>): boolean {
  return pageProse(input) < plentyOfProse
}

/** Whether a text of the given width is an article that the page's own elements do not show. */
export function isMissingFromPage(text: string, width: number, { leaves }: Pick<ContentInput, 'leaves'>): boolean {
  if (width < shortestBody || width < pageProse({ leaves }) * timesPageProse) return false
  const page = new GramSet()
  for (const leaf of leaves) if (leaf.kind === 'text') page.add(leaf.text)
  return page.shareOf(tokenHashes(text)) <= heldShare
}
