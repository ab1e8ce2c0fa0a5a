const words = /\p{Script=Han}|[\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}]+/gu
/** Titles are compared by this many UTF-16 units. */
const longest = 400

/** The share of the words of a text that another one has, 0–1; characters count as words where no spaces are written. */
export function sharedWords(text: string, other: string): number {
  const own = wordsOf(text)
  if (own.size === 0) return 0
  const others = wordsOf(other)
  let shared = 0
  for (const word of own) if (others.has(word)) shared++
  return shared / own.size
}

/** How many different words a text has, counted alike. */
export function countWords(text: string): number {
  return wordsOf(text).size
}

function wordsOf(text: string): Set<string> {
  return new Set(text.slice(0, longest).normalize('NFKC').toLowerCase().match(words))
}
