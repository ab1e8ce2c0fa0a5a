import { describe, expect, test } from 'vitest'
import type { SiteProfile } from '../../src/model/profile.js'
import { validateProfile } from '../../src/profiles/validate-profile.js'

const base: SiteProfile = { id: 'base', strip: [{ id: 'ads', reason: 'advertisement', select: '.ads' }] }

describe('references', () => {
  test('are looked up where what they name is known', () => {
    const known = [base]
    expect(validateProfile({ id: 'a', extends: 'bas' }, { known })).toMatchObject([
      { path: 'extends', suggestion: 'base' },
    ])
    expect(validateProfile({ id: 'a', extends: 'base', disableRules: ['base/adds'] }, { known })).toMatchObject([
      { path: 'disableRules[0]', suggestion: 'base/ads' },
    ])
    const options = { known, genericRules: ['generic/navigation'] }
    expect(validateProfile({ id: 'a', disableRules: ['generic/navigatin'] }, options)).toMatchObject([
      { path: 'disableRules[0]', suggestion: 'generic/navigation' },
    ])
  })

  test('may not go in a circle', () => {
    const a: SiteProfile = { id: 'a', extends: 'b' }
    const known: SiteProfile[] = [
      { id: 'b', extends: 'c' },
      { id: 'c', extends: 'a' },
    ]
    expect(validateProfile(a, { known })).toEqual([{ path: 'extends', message: 'a cycle: a → b → c → a' }])
    expect(validateProfile(a, { known: [...known, a] })).toHaveLength(1)
  })
})
