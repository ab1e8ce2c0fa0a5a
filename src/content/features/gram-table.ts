/** Grams that there is room for at first; a power of two. */
const initialRoom = 4096

/** An odd number that nobody knows beforehand: no page can be written so that its grams all fall on one place. */
const factor = Math.floor(Math.random() * 0x80000000) * 2 + 1

/** Numbers the hashes of grams, from 0, in the order in which they are met. */
export class GramTable {
  /** How many different ones there are. */
  size = 0
  /** By place the number of what is there, plus one; 0 is free. Half of the places at least are. */
  #places = new Int32Array(initialRoom * 2)
  #hashes = new Int32Array(initialRoom)

  /** The number of the hash, which is a new one for a new hash. */
  add(hash: number): number {
    let place = this.#placeOf(hash)
    const known = this.#places[place] as number
    if (known !== 0) return known - 1
    if (this.size === this.#hashes.length) {
      this.#grow()
      place = this.#placeOf(hash)
    }
    this.#hashes[this.size] = hash
    this.#places[place] = ++this.size
    return this.size - 1
  }

  has(hash: number): boolean {
    return this.#places[this.#placeOf(hash)] !== 0
  }

  /** Where the hash is, or the free place where it would be. */
  #placeOf(hash: number): number {
    const places = this.#places
    const last = places.length - 1
    let place = Math.imul(hash, factor) >>> Math.clz32(last)
    for (;;) {
      const number = places[place] as number
      if (number === 0 || this.#hashes[number - 1] === hash) return place
      place = (place + 1) & last
    }
  }

  #grow(): void {
    const hashes = this.#hashes
    this.#places = new Int32Array(hashes.length * 4)
    this.#hashes = new Int32Array(hashes.length * 2)
    this.#hashes.set(hashes)
    for (let number = 0; number < hashes.length; number++)
      this.#places[this.#placeOf(hashes[number] as number)] = number + 1
  }
}
