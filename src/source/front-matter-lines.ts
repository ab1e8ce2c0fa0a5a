import { type FrontMatterEntry, findEntries } from './front-matter-entries.js'
import { unquoteScalar } from './unquote-scalar.js'

const lineEnd = /\r\n?|\n/
const comment = /^#(?:\s|$)/
const listItem = /^-(?:[ \t]+|$)/
const blockScalar = /^[|>][+-]?[1-9]?$/
const flowList = /^\[[^[\]]*\]$/

/**
 * Keys whose value is text for people. Feed writers put it down unquoted, so that `[图] x` would be a list and `x #y`
 * would lose its end.
 */
const textKeys: ReadonlySet<string> = new Set([
  'title',
  'headline',
  'subtitle',
  'description',
  'excerpt',
  'summary',
  'abstract',
])

/** Begins with what is YAML for sure: quotes, a block scalar, an anchor, an alias or a tag with a plain name. */
const yamlSyntax = /^(?:['"]|[|>](?:[+-]?[1-9]?)$|(?:[&*]|!!?)[\w-]+(?:\s|$))/

/**
 * Reads the lines of a front matter that is not YAML: `key: value`, lists of `- item` lines at any indentation, flow
 * lists of plain items, block scalars; any other line continues the value before it. Comment lines are dropped, the last
 * of duplicate keys wins. The record has no prototype.
 */
export function readFrontMatterLines(text: string, start: number, end: number): Record<string, unknown> {
  const data: Record<string, unknown> = Object.create(null)
  for (const entry of findEntries(text, start, end, false)) data[entry.key] = readValue(text, entry)
  return data
}

/**
 * The value of an entry as it is written, for a key that holds text; undefined where YAML has the say: for other keys,
 * for values of several lines, and for those with quotes or other plain YAML syntax.
 */
export function writtenText(text: string, entry: FrontMatterEntry): string | undefined {
  if (!textKeys.has(entry.key)) return undefined
  const written = text.slice(entry.start, entry.end).trim()
  return lineEnd.test(text.slice(entry.start, entry.end).trimEnd()) || yamlSyntax.test(written) ? undefined : written
}

function readValue(text: string, entry: FrontMatterEntry): string | string[] {
  const [head = '', ...tail] = text.slice(entry.start, entry.end).split(lineEnd)
  const first = head.trim()
  const lines = tail.map((line) => line.trim()).filter((line) => line !== '' && !comment.test(line))
  if (blockScalar.test(first)) return lines.join(first.startsWith('|') ? '\n' : ' ')
  if (first === '' && listItem.test(lines[0] ?? '')) return readList(lines)
  const written = (first === '' ? lines : [first, ...lines]).join(' ')
  if (!textKeys.has(entry.key) && flowList.test(written)) return readFlowList(written)
  return unquoteScalar(written)
}

function readList(lines: readonly string[]): string[] {
  const items: string[][] = []
  for (const line of lines) {
    if (listItem.test(line)) items.push([line.replace(listItem, '')])
    else items[items.length - 1]?.push(line)
  }
  return items.map((parts) => unquoteScalar(parts.join(' ').trim()))
}

function readFlowList(written: string): string[] {
  const items = written.slice(1, -1).split(',')
  return items.map((item) => unquoteScalar(item.trim())).filter((item) => item !== '')
}
