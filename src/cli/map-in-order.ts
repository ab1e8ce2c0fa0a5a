/**
 * Does `work` on every item and gives the results in the order of the items. At most `limit` items are under way or wait for
 * their turn; no other is taken from `items` until a result was taken over, so a slow reader slows down the source. A
 * result that is first in turn is given at once, also while the source keeps its next item waiting. Ends early, without
 * what is under way, when `signal` is aborted; throws what `items` or `work` throws.
 */
export async function* mapInOrder<Item, Result extends object>(
  items: AsyncIterable<Item>,
  limit: number,
  work: (item: Item) => Promise<Result>,
  signal: AbortSignal,
): AsyncGenerator<Result> {
  const iterator = items[Symbol.asyncIterator]()
  const slots: { result?: Result }[] = []
  let isReading = false
  let isAtEnd = false
  let failure: { error: unknown } | undefined
  let wake = (): void => {}

  const fail = (error: unknown): void => {
    failure ??= { error }
    wake()
  }
  const start = async (item: Item): Promise<void> => {
    const slot: { result?: Result } = {}
    slots.push(slot)
    slot.result = await work(item)
    wake()
  }
  const fill = (): void => {
    if (isReading || isAtEnd || slots.length >= limit || signal.aborted) return
    isReading = true
    iterator.next().then(({ done, value }) => {
      isReading = false
      if (done) isAtEnd = true
      else start(value).catch(fail)
      fill()
      wake()
    }, fail)
  }

  const onAbort = (): void => wake()
  signal.addEventListener('abort', onAbort)
  try {
    while (!signal.aborted) {
      if (failure !== undefined) throw failure.error
      fill()
      const result = slots[0]?.result
      if (result !== undefined) {
        slots.shift()
        fill()
        yield result
      } else if (isAtEnd && slots.length === 0) return
      else
        await new Promise<void>((resolve) => {
          wake = resolve
        })
    }
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}
