import { describe, expect, test } from 'vitest'
import type { SiteProfile } from '../../src/index.js'
import { type ProfileTestCase, type ProfileTestProblem, testProfile } from '../../src/testing/test-profile.js'

const profile: SiteProfile = {
  id: 'harbour',
  match: { hosts: ['harbour.example'], markup: ['.harbour-page'] },
  content: ['#story'],
  metadata: { subtitle: [{ select: '.deck' }] },
  strip: [{ id: 'app', reason: 'promotion', select: '.app', why: 'advertises the app' }],
  keep: [{ id: 'box', select: '.box' }],
}

const source = `<body class="harbour-page"><div id="story"><h1>Ferry returns</h1><p class="deck">Two days late</p>
<p>The ferry came back on Monday; its crew of twelve is well, the harbour office said.</p>
<div class="box"><p>A storm had kept it at sea since Saturday evening, far from any port.</p></div>
<div class="app">Get the app</div></div></body>`

const ferry: ProfileTestCase = { name: 'ferry', source, options: { url: 'https://harbour.example/ferry' } }

/** The problems as `code path`. */
function problemsOf(changed: SiteProfile, cases: readonly ProfileTestCase[] = [ferry]): string[] {
  return testProfile(changed, cases).problems.map(({ code, path }) => (path === undefined ? code : `${code} ${path}`))
}

describe('testProfile', () => {
  test('finds nothing in a profile that does what it says', () => {
    const report = testProfile(profile, [
      {
        ...ferry,
        expect: { metadata: { subtitle: 'Two days late' }, contains: ['crew of twelve'], excludes: ['Get the app'] },
      },
    ])
    expect(report.problems).toEqual([])
    expect(report.passed).toBe(true)
    expect(report.articles.map(({ name, article }) => [name, article.profile?.id])).toEqual([['ferry', 'harbour']])
    expect(report.rules).toEqual([
      { rule: 'harbour/app', cases: ['ferry'], entries: 1, characters: 9, share: expect.closeTo(0.06, 1) },
    ])
  })

  test('names the mistakes of a profile that does not validate, and tries nothing', () => {
    const report = testProfile({ ...profile, content: ['p['] }, [ferry])
    expect(report).toMatchObject({
      passed: false,
      rules: [],
      articles: [],
      problems: [{ code: 'invalid', path: 'content[0]' }],
    })
  })

  test('names selectors that match nothing, rules without effect and fields without a value', () => {
    expect(
      problemsOf({
        ...profile,
        match: { hosts: ['harbour.example'], markup: ['.harbour-page', '.nowhere'] },
        content: ['#story', '#other'],
        metadata: { subtitle: [{ select: '.deck' }, { select: '.sub' }], section: [{ select: '.deck', after: 'In ' }] },
        strip: [
          ...(profile.strip ?? []),
          { id: 'gone', reason: 'promotion', select: '.gone' },
          { id: 'line', reason: 'promotion', text: '^Nowhere$' },
        ],
        keep: [{ id: 'box', select: '.boxes' }],
      }),
    ).toEqual([
      'selector-unmatched match.markup[1]',
      'selector-unmatched content[1]',
      'selector-unmatched strip[1].select',
      'selector-unmatched keep[0].select',
      'selector-unmatched metadata.subtitle[1].select',
      'rule-unused harbour/gone',
      'rule-unused harbour/line',
      'rule-unused metadata.section',
    ])
  })

  test('a selector that matches in one of the cases is not named', () => {
    const other: ProfileTestCase = { ...ferry, name: 'gone', source: source.replace('class="app"', 'class="gone"') }
    const both: SiteProfile = {
      ...profile,
      strip: [...(profile.strip ?? []), { id: 'gone', reason: 'promotion', select: '.gone' }],
    }
    expect(problemsOf(both, [ferry, other])).toEqual([])
    expect(problemsOf(both, [other])).toEqual(['selector-unmatched strip[0].select', 'rule-unused harbour/app'])
  })

  test('tells how much of the text a rule takes', () => {
    const greedy: SiteProfile = {
      ...profile,
      strip: [{ id: 'box', reason: 'promotion', select: '.box, .app' }],
      keep: [],
    }
    const report = testProfile(greedy, [ferry])
    const [problem] = report.problems.filter(({ code }): boolean => code === 'rule-takes-text')
    expect(problem).toMatchObject({ case: 'ferry', path: 'harbour/box' } satisfies Partial<ProfileTestProblem>)
    expect(problem?.share).toBeGreaterThan(0.3)
    expect(testProfile(greedy, [ferry], { textShare: 0.9 }).problems).toEqual([])
  })

  test('names a rule that was refused', () => {
    const all: SiteProfile = { ...profile, strip: [{ id: 'all', reason: 'promotion', select: 'p, div' }] }
    expect(problemsOf(all)).toContain('rule-refused harbour/all')
  })

  test('names a document that is not recognised, and content that is not found', () => {
    expect(problemsOf(profile, [{ ...ferry, options: { url: 'https://other.example/' } }])).toEqual(['not-recognised'])
    expect(problemsOf({ ...profile, content: ['#other'] })).toEqual(['content-missed', 'selector-unmatched content[0]'])
  })

  test('says what is not as expected, and where a missing text went', () => {
    const { problems } = testProfile(profile, [
      {
        ...ferry,
        expect: {
          status: 'truncated',
          metadata: { subtitle: 'Three days late', section: undefined, authors: [] },
          paragraphs: ['Another'],
          contains: ['Get the app', 'nowhere at all'],
          excludes: ['a storm had'],
        },
      },
    ])
    expect(problems.map(({ code }) => code)).toEqual(Array.from({ length: 6 }, () => 'expectation'))
    expect(problems.map(({ message }) => message)).toEqual([
      'status: wanted truncated, got ok',
      'metadata.subtitle: wanted "Three days late", got "Two days late"',
      expect.stringContaining('paragraphs[0]: wanted "Another"'),
      '"Get the app" is in no block: harbour/app took it (promotion)',
      '"nowhere at all" is in no block, and nowhere else',
      expect.stringMatching(/^"a storm had" is in block \d$/),
    ])
  })

  test('knows the profiles that extends names', () => {
    const child: SiteProfile = { id: 'child', extends: 'harbour' }
    expect(problemsOf(child)).toEqual(['invalid extends'])
    const report = testProfile(child, [ferry], { profiles: [profile] })
    expect(report.problems).toEqual([])
    expect(report.rules.map(({ rule, entries }) => [rule, entries])).toEqual([['harbour/app', 1]])
  })
})
