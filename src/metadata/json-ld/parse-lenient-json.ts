import type { JsonArray, JsonNode, JsonObject } from './json-tree.js'
import { readJsonString } from './read-json-string.js'
import { skipBetweenValues } from './skip-between-values.js'

/** Nesting that is read; what lies deeper is skipped. Real JSON-LD has up to 12 levels. */
const maxDepth = 64
/** Values that are read; the rest of the text is skipped. The largest of 500 news pages has some 4,000. */
const maxNodes = 50_000

const word = /[^\s,:;"'{}[\]]+/y
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/
const words: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
])

interface Frame {
  node: JsonObject | JsonArray
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
  readonly #frames: Frame[] = []
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
      const character = text.charAt(this.#at)
      if (character === '{' || character === '[') this.#open(character)
      else if (character === '}' || character === ']') this.#close(character)
      else if (character === '"' || character === "'") this.#readString()
      else if (character === ',') this.#separate()
      else if (character === ':') this.#at++
      else this.#readWord()
    }
    for (const { node } of this.#frames) node.end = this.#at
    return this.#roots
  }

  #skip(): void {
    this.#at = skipBetweenValues(this.#text, this.#at)
  }

  #open(bracket: '{' | '['): void {
    const start = this.#at++
    if (this.#frames.length === maxDepth) {
      this.#tooDeep++
      return
    }
    const node: JsonObject | JsonArray =
      bracket === '{'
        ? { kind: 'object', entries: new Map(), start, end: start }
        : { kind: 'array', items: [], start, end: start }
    this.#add(node)
    this.#frames.push({ node, key: undefined })
  }

  /** Closes the innermost bracket of the kind; one that nothing opened is passed over. */
  #close(bracket: '}' | ']'): void {
    this.#at++
    if (this.#tooDeep > 0) {
      this.#tooDeep--
      return
    }
    const kind = bracket === '}' ? 'object' : 'array'
    const depth = this.#frames.at(-1)?.node.kind === kind ? 1 : this.#frames.at(-2)?.node.kind === kind ? 2 : 0
    for (let count = 0; count < depth; count++) {
      const closed = this.#frames.pop()
      if (closed !== undefined) closed.node.end = this.#at
    }
  }

  #separate(): void {
    this.#at++
    const frame = this.#frames.at(-1)
    if (frame !== undefined && this.#tooDeep === 0) frame.key = undefined
  }

  #readString(): void {
    const start = this.#at
    const frame = this.#frames.at(-1)
    const { value, end } = readJsonString(this.#text, start, frame?.node.kind === 'array')
    this.#at = end
    if (this.#expectsKey(frame)) frame.key = value
    else this.#add({ kind: 'text', value, start, end })
  }

  #readWord(): void {
    const start = this.#at
    word.lastIndex = start
    const value = word.exec(this.#text)?.[0] ?? this.#text.charAt(start)
    const end = start + value.length
    this.#at = end
    const frame = this.#frames.at(-1)
    if (frame === undefined) return
    if (this.#expectsKey(frame)) frame.key = value
    else {
      const known = words.get(value)
      const read = known === undefined ? (number.test(value) ? Number(value) : value) : known
      this.#add({ kind: 'literal', value: read, start, end })
    }
  }

  #expectsKey(frame: Frame | undefined): frame is Frame {
    return frame !== undefined && frame.node.kind === 'object' && frame.key === undefined && this.#tooDeep === 0
  }

  #add(node: JsonNode): void {
    if (this.#tooDeep > 0) return
    this.#nodes++
    const frame = this.#frames.at(-1)
    if (frame === undefined) this.#roots.push(node)
    else if (frame.node.kind === 'array') frame.node.items.push(node)
    else if (frame.key !== undefined) {
      frame.node.entries.set(frame.key, node)
      frame.key = undefined
    }
  }
}
