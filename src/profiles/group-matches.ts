import type { ElementNode } from '../html/nodes.js'
import type { CompiledProfile, Refinement } from './compiled-profile.js'
import { refineMatches } from './refine-matches.js'

/** The elements that the selectors of a profile matched, refined as its rules say: each list is parallel to the profile's list of that name. */
export interface ProfileMatches {
  content: ElementNode[][]
  /** Empty for a rule without a selector. */
  strip: ElementNode[][]
  keep: ElementNode[][]
  blocks: ElementNode[][]
  /** Empty for a rule without a selector. */
  metadata: ElementNode[][]
}

/**
 * Tells apart what one run of a matcher found. `results` is what a matcher of selectors gave that holds
 * `profile.selectors` from `offset` on: `profile.matcher`, or one that serves other rules in the same run.
 */
export function groupMatches(profile: CompiledProfile, results: readonly ElementNode[][], offset = 0): ProfileMatches {
  let next = offset
  const take = (rule: { selector?: unknown; refinement?: Refinement }): ElementNode[] => {
    if (rule.selector === undefined) return []
    const matches = results[next++] ?? []
    if (rule.refinement === undefined) return matches
    const ancestors = rule.refinement.ancestors.map(() => results[next++] ?? [])
    return refineMatches(rule.refinement, matches, ancestors)
  }
  return {
    content: profile.content.map(take),
    strip: profile.strip.map(take),
    keep: profile.keep.map(take),
    blocks: profile.blocks.map(take),
    metadata: profile.metadata.map(take),
  }
}
