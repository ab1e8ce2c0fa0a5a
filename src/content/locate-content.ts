import type { ElementNode, HtmlDocument, ParentNode } from '../html/nodes.js'
import type { TextMass } from '../html/text-mass.js'
import { profileSelectors } from './profile-selectors.js'
import { wholeBody } from './whole-body.js'

/** What the article is looked for in. */
export interface ContentInput {
  readonly document: HtmlDocument
  readonly mass: TextMass
  /** What the profile's content selectors matched, best first; empty without a profile. */
  readonly profileContent: readonly (readonly ElementNode[])[]
}

/** The containers of the article, and the strategy that found them. */
export interface LocatedContent {
  /** `content/<strategy>`: says which file to open. */
  readonly foundBy: string
  /** In document order; none is inside another. */
  readonly roots: readonly ParentNode[]
}

/** One way to find the article; undefined when it finds none. */
export type ContentStrategy = (input: ContentInput) => readonly ParentNode[] | undefined

/** The strategies in the order in which they are asked; the first that answers decides. */
const strategies: readonly (readonly [foundBy: string, strategy: ContentStrategy])[] = [
  ['content/profile-selectors', profileSelectors],
  ['content/whole-body', wholeBody],
]

/** Finds the containers of the article. */
export function locateContent(input: ContentInput): LocatedContent {
  for (const [foundBy, strategy] of strategies) {
    const roots = strategy(input)
    if (roots !== undefined && roots.length > 0) return { foundBy, roots }
  }
  return { foundBy: 'content/none', roots: [] }
}
