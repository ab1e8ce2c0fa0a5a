import { describe, expect, test } from 'vitest'
import { ProfileError } from '../../src/model/errors.js'
import type { SiteProfile } from '../../src/model/profile.js'
import { parseArticle } from '../../src/parse-article.js'
import { longestChain } from '../../src/profiles/profile-chain.js'
import { validateProfile } from '../../src/profiles/validate-profile.js'

/** Profiles of which each builds on the next; the last one on `end`, or on none. */
function row(length: number, end?: string): SiteProfile[] {
  return Array.from({ length }, (_, index) => {
    const base = index === length - 1 ? end : `p${index + 1}`
    return { id: `p${index}`, ...(base !== undefined && { extends: base }), keep: [{ id: `k${index}`, select: 'p' }] }
  })
}

/** What `parseArticle` says of the profiles. */
function mistake(profiles: SiteProfile[]): string | undefined {
  try {
    parseArticle('<p>The ferry sails at noon.</p>', { profiles })
  } catch (error) {
    expect(error).toBeInstanceOf(ProfileError)
    return (error as ProfileError).message
  }
  return undefined
}

describe('a row of profiles that build on each other', () => {
  test(`may have ${longestChain}, all of which are used`, () => {
    const known = row(longestChain)
    expect(mistake(known)).toBeUndefined()
    const profile: SiteProfile = {
      id: 'mine',
      extends: 'p1',
      disableRules: [`p${longestChain - 1}/k${longestChain - 1}`],
    }
    expect(validateProfile(profile, { known })).toEqual([])
  })

  test('may not have one more', () => {
    const known = row(longestChain + 1)
    expect(mistake(known)).toMatch(/^extends: at most 16 profiles in a row wanted, got more: p0 → p1 → .*p15 → …$/)
    expect(known.map((profile) => validateProfile(profile, { known }).length)).toEqual([
      1,
      ...known.slice(1).map(() => 0),
    ])
  })

  test('of thousands is one mistake, whichever stands first', () => {
    expect(mistake(row(10_000))).toContain('at most 16 profiles')
    expect(mistake(row(10_000).reverse())).toContain('at most 16 profiles')
  })

  test('is a mistake where it comes back to itself, however far', () => {
    expect(mistake(row(2, 'p0'))).toBe('extends: a cycle: p0 → p1 → p0')
    expect(mistake(row(longestChain, 'p0'))).toMatch(/a cycle: p0 → .*p15 → p0$/)
    expect(mistake(row(10_000, 'p0'))).toContain('at most 16 profiles')
  })
})

describe('thousands of profiles', () => {
  test('may build on one', () => {
    const profiles = row(10_000).map(({ id }) => ({ id, extends: 'base' }))
    expect(mistake([...profiles, { id: 'base' }])).toBeUndefined()
    expect(mistake([...profiles, { id: 'bas' }])).toBe('extends: unknown profile "base" (did you mean "bas"?)')
  })

  test('a profile may disable thousands of inherited rules, and each unknown one is named', () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => `k${index}`)
    const known = [{ id: 'base', keep: ids.map((id) => ({ id, select: 'p' })) }]
    const disabling = (prefix: string): SiteProfile => {
      return { id: 'mine', extends: 'base', disableRules: ids.map((id) => `${prefix}/${id}`) }
    }
    expect(validateProfile(disabling('base'), { known })).toEqual([])
    const problems = validateProfile(disabling('bases'), { known })
    expect(problems).toHaveLength(ids.length)
    expect(problems[0]?.suggestion).toBe('base/k0')
    expect(problems.at(-1)).toEqual({ path: 'disableRules[9999]', message: 'unknown rule "bases/k9999"' })
  })
})
