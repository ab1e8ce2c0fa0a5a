/** Blank lines and a byte order mark, then a bare fence or one that names YAML, to the end of its line. */
const openingFence = /^\uFEFF?(?:[ \t]*[\r\n])*---[ \t]*(?:ya?ml)?[ \t]*(?:\r\n|\r|\n)/i
/** White space before the fence, in UTF-16 units: more of it is no feed document's. */
const mostLeadingSpace = 1024
/** The closing fence, alone on its line. */
const closingFence = /(?:^|\r\n|\r|\n)(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$)/
/** The first line that is neither blank nor a comment. */
const firstLine = /^(?:[ \t]*(?:#[^\r\n]*)?[\r\n]+)*([^\r\n]*)/
/** A key of one word, or in quotes; at its start, what opens something else in YAML or begins markup is none. */
const key =
  /^(?:(?![\s<>#[\]{}|&*!%@`,'"])(?![-?](?:\s|$))\S{1,100}?[ \t]*|"[^"]{0,100}"[ \t]*|'[^']{0,100}'[ \t]*):(?:[ \t]|$)/

/**
 * The offset at which the HTML begins: after the closing fence of front matter, or after the byte order mark when the
 * source has no front matter. Written without a look at the library's own reader.
 */
export function findBodyStart(source: string): number {
  const start = source.startsWith('\uFEFF') ? 1 : 0
  const opening = openingFence.exec(source)
  if (opening === null) return start
  // The line feed of the opening fence may be the one before the closing fence.
  if (opening[0].trimEnd().length - opening[0].trim().length > mostLeadingSpace) return start
  const rest = source.slice(opening[0].length)
  const closing = closingFence.exec(rest)
  if (closing === null) return start
  const content = rest.slice(0, closing.index)
  if (content.trim() !== '' && !key.test(firstLine.exec(content)?.[1] ?? '')) return start
  return opening[0].length + closing.index + closing[0].length
}
