const space = /[\s;\uFEFF]/
/** How any of the asides begins; all else is told apart by one character. */
const opensAside = /[/<\-\]]/
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
    while (at < text.length && space.test(text.charAt(at))) at++
    if (!opensAside.test(text.charAt(at))) return at
    const aside = asides.find(([open]) => text.startsWith(open, at))
    if (aside === undefined) return at
    const [open, close] = aside
    const end = close === '' ? at + open.length : text.indexOf(close, at + open.length)
    at = end === -1 ? text.length : end + close.length
  }
}
