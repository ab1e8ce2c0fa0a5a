/** A set of small numbers. A set that is passed on is not changed any more. */
export type BitSet = Uint32Array

/** An empty set for numbers below `size`. */
export function newBitSet(size: number): BitSet {
  return new Uint32Array(Math.ceil(size / 32))
}

/** Adds a number to a set that nobody else holds yet. */
export function setBit(set: BitSet, bit: number): void {
  const word = bit >>> 5
  set[word] = (set[word] ?? 0) | (1 << (bit & 31))
}

/** Whether the number is in the set; undefined is the empty set. */
export function hasBit(set: BitSet | undefined, bit: number): boolean {
  return set !== undefined && ((set[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0
}

/** The union; one of the two sets itself where it holds the other, so that long lists of siblings share one. */
export function unite(first: BitSet | undefined, second: BitSet | undefined): BitSet | undefined {
  if (first === undefined) return second
  if (second === undefined || holdsAll(first, second)) return first
  const union = first.slice()
  for (let word = 0; word < union.length; word++) union[word] = wordOf(first, word) | wordOf(second, word)
  return union
}

function holdsAll(set: BitSet, other: BitSet): boolean {
  for (let word = 0; word < other.length; word++) if ((wordOf(other, word) & ~wordOf(set, word)) !== 0) return false
  return true
}

function wordOf(set: BitSet, word: number): number {
  return set[word] ?? 0
}
