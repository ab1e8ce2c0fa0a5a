import type { Leaf } from '../html/lines/leaf.js'
import type { HtmlDocument, ParentNode } from '../html/nodes.js'
import type { TextMass } from '../html/text-mass.js'
import type { CompiledProfile } from '../profiles/compiled-profile.js'
import type { RuleMatches } from './rule-matcher.js'
import type { Unrendered } from './take-unrendered.js'

/** What the plan is made of. */
export interface StripInput {
  readonly document: HtmlDocument
  readonly mass: TextMass
  readonly leaves: readonly Leaf[]
  readonly roots: readonly ParentNode[]
  readonly matches: RuleMatches
  readonly profile: CompiledProfile | undefined
  readonly unrendered: Unrendered
  /** The leaves that are the article; undefined when everything in the roots is. */
  readonly article?: ReadonlySet<Leaf> | undefined
  /** Ids of rules that may not fire. */
  readonly disabled: ReadonlySet<string>
  /** Whether a text is the article's title. */
  readonly isTitle: (text: string) => boolean
  /** Whether a text is the day that the document states as the article's, or a day beside it. */
  readonly isStatedDay: (text: string) => boolean
  /** Whether the document states somebody of that name as an author. */
  readonly isAuthor: (name: string) => boolean
}
