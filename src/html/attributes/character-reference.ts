import { DecodingMode, HtmlEntityDecoder } from 'entities/decode'
import { ownCopy } from './own-copy.js'

const ampersand = 38
const semicolon = 59

/** A character reference as HTML reads it in text. */
export interface CharacterReference {
  /** What it stands for: one or two code points. */
  value: string
  /** Its length in the source in UTF-16 units, from the `&` on, with the semicolon where it has one. */
  length: number
}

/**
 * The reference that begins with the `&` at `offset`; undefined where the `&` is text.
 *
 * @param needsSemicolon whether references without their semicolon are text, also those that HTML knows
 */
export function readReference(text: string, offset: number, needsSemicolon = false): CharacterReference | undefined {
  return decodeReference(text, offset, needsSemicolon ? DecodingMode.Strict : DecodingMode.Legacy)
}

/** The attribute's value that stands in the source between two offsets. What stands at `end` must be in no reference. */
export function readAttributeValue(source: string, start: number, end: number): string {
  let value = ''
  let read = start
  for (let at = start; at < end; at++) {
    if (source.charCodeAt(at) !== ampersand) continue
    const reference = decodeReference(source, at, DecodingMode.Attribute)
    if (reference === undefined) continue
    value += ownCopy(source, read, at) + reference.value
    read = at + reference.length
    at = read - 1
  }
  return value + ownCopy(source, read, end)
}

function decodeReference(text: string, offset: number, mode: DecodingMode): CharacterReference | undefined {
  let value = ''
  const decoder = new HtmlEntityDecoder((codePoint) => {
    value += String.fromCodePoint(codePoint)
  })
  decoder.startEntity(mode)
  const written = decoder.write(text, offset + 1)
  const length = written < 0 ? decoder.end() : written
  return length > 0 && value !== '' ? { value, length } : undefined
}

/**
 * Where a text begins or ends that parse5 lets begin or end at `offset`. Where a reference is the first character of a
 * token, parse5 states the place of the reference's last character instead of its first.
 */
export function tokenBoundary(text: string, offset: number): number {
  const last = text.charCodeAt(offset)
  if (last !== semicolon && !isReferenceCode(last)) return offset
  let at = offset - 1
  while (at >= 0 && isReferenceCode(text.charCodeAt(at))) at--
  if (at === offset - 1 || text.charAt(at) !== '&') return offset
  const reference = readReference(text, at)
  return reference !== undefined && at + reference.length - 1 === offset ? at : offset
}

/** 0–9, A–Z, a–z and the number sign. */
function isReferenceCode(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 35
}
