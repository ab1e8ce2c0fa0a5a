/** A place where two values differ. */
export interface Difference {
  /** `metadata.title`, `blocks[3].text`. */
  path: string
  /** What stood there, as `shown` gives it; undefined where nothing did. */
  old?: unknown
  /** What stands there now; undefined where nothing does. */
  new?: unknown
}

/** Characters of a value that are shown; what is longer is cut, with an ellipsis. */
const maxShown = 200

/** Fields that are one value: four numbers for one moved range would hide what else changed. */
const atoms: ReadonlySet<string> = new Set(['position'])

interface Pair {
  path: string
  old: unknown
  new: unknown
}

/**
 * The places where two JSON values differ, in the order of the old one, the first `limit` of them; `count` is how many there
 * are. Lists are compared without what they begin and end with alike, so that one entry more is one difference.
 */
export function diffValues(
  old: unknown,
  current: unknown,
  limit: number,
): { differences: Difference[]; count: number } {
  const differences: Difference[] = []
  let count = 0
  const ahead: Pair[] = [{ path: '', old, new: current }]
  for (let pair = ahead.pop(); pair !== undefined; pair = ahead.pop()) {
    const parts = partsOf(pair)
    if (parts !== undefined) {
      for (const part of parts.reverse()) ahead.push(part)
    } else if (JSON.stringify(pair.old) !== JSON.stringify(pair.new)) {
      count += 1
      if (differences.length < limit) differences.push(asDifference(pair))
    }
  }
  return { differences, count }
}

/** What to compare in the place of two lists or two objects; undefined for any other pair. */
function partsOf({ path, old, new: current }: Pair): Pair[] | undefined {
  if (Array.isArray(old) && Array.isArray(current)) return listParts(path, old, current)
  if (!isObject(old) || !isObject(current) || atoms.has(path.slice(path.lastIndexOf('.') + 1))) return undefined
  const keys = [...Object.keys(old), ...Object.keys(current).filter((key) => !Object.hasOwn(old, key))]
  return keys.map((key) => ({
    path: path === '' ? key : `${path}.${key}`,
    old: Object.hasOwn(old, key) ? old[key] : undefined,
    new: Object.hasOwn(current, key) ? current[key] : undefined,
  }))
}

function listParts(path: string, old: readonly unknown[], current: readonly unknown[]): Pair[] {
  const before = old.map((item) => JSON.stringify(item))
  const after = current.map((item) => JSON.stringify(item))
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let tail = 0
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  const end = Math.max(old.length, current.length) - tail
  const pairs: Pair[] = []
  for (let index = start; index < end; index += 1)
    pairs.push({
      path: `${path}[${index}]`,
      old: index < old.length - tail ? old[index] : undefined,
      new: index < current.length - tail ? current[index] : undefined,
    })
  return pairs
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function asDifference({ path, old, new: current }: Pair): Difference {
  return {
    path,
    ...(old !== undefined && { old: shown(old) }),
    ...(current !== undefined && { new: shown(current) }),
  }
}

/** Text, numbers and the like as they are; lists and objects as JSON text. */
function shown(value: unknown): unknown {
  if (value === null) return null
  const text = typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : undefined
  if (text === undefined) return value
  return text.length <= maxShown ? text : `${text.slice(0, maxShown)}…`
}
