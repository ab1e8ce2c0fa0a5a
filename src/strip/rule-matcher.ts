import type { ElementNode, HtmlDocument } from '../html/nodes.js'
import { createMatcher, type Matcher } from '../html/selectors/matcher.js'
import { compileSelector } from '../html/selectors/selector.js'
import type { SiteProfile } from '../model/profile.js'
import type { CompiledProfile } from '../profiles/compiled-profile.js'
import { groupMatches, type ProfileMatches } from '../profiles/group-matches.js'
import { type MarkupSelectors, markupSelectors } from '../profiles/markup-selectors.js'
import { elementRules, unrenderedRules } from './generic-rules.js'
import type { ElementRule } from './strip-rule.js'

const genericElementRules: readonly ElementRule[] = [...unrenderedRules, ...elementRules]
const places: ReadonlyMap<ElementRule, number> = new Map(genericElementRules.map((rule, place) => [rule, place]))
const genericSelectors = genericElementRules.map((rule) => compileSelector(rule.select))
const genericMatcher = createMatcher(genericSelectors)
const profileMatchers = new WeakMap<CompiledProfile, Matcher>()
const markupMatchers = new WeakMap<MarkupSelectors, Matcher>()

/** What the selectors of all rules of a parse matched. */
export interface RuleMatches {
  /** The elements that a generic rule's selector matched, in document order. */
  generic(rule: ElementRule): readonly ElementNode[]
  /** What the profile's selectors matched; undefined without a profile. */
  readonly profile: ProfileMatches | undefined
}

/** Matches the selectors of the rules on one document: all in one walk, but where the page's markup tells the profile. */
export class RuleMatcher {
  readonly #document: HtmlDocument
  /** What the generic rules' selectors matched, where that is known before the profile is. */
  #generic: readonly ElementNode[][] | undefined

  constructor(document: HtmlDocument) {
    this.#document = document
  }

  /** The first profile of which a selector in `match.markup` matches; the generic rules' are matched in the same walk. */
  recognise(profiles: readonly SiteProfile[]): SiteProfile | undefined {
    const markup = markupSelectors(profiles)
    const found = markupMatcherFor(markup).match(this.#document)
    this.#generic = found
    return markup.owners.find((_, place) => found[genericSelectors.length + place]?.length === 1)
  }

  /** What the selectors of the generic rules and of the profile match. */
  match(profile: CompiledProfile | undefined): RuleMatches {
    const known = this.#generic
    if (known !== undefined)
      return {
        generic: matchesOf(known),
        profile: profile && groupMatches(profile, profile.matcher.match(this.#document)),
      }
    const found = profileMatcherFor(profile).match(this.#document)
    return { generic: matchesOf(found), profile: profile && groupMatches(profile, found, genericSelectors.length) }
  }
}

function matchesOf(found: readonly ElementNode[][]): RuleMatches['generic'] {
  return (rule) => found[places.get(rule) ?? -1] ?? []
}

/** The matcher of the generic selectors and the profile's, made once per profile. */
function profileMatcherFor(profile: CompiledProfile | undefined): Matcher {
  if (profile === undefined) return genericMatcher
  const known = profileMatchers.get(profile)
  if (known !== undefined) return known
  const matcher = createMatcher([...genericSelectors, ...profile.selectors], {
    firstBounded: genericSelectors.length,
  })
  profileMatchers.set(profile, matcher)
  return matcher
}

/** The matcher of the generic selectors and of those that recognise profiles, made once for the same profiles. */
function markupMatcherFor(markup: MarkupSelectors): Matcher {
  const known = markupMatchers.get(markup)
  if (known !== undefined) return known
  const matcher = createMatcher([...genericSelectors, ...markup.selectors], { firstOnlyFrom: genericSelectors.length })
  markupMatchers.set(markup, matcher)
  return matcher
}
