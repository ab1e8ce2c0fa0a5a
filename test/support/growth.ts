/** A line gives 2 and a square 4; between them stand caches that no longer fit and the collector of garbage. */
export const mostGrowth = 3.5

/** A line is found as soon as one of so many runs shows it; a square shows in none. */
const mostRuns = 12

/** Milliseconds below which the growth says nothing: a busy machine loses as much now and then. */
const defaultNoise = 60

/** How much longer twice the size takes, at the least over some runs; 0 where both are too fast to tell. */
export function growth(run: (size: number) => void, size: number, noise: number = defaultNoise): number {
  let one = Number.POSITIVE_INFINITY
  let two = Number.POSITIVE_INFINITY
  for (let round = 0; round < mostRuns; round++) {
    two = Math.min(
      two,
      milliseconds(() => run(size * 2)),
    )
    if (two < noise) return 0
    one = Math.min(
      one,
      milliseconds(() => run(size)),
    )
    if (two / one < mostGrowth) break
  }
  return two / one
}

function milliseconds(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
