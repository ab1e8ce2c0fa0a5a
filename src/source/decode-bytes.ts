import type { Diagnostic } from '../model/diagnostic.js'
import { decodeAs, decodeStrictly, resolveEncoding } from './decode-as.js'
import { charsetOfContentType, charsetsOfMarkup, prescanBytes } from './stated-charset.js'

/** What bytes say, and how that was found out. */
export interface DecodedSource {
  /** A byte order mark stays in it and counts as one character. */
  text: string
  /** The WHATWG name of the encoding; `gb18030` for GBK and GB2312. */
  encoding: string
  diagnostics: Diagnostic[]
}

/**
 * Most bytes that are decoded. No encoding makes more than one UTF-16 unit of a byte, and the shortest limit of an
 * engine on strings (V8, 64 bit) is 536,870,888 units.
 */
const maxBytes = 500_000_000

/**
 * Multi-byte sequences of valid UTF-8 that outweigh a header. A character of GBK is valid UTF-8 by chance in one case
 * of five, so eight of them in a row in fewer than one of 300,000 texts.
 */
const convincingSequences = 8

/** Well-formed characters for each malformed sequence in a text that is UTF-8 with a few broken places. */
const goodForEachBad = 4

/** As `decodeSource`, with the encoding and what went wrong. Bytes past `limit` are not decoded, with a diagnostic. */
export function decodeBytes(bytes: Uint8Array, contentType?: string, limit: number = maxBytes): DecodedSource {
  const diagnostics: Diagnostic[] = []
  let readable = bytes
  if (bytes.length > limit) {
    readable = bytes.subarray(0, limit)
    diagnostics.push({
      code: 'length-limit',
      message: `Only the first ${limit} of ${bytes.length} bytes were decoded.`,
    })
  }
  const { encoding, text } = chooseEncoding(readable, contentType, diagnostics)
  if (text !== undefined) return { text, encoding, diagnostics }
  const decoded = decodeAs(readable, encoding)
  if (decoded.malformed > 0) {
    const message = `${decoded.malformed} byte sequences are not valid ${encoding} and became U+FFFD.`
    diagnostics.push({ code: 'encoding-malformed', message })
  }
  return { text: decoded.text, encoding, diagnostics }
}

/** An encoding, with the text where it is known already. */
interface Choice {
  encoding: string
  text?: string
}

function chooseEncoding(bytes: Uint8Array, contentType: string | undefined, diagnostics: Diagnostic[]): Choice {
  const unicode = encodingOfFirstBytes(bytes)
  if (unicode !== undefined) return { encoding: unicode }

  const utf8 = decodeStrictly(bytes, 'utf-8')
  const sequences = utf8 === undefined ? 0 : countMultiByte(utf8, convincingSequences)
  const header = firstKnown([charsetOfContentType(contentType)], 'Content-Type header', diagnostics)
  if (header !== undefined) {
    if (utf8 === undefined || !outweighs(sequences, header, bytes)) return { encoding: header }
    if (header !== 'utf-8') {
      const message = `The Content-Type header states ${header}, but the bytes are valid UTF-8.`
      diagnostics.push({ code: 'encoding-fallback', message })
    }
    return { encoding: 'utf-8', text: utf8 }
  }
  if (utf8 !== undefined && sequences > 0) return { encoding: 'utf-8', text: utf8 }

  const stated = firstKnown(charsetsOfMarkup(asciiHead(bytes)), 'markup', diagnostics)
  if (stated !== undefined) return { encoding: stated }
  if (utf8 !== undefined) return { encoding: 'utf-8', text: utf8 }
  if (isNearlyUtf8(bytes)) return { encoding: 'utf-8' }
  diagnostics.push({
    code: 'encoding-fallback',
    message: 'Nothing states the encoding and the bytes are not UTF-8; they were read as windows-1252.',
  })
  return { encoding: 'windows-1252' }
}

/** The encoding that a byte order mark names, or the UTF-16 whose `<` and next character the document begins with. */
function encodingOfFirstBytes(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0x3c && second === 0 && third !== 0 && fourth === 0) return 'utf-16le'
  if (first === 0 && second === 0x3c && third === 0 && fourth !== 0) return 'utf-16be'
  return undefined
}

/** Whether this many sequences in valid UTF-8 say more than the encoding of the header. */
function outweighs(sequences: number, header: string, bytes: Uint8Array): boolean {
  if (header === 'utf-8') return true
  // A stated windows-1252 (or ISO-8859-1) is the default of servers, and its text is not valid UTF-8 by chance.
  const enough = header === 'windows-1252' ? 1 : convincingSequences
  return sequences >= enough || (sequences > 0 && decodeStrictly(bytes, header) === undefined)
}

/** The number of characters above U+007F without a byte order mark, counted up to `enough`. */
function countMultiByte(text: string, enough: number): number {
  let count = 0
  for (let index = 0; index < text.length && count < enough; index++) if (text.charCodeAt(index) > 0x7f) count++
  return count
}

function isNearlyUtf8(bytes: Uint8Array): boolean {
  const { text, malformed } = decodeAs(bytes, 'utf-8')
  const good = countMultiByte(text, Number.POSITIVE_INFINITY) - malformed
  return good >= malformed * goodForEachBad
}

function firstKnown(
  labels: readonly (string | undefined)[],
  place: string,
  diagnostics: Diagnostic[],
): string | undefined {
  for (const label of labels) {
    if (label === undefined) continue
    const encoding = resolveEncoding(label)
    if (encoding !== undefined) return encoding
    const message = `The encoding ${JSON.stringify(label.slice(0, 60))} of the ${place} is unknown.`
    diagnostics.push({ code: 'encoding-unsupported', message })
  }
  return undefined
}

function asciiHead(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, prescanBytes))
}
