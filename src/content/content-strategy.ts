import type { Leaf } from '../html/lines/leaf.js'
import type { ElementNode, HtmlDocument, ParentNode } from '../html/nodes.js'
import type { TextMass } from '../html/text-mass.js'
import type { Candidate } from '../metadata/candidate.js'
import type { StatedBody } from './stated/stated-body.js'

/** What the article is looked for in. */
export interface ContentInput {
  readonly document: HtmlDocument
  readonly mass: TextMass
  readonly leaves: readonly Leaf[]
  /** Whether the source is a feed document, whose body is the article. */
  readonly isFeedDocument: boolean
  /** What the profile's content selectors matched, best first; empty without a profile. */
  readonly profileContent: readonly (readonly ElementNode[])[]
  /** What the document states of itself. */
  readonly candidates: readonly Candidate[]
  /** Whether the element was taken as a script: no other may give the article's text. */
  readonly isScript: (element: ElementNode) => boolean
  /** Longest script that is read, in UTF-16 units. */
  readonly maxJsonLdLength: number
}

/** The article as a strategy finds it. */
export interface FoundContent {
  /** The containers, in document order; none is inside another. */
  readonly roots: readonly ParentNode[]
  /** The leaves that are the article; undefined when all that stands in the roots is. */
  readonly article?: ReadonlySet<Leaf>
  /** The article's text, where the page has it in a script alone, which is then the root. */
  readonly stated?: StatedBody
}

/** One way to find the article; undefined when it finds none. */
export type ContentStrategy = (input: ContentInput) => FoundContent | undefined
