import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { SiteProfile } from '../../src/model/profile.js'
import { validateProfile } from '../../src/profiles/validate-profile.js'
import { allGenericRuleIds } from '../../src/strip/generic-rules.js'
import { arbitraryFeedDocument, arbitraryHtml, arbitraryPage } from '../support/arbitrary-html.js'
import { arbitraryProfile } from '../support/arbitrary-profile.js'
import { checkPromises } from './check-promises.js'

/** Runs of each property; NEWS_PARSE_RUNS makes a longer search, and `npm run fuzz` one by the clock. */
const runs = Number(process.env.NEWS_PARSE_RUNS ?? 60)
const timeout = 2000 * runs

it(
  'makes profiles that validate',
  () => {
    fc.assert(
      fc.property(arbitraryProfile, (profile) => {
        expect(validateProfile(profile, { known: [], genericRules: allGenericRuleIds })).toEqual([])
      }),
      { numRuns: runs },
    )
  },
  timeout,
)

it.each(
  Object.entries({ 'a whole page': arbitraryPage, 'a feed document': arbitraryFeedDocument, markup: arbitraryHtml }),
)(
  'every promise holds for %s under any profile',
  (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, arbitraryProfile, (source, profile) => {
        expect(checkPromises(source, { profile })).toEqual([])
      }),
      { numRuns: runs },
    )
  },
  timeout,
)

it(
  'every promise holds where the profile is one that the page may choose',
  () => {
    const url = fc.constantFrom(undefined, 'https://www.harbour.example/a', 'file:///a', 'no address')
    fc.assert(
      fc.property(
        arbitraryPage,
        arbitraryProfile,
        url,
        fc.integer({ min: 1, max: 12 }),
        (source, profile, at, rules) => {
          expect(checkPromises(source, { profiles: [profile], url: at, limits: { maxProfileRules: rules } })).toEqual(
            [],
          )
        },
      ),
      { numRuns: runs },
    )
  },
  timeout,
)

it.each<[string, string, SiteProfile]>([
  [
    'a line in a taken element that is kept is taken by another rule',
    '<html lang=zh><title>Harbour</title>\n<body><nav>Harbour </nav><article><h1>Harbour </h1></article>',
    {
      id: 'made',
      strip: [
        { id: 'line', text: '.', reason: 'script', maxShare: 1 },
        { id: 'element', select: 'body > *', nth: 2, reason: 'script' },
      ],
      keep: [{ id: 'all', select: '*' }],
    },
  ],
  ['a script is shown', '<div><script>港\r</script>&nbsp; 中</div>', { id: 'made', disableRules: ['generic/script'] }],
])('accounts for all where %s', (_, source, profile) => {
  expect(checkPromises(source, { profile })).toEqual([])
})
