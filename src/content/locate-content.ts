import type { ContentInput, ContentStrategy, FoundContent } from './content-strategy.js'
import { jsonLdBody } from './json-ld-body.js'
import { microdataBody } from './microdata-body.js'
import { pageState } from './page-state.js'
import { profileSelectors } from './profile-selectors.js'
import { scoredLines } from './scored-lines.js'
import { semanticElement } from './semantic-element.js'
import { statedLines } from './stated-lines.js'
import { wholeBody } from './whole-body.js'

/** The article, and the strategy that found it. */
export interface LocatedContent extends FoundContent {
  /** `content/<strategy>`: says which file to open. */
  readonly foundBy: string
}

/** The strategies in the order in which they are asked; the first that answers decides. */
const strategies: readonly (readonly [foundBy: string, strategy: ContentStrategy])[] = [
  ['content/profile-selectors', profileSelectors],
  ['content/json-ld-body', jsonLdBody],
  ['content/page-state', pageState],
  ['content/scored-lines', scoredLines],
  ['content/stated-lines', statedLines],
  ['content/microdata-body', microdataBody],
  ['content/semantic-element', semanticElement],
  ['content/whole-body', wholeBody],
]

/** Finds the article. */
export function locateContent(input: ContentInput): LocatedContent {
  for (const [foundBy, strategy] of strategies) {
    const found = strategy(input)
    if (found !== undefined && found.roots.length > 0) return { foundBy, ...found }
  }
  return { foundBy: 'content/none', roots: [] }
}
