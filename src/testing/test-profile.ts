/**
 * Helpers for people who write profiles.
 *
 * @module @org/news-parse/testing
 */

import { checkOptions, checkRecords, isRecord, type OptionCheck } from '../check-arguments.js'
import type { Article } from '../model/article.js'
import { ProfileError, type ProfileProblem } from '../model/errors.js'
import type { SiteProfile } from '../model/profile.js'
import { parseArticle } from '../parse-article.js'
import { builtInProfiles } from '../profiles/built-in-profiles.js'
import { validateProfile } from '../profiles/validate-profile.js'
import { genericRuleIds } from '../strip/generic-rules.js'
import { checkExpectation } from './check-expectation.js'
import { countRules, type RuleUse } from './count-rules.js'
import { matchSelectors } from './match-selectors.js'
import type { ProfileTestCase } from './profile-test-case.js'
import type { ProfileTestProblem } from './profile-test-problem.js'

export type { ProfileExpectation } from './check-expectation.js'
export type { RuleUse } from './count-rules.js'
export type { ProfileTestCase } from './profile-test-case.js'
export type { ProfileTestProblem } from './profile-test-problem.js'
export { type QueryMatch, query } from './query.js'

/**
 * What came of trying a profile.
 *
 * @example
 * ```ts
 * import type { SiteProfile } from '@org/news-parse'
 * import { type ProfileTestReport, testProfile } from '@org/news-parse/testing'
 *
 * const arlen: SiteProfile = { id: 'arlen', strip: [{ id: 'app', reason: 'promotion', select: '.app' }] }
 * const source = '<article><p>The ferry sails at noon, with a crew of twelve.</p><p class="app">Get the app</p></article>'
 * const report: ProfileTestReport = testProfile(arlen, [{ name: 'ferry', source }])
 * console.log(report.passed, report.articles[0]?.article.paragraphs.length) // => true 1
 * ```
 */
export interface ProfileTestReport {
  /** Whether there is no problem. */
  passed: boolean
  problems: ProfileTestProblem[]
  /** What each strip rule of the profile, its own and the inherited ones, took. */
  rules: RuleUse[]
  /** The result of each case, in their order. */
  articles: { name: string; article: Article }[]
}

/**
 * Choices of `testProfile`.
 *
 * @example
 * ```ts
 * import type { SiteProfile } from '@org/news-parse'
 * import { type ProfileTestOptions, testProfile } from '@org/news-parse/testing'
 *
 * const arlen: SiteProfile = { id: 'arlen', strip: [{ id: 'app', reason: 'promotion', select: '.app' }] }
 * const source = '<article><p>The ferry sails at noon, with a crew of twelve.</p><p class="app">Get the app</p></article>'
 * const options: ProfileTestOptions = { textShare: 0.1 }
 * console.log(testProfile(arlen, [{ name: 'ferry', source }], options).problems.map(({ code }) => code))
 * // => [ 'rule-takes-text' ]
 * ```
 */
export interface ProfileTestOptions {
  /** The profiles that `extends` may name, beside the built-in ones. */
  profiles?: readonly SiteProfile[]
  /**
   * The share of the text, 0–1, from which on a strip rule is said to take text.
   * @default 0.2, more than credits, promotions and related links of a whole article have
   */
  textShare?: number
}

const defaultTextShare = 0.2

const optionChecks: Readonly<Record<keyof ProfileTestOptions, OptionCheck>> = {
  profiles: { expected: 'an array of profiles', holds: (value) => Array.isArray(value) && value.every(isRecord) },
  textShare: {
    expected: 'a number from 0 to 1',
    holds: (value) => typeof value === 'number' && value >= 0 && value <= 1,
  },
}

/**
 * Tries a profile on documents of its site, for the tests of people who write profiles. It needs no test runner: give
 * `problems` to the assertion of any, `expect(report.problems).toEqual([])`.
 *
 * @throws NewsParseError with code `invalid-argument` when the cases are no list of objects; OptionsError when an option is not
 *   of its form
 *
 * @example
 * ```ts
 * import type { SiteProfile } from '@org/news-parse'
 * import { testProfile } from '@org/news-parse/testing'
 *
 * const arlen: SiteProfile = { id: 'arlen', strip: [{ id: 'app', reason: 'promotion', select: '.app' }] }
 * const source = '<article><p>The ferry sails at noon, with a crew of twelve.</p><p class="app">Get the app</p></article>'
 * const { passed } = testProfile(arlen, [{ name: 'ferry', source, expect: { excludes: ['Get the app'] } }])
 * console.log(passed) // => true
 * ```
 */
export function testProfile(
  profile: SiteProfile,
  cases: readonly ProfileTestCase[],
  options: ProfileTestOptions = {},
): ProfileTestReport {
  checkRecords('cases', cases)
  checkOptions(options, optionChecks)
  const others = options.profiles ?? []
  const known = [profile, ...others, ...builtInProfiles.filter(({ id }) => id !== profile?.id)]
  const mistakes = validateProfile(profile, { known, genericRules: genericRuleIds })
  if (mistakes.length > 0) return { passed: false, problems: invalid(mistakes), rules: [], articles: [] }
  const articles = cases.map((testCase) => ({ name: testCase.name, article: parseWith(profile, others, testCase) }))
  const problems: ProfileTestProblem[] = []
  for (const [index, testCase] of cases.entries()) {
    const article = articles[index]?.article
    if (article !== undefined) problems.push(...caseProblems(profile, others, testCase, article))
  }
  problems.push(...matchSelectors(profile, known, cases))
  const { rules, problems: ruleProblems } = countRules(profile, known, articles, options.textShare ?? defaultTextShare)
  problems.push(...ruleProblems)
  return { passed: problems.length === 0, problems, rules, articles }
}

function invalid(mistakes: readonly ProfileProblem[]): ProfileTestProblem[] {
  return mistakes.map((mistake) => {
    const [message = ''] = new ProfileError([mistake]).message.split('\n')
    return { code: 'invalid', message, path: mistake.path }
  })
}

function parseWith(
  profile: SiteProfile,
  others: readonly SiteProfile[],
  { source, options }: ProfileTestCase,
): Article {
  return parseArticle(source, {
    ...options,
    candidates: true,
    profiles: [...others, ...(options?.profiles ?? [])],
    profile,
  })
}

function caseProblems(
  profile: SiteProfile,
  others: readonly SiteProfile[],
  testCase: ProfileTestCase,
  article: Article,
): ProfileTestProblem[] {
  const { name, source, options } = testCase
  const problems: ProfileTestProblem[] = []
  const add = (code: ProfileTestProblem['code'], message: string): void => {
    problems.push({ code, message, case: name })
  }
  if (profile.match !== undefined) {
    const profiles = [profile, ...others, ...(options?.profiles ?? [])]
    const chosen = parseArticle(source, { ...options, profiles, profile: undefined }).profile
    if (chosen?.id !== profile.id) add('not-recognised', `recognised as ${chosen?.id ?? 'no known site'}`)
  }
  const [root] = article.contentRoots
  const hasContent = [profile, ...(profile.layouts ?? [])].some(({ content }) => content !== undefined)
  if (hasContent && root?.foundBy !== 'content/profile-selectors')
    add('content-missed', `the article was found by ${root?.foundBy ?? 'nothing'}`)
  for (const message of checkExpectation(article, testCase.expect ?? {})) add('expectation', message)
  return problems
}
