import type { SiteProfile } from '../model/profile.js'
import type { KnownProfiles } from './known-profiles.js'

/**
 * Profiles in a row of `extends`, the profile itself among them. The built-in ones have 2; a network, a country, a publisher,
 * a site and a section of it would be 5. What one profile costs to compile and to use grows with all that it inherits.
 */
export const longestChain = 16

/** A profile with those it builds on, itself first; or the reason why they cannot be found. */
export type ProfileChain =
  | { profiles: SiteProfile[] }
  | { unknown: string }
  | { cycle: readonly string[] }
  | { tooLong: readonly string[] }

/** Follows `extends`. An id stands for the first of the known profiles that has it. */
export function profileChain(profile: SiteProfile, known: KnownProfiles): ProfileChain {
  const profiles = [profile]
  const ids = [profile.id]
  for (let next = profile.extends; next !== undefined; ) {
    const id: string = next
    if (ids.includes(id)) return { cycle: [...ids, id] }
    if (ids.length === longestChain) return { tooLong: ids }
    const base = known.find(id)
    if (base === undefined) return { unknown: id }
    profiles.push(base)
    ids.push(id)
    next = base.extends
  }
  return { profiles }
}
