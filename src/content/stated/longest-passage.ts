import { type JsonReader, walkLenientJson } from '../../metadata/json-ld/walk-lenient-json.js'
import { shortestItem } from './state-passages.js'

/**
 * UTF-16 units that no passage of the text is longer than, line feeds between its strings included: found without making
 * a tree, because the data of few pages holds a text at all.
 */
export function longestPassage(text: string): number {
  const meter = new PassageMeter()
  walkLenientJson(text, meter)
  return meter.longest
}

/** An object or an array that is open. */
interface Level {
  readonly isObject: boolean
  readonly outer: Level | undefined
  /** UTF-16 units of an array's items, or of an object's longest text, which is the most that it adds as an item. */
  length: number
}

class PassageMeter implements JsonReader {
  longest = 0
  #level: Level | undefined

  open(isObject: boolean): void {
    this.#level = { isObject, outer: this.#level, length: 0 }
  }

  close(): void {
    const closed = this.#level
    this.#level = closed?.outer
    if (closed?.isObject === true && this.#level?.isObject === false) this.#addItem(this.#level, closed.length)
  }

  text(from: number, to: number): void {
    const length = to - from
    const level = this.#level
    this.longest = Math.max(this.longest, length)
    if (level === undefined || length < shortestItem) return
    if (level.isObject) level.length = Math.max(level.length, length)
    else this.#addItem(level, length)
  }

  key(): void {}

  separate(): void {}

  word(): void {}

  #addItem(level: Level, length: number): void {
    if (length === 0) return
    level.length += length + 1
    this.longest = Math.max(this.longest, level.length)
  }
}
