import type { ElementNode } from '../html/nodes.js'
import type { ContentStrategy } from './content-strategy.js'

/** The elements of the first of the profile's content selectors that matches one with text or media. */
export const profileSelectors: ContentStrategy = ({ mass, profileContent }) => {
  for (const elements of profileContent) {
    const found = outermost(elements).filter((element) => mass.characters(element) > 0 || mass.media(element) > 0)
    if (found.length > 0) return { roots: found }
  }
  return undefined
}

/** Those that are not inside another; the elements are in document order. */
function outermost(elements: readonly ElementNode[]): ElementNode[] {
  const kept: ElementNode[] = []
  for (const element of elements) {
    const before = kept.at(-1)
    if (before === undefined || element.index > before.last) kept.push(element)
  }
  return kept
}
