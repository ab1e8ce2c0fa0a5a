import { Session } from 'node:inspector/promises'
import type { SpeedPage } from './compare-engines.js'
import type { Engine } from './peers.js'

/** Microseconds between two samples of the profile. */
const interval = 250

/**
 * The share of the time of `parseArticle` that each function it calls takes, largest first, 0–1; what the garbage
 * collector takes stands apart. From a profile of the processor.
 */
export async function timeStages(
  parseArticle: Engine,
  pages: readonly SpeedPage[],
  rounds: number,
): Promise<[name: string, share: number][]> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval })
  await session.post('Profiler.start')
  for (let round = 0; round < rounds; round++) for (const { source } of pages) parseArticle(source, '')
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()

  const own = new Map<number, number>()
  for (const [index, id] of (profile.samples ?? []).entries())
    own.set(id, (own.get(id) ?? 0) + (profile.timeDeltas?.[index] ?? 0))
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]))
  const shares = new Map<string, number>()
  const note = (name: string, time: number): void => void shares.set(name, (shares.get(name) ?? 0) + time)
  const total = (id: number): number =>
    (own.get(id) ?? 0) + (nodes.get(id)?.children ?? []).reduce((sum, child) => sum + total(child), 0)
  for (const node of profile.nodes) {
    const { functionName } = node.callFrame
    if (functionName === '(garbage collector)') note('garbage collection', own.get(node.id) ?? 0)
    if (functionName !== 'parseArticle') continue
    note('parseArticle itself', own.get(node.id) ?? 0)
    for (const child of node.children ?? []) note(nodes.get(child)?.callFrame.functionName ?? '', total(child))
  }
  const all = [...shares.values()].reduce((sum, time) => sum + time, 0)
  return [...shares].map(([name, time]): [string, number] => [name, time / all]).sort((a, b) => b[1] - a[1])
}
