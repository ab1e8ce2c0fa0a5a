import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { mapInOrder } from '../../src/cli/map-in-order.js'

const never = new AbortController().signal

async function* count(to: number, taken: number[] = []): AsyncGenerator<number> {
  for (let number = 0; number < to; number += 1) {
    taken.push(number)
    yield number
  }
}

async function collect<Result>(results: AsyncIterable<Result>): Promise<Result[]> {
  const collected: Result[] = []
  for await (const result of results) collected.push(result)
  return collected
}

describe('mapInOrder', () => {
  test('gives the results in the order of the items, whichever is ready first', async () => {
    const work = async (number: number) => {
      await wait((7 - (number % 7)) * 2)
      return { number }
    }
    const got = await collect(mapInOrder(count(30), 4, work, never))
    expect(got.map(({ number }) => number)).toEqual(Array.from({ length: 30 }, (_, number) => number))
  })

  test('has no more than the limit under way, and takes no more while nobody reads', async () => {
    const taken: number[] = []
    let underWay = 0
    let most = 0
    const work = async (number: number) => {
      underWay += 1
      most = Math.max(most, underWay)
      await turn()
      underWay -= 1
      return { number }
    }
    const results = mapInOrder(count(100, taken), 3, work, never)
    await results.next()
    for (let index = 0; index < 20; index += 1) await turn()
    // The one that was read, and three that wait.
    expect(taken).toHaveLength(4)
    await collect(results)
    expect(taken).toHaveLength(100)
    expect(most).toBe(3)
  })

  test('gives a result while the next item is still awaited', async () => {
    let release = (): void => {}
    async function* slow(): AsyncGenerator<number> {
      yield 1
      await new Promise<void>((resolve) => {
        release = resolve
      })
      yield 2
    }
    const results = mapInOrder(slow(), 2, async (number) => ({ number }), never)
    expect(await results.next()).toEqual({ done: false, value: { number: 1 } })
    release()
    expect(await collect(results)).toEqual([{ number: 2 }])
  })

  test('ends without waiting when it is aborted, also while an item is awaited', async () => {
    const abortion = new AbortController()
    async function* stuck(): AsyncGenerator<number> {
      yield 1
      await new Promise(() => {})
    }
    const results = mapInOrder(stuck(), 2, async (number) => ({ number }), abortion.signal)
    await results.next()
    const next = results.next()
    abortion.abort()
    expect(await next).toEqual({ done: true, value: undefined })
  })

  test('throws what the source or the work throws', async () => {
    async function* broken(): AsyncGenerator<number> {
      yield 1
      throw new Error('source')
    }
    await expect(collect(mapInOrder(broken(), 2, async (number) => ({ number }), never))).rejects.toThrow('source')
    const work = async (): Promise<object> => {
      throw new Error('work')
    }
    await expect(collect(mapInOrder(count(3), 2, work, never))).rejects.toThrow('work')
  })
})
