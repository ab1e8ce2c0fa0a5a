import { XPathError } from './xpath.js'

/** A piece of an XPath. */
export interface Token {
  kind: 'name' | 'literal' | 'number' | 'symbol' | 'end'
  /** A literal without its quotation marks. */
  text: string
}

const space = /\s+/y
const name = /[\p{L}_][\p{L}\p{N}_.-]*(?::[\p{L}_][\p{L}\p{N}_.-]*)?/uy
const number = /\d+(?:\.\d+)?/y
const literal = /"([^"]*)"|'([^']*)'/y
const symbol = /\/\/|::|\.\.|!=|<=|>=|[/@.*|()[\],=<>+-]/y

const kinds = { name, number, symbol } as const

/**
 * The tokens of an XPath, the last of kind `end`.
 *
 * @throws XPathError for a character that XPath does not have
 */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = []
  let offset = 0
  const take = (expression: RegExp): RegExpExecArray | null => {
    expression.lastIndex = offset
    const found = expression.exec(text)
    if (found !== null) offset += found[0].length
    return found
  }
  while (offset < text.length) {
    if (take(space) !== null) continue
    const string = take(literal)
    if (string !== null) {
      tokens.push({ kind: 'literal', text: string[1] ?? string[2] ?? '' })
      continue
    }
    const kind = (['name', 'number', 'symbol'] as const).find((candidate) => {
      const found = take(kinds[candidate])
      if (found !== null) tokens.push({ kind: candidate, text: found[0] })
      return found !== null
    })
    if (kind === undefined) throw new XPathError(unexpected(text.slice(offset)))
  }
  tokens.push({ kind: 'end', text: '' })
  return tokens
}

function unexpected(rest: string): string {
  const [character = ''] = rest
  const isQuote = character === '"' || character === "'"
  return isQuote ? 'a string that does not end' : `the character ${JSON.stringify(character)} is no XPath`
}
