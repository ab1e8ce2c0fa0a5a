import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { SiteProfile } from '../../src/model/profile.js'
import { builtInProfiles } from '../../src/profiles/built-in-profiles.js'
import { compileProfile } from '../../src/profiles/compile-profile.js'
import { validateProfile } from '../../src/profiles/validate-profile.js'

const folder = new URL('../../src/profiles/sites/', import.meta.url)
const files = readdirSync(folder)

test('every file in the folder is in the list, once, and has the name of its profile', async () => {
  const found = await Promise.all(
    files.map(async (file) => {
      const exported: Record<string, SiteProfile> = await import(new URL(file, folder).href)
      const profiles = Object.values(exported)
      expect(profiles.map((profile) => `${profile.id}.ts`)).toEqual([file])
      return profiles
    }),
  )
  expect(found.flat()).toHaveLength(builtInProfiles.length)
  expect(new Set(found.flat())).toEqual(new Set(builtInProfiles))
})

test('what builds on another profile stands before it, so that it is recognised first', () => {
  for (const [index, profile] of builtInProfiles.entries()) {
    const later = builtInProfiles.slice(index + 1).map((candidate) => candidate.id)
    if (profile.extends !== undefined) expect(later).toContain(profile.extends)
  }
})

test('nobody can change what all parses share', () => {
  expect(() => (builtInProfiles as SiteProfile[]).push({ id: 'other' })).toThrow(TypeError)
  expect(
    builtInProfiles.every((profile) => Object.isFrozen(profile) && Object.isFrozen(profile.strip ?? profile)),
  ).toBe(true)
})

describe.each(builtInProfiles.map((profile) => [profile.id, profile] as const))('%s', (_, profile) => {
  test('is valid, compiles and is plain data', () => {
    expect(validateProfile(profile, { known: builtInProfiles })).toEqual([])
    expect(compileProfile(profile, { known: builtInProfiles }).id).toBe(profile.id)
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile)
  })

  test('says why of each rule', () => {
    for (const rule of [...(profile.strip ?? []), ...(profile.keep ?? [])]) expect(rule.why, rule.id).toMatch(/\w/)
  })

  test('can be recognised', () => {
    expect(profile.match?.hosts?.length).toBeGreaterThan(0)
  })
})
