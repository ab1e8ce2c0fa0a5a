import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeSource } from '../../src/decode-source.js'
import { builtInProfiles } from '../../src/profiles/built-in-profiles.js'
import { fixtureCases } from '../fixtures/fixture-cases.js'
import { arbitraryHtml, arbitraryPage } from '../support/arbitrary-html.js'
import { checkPromises } from './check-promises.js'
import { arbitraryMutation } from './mutate-document.js'

/** Runs of each property; NEWS_PARSE_RUNS makes a longer search, and `npm run fuzz` one by the clock. */
const runs = Number(process.env.NEWS_PARSE_RUNS ?? 40)
const timeout = 2000 * runs

const fixtures = fixtureCases().map(({ bytes }) => decodeSource(bytes))
const encodings = fc.constantFrom(undefined, 'text/html; charset=gbk', 'text/html; charset=utf-16le', 'text/html')

describe('every promise holds', () => {
  const profile = fc.option(fc.constantFrom(...builtInProfiles), { nil: undefined })

  it.each(Object.entries({ 'generated markup': arbitraryHtml, 'a whole page': arbitraryPage }))(
    'for %s',
    (_, arbitrary) => {
      fc.assert(
        fc.property(arbitrary, (source) => {
          expect(checkPromises(source)).toEqual([])
        }),
        { numRuns: runs },
      )
    },
    timeout,
  )

  it(
    'for any bytes, whatever they are said to be',
    () => {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 300 }), encodings, (source, contentType) => {
          expect(checkPromises(source, { contentType })).toEqual([])
        }),
        { numRuns: runs },
      )
    },
    timeout,
  )

  it(
    'for fixtures that were cut, doubled and spliced',
    () => {
      fc.assert(
        fc.property(arbitraryMutation(fixtures), profile, (source, forced) => {
          expect(checkPromises(source, { profile: forced })).toEqual([])
        }),
        { numRuns: runs },
      )
    },
    timeout,
  )
})
