import { createMatcher, type Matcher } from '../html/matcher.js'
import type { HtmlDocument } from '../html/nodes.js'
import { compileSelector } from '../html/selector.js'
import type { SiteProfile } from '../model/profile.js'

interface MarkupMatcher {
  profiles: readonly SiteProfile[]
  matcher: Matcher
  /** The profile of each selector of the matcher. */
  owners: readonly SiteProfile[]
}

/** By the first of the profiles, which with built-in ones alone, or with one caller's, is always the same object. */
const cache = new WeakMap<SiteProfile, MarkupMatcher>()

/** The first profile of which a selector in `match.markup` matches; all selectors of all profiles are tried in one walk. */
export function matchMarkup(profiles: readonly SiteProfile[], document: HtmlDocument): SiteProfile | undefined {
  const { matcher, owners } = markupMatcher(profiles)
  if (owners.length === 0) return undefined
  const found = matcher.match(document)
  const first = found.findIndex((elements) => elements.length > 0)
  return owners[first]
}

function markupMatcher(profiles: readonly SiteProfile[]): MarkupMatcher {
  const [key] = profiles
  const cached = key === undefined ? undefined : cache.get(key)
  if (cached !== undefined && isSame(cached.profiles, profiles)) return cached
  const owned = profiles.flatMap((profile) => (profile.match?.markup ?? []).map((selector) => ({ profile, selector })))
  const made: MarkupMatcher = {
    profiles: [...profiles],
    matcher: createMatcher(
      owned.map(({ selector }) => compileSelector(selector)),
      { firstOnly: true },
    ),
    owners: owned.map(({ profile }) => profile),
  }
  if (key !== undefined) cache.set(key, made)
  return made
}

function isSame(a: readonly SiteProfile[], b: readonly SiteProfile[]): boolean {
  return a.length === b.length && a.every((profile, index) => profile === b[index])
}
