const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }
const escaped = /\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g
const selfEscaped = /["'\\/]/
const space = /\s/
const opensValue = /["'{[\d\-\]}]/
/** A key without quotation marks, and its colon. */
const bareKey = /[A-Za-z_$][\w$]{0,40}\s{0,4}:/y
const opensLiteral = /[tfn]/

/**
 * Reads a string literal from its quotation mark on. Line feeds and other control characters may stand in it as they are,
 * a backslash before anything but an escape is a backslash, and a quotation mark that nothing of JSON follows belongs to
 * the text: `"She said "no" to it"`.
 *
 * @param inArray Whether bare `true`, `false` and `null` may follow the comma behind the string
 * @returns the text, and the offset after the closing mark, or of the end where none closes it
 */
export function readJsonString(text: string, start: number, inArray: boolean): { value: string; end: number } {
  const mark = text.charAt(start)
  let from = start + 1
  for (;;) {
    const close = text.indexOf(mark, from)
    if (close === -1) return { value: resolveEscapes(text.slice(start + 1)), end: text.length }
    if (isEscaped(text, close, from) || !endsString(text, close + 1, inArray)) {
      from = close + 1
      continue
    }
    return { value: resolveEscapes(text.slice(start + 1, close)), end: close + 1 }
  }
}

/** Whether an odd number of backslashes stands before the mark. `from`: where the search began, so that it stays linear. */
function isEscaped(text: string, mark: number, from: number): boolean {
  let at = mark
  while (at > from && text.charCodeAt(at - 1) === 0x5c) at--
  return (mark - at) % 2 === 1
}

/** Whether what follows can follow a string. */
function endsString(text: string, after: number, inArray: boolean): boolean {
  const at = skipSpace(text, after)
  const next = text.charAt(at)
  // A comma is missing where the next string begins on a line of its own.
  if (next === '"') return text.slice(after, at).includes('\n')
  if (next !== ',') return next === '' || ':]}/<;'.includes(next)
  const from = skipSpace(text, at + 1)
  const behind = text.charAt(from)
  return (
    behind === '' ||
    opensValue.test(behind) ||
    ',/<'.includes(behind) ||
    (inArray ? opensLiteral.test(behind) : isBareKey(text, from))
  )
}

function isBareKey(text: string, at: number): boolean {
  bareKey.lastIndex = at
  return bareKey.test(text)
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && space.test(text.charAt(at))) at++
  return at
}

function resolveEscapes(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(escaped, (whole, code: string | undefined, character: string | undefined) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16))
    if (character === undefined) return whole
    return selfEscaped.test(character) ? character : (escapes[character] ?? whole)
  })
}
