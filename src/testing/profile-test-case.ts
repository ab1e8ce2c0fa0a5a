import type { ParseOptions } from '../model/options.js'
import type { ProfileExpectation } from './check-expectation.js'

/**
 * A document that a profile is tried on.
 *
 * @example
 * ```ts
 * import type { SiteProfile } from '@org/news-parse'
 * import { type ProfileTestCase, testProfile } from '@org/news-parse/testing'
 *
 * const arlen: SiteProfile = { id: 'arlen', strip: [{ id: 'app', reason: 'promotion', select: '.app' }] }
 * const source = '<article><p>The ferry sails at noon, with a crew of twelve.</p><p class="app">Get the app</p></article>'
 * const ferry: ProfileTestCase = { name: 'ferry', source, expect: { contains: ['crew of twelve'] } }
 * console.log(testProfile(arlen, [ferry]).problems) // => []
 * ```
 */
export interface ProfileTestCase {
  /** What the report calls it. */
  name: string
  source: string | Uint8Array
  /** As for `parseArticle`; `profile` is what is tested, whatever it says here. */
  options?: ParseOptions
  expect?: ProfileExpectation
}
