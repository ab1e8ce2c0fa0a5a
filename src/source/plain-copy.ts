/** Deepest nesting that is copied. js-yaml stops at 100 by itself, but aliases can chain deeper. */
const maxDepth = 100

/** Says that a value is larger, or nested deeper, than was allowed. */
export class TooLargeError extends Error {}

/**
 * Copies lists, maps and strings into plain data: maps without a prototype, so that `__proto__` and `constructor` are
 * keys as any other, and null as ''. What several aliases share is copied once each.
 *
 * @param budget Most nodes and characters in all; more throws a `TooLargeError`, as does a depth above 100. That ends
 *   values that expand without bound or hold themselves.
 */
export function plainCopy(value: unknown, budget: number): unknown {
  let left = budget

  function spend(cost: number): void {
    left -= cost
    if (left < 0) throw new TooLargeError()
  }

  function copy(original: unknown, depth: number): unknown {
    if (depth > maxDepth) throw new TooLargeError()
    spend(1)
    if (Array.isArray(original)) return original.map((item) => copy(item, depth + 1))
    if (typeof original === 'object' && original !== null) {
      const result: Record<string, unknown> = Object.create(null)
      for (const [key, item] of Object.entries(original)) {
        spend(key.length)
        result[key] = copy(item, depth + 1)
      }
      return result
    }
    const scalar = original === null || original === undefined ? '' : String(original)
    spend(scalar.length)
    return scalar
  }

  return copy(value, 0)
}
