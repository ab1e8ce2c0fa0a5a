/** How many first units of names are told apart, a power of two: all of ASCII. */
const firstUnits = 128

/**
 * Values by name, for look-ups of names that seldom have one. A length and a first unit that no name here has tell of most
 * of them that they have none: a look-up by the whole name would hash each, and those of a page are cut out of its source.
 */
export class NameIndex<Value> {
  readonly #values = new Map<string, Value>()
  /** By the first unit of names, the lengths that they have, as bits. */
  readonly #lengths = new Uint32Array(firstUnits)

  get size(): number {
    return this.#values.size
  }

  get(name: string): Value | undefined {
    return this.#mayHave(name.charCodeAt(0), name.length) ? this.#values.get(name) : undefined
  }

  /** The value of the name that stands in a text between two offsets. */
  getBetween(text: string, start: number, end: number): Value | undefined {
    return this.#mayHave(text.charCodeAt(start), end - start) ? this.#values.get(text.slice(start, end)) : undefined
  }

  #mayHave(first: number, length: number): boolean {
    const lengths = this.#lengths[first & (firstUnits - 1)] ?? 0
    return (lengths & lengthBit(length)) !== 0
  }

  set(name: string, value: Value): void {
    const first = name.charCodeAt(0) & (firstUnits - 1)
    this.#lengths[first] = (this.#lengths[first] ?? 0) | lengthBit(name.length)
    this.#values.set(name, value)
  }

  /** The same names with other values. */
  map(change: (value: Value) => Value): NameIndex<Value> {
    const changed = new NameIndex<Value>()
    for (const [name, value] of this.#values) changed.set(name, change(value))
    return changed
  }
}

/** A bit of 32: lengths that differ by 32 share one. */
function lengthBit(length: number): number {
  return 1 << (length & 31)
}
