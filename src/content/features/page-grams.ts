import { GramTable } from './gram-table.js'
import type { Hints } from './read-hints.js'
import type { TextReader } from './text-reader.js'
import { gramCount, gramHash } from './token-hashes.js'

/** The share of each line's grams that stand elsewhere too, 0–1. */
export interface GramShares {
  readonly titles: Float64Array
  readonly descriptions: Float64Array
  readonly bodies: Float64Array
  /** Those that stand on the page more than once, this line counted. */
  readonly repeated: Float64Array
}

const inTitle = 1
const inDescription = 2
const inBody = 4

/** Room for the grams of lines at first. */
const initialRoom = 4096

/** The sequences of three tokens of a page's lines, and which of them the page's head has. */
export class PageGrams {
  /** Whether the head states a body. */
  readonly statesBody: boolean
  readonly #table = new GramTable()
  /** Where the head has the grams, by their numbers; the lines' own have later numbers. */
  readonly #hinted: number[] = []
  /** The numbers of the grams of all lines, and where those of each line end. */
  #grams = new Int32Array(initialRoom)
  readonly #ends: number[] = []

  constructor({ titles, descriptions, bodies }: Hints, reader: TextReader) {
    this.#addHints(titles, inTitle, reader)
    this.#addHints(descriptions, inDescription, reader)
    this.#addHints(bodies, inBody, reader)
    this.statesBody = this.#hinted.some((where) => (where & inBody) !== 0)
  }

  #addHints(texts: readonly string[], where: number, reader: TextReader): void {
    for (const text of texts) {
      reader.read(text)
      const { tokens, tokenCount } = reader
      for (let from = 0; from < gramCount(tokenCount); from++) {
        const gram = this.#table.add(gramHash(tokens, tokenCount, from))
        this.#hinted[gram] = (this.#hinted[gram] ?? 0) | where
      }
    }
  }

  /** Adds the next line, which the reader has read. */
  addLine({ tokens, tokenCount }: TextReader): void {
    const count = gramCount(tokenCount)
    const start = this.#ends.at(-1) ?? 0
    const end = start + count
    if (end > this.#grams.length) {
      const grams = this.#grams
      this.#grams = new Int32Array(end * 2)
      this.#grams.set(grams)
    }
    for (let from = 0; from < count; from++)
      this.#grams[start + from] = this.#table.add(gramHash(tokens, tokenCount, from))
    this.#ends.push(end)
  }

  /** The shares of all lines, when all were added. */
  shares(): GramShares {
    const lines = this.#ends.length
    const shares = {
      titles: new Float64Array(lines),
      descriptions: new Float64Array(lines),
      bodies: new Float64Array(lines),
      repeated: new Float64Array(lines),
    }
    const { hinted, times } = this.#byNumber()
    let start = 0
    for (let line = 0; line < lines; line++) {
      const end = this.#ends[line] as number
      const count = Math.max(1, end - start)
      let titles = 0
      let descriptions = 0
      let bodies = 0
      let repeated = 0
      for (; start < end; start++) {
        const gram = this.#grams[start] as number
        const where = hinted[gram] as number
        if (where & inTitle) titles++
        if (where & inDescription) descriptions++
        if (where & inBody) bodies++
        if ((times[gram] as number) > 1) repeated++
      }
      shares.titles[line] = titles / count
      shares.descriptions[line] = descriptions / count
      shares.bodies[line] = bodies / count
      shares.repeated[line] = repeated / count
    }
    return shares
  }

  /** For each gram where the head has it, and how often it stands in lines. */
  #byNumber(): { hinted: Uint8Array; times: Int32Array } {
    const hinted = new Uint8Array(this.#table.size)
    hinted.set(this.#hinted)
    const times = new Int32Array(this.#table.size)
    const end = this.#ends.at(-1) ?? 0
    for (let at = 0; at < end; at++) {
      const gram = this.#grams[at] as number
      times[gram] = (times[gram] as number) + 1
    }
    return { hinted, times }
  }
}
