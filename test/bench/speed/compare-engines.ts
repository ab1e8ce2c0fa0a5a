import type { Engine } from './peers.js'

/** A page to read. */
export interface SpeedPage {
  readonly name: string
  readonly source: string
}

/** Milliseconds of each engine on each page: the fastest of the rounds, which other work on the machine disturbs least. */
export type Times = ReadonlyMap<string, readonly number[]>

/** The address that every page is said to have. */
const pageUrl = 'https://news.example/story'

/** Runs every engine on every page in turn, so that what the machine does beside it strikes all alike. */
export async function timeEngines(
  engines: ReadonlyMap<string, Engine>,
  pages: readonly SpeedPage[],
  { rounds, warmUp, repeats }: { rounds: number; warmUp: number; repeats: number },
): Promise<Times> {
  const times = new Map([...engines.keys()].map((name) => [name, pages.map(() => Number.POSITIVE_INFINITY)]))
  for (let round = -warmUp; round < rounds; round++) {
    for (const [index, { source }] of pages.entries()) {
      for (const [name, engine] of engines) {
        const time = await timeOf(engine, source, repeats)
        const best = times.get(name)
        if (round >= 0 && best !== undefined) best[index] = Math.min(best[index] ?? time, time)
      }
    }
  }
  return times
}

async function timeOf(engine: Engine, source: string, repeats: number): Promise<number> {
  // What the engine before has left to collect is not this one's cost.
  globalThis.gc?.({ type: 'minor', execution: 'sync' })
  return (await timeReading(engine, Array<string>(repeats).fill(source))) / repeats
}

/** Milliseconds that an engine takes to read the sources, one after the other. */
export async function timeReading(engine: Engine, sources: readonly string[]): Promise<number> {
  const started = performance.now()
  for (const source of sources) {
    try {
      await engine(source, pageUrl)
    } catch {
      // A peer that fails on a page is timed as far as it came.
    }
  }
  return performance.now() - started
}

/** The middle of the pages' ratios of one engine to another, and the ratio of the sums. */
export function ratio(times: Times, name: string, base: string): { median: number; total: number } {
  const own = times.get(name) ?? []
  const other = times.get(base) ?? []
  const ratios = own.map((time, index) => time / (other[index] ?? time))
  return { median: median(ratios), total: sum(own) / sum(other) }
}

/** The middle of the values; NaN without any. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}
