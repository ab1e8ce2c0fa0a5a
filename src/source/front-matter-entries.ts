/** A top-level entry of a front matter: the line of its key, and the lines up to the next one. */
export interface FrontMatterEntry {
  /** Without quotes. */
  key: string
  /** Offset after the colon. */
  start: number
  /** Offset after the last character of the entry that is not white space; at least `start`. */
  end: number
}

/** Longest key, in UTF-16 units; longer ones are text. */
const maxKeyLength = 100

const afterQuotedKey = /[ \t]*:(?=[ \t]|$)/y
/** What a line begins with that is no key of the top level: indentation, a comment, an item of a list, markup. */
const noKeyStart = /^(?:[\s#<>[\]{}|&*!%@`,]|-(?:\s|$)|\?(?:\s|$))/
const innerSpace = /\s/
const comment = /^#(?:\s|$)/
const lineFeed = 0x0a
const carriageReturn = 0x0d

/**
 * Finds the top-level entries of the lines between two offsets.
 *
 * @param spacedKeys Whether a key without quotes may have spaces. YAML allows it; in a block that is not YAML, a line of
 *   prose with a colon must not become an entry.
 */
export function findEntries(text: string, start: number, end: number, spacedKeys: boolean): FrontMatterEntry[] {
  const entries: FrontMatterEntry[] = []
  for (let offset = start, next = start; offset < end; offset = next) {
    const lineEnd = findLineEnd(text, offset, end)
    next = afterLineEnd(text, lineEnd)
    const content = text.slice(offset, lineEnd)
    const key = readKey(content, spacedKeys)
    const last = entries[entries.length - 1]
    const contentEnd = offset + content.trimEnd().length
    if (key) {
      const valueStart = offset + key.length
      entries.push({ key: key.name, start: valueStart, end: Math.max(valueStart, contentEnd) })
    } else if (last && contentEnd > offset && !comment.test(content)) last.end = contentEnd
  }
  return entries
}

/** The offset of the first line end from `start` on; `end` where none is before it. */
export function findLineEnd(text: string, start: number, end: number): number {
  let offset = start
  for (; offset < end; offset++) {
    const code = text.charCodeAt(offset)
    if (code === lineFeed || code === carriageReturn) break
  }
  return offset
}

/** The offset after the line end that stands at `offset`. */
export function afterLineEnd(text: string, offset: number): number {
  return offset + (text.startsWith('\r\n', offset) ? 2 : 1)
}

/** The key that a line begins with, and the length of the key with its colon; undefined when it begins with none. */
export function readKey(content: string, spacedKeys: boolean): { name: string; length: number } | undefined {
  if (content === '' || noKeyStart.test(content)) return undefined
  const head = content.slice(0, maxKeyLength + 2)
  const quote = head.charAt(0)
  if (quote === '"' || quote === "'") {
    const close = head.indexOf(quote, 1)
    afterQuotedKey.lastIndex = close + 1
    if (close < 0 || !afterQuotedKey.test(content)) return undefined
    return { name: head.slice(1, close), length: afterQuotedKey.lastIndex }
  }
  const colon = findKeyEnd(head)
  if (colon < 1 || colon > maxKeyLength) return undefined
  const name = head.slice(0, colon).trimEnd()
  if (!spacedKeys && innerSpace.test(name)) return undefined
  return { name, length: colon + 1 }
}

/** The place of the first colon that a blank or nothing follows; -1 without one. */
function findKeyEnd(head: string): number {
  for (let colon = head.indexOf(':'); colon !== -1; colon = head.indexOf(':', colon + 1)) {
    const after = head.charAt(colon + 1)
    if (after === '' || after === ' ' || after === '\t') return colon
  }
  return -1
}
