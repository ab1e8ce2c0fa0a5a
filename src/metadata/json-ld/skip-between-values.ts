import { codeAt, isSpace } from './json-characters.js'

/** What opens something that is no JSON, and what closes it; '' where the opening is all of it. */
const asides: readonly (readonly [open: string, close: string])[] = [
  ['/*', '*/'],
  ['//', '\n'],
  ['<!--', ''],
  ['-->', ''],
  ['<![CDATA[', ''],
  [']]>', ''],
]

/** The offset of the next character of JSON: white space, semicolons, comments, CDATA and HTML comment marks are passed over. */
export function skipBetweenValues(text: string, from: number): number {
  let at = from
  for (;;) {
    const code = codeAt(text, at)
    if (code === 0x3b || isSpace(code)) at++
    else {
      const end = opensAside(code) ? endOfAside(text, at) : at
      if (end === at) return at
      at = end
    }
  }
}

/** Whether any of the asides may begin so: with `/`, `<`, `-` or `]`. */
function opensAside(code: number): boolean {
  return code === 0x2f || code === 0x3c || code === 0x2d || code === 0x5d
}

/** Where the aside ends that begins at the offset; the offset itself where none does. */
function endOfAside(text: string, at: number): number {
  const aside = asides.find(([open]) => text.startsWith(open, at))
  if (aside === undefined) return at
  const [open, close] = aside
  const end = close === '' ? at + open.length : text.indexOf(close, at + open.length)
  return end === -1 ? text.length : end + close.length
}
