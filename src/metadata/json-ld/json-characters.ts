/** The code of the character at the offset; -1 behind the end. */
export function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : -1
}

const wideSpace = /\s/

/** Whether the code is that of white space, as `\s` has it: pages write more than the four characters of JSON. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return code > 0x7f && wideSpace.test(String.fromCharCode(code))
}

/** The offset of the next character that is no white space. */
export function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}
