import { spawnSync } from 'node:child_process'
import { median, type SpeedPage, timeReading } from './compare-engines.js'
import type { Engine } from './peers.js'

/** Says to this program that it is started for one engine. */
const flag = '--alone'
/** Processes an engine: the middle of each of their times is told. */
const processes = 3
/** How often the pages are read again; the last time counts. */
const passesAgain = 3

/** What an engine takes that has a process to itself, in milliseconds. Loading the code is in none of them, collecting is in all. */
export interface TimesAlone {
  /** The first page, the one of middle length, with nothing compiled yet. */
  readonly first: number
  /** All pages once, that one included. */
  readonly once: number
  /** All pages, when they have been read some times. */
  readonly again: number
}

/** Times each engine in processes of its own, one after the other. */
export function timeAlone(engines: Iterable<string>): Map<string, TimesAlone> {
  const times = new Map<string, TimesAlone>()
  for (const name of engines) {
    const own: TimesAlone[] = []
    for (let count = 0; count < processes; count++) {
      const { stdout } = spawnSync(process.execPath, [process.argv[1] ?? '', flag, name], { encoding: 'utf8' })
      own.push(JSON.parse(stdout) as TimesAlone)
    }
    const middle = (key: keyof TimesAlone): number => median(own.map((time) => time[key]))
    times.set(name, { first: middle('first'), once: middle('once'), again: middle('again') })
  }
  return times
}

/** The engine that `timeAlone` started this process for; undefined where it did not. */
export function engineAlone(): string | undefined {
  return process.argv[2] === flag ? process.argv[3] : undefined
}

/** Reads the pages, the one of middle length first, and prints what that took. */
export async function readAlone(engine: Engine | undefined, pages: readonly SpeedPage[]): Promise<void> {
  const sources = pages.map(({ source }) => source)
  const middle = [...sources].sort((a, b) => a.length - b.length)[sources.length >> 1]
  if (engine === undefined || middle === undefined) throw new Error('No such engine, or no pages')
  const others = sources.filter((source) => source !== middle)
  const first = await timeReading(engine, [middle])
  const once = first + (await timeReading(engine, others))
  let again = once
  for (let pass = 0; pass < passesAgain; pass++) again = await timeReading(engine, sources)
  process.stdout.write(JSON.stringify({ first, once, again } satisfies TimesAlone))
}
