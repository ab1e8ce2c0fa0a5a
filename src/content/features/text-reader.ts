import {
  counted,
  countedMask,
  inToken,
  knownKinds,
  learnKind,
  smallLetter,
  tokenMask,
  tokenShift,
  wideBit,
} from './character-kinds.js'

/** A character of a script without word spaces says as much as this many Latin ones. */
const wideWeight = 2.5

export const fnvPrime = 0x01000193
export const fnvBasis = 0x811c9dc5

/** Room for tokens at first. */
const initialRoom = 1024

/** Reads texts one after the other: what their characters are and the hashes of their tokens come out of one walk. */
export class TextReader {
  /** Length of the text that was read last in Latin characters; a wide character counts 2.5. */
  width = 0
  /** Upper and lower case letters. */
  letters = 0
  /** The hashes of its tokens: words in lower case, and single characters of scripts without word spaces. */
  tokens: Int32Array = new Int32Array(initialRoom)
  tokenCount = 0
  readonly #counts = new Int32Array(countedMask + 1)

  /** How many characters count as this. */
  count(kind: number): number {
    return this.#counts[kind] as number
  }

  read(text: string): void {
    if (text.length > this.tokens.length) this.tokens = new Int32Array(text.length * 2)
    const { tokens } = this
    const counts = this.#counts.fill(0)
    let tokenCount = 0
    let hash = fnvBasis
    let isOpen = false
    let small = 0
    let wide = 0
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index)
      const kind = knownKinds[code] || learnKind(code)
      if (kind === smallLetter) {
        small++
        hash = Math.imul(hash ^ code, fnvPrime)
        isOpen = true
        continue
      }
      counts[kind & countedMask] = (counts[kind & countedMask] as number) + 1
      if (kind & wideBit) wide++
      const part = (kind >> tokenShift) & tokenMask
      if (part !== inToken.belongs && isOpen) {
        tokens[tokenCount++] = hash
        hash = fnvBasis
        isOpen = false
      }
      if (part === inToken.ends) continue
      hash = Math.imul(hash ^ folded(code), fnvPrime)
      if (part === inToken.isOne) {
        tokens[tokenCount++] = hash
        hash = fnvBasis
      } else isOpen = true
    }
    if (isOpen) tokens[tokenCount++] = hash
    this.tokenCount = tokenCount
    this.width = text.length + wide * (wideWeight - 1)
    this.letters = small + this.count(counted.lowerCase) + this.count(counted.upperCase)
  }
}

/** Lower case for ASCII letters alone: titles and their repetitions differ in little else. */
function folded(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code
}
