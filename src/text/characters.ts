import { unitsOf } from './units-of.js'

/**
 * The characters that accounting does not count and folding does not keep as such: white space (Unicode White_Space and
 * U+FEFF, as JavaScript's `\s`), the soft hyphen, the zero-width space, the word joiner and NUL.
 */
const ignored =
  '\0\t\n\v\f\r \u00A0\u00AD\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF'

/** 1 for every UTF-16 unit that is counted: a look-up is what the text of a whole page can be counted with quickly. */
const counted = new Uint8Array(0x10000).fill(1)
for (let index = 0; index < ignored.length; index++) counted[ignored.charCodeAt(index)] = 0

/** The same of what the parser reads, which makes U+FFFD of a NUL. */
const countedWhenRead = counted.slice()
countedWhenRead[0] = 1

/** Whether the UTF-16 unit is not counted. */
export function isIgnoredCode(code: number): boolean {
  return counted[code] !== 1
}

/** The number of counted characters (`Accounting`) in UTF-16 units, of the whole text or of the part `from` to `to`. */
export function countCharacters(text: string, from = 0, to: number = text.length): number {
  let count = 0
  for (let index = from; index < to; index++) count += counted[text.charCodeAt(index)] as number
  return count
}

/** As `countCharacters`, of the part of a source that a text was read from unit by unit: a NUL is U+FFFD in the text. */
export function countSource(source: string, from: number, to: number): number {
  let count = 0
  for (let index = from; index < to; index++) count += countedWhenRead[source.charCodeAt(index)] as number
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
 * for removing a line feed between them. Of characters of two units, the first unit of Han and every second unit.
 */
const wide =
  /[\u2E80-\u2FDF\u2FF0-\u303F\u3041-\u312F\u3190-\u31FF\u3220-\u324F\u3250-\u4DBF\u4E00-\uA4CF\uF900-\uFAFF\uFE10-\uFE1F\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\uD840-\uD88D\uDC00-\uDFFF]/

/** Punctuation of ambiguous width that Chinese and Japanese set wide: it counts as wide beside a wide character. */
const ambiguous = /[\u2014\u2018\u2019\u201C\u201D\u2026\u00B7]/

/** Whether the text ends or begins with a character of a script without word spaces. */
export function isWide(character: string): boolean {
  return character.length === 1 ? isWideCode(character.charCodeAt(0)) : wide.test(character)
}

/** As `wide`; the ranges in which nearly all text lies need no pattern. */
function isWideCode(code: number): boolean {
  if (code < 0x2e80) return false
  if ((code >= 0x4e00 && code <= 0xa4cf) || (code >= 0x2ff0 && code <= 0x303f)) return true
  if (code >= 0xff01 && code <= 0xff60) return true
  return wide.test(String.fromCharCode(code))
}

/** Whether a line feed between the two characters is no word space: both wide, or one wide and the other ambiguous. */
export function joinsWithoutSpace(before: string, after: string): boolean {
  if (isWide(before)) return isWide(after) || ambiguous.test(after)
  return ambiguous.test(before) && isWide(after)
}

/** The marks that end a sentence, in any script (Unicode Sentence_Terminal, the common ones). */
const sentenceMarks = unitsOf('.!?…。！？．｡؟।॥։።‼⁇⁈⁉')
/** Closing quotes and brackets, which may follow them. */
const closers = unitsOf(')]}"\'’”）］】」』》〉')
/** UTF-16 units at the end of a text among which its last mark stands. */
const sentenceReach = 8

/** Whether the text ends like a sentence. The text has no white space at its end. */
export function endsSentence(text: string): boolean {
  const from = Math.max(0, text.length - sentenceReach)
  let last = text.length - 1
  while (last >= from && closers.has(text.charCodeAt(last))) last--
  return last >= from && sentenceMarks.has(text.charCodeAt(last))
}

/** The width of the text in columns: wide characters take two. */
export function textWidth(text: string): number {
  let width = 0
  for (let index = 0; index < text.length; index++) {
    const isPair = isHighSurrogate(text.charCodeAt(index)) && isLowSurrogate(text.charCodeAt(index + 1))
    if (isPair) index++
    width += isPair || isWideCode(text.charCodeAt(index)) ? 2 : 1
  }
  return width
}

function isHighSurrogate(code: number): boolean {
  return (code & 0xfc00) === 0xd800
}

function isLowSurrogate(code: number): boolean {
  return (code & 0xfc00) === 0xdc00
}
