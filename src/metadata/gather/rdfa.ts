import type { ElementNode } from '../../html/nodes.js'
import type { Candidate } from '../candidate.js'
import { attributeList } from './page-elements.js'
import { propertyCandidates } from './properties.js'

const prefix = /^(?:(?:schema|dc|dcterms|rnews|og|sioc):|https?:\/\/schema\.org\/)/i

/**
 * What RDFa properties on visible elements state, the first of each name; those in Open Graph's `<meta>` are not among
 * them. Only names with a known prefix, or without one under the vocabulary of schema.org, are read.
 */
export function gatherRdfa(elements: readonly ElementNode[]): Candidate[] {
  const candidates: Candidate[] = []
  const seen = new Set<string>()
  for (const element of elements) {
    for (const name of attributeList(element, 'property')) {
      if (seen.has(name) || (name.includes(':') && !prefix.test(name))) continue
      const local = name.replace(prefix, '')
      const found = propertyCandidates(local, element, 'rdfa', name)
      if (found.length > 0) seen.add(name)
      for (const item of found) candidates.push(item)
    }
  }
  return candidates
}
