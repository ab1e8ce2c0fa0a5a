import type { ContentStrategy } from './content-strategy.js'
import { outermost } from './outermost.js'

/** The elements of the first of the profile's content selectors that matches one with text or media. */
export const profileSelectors: ContentStrategy = ({ mass, profileContent }) => {
  for (const elements of profileContent) {
    const found = outermost(elements).filter((element) => mass.characters(element) > 0 || mass.media(element) > 0)
    if (found.length > 0) return { roots: found }
  }
  return undefined
}
