/**
 * The characters that accounting does not count and folding does not keep as such: white space (U+3000 and U+00A0
 * included), the soft hyphen, the zero-width space, the word joiner, the byte order mark and NUL.
 */
const ignored = /[\s\u00AD\u200B\u2060\uFEFF\0]/

/** As `ignored`, for every character below U+0100, where nearly all text lies: an array look-up instead of a pattern. */
const ignoredLatin = Uint8Array.from({ length: 256 }, (_, code) => Number(ignored.test(String.fromCharCode(code))))

/** Whether the UTF-16 unit is not counted. */
export function isIgnoredCode(code: number): boolean {
  if (code < 256) return ignoredLatin[code] === 1
  if (code < 0x1680) return false
  if (code >= 0x3001 && code < 0xfeff) return false
  return ignored.test(String.fromCharCode(code))
}

/** The number of counted characters (`Accounting`) in UTF-16 units, of the whole text or of the part `from` to `to`. */
export function countCharacters(text: string, from = 0, to: number = text.length): number {
  let count = 0
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index)
    if (code < 256 ? ignoredLatin[code] === 0 : !isIgnoredCode(code)) count++
  }
  return count
}

/** Whether the text, or its part `from` to `to`, has no counted character. */
export function isBlank(text: string, from = 0, to: number = text.length): boolean {
  for (let index = from; index < to; index++) if (!isIgnoredCode(text.charCodeAt(index))) return false
  return true
}

/**
 * Scripts that are written without spaces between words (Han, Kana, Bopomofo, Yi) with their punctuation and full-width
 * forms: the characters whose East Asian Width is Wide or Fullwidth, without Hangul, as CSS Text 3 section 4.1.3 has it
 * for removing a line feed between them.
 */
const wide =
  /[\u2E80-\u2FDF\u2FF0-\u303F\u3041-\u312F\u3190-\u31FF\u3220-\u324F\u3250-\u4DBF\u4E00-\uA4CF\uF900-\uFAFF\uFE10-\uFE1F\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\uD840-\uD88D\uDC00-\uDFFF]/

/** Punctuation of ambiguous width that Chinese and Japanese set wide: it counts as wide beside a wide character. */
const ambiguous = /[\u2014\u2018\u2019\u201C\u201D\u2026\u00B7]/

/** Whether the text ends or begins with a character of a script without word spaces. */
export function isWide(character: string): boolean {
  return wide.test(character)
}

/** Whether a line feed between the two characters is no word space: both wide, or one wide and the other ambiguous. */
export function joinsWithoutSpace(before: string, after: string): boolean {
  if (isWide(before)) return isWide(after) || ambiguous.test(after)
  return ambiguous.test(before) && isWide(after)
}

/** The marks that end a sentence, in any script (Unicode Sentence_Terminal, the common ones), with closing quotes and brackets after them. */
const sentenceEnd = /[.!?…。！？．｡؟।॥։።‼⁇⁈⁉][)\]}"'’”）］】」』》〉]*$/u

/** Whether the text ends like a sentence. The text has no white space at its end. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-8))
}

/** The width of the text in columns: wide characters take two. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += isWide(character) ? 2 : 1
  return width
}
