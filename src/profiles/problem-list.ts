import type { ProfileProblem } from '../model/errors.js'
import { suggest } from './suggest.js'

/** Characters of a foreign key or value that a message shows. */
const shownLength = 60

/** Entries of a list beyond which it is not read: more rules than any page could be tried with. */
const maxEntries = 1_000_000

/**
 * Problems of a profile beyond which no word is suggested: each is compared with all that are known, which may be as many. A
 * person reads the first few.
 */
const maxSuggestions = 100

const identifier = /^[A-Za-z_$][\w$]{0,59}$/

/**
 * The problems of one profile, and the readers that find them. Every reader looks at own data properties alone, so a
 * getter is never run; what it reports once it reads as undefined.
 */
export class ProblemList {
  readonly problems: ProfileProblem[] = []

  add(path: string, message: string, suggestion?: string): void {
    this.problems.push(suggestion === undefined ? { path, message } : { path, message, suggestion })
  }

  /** Reports the word, of the first of them with the known one that was probably meant. */
  addUnknown(path: string, kind: string, word: string, known: Iterable<string>): void {
    const isNear = this.problems.length < maxSuggestions
    this.add(path, `unknown ${kind} ${show(word)}`, isNear ? suggest(word, known) : undefined)
  }

  /** The own properties of a plain object; undefined, and a problem, where the value is something else. */
  readObject(path: string, value: unknown): Map<string, unknown> | undefined {
    if (!isPlainObject(value)) {
      this.add(path, `an object wanted, got ${show(value)}`)
      return undefined
    }
    const entries = new Map<string, unknown>()
    for (const key of Reflect.ownKeys(value)) {
      if (typeof key === 'symbol') this.add(path, 'a key that is a symbol: plain data wanted')
      else {
        const read = this.readProperty(member(path, key), value, key)
        if (read !== undefined) entries.set(key, read)
      }
    }
    return entries
  }

  /** As `readObject`, where only some keys are known. */
  readRecord(path: string, value: unknown, keys: readonly string[]): Map<string, unknown> | undefined {
    const entries = this.readObject(path, value)
    for (const key of entries?.keys() ?? [])
      if (!keys.includes(key)) this.addUnknown(member(path, key), 'key', key, keys)
    return entries
  }

  /** The entries of an array with their paths; empty, and a problem, where the value is something else. */
  readArray(path: string, value: unknown): { path: string; value: unknown }[] {
    if (!Array.isArray(value)) {
      this.add(path, `a list wanted, got ${show(value)}`)
      return []
    }
    if (value.length > maxEntries) {
      this.add(path, `a list of at most ${maxEntries} entries wanted, got ${value.length}`)
      return []
    }
    const entries: { path: string; value: unknown }[] = []
    for (let index = 0; index < value.length; index++) {
      const place = `${path}[${index}]`
      const entry = this.readProperty(place, value, String(index))
      if (entry !== undefined) entries.push({ path: place, value: entry })
      else if (Object.getOwnPropertyDescriptor(value, index)?.get === undefined)
        this.add(place, 'a value wanted, got none')
    }
    return entries
  }

  /** A string that is not empty; undefined, and a problem, where the value is something else. */
  readString(path: string, value: unknown): string | undefined {
    if (typeof value === 'string' && value !== '') return value
    this.add(path, value === '' ? 'a string wanted, got an empty one' : `a string wanted, got ${show(value)}`)
    return undefined
  }

  /** One of the known words; undefined, and a problem, where the value is something else. */
  readWord(path: string, value: unknown, kind: string, known: readonly string[]): void {
    const word = this.readString(path, value)
    if (word !== undefined && !known.includes(word)) this.addUnknown(path, kind, word, known)
  }

  private readProperty(path: string, object: object, key: string): unknown {
    const descriptor = Object.getOwnPropertyDescriptor(object, key)
    if (descriptor?.get !== undefined || descriptor?.set !== undefined) {
      this.add(path, 'a getter or setter: plain data wanted')
      return undefined
    }
    return descriptor?.value
  }
}

/** The path of a key: `strip[2].select`, or `["odd key"]` where the key is no identifier. */
export function member(path: string, key: string): string {
  if (!identifier.test(key)) return `${path}[${show(key)}]`
  return path === '' ? key : `${path}.${key}`
}

/** A value as a message shows it: short, and without running any of its code. */
export function show(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(value.length > shownLength ? `${value.slice(0, shownLength)}…` : value)
  if (value === null || value === undefined) return String(value)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'an object'
  return `a ${typeof value}`
}

/** Whether the value is an object literal, one parsed from JSON or one without a prototype, of this or another realm. */
function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
