const singleQuoted = /^'(?:[^']|'')*'$/
const doubleQuoted = /^"(?:[^"\\]|\\.)*"$/
const escapeSequence = /\\(?:x([\da-f]{2})|u([\da-f]{4})|(.))/gi
const letterOrDigit = /[\p{L}\p{N}]/u

const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['0', '\0'],
])

/**
 * Takes the quotes off a scalar: as YAML where it is well-formed, and leniently where the writer put quotes around a
 * text that has them too. Quotes that close before the end (`'Never' again`) belong to the text and stay.
 */
export function unquoteScalar(written: string): string {
  if (singleQuoted.test(written)) return written.slice(1, -1).replaceAll("''", "'")
  if (doubleQuoted.test(written)) return decodeEscapes(written.slice(1, -1))
  const quote = written.charAt(0)
  if (quote !== '"' && quote !== "'") return written
  const layers = Math.min(countRun(written, quote, 1), countRun(written, quote, -1))
  if (layers === 0 || layers * 2 >= written.length) return written
  const inner = written.slice(layers, -layers)
  return layers > 1 || !closesInside(inner, quote) ? inner : written
}

/** Whether a quote inside is more than an apostrophe, so that the first one may be closed by it. */
function closesInside(inner: string, quote: string): boolean {
  for (let at = inner.indexOf(quote); at !== -1; at = inner.indexOf(quote, at + 1)) {
    const apostrophe = letterOrDigit.test(inner.charAt(at - 1)) && letterOrDigit.test(inner.charAt(at + 1))
    if (!apostrophe) return true
  }
  return false
}

/** The length of the run of quotes at the start (step 1) or at the end (step -1). */
function countRun(text: string, quote: string, step: 1 | -1): number {
  let count = 0
  for (let at = step === 1 ? 0 : text.length - 1; text.charAt(at) === quote; at += step) count++
  return count
}

function decodeEscapes(text: string): string {
  return text.replace(
    escapeSequence,
    (_, byte: string | undefined, unit: string | undefined, other: string | undefined) => {
      const hex = byte ?? unit
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16))
      return escapes.get(other ?? '') ?? other ?? ''
    },
  )
}
