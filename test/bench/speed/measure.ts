import { parseArgs } from 'node:util'
import { parseArticle } from '../../../src/index.js'
import { type CorpusSet, corpusPages, skipWithoutCorpora } from '../../support/corpora.js'
import { engineAlone, readAlone, timeAlone } from './alone.js'
import { ratio, type SpeedPage, timeEngines } from './compare-engines.js'
import { growingPages } from './growing-pages.js'
import { type Engine, loadPeers } from './peers.js'
import { loadPlainPackages } from './plain-packages.js'
import { timeStages } from './time-stages.js'

/** The bundle of this file lies in test/bench. */
const peersFolder = new URL('peers/', import.meta.url)

const defaultRounds = 5

const base = 'parse5.parse alone'
const ours = 'parseArticle'
const { parse, bodyOf } = await loadPlainPackages()
const own = new Map<string, Engine>([
  [base, (source) => parse(source)],
  [ours, (source) => parseArticle(source)],
])

/** What anybody pays who reads a feed document with the same two packages, without looking at what they give. */
const plainFeed = 'gray-matter and parse5.parse'
const ownOnFeeds = new Map<string, Engine>([
  [plainFeed, (source) => parse(bodyOf(source))],
  [ours, (source) => parseArticle(source)],
])

function pagesOf(set: CorpusSet): SpeedPage[] {
  return [...corpusPages(set)].map(({ name, bytes }) => ({ name, source: new TextDecoder().decode(bytes) }))
}

async function comparePages(
  pages: readonly SpeedPage[],
  rounds: number,
  peers: ReadonlyMap<string, Engine>,
): Promise<void> {
  const engines = new Map([...own, ...peers])
  const times = await timeEngines(engines, pages, { rounds, warmUp: 2, repeats: 1 })
  console.info(`\nWhole pages (${pages.length}), ${rounds} rounds: median of the pages' ratios, and ratio of the sums`)
  for (const name of engines.keys()) {
    const toBase = ratio(times, name, base)
    const toOurs = ratio(times, name, ours)
    console.info(
      `  ${name.padEnd(24)} ${format(toBase.median)} ${format(toBase.total)} × parse5   ${format(toOurs.median)} ${format(toOurs.total)} × parseArticle`,
    )
  }
}

async function compareFeeds(set: CorpusSet, rounds: number): Promise<void> {
  const pages = pagesOf(set)
  if (pages.length === 0) return
  // Small documents: many repeats until the engine has compiled all, and a clock that can tell them.
  const warmUp = Math.ceil(1300 / pages.length)
  const times = await timeEngines(ownOnFeeds, pages, { rounds: rounds * 4, warmUp, repeats: 10 })
  const { median, total } = ratio(times, ours, plainFeed)
  console.info(
    `\nFeed documents (${set}, ${pages.length}): ${format(median)} median, ${format(total)} of the sums × ${plainFeed}`,
  )
}

async function showGrowth(): Promise<void> {
  const pages = growingPages()
  const times = await timeEngines(own, pages, { rounds: 3, warmUp: 1, repeats: 1 })
  console.info('\nCost against size: microseconds a KB, and how the cost grows where the size triples')
  let before: number | undefined
  for (const [index, { name, source }] of pages.entries()) {
    const time = times.get(ours)?.[index] ?? Number.NaN
    const growth = before === undefined ? '' : `× ${format(time / before)}`
    console.info(
      `  ${name.padStart(9)} ${((time * 1000) / (source.length / 1024)).toFixed(0).padStart(6)} µs/KB  ${growth}`,
    )
    before = time
  }
}

function format(value: number): string {
  return value.toFixed(2).padStart(6)
}

/** The slowest peers would take minutes. */
const alone = [base, ours, 'Readability on linkedom']

function showAlone(peers: ReadonlyMap<string, Engine>): void {
  const times = timeAlone(alone.filter((name) => own.has(name) || peers.has(name)))
  const least = times.get(base)
  console.info('\nIn a process of its own, collecting included: the first page, all pages once, and again')
  for (const [name, { first, once, again }] of times) {
    const told = [
      [first, least?.first],
      [once, least?.once],
      [again, least?.again],
    ].map(([time = Number.NaN, to = Number.NaN]) => `${time.toFixed(0).padStart(6)} ms ${format(time / to)} ×`)
    console.info(`  ${name.padEnd(24)} ${told.join('   ')} parse5`)
  }
}

async function main(rounds: number): Promise<void> {
  if (!skipWithoutCorpora()) {
    const pages = pagesOf('article-extraction-benchmark')
    const peers = await loadPeers(peersFolder)
    await comparePages(pages, rounds, peers)
    console.info('\nparseArticle by stage')
    for (const [name, share] of await timeStages((source) => parseArticle(source), pages, 3))
      if (share >= 0.005) console.info(`  ${(share * 100).toFixed(1).padStart(5)} %  ${name}`)
    showAlone(peers)
    await compareFeeds('feeds', rounds)
    await compareFeeds('seed', rounds)
  }
  await showGrowth()
  console.info(`\nPeak memory of this process: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
}

/** The rounds that were asked for; leaves the program where that is no number of them. */
function roundsAsked(): number {
  const { positionals } = parseArgs({ allowPositionals: true })
  const rounds = Number(positionals[0] ?? defaultRounds)
  if (positionals.length <= 1 && Number.isInteger(rounds) && rounds > 0) return rounds
  console.error(`bench:speed takes a number of rounds, not ${positionals.join(' ')}`)
  process.exit(2)
}

const name = engineAlone()
if (name === undefined) await main(roundsAsked())
else {
  const engines = own.has(name) ? own : await loadPeers(peersFolder)
  await readAlone(engines.get(name), pagesOf('article-extraction-benchmark'))
}
