import { isWide } from '../../text/characters.js'

/** Tokens that make one gram. */
const gramLength = 3

const fnvPrime = 0x01000193
const fnvBasis = 0x811c9dc5

const letter = /[\p{L}\p{N}\p{M}]/u

/** What a character does to a token: 0 ends it, 1 belongs to it, 2 is one by itself (a script without word spaces). */
const latinKinds = Uint8Array.from({ length: 256 }, (_, code) => kindOf(String.fromCharCode(code)))

function kindOf(character: string): number {
  if (!letter.test(character)) return 0
  return isWide(character) ? 2 : 1
}

function tokenKind(code: number): number {
  if (code < 256) return latinKinds[code] ?? 0
  // General punctuation and CJK punctuation end a token; of all else above Latin letters dominate.
  if (code >= 0x2000 && code < 0x2c00) return 0
  if (code < 0x2e80) return letter.test(String.fromCharCode(code)) ? 1 : 0
  if (code < 0x3041) return 0
  if (code >= 0xff00 && code < 0xff10) return 0
  if (code >= 0xac00 && code < 0xd7b0) return 1
  if (code >= 0xd800 && code < 0xe000) return 1
  return 2
}

/** Lower case for ASCII letters alone: titles and their repetitions differ in little else. */
function folded(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code
}

/** The hashes of the text's tokens: words in lower case, and single characters of scripts without word spaces. */
export function tokenHashes(text: string): number[] {
  const hashes: number[] = []
  let hash = fnvBasis
  let isOpen = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const kind = tokenKind(code)
    if (kind !== 1 && isOpen) {
      hashes.push(hash)
      hash = fnvBasis
      isOpen = false
    }
    if (kind === 0) continue
    hash = Math.imul(hash ^ folded(code), fnvPrime)
    if (kind === 2) {
      hashes.push(hash)
      hash = fnvBasis
    } else isOpen = true
  }
  if (isOpen) hashes.push(hash)
  return hashes
}

function gramHash(tokens: readonly number[], from: number): number {
  let hash = fnvBasis
  const end = Math.min(tokens.length, from + gramLength)
  for (let index = from; index < end; index++) hash = Math.imul(hash ^ (tokens[index] ?? 0), fnvPrime)
  return hash
}

function gramCount(tokens: readonly number[]): number {
  return tokens.length === 0 ? 0 : Math.max(1, tokens.length - gramLength + 1)
}

/** How often each sequence of three tokens stands on a page. */
export class GramCounts {
  readonly #counts = new Map<number, number>()

  add(tokens: readonly number[]): void {
    for (let from = 0; from < gramCount(tokens); from++) {
      const hash = gramHash(tokens, from)
      this.#counts.set(hash, (this.#counts.get(hash) ?? 0) + 1)
    }
  }

  /** The share of the tokens' grams, themselves counted, that stand on the page more than once, 0–1. */
  shareRepeated(tokens: readonly number[]): number {
    const count = gramCount(tokens)
    if (count === 0) return 0
    let repeated = 0
    for (let from = 0; from < count; from++) if ((this.#counts.get(gramHash(tokens, from)) ?? 0) > 1) repeated++
    return repeated / count
  }
}

/** The sequences of three tokens of some texts, for asking how much of another text is in them. */
export class GramSet {
  readonly #grams = new Set<number>()

  add(text: string): void {
    const tokens = tokenHashes(text)
    for (let from = 0; from < gramCount(tokens); from++) this.#grams.add(gramHash(tokens, from))
  }

  get isEmpty(): boolean {
    return this.#grams.size === 0
  }

  /** The share of the tokens' grams that are in the set, 0–1. */
  shareOf(tokens: readonly number[]): number {
    const count = gramCount(tokens)
    if (count === 0 || this.#grams.size === 0) return 0
    let found = 0
    for (let from = 0; from < count; from++) if (this.#grams.has(gramHash(tokens, from))) found++
    return found / count
  }
}
