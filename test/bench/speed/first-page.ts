import { spawnSync } from 'node:child_process'
import { median, pageUrl, type SpeedPage } from './compare-engines.js'
import type { Engine } from './peers.js'

/** Says to this program that it is started for one page of one engine. */
const flag = '--first'
/** Processes an engine: their middle is told. */
const processes = 7

/**
 * Milliseconds that each engine takes for the first page of a process, when nothing is compiled yet: the middle of several
 * processes, each of which reads the page of middle length. Loading the code is not in it.
 */
export function timeFirstPages(engines: Iterable<string>): Map<string, number> {
  const times = new Map<string, number>()
  for (const name of engines) {
    const own: number[] = []
    for (let count = 0; count < processes; count++) {
      const { stdout } = spawnSync(process.execPath, [process.argv[1] ?? '', flag, name], { encoding: 'utf8' })
      own.push(Number(stdout))
    }
    times.set(name, median(own))
  }
  return times
}

/** The engine that `timeFirstPages` started this process for; undefined where it did not. */
export function firstEngine(): string | undefined {
  return process.argv[2] === flag ? process.argv[3] : undefined
}

/** Reads the page of middle length, and prints the milliseconds that it took. */
export async function timeFirstPage(engine: Engine | undefined, pages: readonly SpeedPage[]): Promise<void> {
  const page = [...pages].sort((a, b) => a.source.length - b.source.length)[pages.length >> 1]
  if (engine === undefined || page === undefined) throw new Error('No such engine, or no pages')
  const started = performance.now()
  await engine(page.source, pageUrl)
  process.stdout.write(String(performance.now() - started))
}
