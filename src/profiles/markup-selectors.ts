import { type CompiledSelector, compileSelector } from '../html/selectors/selector.js'
import type { SiteProfile } from '../model/profile.js'

/** The selectors in `match.markup` of several profiles. */
export interface MarkupSelectors {
  readonly selectors: readonly CompiledSelector[]
  /** The profile of each selector. */
  readonly owners: readonly SiteProfile[]
}

interface CacheEntry extends MarkupSelectors {
  readonly profiles: readonly SiteProfile[]
}

/** By the first of the profiles, which with built-in ones alone, or with one caller's, is always the same object. */
const cache = new WeakMap<SiteProfile, CacheEntry>()

/** The selectors by which profiles recognise a page, in the order of the profiles: the same object for the same ones. */
export function markupSelectors(profiles: readonly SiteProfile[]): MarkupSelectors {
  const [key] = profiles
  const cached = key === undefined ? undefined : cache.get(key)
  if (cached !== undefined && isSame(cached.profiles, profiles)) return cached
  const owned = profiles.flatMap((profile) => (profile.match?.markup ?? []).map((selector) => ({ profile, selector })))
  const made: CacheEntry = {
    profiles: [...profiles],
    selectors: owned.map(({ selector }) => compileSelector(selector)),
    owners: owned.map(({ profile }) => profile),
  }
  if (key !== undefined) cache.set(key, made)
  return made
}

function isSame(a: readonly SiteProfile[], b: readonly SiteProfile[]): boolean {
  return a.length === b.length && a.every((profile, index) => profile === b[index])
}
