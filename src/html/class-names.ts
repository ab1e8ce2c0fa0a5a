import type { ElementNode } from './nodes.js'

/** The class names of one element, in order. */
export type ClassNames = readonly (string | number)[] | ReadonlySet<string | number>

/** Names above which a set is made: to look through a few is cheaper, and nearly every element has fewer. */
const maxListed = 8

/** The element's class names; undefined when it has none. */
export function classNamesOf({ properties: { className } }: ElementNode): ClassNames | undefined {
  if (!Array.isArray(className) || className.length === 0) return undefined
  return className.length > maxListed ? new Set(className) : className
}

/** Whether the name is among them. */
export function hasClass(classNames: ClassNames, name: string): boolean {
  return Array.isArray(classNames) ? classNames.includes(name) : (classNames as ReadonlySet<string | number>).has(name)
}
