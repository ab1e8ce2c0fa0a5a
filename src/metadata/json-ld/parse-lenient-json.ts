import { isSpace } from './json-characters.js'
import type { JsonArray, JsonNode, JsonObject } from './json-tree.js'
import { closingMark, resolveEscapes } from './read-json-string.js'
import { skipBetweenValues } from './skip-between-values.js'

/** Nesting that is read; what lies deeper is skipped. Real JSON-LD has up to 12 levels. */
const maxDepth = 64
/** Values that are read; the rest of the text is skipped. The largest of 500 news pages has some 4,000. */
const maxNodes = 50_000

const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/

/** The characters by which the reader tells what comes next. */
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

/** An object or an array that is being read. */
interface Frame {
  readonly node: JsonObject | JsonArray
  /** What it stands in. */
  readonly outer: Frame | undefined
  /** The key whose value comes next; undefined: a key comes next. */
  key: string | undefined
}

/**
 * Reads JSON as pages write it: with comments, CDATA marks and `<!--` around it, trailing commas and semicolons, raw
 * line feeds in strings, lone backslashes, single quotation marks, keys without marks, several values one after the
 * other, brackets that do not match, an end that is cut off. What is right JSON is read as JSON. Linear; never throws.
 *
 * @returns the values in their order
 */
export function parseLenientJson(text: string): JsonNode[] {
  return new LenientReader(text).read()
}

class LenientReader {
  readonly #text: string
  readonly #roots: JsonNode[] = []
  /** The innermost bracket that is open. */
  #frame: Frame | undefined
  #depth = 0
  #nodes = 0
  #at = 0
  /** Brackets that are open beyond the greatest depth. */
  #tooDeep = 0

  constructor(text: string) {
    this.#text = text
  }

  read(): JsonNode[] {
    const text = this.#text
    for (this.#skip(); this.#at < text.length && this.#nodes < maxNodes; this.#skip()) {
      const code = text.charCodeAt(this.#at)
      if (code === mark.quotation || code === mark.apostrophe) this.#readString()
      else if (code === mark.colon) this.#at++
      else if (code === mark.comma) this.#separate()
      else if (code === mark.openObject || code === mark.openArray) this.#open(code === mark.openObject)
      else if (code === mark.closeObject || code === mark.closeArray) this.#close(code === mark.closeObject)
      else this.#readWord()
    }
    for (let frame = this.#frame; frame !== undefined; frame = frame.outer) frame.node.end = this.#at
    return this.#roots
  }

  #skip(): void {
    this.#at = skipBetweenValues(this.#text, this.#at)
  }

  #open(isObject: boolean): void {
    const start = this.#at++
    if (this.#depth === maxDepth) {
      this.#tooDeep++
      return
    }
    const node: JsonObject | JsonArray = isObject
      ? { kind: 'object', entries: new Map(), start, end: start }
      : { kind: 'array', items: [], start, end: start }
    this.#add(node)
    this.#frame = { node, outer: this.#frame, key: undefined }
    this.#depth++
  }

  /** Closes the innermost bracket of the kind, the last or the one around it; one that nothing opened is passed over. */
  #close(isObject: boolean): void {
    this.#at++
    if (this.#tooDeep > 0) {
      this.#tooDeep--
      return
    }
    const kind = isObject ? 'object' : 'array'
    const inner = this.#frame
    const outer = inner?.outer
    if (inner?.node.kind === kind) this.#leave(inner)
    else if (inner !== undefined && outer?.node.kind === kind) {
      this.#leave(inner)
      this.#leave(outer)
    }
  }

  #leave({ node, outer }: Frame): void {
    node.end = this.#at
    this.#frame = outer
    this.#depth--
  }

  #separate(): void {
    this.#at++
    if (this.#frame !== undefined && this.#tooDeep === 0) this.#frame.key = undefined
  }

  #readString(): void {
    const start = this.#at
    const frame = this.#frame
    const close = closingMark(this.#text, start, frame?.node.kind === 'array')
    const end = Math.min(close + 1, this.#text.length)
    this.#at = end
    if (this.#tooDeep > 0) return
    const value = resolveEscapes(this.#text.slice(start + 1, close))
    if (expectsKey(frame)) frame.key = value
    else this.#add({ kind: 'text', value, start, end })
  }

  #readWord(): void {
    const text = this.#text
    const start = this.#at
    let end = start + 1
    while (end < text.length && isOfWord(text.charCodeAt(end))) end++
    this.#at = end
    const frame = this.#frame
    if (frame === undefined || this.#tooDeep > 0) return
    const value = text.slice(start, end)
    if (expectsKey(frame)) frame.key = value
    else this.#add({ kind: 'literal', value: literalOf(value), start, end })
  }

  #add(node: JsonNode): void {
    if (this.#tooDeep > 0) return
    this.#nodes++
    const frame = this.#frame
    if (frame === undefined) this.#roots.push(node)
    else if (frame.node.kind === 'array') frame.node.items.push(node)
    else if (frame.key !== undefined) {
      frame.node.entries.set(frame.key, node)
      frame.key = undefined
    }
  }
}

function expectsKey(frame: Frame | undefined): frame is Frame {
  return frame !== undefined && frame.node.kind === 'object' && frame.key === undefined
}

/** Whether the character may stand in a word without marks: none of `,:;"'{}[]`, no white space. */
function isOfWord(code: number): boolean {
  if (code === mark.quotation || code === mark.apostrophe || code === mark.comma) return false
  if (code === mark.colon || code === mark.semicolon) return false
  if (code === mark.openArray || code === mark.closeArray) return false
  return code !== mark.openObject && code !== mark.closeObject && !isSpace(code)
}

function literalOf(word: string): number | boolean | null | string {
  if (word === 'true') return true
  if (word === 'false') return false
  if (word === 'null') return null
  return number.test(word) ? Number(word) : word
}
