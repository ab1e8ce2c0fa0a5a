/**
 * Scores the labelled feed documents, with profiles and without. Prints a line a document and the totals; ends with
 * exit code 1 when a number is below its floor.
 *
 *     npm run bench:feeds -- [--verbose NAME] [--generic]
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parseArticle } from '../../src/parse-article.js'
import { skipWithoutCorpora } from '../support/corpora.js'
import { type LabelledFeed, labelledFeeds } from './feed-truth.js'
import { scoreBlocks } from './score-blocks.js'
import { scoreMetadata } from './score-metadata.js'
import { type StrippedScore, scoreStripped } from './score-stripped.js'

/** The scores of one document. */
interface Row {
  feed: LabelledFeed
  text: string[]
  metadata: string[]
  stripped: StrippedScore
}

/** Shares of documents and of texts, 0–1; `sina` counts documents. */
interface Totals {
  sina: number
  sinaOf: number
  textPerfect: number
  perfect: number
  reported: number
  rightReason: number
}

function score(feed: LabelledFeed, profile: false | undefined): Row {
  const article = parseArticle(feed.source, { profile })
  const blocks = scoreBlocks(article, feed.truth.blocks)
  return {
    feed,
    text: blocks.differences,
    metadata: scoreMetadata(article, feed.truth),
    stripped: scoreStripped(article, blocks.stripped),
  }
}

const isTextPerfect = (row: Row): boolean => row.text.length === 0
const isPerfect = (row: Row): boolean => row.text.length === 0 && row.metadata.length === 0

function total(rows: readonly Row[]): Totals {
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)
  const sina = rows.filter(({ feed }) => feed.site === 'sina-finance')
  const sum = (pick: (score: StrippedScore) => number): number => rows.reduce((all, row) => all + pick(row.stripped), 0)
  const asked = sum((stripped) => stripped.asked)
  return {
    sina: sina.filter(isPerfect).length,
    sinaOf: sina.length,
    textPerfect: share(rows.filter(isTextPerfect).length, rows.length),
    perfect: share(rows.filter(isPerfect).length, rows.length),
    reported: share(
      sum((stripped) => stripped.reported),
      asked,
    ),
    rightReason: share(
      sum((stripped) => stripped.rightReason),
      asked,
    ),
  }
}

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`
const shorten = (line: string, width: number): string => (line.length > width ? `${line.slice(0, width - 1)}…` : line)

function printRow({ feed, text, metadata, stripped }: Row): void {
  const parts = [...text, ...metadata, ...stripped.differences]
  const counts = `${text.length} blocks, ${metadata.length} fields, ${stripped.differences.length} stripped`
  const told = parts.slice(0, 3).map((part) => shorten(part, 70))
  console.info(`${feed.name.padEnd(28)} ${parts.length === 0 ? 'ok' : `${counts}: ${told.join(' · ')}`}`)
}

function printVerbose({ feed, text, metadata, stripped }: Row): void {
  console.info(`\n${feed.name}`)
  for (const line of [...text, ...metadata, ...stripped.differences]) console.info(`  ${line}`)
}

function printTotals(name: string, totals: Totals): void {
  const { sina, sinaOf, textPerfect, perfect, reported, rightReason } = totals
  console.info(
    `${name.padEnd(16)} Sina ${sina}/${sinaOf} text- and metadata-perfect · text-perfect ${percent(textPerfect)} · ` +
      `perfect ${percent(perfect)} · reported ${percent(reported)} · right reason ${percent(rightReason)}`,
  )
}

function printSites(rows: readonly Row[], generic: readonly Row[]): void {
  console.info('\nsite                documents  text-perfect  perfect  without profiles')
  for (const site of new Set(rows.map(({ feed }) => feed.site))) {
    const own = rows.filter(({ feed }) => feed.site === site)
    const plain = generic.filter(({ feed }) => feed.site === site)
    const numbers = [own.length, own.filter(isTextPerfect).length, own.filter(isPerfect).length]
    const [documents, text, perfect] = numbers.map(String)
    const without = `${plain.filter(isTextPerfect).length}, ${plain.filter(isPerfect).length}`
    console.info(`${site.padEnd(19)} ${documents?.padEnd(10)} ${text?.padEnd(13)} ${perfect?.padEnd(8)} ${without}`)
  }
}

function belowFloors(totals: Totals): string[] {
  const floors: Record<string, number> = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')).feeds
  const { sina, textPerfect, perfect, reported, rightReason } = totals
  return Object.entries({ sinaPerfect: sina, textPerfect, perfect, reported, rightReason })
    .filter(([name, value]) => value < (floors[name] ?? 0))
    .map(([name, value]) => `${name} is ${value.toFixed(3)}, its floor ${floors[name]}`)
}

function main(): void {
  const { values } = parseArgs({ options: { verbose: { type: 'string' }, generic: { type: 'boolean' } } })
  if (skipWithoutCorpora()) return
  const feeds = labelledFeeds()
  const rows = feeds.map((feed) => score(feed, undefined))
  const generic = feeds.map((feed) => score(feed, false))
  const shown = values.generic === true ? generic : rows
  const { verbose } = values
  if (verbose !== undefined) {
    for (const row of shown) if (row.feed.name.includes(verbose)) printVerbose(row)
    return
  }
  for (const row of shown) printRow(row)
  printSites(rows, generic)
  console.info('')
  printTotals('with profiles', total(rows))
  printTotals('without profiles', total(generic))
  const low = belowFloors(total(rows))
  for (const line of low) console.error(line)
  if (low.length > 0) process.exitCode = 1
}

main()
