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
    const lengths = this.#lengths[firstUnit(name)] ?? 0
    return (lengths & lengthBit(name)) === 0 ? undefined : this.#values.get(name)
  }

  set(name: string, value: Value): void {
    const first = firstUnit(name)
    this.#lengths[first] = (this.#lengths[first] ?? 0) | lengthBit(name)
    this.#values.set(name, value)
  }

  /** The same names with other values. */
  map(change: (value: Value) => Value): NameIndex<Value> {
    const changed = new NameIndex<Value>()
    for (const [name, value] of this.#values) changed.set(name, change(value))
    return changed
  }
}

function firstUnit(name: string): number {
  return name.charCodeAt(0) & (firstUnits - 1)
}

/** A bit of 32: lengths that differ by 32 share one. */
function lengthBit(name: string): number {
  return 1 << (name.length & 31)
}
