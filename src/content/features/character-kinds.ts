import { isWide } from '../../text/characters.js'

/** What a character counts as: the three lowest bits of its kind. */
export const counted = {
  plain: 0,
  upperCase: 1,
  lowerCase: 2,
  digit: 3,
  comma: 4,
  sentenceMark: 5,
  ornament: 6,
} as const

/** What a character does to a token, the bits from `tokenShift`: it ends it, belongs to it, or is one by itself (a script without word spaces). */
export const inToken = { ends: 0, belongs: 1, isOne: 2 } as const

export const countedMask = 7
export const tokenShift = 3
export const tokenMask = 3
/** The bit of characters that are wide. */
export const wideBit = 32
/** The bit of kinds that were looked up, so that none is 0. */
const knownBit = 64

/** The kind of nearly all characters of most texts. */
export const smallLetter: number = knownBit | counted.lowerCase | (inToken.belongs << tokenShift)

/** The kind of each UTF-16 unit that was met; 0 for the others: patterns are asked once for each character, and not at the start. */
export const knownKinds: Uint8Array = new Uint8Array(0x10000)

/** Looks the kind of a UTF-16 unit up and enters it in `knownKinds`. */
export function learnKind(code: number): number {
  const character = String.fromCharCode(code)
  const wide = code >= 0x2e80 && isWide(character) ? wideBit : 0
  const kind = knownBit | wide | (tokenPart(code, character) << tokenShift) | countedAs(code, character)
  knownKinds[code] = kind
  return kind
}

const latinOrnaments = '|»«›‹©®•·>→'
const wideCommas = '，、；'
const wideMarks = '。！？…'
const wideOrnaments = '｜→•▶►◆■★☆›‹'
const upperLetter = /\p{Lu}/u
const lowerLetter = /\p{Ll}/u

function countedAs(code: number, character: string): number {
  if (code < 256) {
    if (code >= 48 && code <= 57) return counted.digit
    if (',;'.includes(character)) return counted.comma
    if ('.!?'.includes(character)) return counted.sentenceMark
    if (latinOrnaments.includes(character)) return counted.ornament
  }
  if (code < 0x2000) {
    if (upperLetter.test(character)) return counted.upperCase
    return lowerLetter.test(character) ? counted.lowerCase : counted.plain
  }
  if (code > 0x3002 && code < 0xff01) return counted.plain
  if (wideMarks.includes(character)) return counted.sentenceMark
  if (wideCommas.includes(character)) return counted.comma
  return wideOrnaments.includes(character) ? counted.ornament : counted.plain
}

const letter = /[\p{L}\p{N}\p{M}]/u

function tokenPart(code: number, character: string): number {
  // General punctuation and CJK punctuation end a token; of all else above Latin letters dominate.
  if (code >= 0x2000 && code < 0x2c00) return inToken.ends
  if (code < 0x2e80) return letter.test(character) ? inToken.belongs : inToken.ends
  if (code < 0x3041) return inToken.ends
  if (code >= 0xff00 && code < 0xff10) return inToken.ends
  if (code >= 0xac00 && code < 0xd7b0) return inToken.belongs
  if (code >= 0xd800 && code < 0xe000) return inToken.belongs
  return inToken.isOne
}
