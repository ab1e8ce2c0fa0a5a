/**
 * How much longer `parseArticle` takes than parse5 alone, over the feed documents and the pages of
 * article-extraction-benchmark: both in turn on each page, medians, then the ratio of the sums.
 *
 *     npx tsx test/bench/parse-cost.ts [ROUNDS]
 */
import { parse } from 'parse5'
import { parseArticle } from '../../src/parse-article.js'
import { type CorpusSet, corpusPages, skipWithoutCorpora } from '../support/corpora.js'

/** Odd, so that the median is a measured value. Five rounds agree to about 3 %. */
const defaultRounds = 5

/** Milliseconds of work before anything is measured: the feed documents are so small that the engine needs many of them. */
const warmUp = 4_000

function time(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[values.length >> 1] ?? 0
}

function measure(set: CorpusSet, rounds: number): void {
  const sources = [...corpusPages(set)].map(({ bytes }) => new TextDecoder().decode(bytes))
  if (sources.length === 0) return
  for (const start = performance.now(); performance.now() - start < warmUp; )
    for (const source of sources) {
      parse(source)
      parseArticle(source)
    }
  const bare = sources.map(() => [] as number[])
  const whole = sources.map(() => [] as number[])
  for (let round = 0; round < rounds; round++)
    for (const [index, source] of sources.entries()) {
      bare[index]?.push(time(() => parse(source)))
      whole[index]?.push(time(() => parseArticle(source)))
    }
  const sum = (samples: number[][]): number => samples.reduce((all, values) => all + median(values), 0)
  const ratios = sources.map((_, index) => median(whole[index] ?? []) / median(bare[index] ?? []))
  console.info(
    `${set}: ${sources.length} pages, parse5 ${sum(bare).toFixed(1)} ms, parseArticle ${sum(whole).toFixed(1)} ms, ` +
      `ratio ${(sum(whole) / sum(bare)).toFixed(2)}, median ratio ${median(ratios).toFixed(2)}`,
  )
}

if (!skipWithoutCorpora())
  for (const set of ['feeds', 'article-extraction-benchmark'] as const)
    measure(set, Number(process.argv[2] ?? defaultRounds))
