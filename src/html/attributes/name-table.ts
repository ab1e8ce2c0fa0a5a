import { ownCopy } from './own-copy.js'

/** Slots of a table, a power of two: a news page has about 40 names of tags and 100 of attributes. */
const slotCount = 256
/** UTF-16 units of a name that is remembered. */
const longestName = 64

/** What is known of a name. */
export interface Named {
  readonly name: string
}

/**
 * The names that stand in sources, read without making a string of each: pages repeat few names thousands of times. Each has
 * the slot of a number that the caller makes of its characters. A name whose slot another one took since is described again, so
 * that no page can make the table large or slow.
 */
export class NameTable<T extends Named> {
  readonly #describe: (name: string) => T
  readonly #slots: (T | undefined)[] = new Array(slotCount)

  constructor(describe: (name: string) => T) {
    this.#describe = describe
  }

  /** The name that stands in the source between two offsets, which must be ASCII, in lower case. */
  find(source: string, start: number, end: number, hash: number): T {
    const slot = hash & (slotCount - 1)
    const latest = this.#slots[slot]
    if (latest !== undefined && standsAt(latest.name, source, start, end)) return latest
    // What is remembered must not hold the source.
    const found = this.#describe(ownCopy(source, start, end).toLowerCase())
    if (end - start <= longestName) this.#slots[slot] = found
    return found
  }
}

/** Whether the source has the lower-case name between the offsets, in either case. */
function standsAt(name: string, source: string, start: number, end: number): boolean {
  const { length } = name
  if (length !== end - start) return false
  for (let index = 0; index < length; index++) {
    const code = source.charCodeAt(start + index)
    // This bit is the case of a letter; what else can be in a name has it, but for `_`, which it makes no such unit.
    if (code !== name.charCodeAt(index) && (code | 0x20) !== name.charCodeAt(index)) return false
  }
  return true
}
