import { property } from './attributes/attribute.js'
import type { ElementNode } from './nodes.js'

/** UTF-16 units of an element's names that are read; utility class lists are longer and say nothing. */
export const longestNames = 300

/** The element's class names as one text; '' when it has none. */
export function classText(element: ElementNode): string {
  const className = property(element, 'className')
  return Array.isArray(className) ? className.join(' ') : typeof className === 'string' ? className : ''
}

/** The element's class names and id; '' when it has neither. */
export function namesOf(element: ElementNode): string {
  const classes = classText(element)
  const id = property(element, 'id')
  const names = typeof id === 'string' ? `${classes} ${id}` : classes
  return names.length > longestNames ? names.slice(0, longestNames) : names
}

/** Parts of names: `relatedArticles` and `related-articles` both have `related` and `articles`. */
const words = /[A-Z]?[a-z]+|[A-Z]+|\p{Script=Han}+/gu
/** Names that are all lower case, as nearly all are, and have no Han characters. */
const plainNames = /^[^A-Z\u2E80-\uFFFF]*$/
const plainWords = /[a-z]+/g

/** The words in names, lower case, in their order. */
function wordsOf(names: string): readonly string[] {
  if (names === '') return noWords
  if (plainNames.test(names)) return names.match(plainWords) ?? noWords
  return (names.match(words) ?? []).map((word) => word.toLowerCase())
}

const noWords: readonly string[] = []

/** The words in the element's class names and id. */
export function nameWords(element: ElementNode): readonly string[] {
  return wordsOf(namesOf(element))
}

/** The element's ARIA role, lower case; '' when it states none. */
export function roleOf(element: ElementNode): string {
  const role = property(element, 'role')
  return typeof role === 'string' ? role.toLowerCase() : ''
}
