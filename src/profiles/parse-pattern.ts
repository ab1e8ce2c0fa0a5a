import { anyCharacter, type CharSet, complement, unite } from './char-set.js'
import { PatternError } from './pattern-error.js'
import type { ChoiceNode, PatternNode } from './pattern-nodes.js'

/** Parentheses in parentheses: no pattern of the profiles here has more than two. It bounds the recursion. */
const maxNesting = 20

const digits: CharSet = [[0x30, 0x39]]
const wordCharacters: CharSet = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
]
const lineTerminators: CharSet = [
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
]
const whiteSpace: CharSet = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
]

/** The class escapes. Of a Unicode property only this is known: it is at most everything. */
const classEscapes: Readonly<Record<string, CharSet>> = {
  d: digits,
  D: complement(digits),
  w: wordCharacters,
  W: complement(wordCharacters),
  s: whiteSpace,
  S: complement(whiteSpace),
  p: anyCharacter,
  P: anyCharacter,
}

const controlEscapes: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13, 0: 0 }

const quantifier = /(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/y
const groupStart = /\((?:\?:|\?<[\p{L}_$][\p{L}\p{N}_$]*>|(?!\?))/uy
const hexEscape = /u\{([\da-fA-F]+)\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})/y

/**
 * Parses a pattern that `new RegExp(pattern, 'u')` has accepted. Refuses what can refer back or look around.
 *
 * @throws PatternError
 */
export function parsePattern(pattern: string): ChoiceNode {
  const reader = new PatternReader(pattern)
  return reader.readChoice(0)
}

class PatternReader {
  private readonly pattern: string
  private offset = 0

  constructor(pattern: string) {
    this.pattern = pattern
  }

  readChoice(nesting: number): ChoiceNode {
    if (nesting > maxNesting) throw new PatternError(`more than ${maxNesting} groups in one another`, this.offset)
    const alternatives: PatternNode[][] = [[]]
    while (this.offset < this.pattern.length && this.pattern[this.offset] !== ')') {
      if (this.pattern[this.offset] === '|') {
        this.offset++
        alternatives.push([])
      } else alternatives.at(-1)?.push(this.readTerm(nesting))
    }
    return { type: 'choice', alternatives }
  }

  private readTerm(nesting: number): PatternNode {
    const node = this.readAtom(nesting)
    const offset = this.offset
    const found = this.take(quantifier)
    if (found === null) return node
    const [text, from, comma, to] = found
    if (text.startsWith('*')) return { type: 'repeat', node, min: 0, max: Number.POSITIVE_INFINITY, offset }
    if (text.startsWith('+')) return { type: 'repeat', node, min: 1, max: Number.POSITIVE_INFINITY, offset }
    if (text.startsWith('?')) return { type: 'repeat', node, min: 0, max: 1, offset }
    const min = Number(from)
    const max = comma === undefined ? min : to === '' ? Number.POSITIVE_INFINITY : Number(to)
    return { type: 'repeat', node, min, max, offset }
  }

  private readAtom(nesting: number): PatternNode {
    const character = this.pattern[this.offset]
    if (character === '(') return this.readGroup(nesting)
    if (character === '[') return { type: 'character', set: this.readClass() }
    if (character === '\\') return this.readEscape()
    if (character === '^' || character === '$') {
      this.offset++
      return { type: 'assertion', kind: character === '^' ? 'start' : 'end' }
    }
    if (character === '.') {
      this.offset++
      return { type: 'character', set: complement(lineTerminators) }
    }
    return { type: 'character', set: single(this.takeCodePoint()) }
  }

  private readGroup(nesting: number): PatternNode {
    const offset = this.offset
    if (this.take(groupStart) === null) throw new PatternError(describeGroup(this.pattern.slice(offset)), offset)
    const choice = this.readChoice(nesting + 1)
    this.offset++
    return choice
  }

  private readEscape(): PatternNode {
    const offset = this.offset
    const letter = this.pattern[offset + 1] ?? ''
    if ((letter >= '1' && letter <= '9') || letter === 'k')
      throw new PatternError('a back-reference is refused: it cannot be matched in linear time', offset)
    if (letter === 'b' || letter === 'B') {
      this.offset += 2
      return { type: 'assertion', kind: 'word-boundary' }
    }
    return { type: 'character', set: this.takeEscapedSet() }
  }

  /** Reads `[…]`. Of a negated class with a Unicode property only this is known: it is at most everything. */
  private readClass(): CharSet {
    this.offset++
    const negated = this.pattern[this.offset] === '^'
    if (negated) this.offset++
    const sets: CharSet[] = []
    let inexact = false
    while (this.pattern[this.offset] !== ']') {
      if (/^\\[pP]/.test(this.pattern.slice(this.offset, this.offset + 2))) inexact = true
      const first = this.takeClassMember()
      const isRange = this.pattern[this.offset] === '-' && this.pattern[this.offset + 1] !== ']'
      if (!isRange) {
        sets.push(first)
        continue
      }
      this.offset++
      const last = this.takeClassMember()
      sets.push([[first[0]?.[0] ?? 0, last[0]?.[0] ?? 0]])
    }
    this.offset++
    if (!negated) return unite(sets)
    return inexact ? anyCharacter : complement(unite(sets))
  }

  private takeClassMember(): CharSet {
    if (this.pattern[this.offset] !== '\\') return single(this.takeCodePoint())
    if (this.pattern[this.offset + 1] === 'b') {
      this.offset += 2
      return single(8)
    }
    return this.takeEscapedSet()
  }

  private takeEscapedSet(): CharSet {
    this.offset++
    const hex = this.take(hexEscape)
    if (hex !== null) return this.afterHighSurrogate(Number.parseInt(hex[1] ?? hex[2] ?? hex[3] ?? '0', 16))
    const letter = this.pattern[this.offset] ?? ''
    if (letter === 'c') {
      this.offset += 2
      return single((this.pattern.charCodeAt(this.offset - 1) || 0) % 32)
    }
    this.offset++
    const set = Object.hasOwn(classEscapes, letter) ? classEscapes[letter] : undefined
    if (set === undefined) return single(controlEscapes[letter] ?? letter.charCodeAt(0))
    if (letter === 'p' || letter === 'P') this.offset = this.pattern.indexOf('}', this.offset) + 1
    return set
  }

  /** `\uD83D\uDE00` is one character. */
  private afterHighSurrogate(high: number): CharSet {
    if (high < 0xd800 || high > 0xdbff || !this.pattern.startsWith('\\u', this.offset)) return single(high)
    const low = Number.parseInt(this.pattern.slice(this.offset + 2, this.offset + 6), 16)
    if (!(low >= 0xdc00 && low <= 0xdfff)) return single(high)
    this.offset += 6
    return single((high - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000)
  }

  private takeCodePoint(): number {
    const code = this.pattern.codePointAt(this.offset) ?? 0
    this.offset += code > 0xffff ? 2 : 1
    return code
  }

  private take(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.offset
    const found = expression.exec(this.pattern)
    if (found !== null) this.offset += found[0].length
    return found
  }
}

function single(code: number): CharSet {
  return [[code, code]]
}

function describeGroup(text: string): string {
  if (text.startsWith('(?<=') || text.startsWith('(?<!')) return 'look-behind is refused'
  if (text.startsWith('(?=') || text.startsWith('(?!')) return 'look-ahead is refused'
  return 'only the groups (…), (?:…) and (?<name>…) are supported'
}
