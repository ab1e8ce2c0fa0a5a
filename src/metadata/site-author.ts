const divider = ' - '

/**
 * Whether the `author` of a front matter is the site that the feed is of, not a person: it has the form `site - feed`, or
 * a category is it or begins with it.
 */
export function isSiteAuthor(author: string, categories: readonly string[]): boolean {
  if (author === '') return false
  return author.includes(divider) || categories.some((category) => category.startsWith(author))
}

/** The site of an author of the form `site - feed`; else the author itself. */
export function siteOfAuthor(author: string): string {
  const at = author.indexOf(divider)
  return at > 0 ? author.slice(0, at).trim() : author
}
