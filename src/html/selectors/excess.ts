/** Nothing to give up. */
export const noExcess: readonly number[] = []

/** What was counted for each of several selectors, and how much of it there may be in all. */
export interface Counted {
  /** Of the selectors that may be given up, in all. */
  readonly sum: number
  readonly most: number
  /** The first selector that may be given up. */
  readonly first: number
  /** How many selectors there are. */
  readonly end: number
  readonly of: (selector: number) => number
}

/**
 * The selectors to give up where `sum` is more than `most`: those of the most, of those of the same the last, until half of what
 * may be is left. Between elements, what each of them adds to is the same for all selectors that hold for each.
 */
export function excessOf({ sum, most, first, end, of }: Counted): readonly number[] {
  const selectors = Array.from({ length: end - first }, (_, index) => first + index)
  const excess: number[] = []
  let left = sum
  for (const selector of selectors.sort((a, b) => of(b) - of(a) || b - a)) {
    if (left <= most / 2) break
    left -= of(selector)
    excess.push(selector)
  }
  return excess
}
