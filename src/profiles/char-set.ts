/** A set of code points as sorted, disjoint, inclusive ranges. It may be larger than what it stands for, never smaller. */
export type CharSet = readonly (readonly [first: number, last: number])[]

const lastCodePoint = 0x10ffff

/** Every character: also what stands for Unicode properties, whose members are not listed here. */
export const anyCharacter: CharSet = [[0, lastCodePoint]]

/** No character. */
export const noCharacter: CharSet = []

/** Merges sets into one. */
export function unite(sets: readonly CharSet[]): CharSet {
  const ranges = sets.flat().sort((a, b) => a[0] - b[0])
  const merged: [number, number][] = []
  for (const [first, last] of ranges) {
    const previous = merged.at(-1)
    if (previous !== undefined && first <= previous[1] + 1) previous[1] = Math.max(previous[1], last)
    else merged.push([first, last])
  }
  return merged
}

/** All characters that are not in the set. Of a set that is larger than what it stands for, this would be too small. */
export function complement(set: CharSet): CharSet {
  const ranges: [number, number][] = []
  let next = 0
  for (const [first, last] of set) {
    if (first > next) ranges.push([next, first - 1])
    next = last + 1
  }
  if (next <= lastCodePoint) ranges.push([next, lastCodePoint])
  return ranges
}

/** Whether the sets have a character in common. */
export function overlaps(a: CharSet, b: CharSet): boolean {
  let inA = 0
  let inB = 0
  for (;;) {
    const left = a[inA]
    const right = b[inB]
    if (left === undefined || right === undefined) return false
    if (left[1] < right[0]) inA++
    else if (right[1] < left[0]) inB++
    else return true
  }
}

/** Whether no two of the sets have a character in common. */
export function areDisjoint(sets: readonly CharSet[]): boolean {
  return sets.every((set, index) => sets.slice(0, index).every((earlier) => !overlaps(earlier, set)))
}
