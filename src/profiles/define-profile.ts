import { ProfileError } from '../model/errors.js'
import type { SiteProfile } from '../model/profile.js'
import { freeze } from './freeze.js'
import { validateProfile } from './validate-profile.js'

/**
 * Checks a profile and gives a frozen copy of it, so that it stays what was checked. What `extends` and `disableRules`
 * name is looked up when the profile is used.
 *
 * @throws ProfileError with every mistake
 *
 * @example
 * ```ts
 * import { defineProfile, parseArticle } from '@org/news-parse'
 *
 * const arlen = defineProfile({ id: 'arlen', match: { hosts: ['arlen.example'] }, timeZone: 'Europe/Berlin' })
 * const { profile } = parseArticle('<p>The ferry sails.</p>', { url: 'https://arlen.example/1', profiles: [arlen] })
 * console.log(profile?.id, Object.isFrozen(arlen)) // => arlen true
 * ```
 */
export function defineProfile(profile: SiteProfile): SiteProfile {
  const problems = validateProfile(profile)
  if (problems.length > 0) throw new ProfileError(problems)
  const copy: SiteProfile = JSON.parse(JSON.stringify(profile))
  return freeze(copy)
}
