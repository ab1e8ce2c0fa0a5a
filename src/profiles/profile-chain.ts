import type { SiteProfile } from '../model/profile.js'

/** A profile with those it builds on, itself first; or the reason why they cannot be found. */
export type ProfileChain = { profiles: SiteProfile[] } | { unknown: string } | { cycle: readonly string[] }

/** Follows `extends`. An id stands for the first of the known profiles that has it. */
export function profileChain(profile: SiteProfile, known: readonly SiteProfile[]): ProfileChain {
  const profiles = [profile]
  const ids = [profile.id]
  for (let next = profile.extends; next !== undefined; ) {
    const id: string = next
    if (ids.includes(id)) return { cycle: [...ids, id] }
    const base = known.find((candidate) => candidate.id === id)
    if (base === undefined) return { unknown: id }
    profiles.push(base)
    ids.push(id)
    next = base.extends
  }
  return { profiles }
}
