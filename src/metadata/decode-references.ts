import { readReference } from '../html/attributes/character-reference.js'

/**
 * Decodes the character references of a value that was written for HTML and stands elsewhere (`&#123;`, `&amp;`). Only
 * references with their semicolon, so that `?a=1&copy=2` stays an address.
 */
export function decodeReferences(text: string): string {
  let decoded = ''
  let last = 0
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1)) {
    const reference = readReference(text, at, true)
    if (reference === undefined) continue
    decoded += text.slice(last, at) + reference.value
    last = at + reference.length
    at = last - 1
  }
  return decoded + text.slice(last)
}
