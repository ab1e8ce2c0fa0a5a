import type { SiteProfile } from '../model/profile.js'

/** What stands between the site and the feed in an `author`. */
const siteAndFeed = ' - '

/**
 * The first profile whose front matter keys all have the values it states; an `author` of the form `site - feed` also
 * counts as its site.
 */
export function matchFrontMatter(
  profiles: readonly SiteProfile[],
  frontMatter: Readonly<Record<string, unknown>>,
): SiteProfile | undefined {
  return profiles.find((profile) => {
    const wanted = Object.entries(profile.match?.frontMatter ?? {})
    return wanted.length > 0 && wanted.every(([key, value]) => hasValue(frontMatter, key, value))
  })
}

function hasValue(frontMatter: Readonly<Record<string, unknown>>, key: string, wanted: string): boolean {
  const value = Object.hasOwn(frontMatter, key) ? frontMatter[key] : undefined
  if (typeof value !== 'string') return false
  const text = value.trim()
  return text === wanted || (key === 'author' && text.split(siteAndFeed, 1)[0]?.trim() === wanted)
}
