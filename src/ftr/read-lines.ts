/** A line of a site config that is not blank. */
export interface ConfigLine {
  /** From 1. */
  line: number
  /** Without white space at its ends. */
  text: string
  /** Whether it is a comment. */
  isComment: boolean
  /** In lower case, without what stands in parentheses after it; undefined where the line has none. */
  directive: string | undefined
  /** What stands in parentheses after the directive; undefined where nothing does. */
  argument: string | undefined
  value: string
}

const lineEnd = /\r\n|\r|\n/
const directiveName = /^([A-Za-z_][A-Za-z0-9_-]*)\s*([:(])/

/** The lines of a site config. */
export function readLines(text: string): ConfigLine[] {
  const lines: ConfigLine[] = []
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(lineEnd)
    .entries()) {
    const trimmed = raw.trim()
    if (trimmed !== '') lines.push({ line: index + 1, text: trimmed, ...readLine(trimmed) })
  }
  return lines
}

function readLine(text: string): Omit<ConfigLine, 'line' | 'text'> {
  const nameless = { directive: undefined, argument: undefined, value: '' }
  if (text.startsWith('#')) return { isComment: true, ...nameless }
  const found = directiveName.exec(text)
  if (found === null) return { isComment: false, ...nameless }
  const [head, name = '', opener] = found
  const directive = name.toLowerCase()
  if (opener === ':') return { isComment: false, directive, argument: undefined, value: text.slice(head.length).trim() }
  const end = text.indexOf('):', head.length)
  if (end === -1) return { isComment: false, ...nameless }
  const argument = text.slice(head.length, end)
  return { isComment: false, directive, argument, value: text.slice(end + 2).trim() }
}
