import type { SiteProfile } from '../model/profile.js'

/** What stands between the site and the feed in an `author`. */
const siteAndFeed = ' - '

/** A profile that states keys of the front matter. */
interface StatingProfile {
  readonly profile: SiteProfile
  readonly wanted: readonly (readonly [key: string, value: string])[]
}

/** By the list of profiles, which is always the same where the caller gives none. */
const cache = new WeakMap<readonly SiteProfile[], readonly StatingProfile[]>()

/**
 * The first profile whose front matter keys all have the values it states; an `author` of the form `site - feed` also
 * counts as its site.
 */
export function matchFrontMatter(
  profiles: readonly SiteProfile[],
  frontMatter: Readonly<Record<string, unknown>>,
): SiteProfile | undefined {
  const values = new Map<string, readonly string[]>()
  const valuesOf = (key: string): readonly string[] => {
    const known = values.get(key)
    if (known !== undefined) return known
    const read = readValues(frontMatter, key)
    values.set(key, read)
    return read
  }
  for (const { profile, wanted } of statingProfiles(profiles))
    if (wanted.every(([key, value]) => valuesOf(key).includes(value))) return profile
  return undefined
}

function statingProfiles(profiles: readonly SiteProfile[]): readonly StatingProfile[] {
  const known = cache.get(profiles)
  if (known !== undefined) return known
  const made = profiles.flatMap((profile) => {
    const wanted = Object.entries(profile.match?.frontMatter ?? {})
    return wanted.length === 0 ? [] : [{ profile, wanted }]
  })
  cache.set(profiles, made)
  return made
}

/** What a key counts as in a comparison. */
function readValues(frontMatter: Readonly<Record<string, unknown>>, key: string): readonly string[] {
  const value = Object.hasOwn(frontMatter, key) ? frontMatter[key] : undefined
  if (typeof value !== 'string') return []
  const text = value.trim()
  return key === 'author' ? [text, (text.split(siteAndFeed, 1)[0] ?? '').trim()] : [text]
}
