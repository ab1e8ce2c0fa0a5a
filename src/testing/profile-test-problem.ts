/**
 * Something about a profile that its author should look at.
 *
 * @example
 * ```ts
 * import type { SiteProfile } from '@org/news-parse'
 * import { type ProfileTestProblem, testProfile } from '@org/news-parse/testing'
 *
 * const arlen: SiteProfile = { id: 'arlen', strip: [{ id: 'app', reason: 'promotion', select: '.apps' }] }
 * const source = '<article><p>The ferry sails at noon, with a crew of twelve.</p><p class="app">Get the app</p></article>'
 * const [problem]: ProfileTestProblem[] = testProfile(arlen, [{ name: 'ferry', source }]).problems
 * console.log(problem?.code, problem?.path) // => selector-unmatched strip[0].select
 * ```
 */
export interface ProfileTestProblem {
  /**
   * - `invalid`: a mistake that `validateProfile` finds; nothing else is tried then
   * - `not-recognised`: `match` does not recognise the document of the case
   * - `content-missed`: the profile has content selectors, and none found the article of the case
   * - `selector-unmatched`: a selector matches nothing in any case
   * - `rule-unused`: a strip rule takes nothing in any case, or the rules of a field find no value in any
   * - `rule-refused`: a strip rule would take more than its `maxShare` in the case
   * - `rule-takes-text`: a strip rule takes a large share of the text in the case
   * - `expectation`: the article of the case is not as expected
   */
  code:
    | 'invalid'
    | 'not-recognised'
    | 'content-missed'
    | 'selector-unmatched'
    | 'rule-unused'
    | 'rule-refused'
    | 'rule-takes-text'
    | 'expectation'
  message: string
  /** The name of the case; undefined where the problem is about all of them. */
  case?: string
  /** Where in the profile: `strip[2].select`; for `rule-…` problems the id of the rule. */
  path?: string
  /** For `rule-takes-text`: the share of the text, 0–1. */
  share?: number
}
