import { codeAt, skipSpace } from './json-characters.js'

const quotationMark = 0x22
const comma = 0x2c
const backslash = 0x5c

/** A key without quotation marks, and its colon. */
const bareKey = /[A-Za-z_$][\w$]{0,40}\s{0,4}:/y

/**
 * Where the string literal ends that begins with the quotation mark at `start`. Line feeds and other control characters
 * may stand in it as they are, and a quotation mark that nothing of JSON follows belongs to the text:
 * `"She said "no" to it"`.
 *
 * @param inArray Whether bare `true`, `false` and `null` may follow the comma behind the string
 * @returns the offset of the closing mark; that of the text's end where none closes it
 */
export function closingMark(text: string, start: number, inArray: boolean): number {
  const mark = text.charAt(start)
  let from = start + 1
  for (;;) {
    const close = text.indexOf(mark, from)
    if (close === -1) return text.length
    if (!isEscaped(text, close, from) && endsString(text, close + 1, inArray)) return close
    from = close + 1
  }
}

/** Whether an odd number of backslashes stands before the mark. `from`: where the search began, so that it stays linear. */
function isEscaped(text: string, mark: number, from: number): boolean {
  let at = mark
  while (at > from && text.charCodeAt(at - 1) === backslash) at--
  return (mark - at) % 2 === 1
}

/** Whether what follows can follow a string. */
function endsString(text: string, after: number, inArray: boolean): boolean {
  const at = skipSpace(text, after)
  const next = codeAt(text, at)
  // A comma is missing where the next string begins on a line of its own.
  if (next === quotationMark) return text.slice(after, at).includes('\n')
  if (next !== comma) return next === -1 || mayFollow(next)
  const from = skipSpace(text, at + 1)
  const behind = codeAt(text, from)
  if (behind === -1 || opensValue(behind)) return true
  return inArray ? opensLiteral(behind) : isBareKey(text, from)
}

/** Whether the character may stand behind a string: one of `:]}/<;`. */
function mayFollow(code: number): boolean {
  return code === 0x3a || code === 0x7d || code === 0x5d || code === 0x3b || code === 0x2f || code === 0x3c
}

/** Whether the character may stand behind a comma: a mark, a bracket, a digit, a sign, another comma, what opens a comment. */
function opensValue(code: number): boolean {
  if (code === quotationMark || code === 0x7b || code === 0x5b) return true
  if (code >= 0x2c && code <= 0x39) return code !== 0x2e
  return code === 0x27 || code === 0x7d || code === 0x5d || code === 0x3c
}

/** Whether `true`, `false` or `null` may begin so. */
function opensLiteral(code: number): boolean {
  return code === 0x74 || code === 0x66 || code === 0x6e
}

function isBareKey(text: string, at: number): boolean {
  bareKey.lastIndex = at
  return bareKey.test(text)
}

/** What a backslash and a letter stand for; a mark or a slash stands for itself. */
const escapes: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['"', '"'],
  ["'", "'"],
  ['\\', '\\'],
  ['/', '/'],
])

/** The text between the marks of a literal with its escapes resolved; a backslash before anything else is a backslash. */
export function resolveEscapes(text: string): string {
  let resolved = ''
  let from = 0
  for (let at = text.indexOf('\\'); at !== -1 && at + 1 < text.length; at = text.indexOf('\\', from)) {
    resolved += text.slice(from, at)
    const unit = escapedUnit(text, at + 1)
    resolved += unit === -1 ? (escapes.get(text.charAt(at + 1)) ?? text.slice(at, at + 2)) : String.fromCharCode(unit)
    from = at + (unit === -1 ? 2 : hexadecimalLength)
  }
  return from === 0 ? text : resolved + text.slice(from)
}

/** Characters of an escape by its number: `\u4e00`. */
const hexadecimalLength = 6

/** The UTF-16 unit that `u` and four digits name; -1 where they do not stand there. */
function escapedUnit(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0x75 || at + hexadecimalLength - 1 > text.length) return -1
  let unit = 0
  for (let index = at + 1; index < at + hexadecimalLength - 1; index++) {
    const digit = hexadecimalDigit(text.charCodeAt(index))
    if (digit === -1) return -1
    unit = unit * 16 + digit
  }
  return unit
}

function hexadecimalDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  const letter = code | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1
}
