import { GramTable } from './gram-table.js'
import { fnvBasis, fnvPrime, TextReader } from './text-reader.js'

/** Tokens that make one gram. */
const gramLength = 3

/** The hashes of the text's tokens: words in lower case, and single characters of scripts without word spaces. */
export function tokenHashes(text: string): number[] {
  const reader = new TextReader()
  reader.read(text)
  return Array.from(reader.tokens.subarray(0, reader.tokenCount))
}

/** The hash of the gram that begins at a token, of which there are `count`. */
export function gramHash(tokens: ArrayLike<number>, count: number, from: number): number {
  let hash = fnvBasis
  const end = Math.min(count, from + gramLength)
  for (let index = from; index < end; index++) hash = Math.imul(hash ^ (tokens[index] as number), fnvPrime)
  return hash
}

/** How many grams that many tokens make: fewer than a gram has make one together. */
export function gramCount(tokens: number): number {
  return tokens === 0 ? 0 : Math.max(1, tokens - gramLength + 1)
}

/** The sequences of three tokens of some texts, for asking how much of another text is in them. */
export class GramSet {
  readonly #grams = new GramTable()
  readonly #reader = new TextReader()

  add(text: string): void {
    this.#reader.read(text)
    const { tokens, tokenCount } = this.#reader
    for (let from = 0; from < gramCount(tokenCount); from++) this.#grams.add(gramHash(tokens, tokenCount, from))
  }

  get isEmpty(): boolean {
    return this.#grams.size === 0
  }

  /** The share of the tokens' grams that are in the set, 0–1. */
  shareOf(tokens: readonly number[]): number {
    const count = gramCount(tokens.length)
    if (count === 0 || this.isEmpty) return 0
    let found = 0
    for (let from = 0; from < count; from++) if (this.#grams.has(gramHash(tokens, tokens.length, from))) found++
    return found / count
  }
}
