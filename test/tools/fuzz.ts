import { parseArgs } from 'node:util'
import fc from 'fast-check'
import type { Root } from 'hast'
import { decodeSource } from '../../src/decode-source.js'
import { builtInProfiles } from '../../src/profiles/built-in-profiles.js'
import { fixtureCases } from '../fixtures/fixture-cases.js'
import { checkPromises, checkTree } from '../property/check-promises.js'
import { arbitraryMutation } from '../property/mutate-document.js'
import {
  arbitraryFeedDocument,
  arbitraryHtml,
  arbitraryMisnesting,
  arbitraryPage,
  arbitraryString,
} from '../support/arbitrary-html.js'
import { arbitraryOptions } from '../support/arbitrary-options.js'
import { arbitraryProfile } from '../support/arbitrary-profile.js'
import { arbitraryTree } from '../support/arbitrary-tree.js'
import { corpusPages } from '../support/corpora.js'

/** Longest real page that is mutated, in UTF-16 units, and how many of them: more would only make the rounds slow. */
const longestPage = 150_000
const mostPages = 200
/** Documents of each kind between two looks at the clock. */
const roundRuns = 20
/** Milliseconds for one kind of documents in one round, with the time to make a failure small. */
const longestRound = 60_000

const { values } = parseArgs({ options: { seed: { type: 'string' }, minutes: { type: 'string' } } })
const firstSeed = Number(values.seed ?? Date.now() % 2 ** 31)
const minutes = Number(values.minutes ?? 1)
if (!Number.isInteger(firstSeed) || !(minutes > 0)) {
  console.error('usage: npm run fuzz -- [--seed INTEGER] [--minutes NUMBER]')
  process.exit(2)
}

const fixtures = fixtureCases().map(({ bytes }) => decodeSource(bytes))
const pages: string[] = []
for (const { bytes } of corpusPages()) {
  if (pages.length === mostPages) break
  if (bytes.length <= longestPage) pages.push(decodeSource(bytes))
}

const documents: Record<string, fc.Arbitrary<string | Uint8Array | Root>> = {
  'generated markup': arbitraryHtml,
  'mis-nested markup': arbitraryMisnesting,
  'a whole page': arbitraryPage,
  'a feed document': arbitraryFeedDocument,
  'any string': arbitraryString,
  'any tree': arbitraryTree,
  'any bytes': fc.uint8Array({ maxLength: 400 }),
  'a mutated fixture': arbitraryMutation(fixtures),
  ...(pages.length > 0 && { 'a mutated page': arbitraryMutation(pages) }),
}
const profiles = fc.option(fc.oneof(fc.constantFrom(false as const, ...builtInProfiles), arbitraryProfile), {
  nil: undefined,
})

console.log(`seed ${firstSeed}, ${minutes} minutes, ${fixtures.length} fixtures, ${pages.length} pages`)
const end = Date.now() + minutes * 60_000
let seed = firstSeed
let rounds = 0
const failures: string[] = []
for (; Date.now() < end; seed++, rounds++) {
  for (const [name, arbitrary] of Object.entries(documents)) {
    const failure = tryKind(arbitrary, seed)
    if (failure === undefined) continue
    console.log(`\n${name}: replay with --seed ${seed} --minutes 0.01\n${failure}`)
    failures.push(`${name}, seed ${seed}`)
  }
}
console.log(`\n${rounds} rounds, ${failures.length} failures`)
for (const failure of failures) console.log(failure)
if (failures.length > 0) process.exitCode = 1

/** What went wrong and the smallest document that was found for it; undefined when all is well. */
function tryKind(arbitrary: fc.Arbitrary<string | Uint8Array | Root>, seed: number): string | undefined {
  const property = fc.property(arbitrary, profiles, arbitraryOptions, (source, profile, others) => {
    const isText = typeof source === 'string' || source instanceof Uint8Array
    const options = { ...others, profile }
    const problems = isText ? checkPromises(source, options) : checkTree(source, options)
    if (problems.length > 0) throw new Error(problems.slice(0, 3).join('\n'))
  })
  const result = fc.check(property, { seed, numRuns: roundRuns, interruptAfterTimeLimit: longestRound })
  if (!result.failed || result.counterexample === null) return undefined
  const [source, profile, others] = result.counterexample
  const shown = source instanceof Uint8Array ? `bytes ${[...source].join(' ')}` : JSON.stringify(source)
  const reason = result.errorInstance instanceof Error ? (result.errorInstance.stack ?? '') : ''
  const used = profile ? (profile.id === 'made' ? JSON.stringify(profile) : profile.id) : String(profile)
  return `profile ${used}, options ${JSON.stringify(others)}\n${shown.slice(0, 3000)}\n${reason.slice(0, 1500)}`
}
