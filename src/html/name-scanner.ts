import { firstWide } from '../text/has-han.js'
import { hashAfter } from './word-table.js'

const hanRun = /\p{Script=Han}+/uy

/**
 * Finds the words in class names and ids where they stand, to be looked up in a `WordTable`: the same that `wordsOf` cuts
 * out. `HTMLText-body` has `HTMLT`, `ext` and `body`.
 */
export class NameScanner {
  /** Where the word that was found last stands. */
  start: number = 0
  end: number = 0
  hash: number = 0

  /** Finds the next word of a name from `from` on; false where there is none before the name's end. */
  next(name: string, from: number, nameEnd: number = name.length): boolean {
    for (let start = from; start < nameEnd; start++) {
      const end = Math.min(endOfWord(name, start), nameEnd)
      if (end === start) continue
      let hash = 0
      for (let at = start; at < end; at++) hash = hashAfter(hash, name.charCodeAt(at))
      this.start = start
      this.end = end
      this.hash = hash
      return true
    }
    return false
  }
}

/** Where the word that begins there ends; the start where none begins. */
function endOfWord(name: string, start: number): number {
  const first = name.charCodeAt(start)
  if (first >= firstWide) return endOfHan(name, start)
  let end = start
  while (isCapital(name.charCodeAt(end))) end++
  // One capital may begin a word of small letters; of several, none does.
  if (end - start < 2) while (isSmall(name.charCodeAt(end))) end++
  return end
}

function endOfHan(name: string, start: number): number {
  hanRun.lastIndex = start
  return hanRun.test(name) ? hanRun.lastIndex : start
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}
