import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/parse-article.js'
import { builtInProfiles } from '../../src/profiles/built-in-profiles.js'
import { checkConservation } from '../conservation/check-conservation.js'
import {
  arbitraryFeedDocument,
  arbitraryHtml,
  arbitraryMisnesting,
  arbitraryPage,
  arbitraryString,
} from '../support/arbitrary-html.js'

/** Runs of each property; NEWS_PARSE_RUNS makes a longer search. */
const runs = Number(process.env.NEWS_PARSE_RUNS ?? 150)
const timeout = 1000 * runs

const documents = {
  'generated markup': arbitraryHtml,
  'mis-nested markup': arbitraryMisnesting,
  'a whole page': arbitraryPage,
  'a feed document': arbitraryFeedDocument,
  'any string': arbitraryString,
}

describe.each(Object.entries(documents))('%s', (_, arbitrary) => {
  it(
    'is parsed without a throw, and twice to the same',
    () => {
      fc.assert(
        fc.property(arbitrary, (source) => {
          expect(parseArticle(source)).toEqual(parseArticle(source))
        }),
        { numRuns: runs },
      )
    },
    timeout,
  )

  it(
    'is accounted for to the last character',
    () => {
      fc.assert(
        fc.property(arbitrary, (source) => {
          expect(checkConservation(source, parseArticle(source))).toEqual([])
        }),
        { numRuns: runs },
      )
    },
    timeout,
  )

  it(
    'is accounted for under every built-in profile',
    () => {
      fc.assert(
        fc.property(arbitrary, fc.constantFrom(...builtInProfiles), (source, profile) => {
          expect(checkConservation(source, parseArticle(source, { profile }))).toEqual([])
        }),
        { numRuns: runs },
      )
    },
    timeout,
  )
})

describe('a player without a URL', () => {
  it.each(['<iframe>harbour <a>', '<iframe><p></template>', '<dt><p><table><video>harbour ', '<video><p>one</video>'])(
    'is told once, with its fall-back: %s',
    (source) => {
      expect(checkConservation(source, parseArticle(source))).toEqual([])
    },
  )
})

describe('what a search found', () => {
  it.each([
    ['a table that is open in a template at the end of the source', '<template><table><th>harbour '],
    ['a table that moves text in such a template', '<template>harbour <table>harbour '],
    ['a line break that nobody sees', 'harbour <a style="display:none"><br></a>harbour'],
    ['tags in a select, which drops them', '<select>one<br>\nharbour <iframe>&amp; harbour <a>'],
    ['a title in a template, whose line feed divides two texts', '<template><p>港口\n<title>中 harbour </title>'],
    [
      'lines that a table moves into one text, behind a script',
      '<html lang=zh><title>harbour </title><nav>harbour <table><script>harbour </script>大桥将于五月动工。\nharbour ' +
        '大桥将于五月动工。\nharbour <td itemprop=articleBody></nav><article><h1>harbour </h1></article>',
    ],
    ['white space of a script between words', '<a><a>责任编辑：林 <script>\uFEFF  \n  </script>原标题： harbour'],
  ])('is accounted for: %s', (_, source) => {
    expect(checkConservation(source, parseArticle(source))).toEqual([])
  })
})
