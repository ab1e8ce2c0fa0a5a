import type { ElementNode } from '../../html/nodes.js'
import type { Candidate } from '../candidate.js'
import { candidateFor, candidateOf, placeAt } from '../candidate-for.js'
import { attribute, attributeList } from './page-elements.js'

/** What `<link>` elements state: the canonical address and, where a page still has it, the picture. */
export function gatherLinks(links: readonly ElementNode[]): Candidate[] {
  const candidates: Candidate[] = []
  for (const element of links) {
    const href = attribute(element, 'href').trim()
    if (href === '') continue
    for (const rel of attributeList(element, 'rel')) {
      const kind = rel.toLowerCase()
      const place = placeAt('link', kind, href, element)
      if (kind === 'canonical') candidates.push(candidateFor('url', href, place))
      else if (kind === 'image_src') candidates.push(candidateOf('image', { url: href }, place))
    }
  }
  return candidates
}
