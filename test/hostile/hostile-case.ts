import type { Root } from 'hast'
import type { Article } from '../../src/model/article.js'
import type { ParseOptions } from '../../src/model/options.js'

/** A kind of input that makes a careless reader slow, deep, large or wrong. */
export interface HostileCase {
  /** Unique among all. */
  name: string
  /** What it would do to a careless reader: why it is here. */
  why: string
  /** The input of a size; twice the size is about twice the input. */
  make: (size: number) => string | Uint8Array | Root
  /** The size of every run: small enough for all of them together, large enough to tell a square from a line. */
  size: number
  /** The size of the full run. */
  full: number
  options?: ParseOptions
  /** What else must be true of the result. */
  check?: (article: Article, size: number) => void
}

/** Items made from their numbers, one after the other. */
export function numbered(count: number, item: (number: number) => string): string {
  return Array.from({ length: count }, (_, number) => item(number)).join('')
}
