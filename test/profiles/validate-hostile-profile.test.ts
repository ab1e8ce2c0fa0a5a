import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SiteProfile } from '../../src/model/profile.js'
import { compileProfile } from '../../src/profiles/compile-profile.js'
import { validateProfile } from '../../src/profiles/validate-profile.js'

const base: SiteProfile = { id: 'base', strip: [{ id: 'ads', reason: 'advertisement', select: '.ads' }] }

describe('hostile values', () => {
  test('getters are not run', () => {
    let ran = false
    const value = {
      get id(): string {
        ran = true
        return 'a'
      },
    }
    expect(validateProfile(value)[0]).toEqual({ path: 'id', message: 'a getter or setter: plain data wanted' })
    expect(ran).toBe(false)
    const list: unknown[] = []
    Object.defineProperty(list, 0, { get: () => expect.unreachable(), enumerable: true })
    expect(validateProfile({ id: 'a', content: list }).map((problem) => problem.path)).toEqual(['content[0]'])
  })

  test('a __proto__ key is an unknown key, and a front matter key like any other', () => {
    expect(validateProfile(JSON.parse('{"id":"a","__proto__":{"strip":1}}'))).toMatchObject([{ path: '__proto__' }])
    expect(validateProfile(JSON.parse('{"id":"a","match":{"frontMatter":{"__proto__":"x"}}}'))).toEqual([])
    expect(validateProfile({ id: 'a', metadata: JSON.parse('{"constructor":[]}') })).toMatchObject([
      { path: 'metadata.constructor', message: 'unknown field "constructor"' },
    ])
  })

  test('cycles, proxies that throw and long keys', () => {
    const cycle: Record<string, unknown> = { id: 'a' }
    cycle.match = cycle
    expect(validateProfile(cycle).length).toBeGreaterThan(0)
    const refuse = (): never => {
      throw new Error('no')
    }
    const proxy = new Proxy({}, { ownKeys: refuse, getPrototypeOf: refuse, get: refuse })
    expect(validateProfile(proxy)).toEqual([{ path: 'profile', message: 'a value that can be read wanted' }])
    const [problem] = validateProfile({ id: 'a', ['x'.repeat(1e6)]: 1 })
    expect(problem?.path.length).toBeLessThan(100)
    expect(problem?.message.length).toBeLessThan(100)
  })

  test('any value gives a list of problems', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true, withMap: true }),
        (value) => {
          for (const problem of validateProfile(value)) expect(problem.path).not.toBe('')
        },
      ),
    )
  })
})

describe('properties', () => {
  /** Mostly right, now and then wrong. */
  const mostly = <T, U>(right: readonly T[], wrong: readonly U[]): fc.Arbitrary<T | U> =>
    fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...right) }, { weight: 1, arbitrary: fc.constantFrom(...wrong) })
  const selector = mostly(['p', '.x', '#a > b', 'a, b', '[href$="_ad"]'], ['p >', '', 1])
  const pattern = mostly(['^a', 'a$', '(?:a|b)+', '\\s*x', '(.+)'], ['(a+)+', '(', '', null])
  const id = mostly(['a', 'b-1', 'c', 'd2'], ['A', ''])
  const lists = { maxLength: 2 }
  const stripRule = fc.record(
    {
      id,
      reason: mostly(['promotion', 'ui'], ['no']),
      select: selector,
      text: pattern,
      maxShare: mostly([0, 0.5, 1], [2]),
    },
    { requiredKeys: ['id', 'reason', 'select'] },
  )
  const steps = { after: mostly(['x'], ['']), match: pattern, split: pattern, role: mostly(['author'], ['boss']) }
  const metadataRule = fc.oneof(
    fc.record({ select: selector, attribute: mostly(['href'], ['']), ...steps }, { requiredKeys: ['select'] }),
    fc.record({ comment: pattern, ...steps }, { requiredKeys: ['comment'] }),
  )
  const profile = fc.record(
    {
      id,
      extends: mostly(['base'], ['none']),
      timeZone: mostly(['UTC', 'Asia/Tokyo'], ['Nowhere']),
      content: fc.array(selector, lists),
      metadata: fc.dictionary(mostly(['credits'], ['title', 'x']), fc.array(metadataRule, lists), { maxKeys: 2 }),
      strip: fc.array(stripRule, lists),
      keep: fc.array(fc.record({ id: mostly(['k', 'l'], [1]), select: selector }), lists),
      match: fc.record({
        hosts: fc.array(mostly(['example.com'], ['http://a.b']), lists),
        markup: fc.array(selector, lists),
      }),
      disableRules: fc.array(mostly(['base/ads', 'generic/x'], ['ads', 'base/x']), lists),
    },
    { requiredKeys: ['id'] },
  )

  test('any profile that validates compiles, and no other does', () => {
    const counts = { valid: 0, invalid: 0 }
    fc.assert(
      fc.property(profile, (value) => {
        const problems = validateProfile(value, { known: [base] })
        counts[problems.length === 0 ? 'valid' : 'invalid']++
        const compile = (): unknown => compileProfile(value as SiteProfile, { known: [base] })
        if (problems.length === 0) expect(compile).not.toThrow()
        else expect(compile).toThrow(expect.objectContaining({ code: 'invalid-profile' }))
      }),
      { numRuns: 1000 },
    )
    expect(counts.valid).toBeGreaterThan(100)
    expect(counts.invalid).toBeGreaterThan(100)
  })

  test('any JSON value gives problems and no exception', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        // No generated value has the one key that is needed, with a value of the right spelling.
        expect(validateProfile(value)).not.toEqual([])
      }),
    )
  })
})
