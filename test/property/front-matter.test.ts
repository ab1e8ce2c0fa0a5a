import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseArticle } from '../../src/parse-article.js'
import { arbitraryFrontMatter } from '../support/arbitrary-front-matter.js'
import { checkPromises } from './check-promises.js'

/** Runs; NEWS_PARSE_RUNS makes a longer search, and `npm run fuzz` one by the clock. */
const runs = Number(process.env.NEWS_PARSE_RUNS ?? 300)
const timeout = 1000 * runs

/** The objects of a value that have a prototype of their own kind; lists do. */
function withPrototype(value: unknown): unknown[] {
  const found: unknown[] = []
  const open = [value]
  for (let next = open.pop(); next !== undefined || open.length > 0; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue
    if (!Array.isArray(next) && Object.getPrototypeOf(next) !== null) found.push(next)
    open.push(...Object.values(next))
  }
  return found
}

it(
  'every promise holds for any front matter',
  () => {
    fc.assert(
      fc.property(arbitraryFrontMatter, (source) => {
        expect(checkPromises(source)).toEqual([])
      }),
      { numRuns: runs },
    )
  },
  timeout,
)

it(
  'no front matter makes a prototype, or more than it is long',
  () => {
    const names = Object.getOwnPropertyNames(Object.prototype)
    let maps = 0
    fc.assert(
      fc.property(arbitraryFrontMatter, (source) => {
        const { frontMatter } = parseArticle(source).metadata
        if (frontMatter !== undefined && Object.keys(frontMatter).length > 0) maps++
        expect(withPrototype(frontMatter)).toEqual([])
        expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(names)
        // Aliases expand to at most four times the length and 1,024; as JSON, a character may take six, and an empty value two quotes.
        expect(JSON.stringify(frontMatter ?? {}).length).toBeLessThan(8 * (4 * source.length + 1024))
      }),
      { numRuns: runs },
    )
    expect(maps).toBeGreaterThan(runs / 10)
  },
  timeout,
)
