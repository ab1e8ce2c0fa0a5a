/** Places for words, a power of two; fewer than half of them are taken. */
const places = 1024

/** The hash of a word whose units before the last have the hash `before`, 0 for none. ASCII letters of either case are the same. */
export function hashAfter(before: number, letter: number): number {
  return Math.imul(before ^ lower(letter), 0x01000193)
}

/**
 * Bits for each of some hundred words, looked up where a word stands in a text, in any case: cutting the word out and
 * folding it takes longer than all the rest. Words are of ASCII letters or of Han characters.
 */
export class WordTable {
  readonly #words: string[] = new Array<string>(places).fill('')
  readonly #bits = new Int32Array(places)

  /** Adds bits to those of the word. */
  add(word: string, bits: number): void {
    let hash = 0
    for (let at = 0; at < word.length; at++) hash = hashAfter(hash, word.charCodeAt(at))
    const place = this.#placeOf(hash, word, 0, word.length)
    this.#words[place] = word
    this.#bits[place] = (this.#bits[place] as number) | bits
  }

  /** The bits of the word from `start` to `end`, which has the hash; 0 for a word that was not added. */
  get(hash: number, text: string, start: number, end: number): number {
    return this.#bits[this.#placeOf(hash, text, start, end)] as number
  }

  /** Where the word is, or the free place where it would be. */
  #placeOf(hash: number, text: string, start: number, end: number): number {
    let place = (hash ^ (hash >>> 15)) & (places - 1)
    for (;;) {
      const word = this.#words[place] as string
      if (word === '' || isWord(word, text, start, end)) return place
      place = (place + 1) & (places - 1)
    }
  }
}

function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== lower(text.charCodeAt(start + at))) return false
  return true
}

/** The unit, an ASCII letter in lower case. */
function lower(unit: number): number {
  return unit < 0x80 ? unit | 0x20 : unit
}
