/** A text and how well the bytes agreed with the encoding. */
export interface DecodedText {
  text: string
  /** The byte sequences that the encoding does not know, each one U+FFFD in the text. */
  malformed: number
}

/** What windows-1252 has at 0x80–0x9F; the five places that it leaves open are the C1 controls of the same number. */
const windows1252High =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178'

/** Code units made into a string at once; engines bound the number of arguments of a call, the lowest near 65,000. */
const chunkLength = 8_192

/**
 * The name of the encoding that a WHATWG label (`latin1`, `GB2312`, `x-sjis`) stands for; undefined for a label that
 * is unknown, and for one (`iso-2022-kr`, `hz-gb-2312`) that the standard refuses to decode.
 *
 * `gbk` answers `gb18030`: the standard gives both one decoder, and that of older ICU versions for `gbk` reads less.
 */
export function resolveEncoding(label: string): string | undefined {
  const name = label.trim().toLowerCase()
  if (name === '') return undefined
  if (name === 'x-user-defined') return 'windows-1252'
  try {
    const { encoding } = new TextDecoder(name)
    if (encoding === 'gbk') return 'gb18030'
    return encoding === 'replacement' ? undefined : encoding
  } catch {
    return undefined
  }
}

/** Decodes bytes; `encoding` is what `resolveEncoding` gave. A byte order mark stays in the text. Never throws. */
export function decodeAs(bytes: Uint8Array, encoding: string): DecodedText {
  const strict = decodeStrictly(bytes, encoding)
  if (strict !== undefined) return { text: strict, malformed: 0 }
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  return { text, malformed: Math.max(1, countReplacements(text)) }
}

/** As `decodeAs`; undefined where a byte sequence is malformed. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  // Some engines decode windows-1252 as ISO-8859-1 and leave C1 controls where the quotation marks are.
  if (encoding === 'windows-1252') return decodeWindows1252(bytes)
  try {
    return new TextDecoder(encoding, { ignoreBOM: true, fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function decodeWindows1252(bytes: Uint8Array): string {
  const chunks: string[] = []
  for (let start = 0; start < bytes.length; start += chunkLength) {
    const units = Uint16Array.from(bytes.subarray(start, start + chunkLength))
    for (let index = 0; index < units.length; index++) {
      const byte = units[index] ?? 0
      if (byte >= 0x80 && byte < 0xa0) units[index] = windows1252High.charCodeAt(byte - 0x80)
    }
    chunks.push(String.fromCharCode(...units))
  }
  return chunks.join('')
}

function countReplacements(text: string): number {
  let count = 0
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) count++
  return count
}
