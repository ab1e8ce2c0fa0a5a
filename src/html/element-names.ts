import type { ElementNode } from './nodes.js'

/** Parts of names: `relatedArticles` and `related-articles` both have `related` and `articles`. */
const words = /[A-Z]?[a-z]+|[A-Z]+|\p{Script=Han}+/gu

/** UTF-16 units of an element's names that are read; utility class lists are longer and say nothing. */
const longestNames = 300

/** The words in the element's class names and id, lower case, in their order. */
export function nameWords({ properties }: ElementNode): string[] {
  const { className, id } = properties
  const classes = Array.isArray(className) ? className.join(' ') : typeof className === 'string' ? className : ''
  const names = typeof id === 'string' ? `${classes} ${id}` : classes
  if (names === '') return []
  return (names.slice(0, longestNames).match(words) ?? []).map((word) => word.toLowerCase())
}

/** The element's ARIA role, lower case; '' when it states none. */
export function roleOf({ properties }: ElementNode): string {
  return typeof properties.role === 'string' ? properties.role.toLowerCase() : ''
}
