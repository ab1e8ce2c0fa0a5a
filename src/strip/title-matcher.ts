const letters = /[^\p{L}\p{N}]+/gu
const bracketed = /^【([^【】]{2,120})】/

/** Tells whether a text is one of the titles, by letters and digits alone: feeds change quotation marks and spaces. */
export function titleMatcher(titles: readonly string[]): (text: string) => boolean {
  const keys = new Set<string>()
  for (const title of titles) {
    keys.add(titleKey(title))
    const head = bracketed.exec(title)?.[1]
    if (head !== undefined) keys.add(titleKey(head))
  }
  keys.delete('')
  return (text) => text.length <= longestTitle && keys.has(titleKey(text))
}

/** UTF-16 units; a longer line is prose. */
const longestTitle = 400

function titleKey(text: string): string {
  return text.slice(0, longestTitle).normalize('NFKC').toLowerCase().replace(letters, '')
}
