import type { JsonArray, JsonNode, JsonObject } from './json-tree.js'
import { resolveEscapes } from './read-json-string.js'
import { type JsonReader, walkLenientJson } from './walk-lenient-json.js'

const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/

/**
 * Reads JSON as pages write it, see `walkLenientJson`.
 *
 * @param offset What the places of all nodes are counted from: where the text begins among others
 * @returns the values in their order
 */
export function parseLenientJson(text: string, offset = 0): JsonNode[] {
  const tree = new JsonTree(text, offset)
  walkLenientJson(text, tree)
  return tree.roots
}

class JsonTree implements JsonReader {
  readonly roots: JsonNode[] = []
  readonly #text: string
  readonly #offset: number
  readonly #open: (JsonObject | JsonArray)[] = []
  /** The innermost bracket that is open. */
  #inner: JsonObject | JsonArray | undefined
  /** The key whose value comes next. */
  #key: string | undefined

  constructor(text: string, offset: number) {
    this.#text = text
    this.#offset = offset
  }

  open(isObject: boolean, place: number): void {
    const start = place + this.#offset
    const node: JsonObject | JsonArray = isObject
      ? { kind: 'object', entries: new Map(), start, end: start }
      : { kind: 'array', items: [], start, end: start }
    this.#add(node)
    this.#open.push(node)
    this.#inner = node
  }

  close(end: number): void {
    const closed = this.#open.pop()
    if (closed !== undefined) closed.end = end + this.#offset
    this.#inner = this.#open[this.#open.length - 1]
    this.#key = undefined
  }

  key(from: number, to: number, isWord: boolean): void {
    const key = this.#text.slice(from, to)
    this.#key = isWord ? key : resolveEscapes(key)
  }

  separate(): void {
    this.#key = undefined
  }

  text(from: number, to: number, end: number): void {
    const value = resolveEscapes(this.#text.slice(from, to))
    this.#add({ kind: 'text', value, start: from - 1 + this.#offset, end: end + this.#offset })
  }

  word(start: number, end: number): void {
    const value = literalOf(this.#text.slice(start, end))
    this.#add({ kind: 'literal', value, start: start + this.#offset, end: end + this.#offset })
  }

  #add(node: JsonNode): void {
    const inner = this.#inner
    if (inner === undefined) this.roots.push(node)
    else if (inner.kind === 'array') inner.items.push(node)
    else if (this.#key !== undefined) {
      inner.entries.set(this.#key, node)
      this.#key = undefined
    }
  }
}

function literalOf(word: string): number | boolean | null | string {
  if (word === 'true') return true
  if (word === 'false') return false
  if (word === 'null') return null
  return number.test(word) ? Number(word) : word
}
