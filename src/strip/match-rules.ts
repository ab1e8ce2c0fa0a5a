import { createMatcher, type Matcher } from '../html/matcher.js'
import type { ElementNode, HtmlDocument } from '../html/nodes.js'
import { compileSelector } from '../html/selector.js'
import type { CompiledProfile } from '../profiles/compiled-profile.js'
import { groupMatches, type ProfileMatches } from '../profiles/group-matches.js'
import { elementRules, unrenderedRules } from './generic-rules.js'
import type { ElementRule } from './strip-rule.js'

const genericElementRules: readonly ElementRule[] = [...unrenderedRules, ...elementRules]
const places: ReadonlyMap<ElementRule, number> = new Map(genericElementRules.map((rule, place) => [rule, place]))
const genericSelectors = genericElementRules.map((rule) => compileSelector(rule.select))
const genericMatcher = createMatcher(genericSelectors)
const matchers = new WeakMap<CompiledProfile, Matcher>()

/** What the selectors of all rules of a parse matched. */
export interface RuleMatches {
  /** The elements that a generic rule's selector matched, in document order. */
  generic(rule: ElementRule): readonly ElementNode[]
  /** What the profile's selectors matched; undefined without a profile. */
  readonly profile: ProfileMatches | undefined
}

/** Matches the selectors of the generic rules and of the profile in one walk. */
export function matchRules(document: HtmlDocument, profile: CompiledProfile | undefined): RuleMatches {
  const results = matcherFor(profile).match(document)
  return {
    generic: (rule) => results[places.get(rule) ?? -1] ?? [],
    profile: profile && groupMatches(profile, results, genericSelectors.length),
  }
}

/** The matcher of the generic selectors and the profile's, made once per profile. */
function matcherFor(profile: CompiledProfile | undefined): Matcher {
  if (profile === undefined) return genericMatcher
  const known = matchers.get(profile)
  if (known !== undefined) return known
  const matcher = createMatcher([...genericSelectors, ...profile.selectors], {
    firstBounded: genericSelectors.length,
  })
  matchers.set(profile, matcher)
  return matcher
}
