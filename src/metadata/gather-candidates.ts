import type { ElementNode, HtmlDocument } from '../html/nodes.js'
import type { Leaf } from '../html/segment.js'
import type { CompiledProfile } from '../profiles/compiled-profile.js'
import type { FrontMatter } from '../source/front-matter.js'
import type { Candidate } from './candidate.js'
import { gatherFrontMatter } from './gather/front-matter.js'
import { gatherProfile } from './gather/profile.js'

/** Where candidates are gathered before the article is found. */
export interface GatherInput {
  readonly document: HtmlDocument
  readonly leaves: readonly Leaf[]
  readonly frontMatter: FrontMatter | undefined
  readonly profile: CompiledProfile | undefined
  /** What the profile's metadata selectors matched. */
  readonly profileMatches: readonly (readonly ElementNode[])[]
}

/** All that the document states of itself, apart from its visible text: nothing is decided here. */
export function gatherCandidates({ document, leaves, frontMatter, profile, profileMatches }: GatherInput): Candidate[] {
  const candidates: Candidate[] = []
  if (profile !== undefined) candidates.push(...gatherProfile(document, profile, profileMatches, leaves))
  if (frontMatter !== undefined) candidates.push(...gatherFrontMatter(frontMatter))
  return candidates
}
