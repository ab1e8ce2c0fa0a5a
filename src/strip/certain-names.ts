import { WordTable } from '../html/word-table.js'
import type { LabelRule } from './label-rule.js'

/** More than all words of names. */
const mostWords = 0x10000

/** The names that nothing of an article has (`LabelRule.certain`): words, and pairs of words that follow each other. */
export class CertainNames {
  /** The numbers of the words, from 1. */
  readonly #words = new WordTable()
  readonly #alone = new Set<number>()
  readonly #pairs = new Set<number>()

  constructor(rules: readonly LabelRule[]) {
    const numbers = new Map<string, number>()
    const numberOf = (word: string): number => {
      const number = numbers.get(word) ?? numbers.size + 1
      if (!numbers.has(word)) this.#words.add(word, number)
      numbers.set(word, number)
      return number
    }
    for (const { certain = [] } of rules) {
      for (const name of certain) {
        const [first = '', second] = name.split(' ')
        if (second === undefined) this.#alone.add(numberOf(first))
        else this.#pairs.add(numberOf(first) * mostWords + numberOf(second))
      }
    }
  }

  /** The number of the word that stands there, by its hash; 0 for one that no name has. */
  number(hash: number, text: string, start: number, end: number): number {
    return this.#words.get(hash, text, start, end)
  }

  /** Whether the word of that number is a name, or ends one that the word before it begins. */
  ends(word: number, before: number): boolean {
    return word !== 0 && (this.#alone.has(word) || this.#pairs.has(before * mostWords + word))
  }
}
