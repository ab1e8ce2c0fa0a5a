/** Grams that there is room for at first; a power of two. */
const initialRoom = 4096
/** Spreads hashes over the places: 2^32 divided by the golden ratio, which is odd, as its powers are. */
const spread = 0x9e3779b1
/** Most places that are looked at for a hash. As half of them are free, the grams of a page need a few. */
const longestSearch = 128

/**
 * Numbers the hashes of grams, from 0, in the order in which they are met.
 *
 * Each size of the table spreads the hashes in another way, and it also grows where many would stand together: no page can be
 * written so that its grams all fall on one place, and be slow to read.
 */
export class GramTable {
  /** How many different ones there are. */
  size = 0
  /** By place the number of what is there, plus one; 0 is free. Half of the places at least are. */
  #places = new Int32Array(initialRoom * 2)
  #hashes = new Int32Array(initialRoom)
  #factor = spread

  /** The number of the hash, which is a new one for a new hash. */
  add(hash: number): number {
    let place = this.#placeOf(hash)
    const known = this.#places[place] ?? 0
    if (known !== 0) return known - 1
    while (place === -1 || this.size === this.#hashes.length) {
      this.#grow()
      place = this.#placeOf(hash)
    }
    this.#hashes[this.size] = hash
    this.#places[place] = ++this.size
    return this.size - 1
  }

  has(hash: number): boolean {
    return (this.#places[this.#placeOf(hash)] ?? 0) !== 0
  }

  /** Where the hash is, or the free place where it would be; -1 where that is too far away. */
  #placeOf(hash: number): number {
    const places = this.#places
    const last = places.length - 1
    let place = Math.imul(hash, this.#factor) >>> Math.clz32(last)
    for (let step = 0; step < longestSearch; step++) {
      const number = places[place] as number
      if (number === 0 || this.#hashes[number - 1] === hash) return place
      place = (place + 1) & last
    }
    return -1
  }

  #grow(): void {
    do {
      const hashes = this.#hashes
      this.#places = new Int32Array(hashes.length * 4)
      this.#hashes = new Int32Array(hashes.length * 2)
      this.#hashes.set(hashes)
      this.#factor = Math.imul(this.#factor, spread)
    } while (!this.#placeAll())
  }

  /** Whether there was a place for each hash. */
  #placeAll(): boolean {
    for (let number = 0; number < this.size; number++) {
      const place = this.#placeOf(this.#hashes[number] as number)
      if (place === -1) return false
      this.#places[place] = number + 1
    }
    return true
  }
}
