import { letterKey } from '../../text/letter-key.js'

const others = /[^\p{L}\p{N}\p{M}]+/gu
/** Titles are compared by this many UTF-16 units. */
const longest = 400

/** What a title is compared by: its letters and digits, in lower case and normal form. '' where there are none. */
export function titleKey(title: string): string {
  return letterKey(title.slice(0, longest), others)
}
