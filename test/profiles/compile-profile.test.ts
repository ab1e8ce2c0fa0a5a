import { describe, expect, test } from 'vitest'
import { property } from '../../src/html/attributes/attribute.js'
import { ProfileError } from '../../src/model/errors.js'
import type { SiteProfile } from '../../src/model/profile.js'
import { compileProfile } from '../../src/profiles/compile-profile.js'
import { groupMatches } from '../../src/profiles/group-matches.js'
import { parsed } from './parsed.js'

const root: SiteProfile = {
  id: 'root',
  match: { hosts: ['example.com'] },
  siteName: 'Root',
  timeZone: 'UTC',
  content: ['#root'],
  metadata: { title: [{ select: 'h1' }], credits: [{ select: '.by' }] },
  strip: [
    { id: 'app', reason: 'promotion', select: '.app', why: 'root' },
    { id: 'ads', reason: 'advertisement', select: '.ads' },
  ],
  keep: [{ id: 'box', select: '.box' }],
  disableRules: ['generic/a'],
}
const middle: SiteProfile = { id: 'middle', extends: 'root', siteName: 'Middle', disableRules: ['root/ads'] }
const leaf: SiteProfile = {
  id: 'leaf',
  extends: 'middle',
  content: ['#leaf'],
  metadata: { title: [{ select: 'h2' }], stockCodes: [{ comment: '^codes:(.*)' }] },
  strip: [
    { id: 'end', reason: 'end-marker', text: '^end$', maxShare: 0.1 },
    { id: 'app', reason: 'ui', select: '.leaf-app', why: 'leaf' },
  ],
  keep: [{ id: 'box', select: '.leaf-box' }],
}
const known = [leaf, middle, root]

describe('inheritance', () => {
  const compiled = compileProfile(leaf, { known })

  test('the chain, the nearest name and zone, and all that is disabled', () => {
    expect(compiled.chain).toEqual(['leaf', 'middle', 'root'])
    expect(compiled).toMatchObject({ id: 'leaf', siteName: 'Middle', timeZone: 'UTC' })
    expect([...compiled.disabled]).toEqual(['root/ads', 'generic/a'])
  })

  test('rules merge by id, and each names the profile that declares it', () => {
    expect(compiled.strip.map((rule) => [rule.id, rule.reason, rule.maxShare, rule.why])).toEqual([
      ['leaf/end', 'end-marker', 0.1, undefined],
      ['leaf/app', 'ui', 0.5, 'leaf'],
      ['root/ads', 'advertisement', 0.5, undefined],
    ])
    expect(compiled.keep.map((rule) => rule.id)).toEqual(['leaf/box'])
  })

  test('lists stand before the inherited ones', () => {
    const document = parsed('<div id="root"><div id="leaf"><h1>a</h1><h2>b</h2><p class="by">c</p></div></div>')
    const matches = groupMatches(compiled, compiled.matcher.match(document))
    expect(matches.content.map((elements) => elements.map((element) => property(element, 'id')))).toEqual([
      ['leaf'],
      ['root'],
    ])
    expect(compiled.metadata.map((rule) => rule.detail)).toEqual([
      'leaf/title',
      'leaf/stockCodes',
      'root/title',
      'root/credits',
    ])
    expect(matches.metadata.map((elements) => elements.map((element) => element.tagName))).toEqual([
      ['h2'],
      [],
      ['h1'],
      ['p'],
    ])
    expect(compiled.metadata.map((rule) => rule.role)).toEqual([undefined, undefined, undefined, 'author'])
  })

  test('what a profile inherits from is not changed by it', () => {
    expect(compileProfile(root).strip.map((rule) => rule.id)).toEqual(['root/app', 'root/ads'])
    expect(compileProfile(root).siteName).toBe('Root')
  })
})

describe('groupMatches', () => {
  test('gives each rule its elements, from any offset, and none to a rule without a selector', () => {
    const compiled = compileProfile(leaf, { known })
    const document = parsed(
      '<i class="leaf-app">1</i><i class="ads">2</i><i class="leaf-box">3</i><i class="ads">4</i>',
    )
    const results = compiled.matcher.match(document)
    expect(results).toHaveLength(compiled.selectors.length)
    const matches = groupMatches(compiled, results)
    expect(matches.strip.map((elements) => elements.length)).toEqual([0, 1, 2])
    expect(matches.keep.map((elements) => elements.length)).toEqual([1])
    expect(groupMatches(compiled, [[], [], ...results], 2)).toEqual(matches)
  })
})

describe('once per profile object', () => {
  test('the same result for the same object', () => {
    expect(compileProfile(leaf, { known })).toBe(compileProfile(leaf, { known: [root, middle] }))
  })

  test('another one when it extends another object', () => {
    const other: SiteProfile = { ...root, siteName: 'Other' }
    const child: SiteProfile = { id: 'child', extends: 'root' }
    expect(compileProfile(child, { known: [root] }).siteName).toBe('Root')
    expect(compileProfile(child, { known: [other] }).siteName).toBe('Other')
  })
})

describe('throws a ProfileError', () => {
  test.each<[string, SiteProfile, SiteProfile[]]>([
    ['for a mistake', { id: 'x', content: ['p >'] }, []],
    ['for a mistake in what it extends', { id: 'x', extends: 'y' }, [{ id: 'y', content: ['p >'] }]],
    ['for a profile that nobody knows', { id: 'x', extends: 'y' }, []],
    ['for a circle', { id: 'x', extends: 'y' }, [{ id: 'y', extends: 'x' }]],
  ])('%s', (_, profile, others) => {
    expect(() => compileProfile(profile, { known: others })).toThrow(ProfileError)
  })

  test('also when the base is gone at a later call', () => {
    const child: SiteProfile = { id: 'child', extends: 'root' }
    compileProfile(child, { known: [root] })
    expect(() => compileProfile(child)).toThrow(ProfileError)
  })
})

test('a stated value has no selector, and refinements are kept beside the selector', () => {
  const compiled = compileProfile({
    id: 'x',
    metadata: { authors: [{ value: 'Ann Example' }, { select: 'p', text: '^By' }] },
    strip: [
      { id: 'a', reason: 'ui', select: 'b', text: 'x' },
      { id: 'c', reason: 'ui', select: 'b', text: 'x', nth: 1 },
    ],
  })
  expect(
    compiled.metadata.map(({ value, selector, refinement }) => [value, selector?.source, refinement?.text?.source]),
  ).toEqual([
    ['Ann Example', undefined, undefined],
    [undefined, 'p', '^By'],
  ])
  expect(compiled.strip.map(({ pattern, refinement }) => [pattern?.source, refinement?.text?.source])).toEqual([
    [undefined, 'x'],
    [undefined, 'x'],
  ])
})

test('the rules of layouts stand first, hold for their days alone, and merge with the others by id', () => {
  const base: SiteProfile = {
    id: 'base',
    content: ['#new'],
    strip: [{ id: 'ads', reason: 'advertisement', select: '.ads' }],
    layouts: [
      {
        validUntil: '2019-06-30',
        content: ['#old'],
        metadata: { title: [{ select: 'h2' }] },
        strip: [{ id: 'banner', reason: 'advertisement', select: '.banner' }],
        keep: [{ id: 'box', select: '.box' }],
      },
    ],
  }
  const compiled = compileProfile(base)
  const until = { until: '2019-06-30' }
  expect(compiled.isDated).toBe(true)
  expect(compiled.content.map(({ selector, valid }) => [selector.source, valid])).toEqual([
    ['#old', until],
    ['#new', undefined],
  ])
  expect(compiled.strip.map(({ id, valid }) => [id, valid])).toEqual([
    ['base/banner', until],
    ['base/ads', undefined],
  ])
  expect([...compiled.keep, ...compiled.metadata].map(({ valid }) => valid)).toEqual([until, until])
  const leaf: SiteProfile = { id: 'leaf', extends: 'base', strip: [{ id: 'banner', reason: 'ui', select: '.b' }] }
  const inherited = compileProfile(leaf, { known: [base] })
  expect(inherited.strip.map(({ id, valid }) => [id, valid])).toEqual([
    ['leaf/banner', undefined],
    ['base/ads', undefined],
  ])
})
