import type { ProfileLayout, SiteProfile } from '../model/profile.js'
import type { KnownProfiles } from './known-profiles.js'
import type { ProblemList } from './problem-list.js'
import { longestChain, profileChain } from './profile-chain.js'

/**
 * What a profile may refer to.
 *
 * @example
 * ```ts
 * import { builtInProfiles, type ProfileReferences, validateProfile } from '@org/news-parse'
 *
 * const references: ProfileReferences = { known: builtInProfiles }
 * const [problem] = validateProfile({ id: 'mine', extends: 'sina-finanse' }, references)
 * console.log(problem?.path, problem?.suggestion) // => extends sina-finance
 * ```
 */
export interface ProfileReferences {
  /**
   * The profiles that `extends` may name, and whose rules `disableRules` may name. Left out, such names are not looked
   * up: only their spelling is checked.
   */
  known?: readonly SiteProfile[] | undefined
  /** The ids of the generic rules that `disableRules` may name. Left out, such ids are not looked up. */
  genericRules?: readonly string[] | undefined
}

/** `ProfileReferences` where many profiles are looked up among the same ones. */
export interface KnownReferences {
  readonly known?: KnownProfiles | undefined
  readonly genericRules?: readonly string[] | undefined
}

const genericRule = /^generic\//

/** Looks up the names in `extends` and `disableRules` of a profile that is valid but for them. */
export function validateReferences(list: ProblemList, profile: SiteProfile, options: KnownReferences): void {
  const { known } = options
  if (profile.extends === profile.id) list.add('extends', 'another profile wanted, got its own id')
  else if (known !== undefined) validateChain(list, profile, known)
  const { disableRules = [] } = profile
  if (disableRules.length === 0) return
  const genericRules = options.genericRules && new Set(options.genericRules)
  const inherited = known && inheritedRules(profile, known)
  for (const [index, id] of disableRules.entries()) {
    const rules = genericRule.test(id) ? genericRules : inherited
    if (rules !== undefined && !rules.has(id)) list.addUnknown(`disableRules[${index}]`, 'rule', id, rules)
  }
}

function validateChain(list: ProblemList, profile: SiteProfile, known: KnownProfiles): void {
  const chain = profileChain(profile, known)
  if ('cycle' in chain) list.add('extends', `a cycle: ${chain.cycle.join(' → ')}`)
  if ('tooLong' in chain)
    list.add('extends', `at most ${longestChain} profiles in a row wanted, got more: ${chain.tooLong.join(' → ')} → …`)
  if ('unknown' in chain) list.addUnknown('extends', 'profile', chain.unknown, known.ids())
}

function rulesOf({ strip = [], keep = [] }: ProfileLayout): { id: string }[] {
  return [...strip, ...keep]
}

/** The rules that the profile inherits; undefined where that cannot be known. */
function inheritedRules(profile: SiteProfile, known: KnownProfiles): ReadonlySet<string> | undefined {
  const chain = profileChain(profile, known)
  if (!('profiles' in chain)) return undefined
  const bases = chain.profiles.slice(1)
  return new Set(
    bases.flatMap((base) => [base, ...(base.layouts ?? [])].flatMap(rulesOf).map((rule) => `${base.id}/${rule.id}`)),
  )
}
