import { WordTable } from '../html/word-table.js'

/** Greater than the value of any name. */
export const noName = 0x3fffffff

/** What elements are called by: names of a word, or of two that follow each other (`first second`), each with a value. */
export class LabelNames {
  /** The numbers of the words that names have, from 1. */
  readonly #words = new WordTable()
  readonly #numbers = new Map<string, number>()
  /** By the number of a word, the value of the name that it is. */
  readonly #byWord: number[] = [noName]
  /** By the number of a word, the values of the pairs that it begins, by the number of the second. */
  readonly #byPair: (Map<number, number> | undefined)[] = [undefined]

  /** Adds a name; of two values of one the lesser counts. */
  add(name: string, value: number): void {
    const [first = '', second] = name.split(' ')
    const word = this.#numberOf(first)
    if (second === undefined) {
      this.#byWord[word] = Math.min(this.#byWord[word] ?? noName, value)
      return
    }
    const ends = this.#numberOf(second)
    const values = this.#byPair[word] ?? new Map<number, number>()
    this.#byPair[word] = values
    values.set(ends, Math.min(values.get(ends) ?? noName, value))
  }

  /** The number of the word that stands there, by its hash; 0 for one that no name has. */
  number(hash: number, text: string, start: number, end: number): number {
    return this.#words.get(hash, text, start, end)
  }

  /** The least value of the names that the word of that number is, or ends behind the word before it; `noName` for none. */
  value(word: number, before: number): number {
    if (word === 0) return noName
    return Math.min(this.#byWord[word] ?? noName, this.#byPair[before]?.get(word) ?? noName)
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const number = this.#byWord.push(noName) - 1
    this.#byPair.push(undefined)
    this.#numbers.set(word, number)
    this.#words.add(word, number)
    return number
  }
}
