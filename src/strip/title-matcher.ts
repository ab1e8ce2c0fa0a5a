import { hasLetterKey, letterKey } from '../text/letter-key.js'

const others = /[^\p{L}\p{N}]+/gu
/** A headline before the text, longer than the marks that only open one: 【快讯】, 【独家】. */
const bracketed = /^【([^【】]{7,120})】/

/** Tells whether a text is one of the titles, by letters and digits alone: feeds change quotation marks and spaces. */
export function titleMatcher(titles: readonly string[]): (text: string) => boolean {
  const keys = new Set<string>()
  for (const title of titles) {
    keys.add(titleKey(title))
    const head = bracketed.exec(title)?.[1]
    if (head !== undefined) keys.add(titleKey(head))
  }
  keys.delete('')
  return (text) => text.length <= longestTitle && isOneOf(text, keys)
}

function isOneOf(text: string, keys: ReadonlySet<string>): boolean {
  for (const key of keys) {
    const has = hasLetterKey(text, key)
    if (has === undefined) return keys.has(titleKey(text))
    if (has) return true
  }
  return false
}

/** UTF-16 units; a longer line is prose. */
const longestTitle = 400

function titleKey(text: string): string {
  return letterKey(text.slice(0, longestTitle), others)
}
