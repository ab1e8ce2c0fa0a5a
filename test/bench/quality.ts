/**
 * Scores the library on whole pages of public collections and prints the scores beside their floors and aims, the worst
 * pages and what is wrong with them. See docs/benchmarks.md.
 *
 *     npm run bench:quality -- [--corpora DIR] [--set NAME] [--page NAME] [--worst N] [--json FILE] [--models FILE] [--check]
 */
import { fork } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { PageScores } from './quality/measure-page.js'
import { groupByRow, pageQuality, type RowScores, totalScores } from './quality/total-scores.js'

/** Processes that measure at the same time; the work is all computation. */
const workers = 2
/** Differences shown of one of the worst pages, and of one that was asked for. */
const shownOfWorst = 8
const shownOfAsked = 200

/** What a measure must and should reach, in percent. */
type Goals = Record<string, Record<string, { floor: number; aim: number }>>

const options = {
  corpora: { type: 'string' },
  set: { type: 'string', default: '' },
  page: { type: 'string', default: '' },
  worst: { type: 'string', default: '3' },
  json: { type: 'string' },
  models: { type: 'string', default: '' },
  check: { type: 'boolean', default: false },
} as const

function measure(part: number, asked: readonly string[], env: NodeJS.ProcessEnv): Promise<PageScores[]> {
  return new Promise((answer, fail) => {
    const file = fileURLToPath(new URL('quality-worker.ts', import.meta.url))
    const worker = fork(file, [String(part), String(workers), ...asked], { env, serialization: 'advanced' })
    let scores: PageScores[] = []
    worker.on('message', (message) => {
      scores = message as PageScores[]
    })
    worker.on('error', fail)
    worker.on('exit', (code) => (code === 0 ? answer(scores) : fail(new Error(`a worker ended with ${code}`))))
  })
}

function printRow(row: string, pages: number, scores: RowScores, goals: Goals[string] = {}): string[] {
  const low: string[] = []
  console.info(`\n${row} (${pages} pages)`)
  for (const [name, score] of Object.entries(scores)) {
    const goal = goals[name]
    const mark = goal === undefined ? ' ' : score < goal.floor ? '✗' : score < goal.aim ? '·' : '✓'
    const told =
      goal === undefined ? '' : `  floor ${goal.floor.toFixed(1).padStart(5)}  aim ${goal.aim.toFixed(1).padStart(5)}`
    console.info(`  ${mark} ${name.padEnd(11)} ${score.toFixed(1).padStart(5)}${told}`)
    if (goal !== undefined && score < goal.floor)
      low.push(`${row}: ${name} is ${score.toFixed(2)}, its floor ${goal.floor}`)
  }
  return low
}

function printPages(pages: readonly PageScores[], shown: number): void {
  for (const page of pages) {
    console.info(`    ${(pageQuality(page) * 100).toFixed(1).padStart(5)} ${page.name}`)
    for (const line of page.differences.slice(0, shown)) console.info(`            ${line}`)
    const more = page.differences.length - shown
    if (more > 0) console.info(`            … and ${more} more`)
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options })
  const env: NodeJS.ProcessEnv = { ...process.env, TZ: 'UTC' }
  if (values.corpora !== undefined) env.NEWS_PARSE_CORPORA = resolve(values.corpora)
  const start = performance.now()
  const parts = await Promise.all(
    Array.from({ length: workers }, (_, part) =>
      measure(part, [values.set, values.page, values.models && resolve(values.models)], env),
    ),
  )
  const seconds = (performance.now() - start) / 1000
  const goals: Goals = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')).quality
  const pages = parts.flat()
  const rows = groupByRow(pages)
  const low: string[] = []
  for (const [row, own] of rows) {
    low.push(...printRow(row, own.length, totalScores(own), goals[row]))
    const worst = own.toSorted((left, right) => pageQuality(left) - pageQuality(right))
    if (values.page !== '') printPages(worst, shownOfAsked)
    else printPages(worst.slice(0, Number(values.worst)), shownOfWorst)
  }
  if (pages.length === 0) console.info('no labelled pages: name the folder that holds corpora/ with --corpora')
  const parsing = pages.reduce((sum, page) => sum + page.milliseconds, 0) / 1000
  console.info(
    `\n${pages.length} pages in ${seconds.toFixed(1)} s, of them ${parsing.toFixed(1)} s (in ${workers} processes) parsing`,
  )
  if (low.length > 0) console.info(`\nbelow the floor:\n${low.map((line) => `  ${line}`).join('\n')}`)
  if (values.json !== undefined) {
    const scores = Object.fromEntries([...rows].map(([row, own]) => [row, totalScores(own)]))
    writeFileSync(values.json, `${JSON.stringify({ scores, pages }, null, 1)}\n`)
  }
  if (values.check && (low.length > 0 || pages.length === 0)) process.exitCode = 1
}

await main()
