import matter from 'gray-matter'
import { FAILSAFE_SCHEMA, load } from 'js-yaml'
import { plainCopy, TooLargeError } from './plain-copy.js'

/** What became of a YAML block. */
export type YamlResult =
  | { kind: 'data'; data: Record<string, unknown> }
  /** It is not YAML, or not a map. */
  | { kind: 'malformed' }
  /** Its aliases expand to more than is allowed. */
  | { kind: 'too-large' }

/** How many times its own length a block may be with its aliases expanded; without aliases it is below 2. */
const maxExpansion = 4
/** Size that a block of any length may expand to, in nodes and characters. */
const freeExpansion = 1_024
/** Most aliases in a block: as a key, each costs the length of what it stands for. */
const maxAliases = 200
/** Most line ends in one run of white space: gray-matter looks for comments in time quadratic in it. */
const maxBlankLines = 64

const alias = /[\s,[{?:-]\*[^\s*]/g
const longWhiteSpace = /\s{65}/
const whiteSpace = /\s+/g
const lineEnds = /[\n\r\u2028\u2029]/g

/**
 * Text in the form of a buffer. gray-matter turns a string into a `Buffer`, which only Node has; what says of itself
 * that it is one, it leaves alone.
 */
class BufferLike {
  static isBuffer(): boolean {
    return true
  }

  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  toString(): string {
    return this.text
  }
}

/** gray-matter evaluates a block that names JavaScript as its language. None gets there; this makes sure of it. */
function refuse(): never {
  throw new Error('front matter is never evaluated')
}

const engines = {
  yaml: { parse: loadYaml },
  javascript: { parse: refuse },
  coffee: { parse: refuse },
}

/**
 * The closing fence for gray-matter. It looks for the fence anywhere at the beginning of a line, so that `---x` and
 * `----` would end the block; NUL cannot occur in YAML.
 */
const closingFence = '\0'

/**
 * Reads the lines between the fences of a front matter. Every scalar stays a string as written, an empty one is '', the
 * last of duplicate keys wins, maps have no prototype. Aliases are expanded up to a bound. Never throws.
 */
export function parseYaml(block: string): YamlResult {
  if (block.includes(closingFence) || hasManyBlankLines(block)) return { kind: 'malformed' }
  if (block.includes('*') && (block.match(alias)?.length ?? 0) > maxAliases) return { kind: 'too-large' }
  try {
    const content = new BufferLike(`---\n${block}\n${closingFence}\n`)
    // With an options object, gray-matter keeps nothing of the document.
    const options = { language: 'yaml', delimiters: ['---', closingFence] as [string, string], engines }
    const { data } = matter({ content: content as unknown as string }, options)
    const copied = plainCopy(data, block.length * maxExpansion + freeExpansion)
    return isMap(copied) ? { kind: 'data', data: copied } : { kind: 'malformed' }
  } catch (error) {
    return { kind: error instanceof TooLargeError ? 'too-large' : 'malformed' }
  }
}

function loadYaml(text: string): object {
  return load(text, { schema: FAILSAFE_SCHEMA, json: true }) as object
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function hasManyBlankLines(block: string): boolean {
  // A run of so many line ends is longer than their number; nearly no block has one.
  if (!longWhiteSpace.test(block)) return false
  for (const [run] of block.matchAll(whiteSpace)) {
    if (run.length > maxBlankLines && (run.match(lineEnds)?.length ?? 0) > maxBlankLines) return true
  }
  return false
}
