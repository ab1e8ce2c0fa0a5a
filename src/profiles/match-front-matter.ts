import type { SiteProfile } from '../model/profile.js'

/** What stands between the site and the feed in an `author`. */
const siteAndFeed = ' - '

/** What profiles state of the front matter. */
interface FrontMatterStatements {
  /** Each key once. */
  readonly keys: readonly string[]
  /** The profiles that state any, with the places of their keys. */
  readonly stating: readonly { profile: SiteProfile; wanted: readonly { place: number; value: string }[] }[]
}

/** By the list of profiles, which is always the same where the caller gives none. */
const cache = new WeakMap<readonly SiteProfile[], FrontMatterStatements>()

/**
 * The first profile whose front matter keys all have the values it states; an `author` of the form `site - feed` also
 * counts as its site.
 */
export function matchFrontMatter(
  profiles: readonly SiteProfile[],
  frontMatter: Readonly<Record<string, unknown>>,
): SiteProfile | undefined {
  const { keys, stating } = statementsOf(profiles)
  const values = keys.map((key) => readValues(frontMatter, key))
  for (const { profile, wanted } of stating)
    if (wanted.every(({ place, value }) => values[place]?.includes(value) === true)) return profile
  return undefined
}

function statementsOf(profiles: readonly SiteProfile[]): FrontMatterStatements {
  const known = cache.get(profiles)
  if (known !== undefined) return known
  const places = new Map<string, number>()
  const placeOf = (key: string): number => {
    const place = places.get(key) ?? places.size
    places.set(key, place)
    return place
  }
  const stating = profiles.flatMap((profile) => {
    const stated = Object.entries(profile.match?.frontMatter ?? {})
    if (stated.length === 0) return []
    return [{ profile, wanted: stated.map(([key, value]) => ({ place: placeOf(key), value })) }]
  })
  const made = { keys: [...places.keys()], stating }
  cache.set(profiles, made)
  return made
}

/** What a key counts as in a comparison. */
function readValues(frontMatter: Readonly<Record<string, unknown>>, key: string): readonly string[] {
  const value = Object.hasOwn(frontMatter, key) ? frontMatter[key] : undefined
  if (typeof value !== 'string') return []
  const text = value.trim()
  const end = key === 'author' ? text.indexOf(siteAndFeed) : -1
  return end === -1 ? [text] : [text, text.slice(0, end).trim()]
}
