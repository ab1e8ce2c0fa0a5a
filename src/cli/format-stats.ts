import type { SiteProfile } from '../model/profile.js'
import { builtInProfiles } from '../profiles/built-in-profiles.js'
import { compileProfile } from '../profiles/compile-profile.js'
import { allGenericRuleIds, commentRule, limitRule, outsideContentRule } from '../strip/generic-rules.js'
import type { Tally } from './tally.js'

/**
 * The sums of a run as indented JSON. `deadRules` are the rules that the run knew and that never fired: all generic ones,
 * and those of every profile that was used, the inherited ones included. Names stand in the order of their numbers.
 */
export function formatStats(tally: Tally, ownProfile: SiteProfile | undefined): string {
  const known = [...knownGenericRules, ...Object.keys(tally.profiles).flatMap((id) => profileRules(id, ownProfile))]
  const sums = {
    documents: tally.documents,
    failures: tally.failures,
    bytes: tally.bytes,
    statuses: largestFirst(tally.statuses),
    profiles: largestFirst(tally.profiles),
    accounting: { ...tally.accounting, byReason: largestFirst(tally.accounting.byReason) },
    diagnostics: largestFirst(tally.diagnostics),
    rules: largestFirst(tally.rules),
    deadRules: [...new Set(known)].filter((id) => tally.rules[id] === undefined).sort(),
  }
  return JSON.stringify(sums, null, 2)
}

/** Every generic rule that can stand in a report. */
const knownGenericRules: readonly string[] = [...allGenericRuleIds, commentRule.id, limitRule.id, outsideContentRule.id]

function profileRules(id: string, ownProfile: SiteProfile | undefined): string[] {
  const profile = ownProfile?.id === id ? ownProfile : builtInProfiles.find((known) => known.id === id)
  if (profile === undefined) return []
  return compileProfile(profile, { known: builtInProfiles }).strip.map((rule) => rule.id)
}

function largestFirst(counts: Readonly<Record<string, number>>): Record<string, number> {
  const entries = Object.entries(counts).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const sorted: Record<string, number> = Object.create(null)
  for (const [name, number] of entries) sorted[name] = number
  return sorted
}
