import { isSpace } from './json-characters.js'
import { closingMark } from './read-json-string.js'
import { skipBetweenValues } from './skip-between-values.js'

/** Nesting that is read; what lies deeper is skipped. Real JSON-LD has up to 12 levels. */
const maxDepth = 64
/** Values that are read; the rest of the text is skipped. The largest of 500 news pages has some 4,000. */
const maxNodes = 50_000

/** The characters by which it is told what comes next. */
const mark = {
  quotation: 0x22,
  apostrophe: 0x27,
  comma: 0x2c,
  colon: 0x3a,
  semicolon: 0x3b,
  openArray: 0x5b,
  closeArray: 0x5d,
  openObject: 0x7b,
  closeObject: 0x7d,
} as const

/** Is told what stands in a JSON text, in its order; offsets are in UTF-16 units, `end` is after the last character. */
export interface JsonReader {
  /** An object or an array begins. */
  open(isObject: boolean, start: number): void
  /** The innermost one ends; what the text leaves open ends with it. */
  close(end: number): void
  /** A key of the innermost object: a string, `from` and `to` without its marks, or a word. */
  key(from: number, to: number, isWord: boolean): void
  /** A comma: a key without a value has none. */
  separate(): void
  /** A string: `from` and `to` without its marks. */
  text(from: number, to: number, end: number): void
  /** A number, `true`, `false`, `null` or another word without marks. */
  word(start: number, end: number): void
}

/**
 * Goes through JSON as pages write it: with comments, CDATA marks and `<!--` around it, trailing commas and semicolons,
 * raw line feeds in strings, lone backslashes, single quotation marks, keys without marks, several values one after the
 * other, brackets that do not match, an end that is cut off. What is right JSON is read as JSON. Linear; never throws.
 */
export function walkLenientJson(text: string, reader: JsonReader): void {
  new LenientWalk(text, reader).walk()
}

class LenientWalk {
  readonly #text: string
  readonly #reader: JsonReader
  /** Of each bracket that is open, whether it is an object's; the innermost last. */
  readonly #open: boolean[] = []
  /** Whether the innermost bracket is an object's, and whether it is an array's. */
  #inObject = false
  #inArray = false
  /** Whether the innermost object has a key whose value comes next. */
  #hasKey = false
  #nodes = 0
  #at = 0
  /** Brackets that are open beyond the greatest depth. */
  #tooDeep = 0

  constructor(text: string, reader: JsonReader) {
    this.#text = text
    this.#reader = reader
  }

  walk(): void {
    const text = this.#text
    for (this.#skip(); this.#at < text.length && this.#nodes < maxNodes; this.#skip()) {
      const code = text.charCodeAt(this.#at)
      if (code === mark.quotation || code === mark.apostrophe) this.#readString()
      else if (code === mark.colon) this.#at++
      else if (code === mark.comma) this.#readComma()
      else if (code === mark.openObject || code === mark.openArray) this.#readOpening(code === mark.openObject)
      else if (code === mark.closeObject || code === mark.closeArray) this.#readClosing(code === mark.closeObject)
      else this.#readWord()
    }
    while (this.#open.length > 0) this.#leave()
  }

  #skip(): void {
    this.#at = skipBetweenValues(this.#text, this.#at)
  }

  #readOpening(isObject: boolean): void {
    const start = this.#at++
    if (this.#open.length === maxDepth) {
      this.#tooDeep++
      return
    }
    if (this.#tooDeep === 0) this.#nodes++
    this.#reader.open(isObject, start)
    this.#open.push(isObject)
    this.#enter()
  }

  /** Closes the innermost bracket of the kind, the last or the one around it; one that nothing opened is passed over. */
  #readClosing(isObject: boolean): void {
    this.#at++
    if (this.#tooDeep > 0) {
      this.#tooDeep--
      return
    }
    const { length } = this.#open
    const depth = this.#open[length - 1] === isObject ? 1 : this.#open[length - 2] === isObject ? 2 : 0
    for (let count = 0; count < depth; count++) this.#leave()
  }

  #leave(): void {
    this.#open.pop()
    this.#reader.close(this.#at)
    this.#enter()
  }

  /** Notes what the innermost bracket is, which was opened or in which another one was closed. */
  #enter(): void {
    const innermost = this.#open[this.#open.length - 1]
    this.#inObject = innermost === true
    this.#inArray = innermost === false
    this.#hasKey = false
  }

  #readComma(): void {
    this.#at++
    if (this.#tooDeep > 0) return
    this.#hasKey = false
    this.#reader.separate()
  }

  #readString(): void {
    const start = this.#at
    const close = closingMark(this.#text, start, this.#inArray)
    this.#at = Math.min(close + 1, this.#text.length)
    if (this.#tooDeep > 0) return
    if (this.#takesKey()) this.#reader.key(start + 1, close, false)
    else this.#reader.text(start + 1, close, this.#at)
  }

  #readWord(): void {
    const text = this.#text
    const start = this.#at
    let end = start + 1
    while (end < text.length && isOfWord(text.charCodeAt(end))) end++
    this.#at = end
    if (this.#open.length === 0 || this.#tooDeep > 0) return
    if (this.#takesKey()) this.#reader.key(start, end, true)
    else this.#reader.word(start, end)
  }

  /** Whether what was read is a key; else it is a value, which is counted. */
  #takesKey(): boolean {
    const isKey = this.#inObject && !this.#hasKey
    this.#hasKey = isKey
    if (!isKey) this.#nodes++
    return isKey
  }
}

/** Whether the character may stand in a word without marks: none of `,:;"'{}[]`, no white space. */
function isOfWord(code: number): boolean {
  if (code === mark.quotation || code === mark.apostrophe || code === mark.comma) return false
  if (code === mark.colon || code === mark.semicolon) return false
  if (code === mark.openArray || code === mark.closeArray) return false
  return code !== mark.openObject && code !== mark.closeObject && !isSpace(code)
}
