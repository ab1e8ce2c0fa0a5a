import { decodeHTMLStrict } from 'entities/decode'

/**
 * Decodes the character references of a value that was written for HTML and stands elsewhere (`&#123;`, `&amp;`). Only
 * references with their semicolon, so that `?a=1&copy=2` stays an address.
 */
export function decodeReferences(text: string): string {
  return text.includes('&') ? decodeHTMLStrict(text) : text
}
