import type { ElementNode } from '../html/nodes.js'
import { tooManyMatches } from '../html/selectors/match-lists.js'
import type { CompiledProfile, Refinement } from './compiled-profile.js'
import { PageReader } from './page-reader.js'
import { refineMatches } from './refine-matches.js'
import type { SafePattern } from './safe-pattern.js'

/** The elements that the selectors of a profile matched, refined as its rules say: each list is parallel to the profile's list of that name. */
export interface ProfileMatches {
  content: ElementNode[][]
  /** Empty for a rule without a selector. */
  strip: ElementNode[][]
  keep: ElementNode[][]
  blocks: ElementNode[][]
  /** Empty for a rule without a selector. */
  metadata: ElementNode[][]
  /** What the rules read of the page, so far for the texts of elements. */
  reader: PageReader
}

/**
 * Tells apart what one run of a matcher found. `results` is what a matcher of selectors gave that holds
 * `profile.selectors` from `offset` on: `profile.matcher`, or one that serves other rules in the same run.
 */
export function groupMatches(profile: CompiledProfile, results: readonly ElementNode[][], offset = 0): ProfileMatches {
  let next = offset
  const reader = new PageReader()
  const nextMatches = (rule: string): ElementNode[] => {
    const found = results[next++] ?? []
    if (found !== tooManyMatches) return found
    reader.leave(rule)
    return []
  }
  const take =
    (list: string) =>
    (rule: RefinedRule): ElementNode[] => {
      if (rule.selector === undefined) return []
      const name = rule.id ?? rule.detail ?? `${profile.id}/${list}`
      const matches = nextMatches(name)
      if (rule.refinement === undefined) return matches
      const ancestors = rule.refinement.ancestors.map(() => nextMatches(name))
      const hasText = (element: ElementNode, pattern: SafePattern): boolean | undefined =>
        reader.matches(element, pattern, name)
      return refineMatches(rule.refinement, matches, ancestors, hasText)
    }
  return {
    content: profile.content.map(take('content')),
    strip: profile.strip.map(take('strip')),
    keep: profile.keep.map(take('keep')),
    blocks: profile.blocks.map(take('blocks')),
    metadata: profile.metadata.map(take('metadata')),
    reader,
  }
}

/** What the rules of all lists may have. */
interface RefinedRule {
  readonly id?: string
  readonly detail?: string
  readonly selector?: unknown
  readonly refinement?: Refinement
}
