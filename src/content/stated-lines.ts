import type { TextLine } from '../html/lines/text-line.js'
import { articleLeaves } from './article-leaves.js'
import type { ContentStrategy } from './content-strategy.js'
import { readHints } from './features/read-hints.js'
import { GramSet, tokenHashes } from './features/token-hashes.js'
import { isWholePage } from './is-whole-page.js'

/** Share of a line's word sequences that the stated text holds, 0–1. At 0.6 lines cut at an abbreviation still count. */
const sharedGrams = 0.6
/** Share of the stated text's words that the lines must hold together: else the page shows a part of it, or another text. */
const fewestWords = 0.5

/** The lines that JSON-LD states as the article's body, where they are most of it. */
export const statedLines: ContentStrategy = ({ document, leaves, isFeedDocument }) => {
  if (isFeedDocument || !isWholePage(document)) return undefined
  const { bodies } = readHints(document)
  if (bodies.length === 0) return undefined
  const stated = new GramSet()
  for (const body of bodies) stated.add(body)
  const longest = Math.max(...bodies.map((body) => tokenHashes(body).length))
  const article = new Set<TextLine>()
  let words = 0
  for (const leaf of leaves) {
    if (leaf.kind !== 'text') continue
    const tokens = tokenHashes(leaf.text)
    if (stated.shareOf(tokens) < sharedGrams) continue
    article.add(leaf)
    words += tokens.length
  }
  if (words < longest * fewestWords || words === 0) return undefined
  const { roots, leaves: kept } = articleLeaves(document, leaves, article)
  return { roots, article: kept }
}
