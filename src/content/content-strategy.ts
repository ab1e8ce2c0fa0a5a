import type { Leaf } from '../html/leaf.js'
import type { ElementNode, HtmlDocument, ParentNode } from '../html/nodes.js'
import type { TextMass } from '../html/text-mass.js'

/** What the article is looked for in. */
export interface ContentInput {
  readonly document: HtmlDocument
  readonly mass: TextMass
  readonly leaves: readonly Leaf[]
  /** Whether the source is a feed document, whose body is the article. */
  readonly isFeedDocument: boolean
  /** What the profile's content selectors matched, best first; empty without a profile. */
  readonly profileContent: readonly (readonly ElementNode[])[]
}

/** The article as a strategy finds it. */
export interface FoundContent {
  /** The containers, in document order; none is inside another. */
  readonly roots: readonly ParentNode[]
  /** The leaves that are the article; undefined when all that stands in the roots is. */
  readonly article?: ReadonlySet<Leaf>
}

/** One way to find the article; undefined when it finds none. */
export type ContentStrategy = (input: ContentInput) => FoundContent | undefined
