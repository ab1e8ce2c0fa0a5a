import type { ElementNode } from './nodes.js'

/** Parts of names: `relatedArticles` and `related-articles` both have `related` and `articles`. */
const words = /[A-Z]?[a-z]+|[A-Z]+|\p{Script=Han}+/gu

/** UTF-16 units of an element's names that are read; utility class lists are longer and say nothing. */
const longestNames = 300

/** The element's class names and id; '' when it has neither. */
export function namesOf({ properties }: ElementNode): string {
  const { className, id } = properties
  const classes = Array.isArray(className) ? className.join(' ') : typeof className === 'string' ? className : ''
  const names = typeof id === 'string' ? `${classes} ${id}` : classes
  return names.length > longestNames ? names.slice(0, longestNames) : names
}

/** The words in names, lower case, in their order. */
export function wordsOf(names: string): string[] {
  if (names === '') return []
  return (names.match(words) ?? []).map((word) => word.toLowerCase())
}

/** The words in the element's class names and id. */
export function nameWords(element: ElementNode): string[] {
  return wordsOf(namesOf(element))
}

/** The element's ARIA role, lower case; '' when it states none. */
export function roleOf({ properties }: ElementNode): string {
  return typeof properties.role === 'string' ? properties.role.toLowerCase() : ''
}
