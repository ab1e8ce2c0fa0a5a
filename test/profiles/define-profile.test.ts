import { expect, test } from 'vitest'
import { ProfileError } from '../../src/model/errors.js'
import type { SiteProfile } from '../../src/model/profile.js'
import { defineProfile } from '../../src/profiles/define-profile.js'

test('gives an equal, frozen copy and leaves the original as it was', () => {
  const original: SiteProfile = { id: 'a', strip: [{ id: 'x', reason: 'ui', select: 'p' }] }
  const defined = defineProfile(original)
  expect(defined).toEqual(original)
  expect(defined).not.toBe(original)
  expect(Object.isFrozen(defined.strip?.[0])).toBe(true)
  expect(Object.isFrozen(original)).toBe(false)
  expect(JSON.parse(JSON.stringify(defined))).toEqual(original)
})

test('does not look up what it extends: that may be defined elsewhere', () => {
  expect(defineProfile({ id: 'a', extends: 'elsewhere' }).extends).toBe('elsewhere')
})

test('throws with every problem, one a line', () => {
  const bad = { id: 'a', stripp: [], timeZone: 'Nowhere' } as unknown as SiteProfile
  const error = catchError(() => defineProfile(bad))
  expect(error).toBeInstanceOf(ProfileError)
  expect(error).toBeInstanceOf(TypeError)
  const { problems, message, code } = error as ProfileError
  expect(code).toBe('invalid-profile')
  expect(problems.map((problem) => problem.path)).toEqual(['stripp', 'timeZone'])
  expect(message.split('\n')[0]).toBe('stripp: unknown key "stripp" (did you mean "strip"?)')
})

function catchError(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return error
  }
  return undefined
}
