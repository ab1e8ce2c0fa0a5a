import type { ElementNode } from '../../html/nodes.js'
import type { Origin } from '../../model/metadata.js'
import { foldText } from '../../text/fold.js'
import type { CandidatePlace } from '../candidate.js'
import { placeAt } from '../candidate-for.js'
import { attribute } from './page-elements.js'

/** A `<meta>` with a name that says something. */
export interface NamedMeta {
  /** Lower case. */
  name: string
  content: string
  element: ElementNode
}

const articlePart = 'article:'
/** The article's names of Open Graph, also under the prefix of a site. */
const openGraph = /^(?:\w+:)?article:/
const spaces = /\s+/g

/** The names and contents of the elements; a `property` counts before a `name`. */
export function namedMetas(elements: readonly ElementNode[]): NamedMeta[] {
  const found: NamedMeta[] = []
  for (const element of elements) {
    const content = foldText(attribute(element, 'content'))
    if (content === '') continue
    const property = nameIn(attribute(element, 'property'))
    const name = nameIn(attribute(element, 'name'))
    const header = nameIn(attribute(element, 'httpEquiv'))
    if (property !== '') found.push({ name: property, content, element })
    if (name !== '' && name !== property) found.push({ name, content, element })
    if (header !== '' && header !== property && header !== name) found.push({ name: header, content, element })
  }
  return found
}

function nameIn(stated: string): string {
  return stated === '' ? '' : stated.replace(spaces, '').toLowerCase()
}

/** Where a meta candidate came from. */
export function placeFor({ name, content, element }: NamedMeta): CandidatePlace {
  return placeAt(fromOf(name), name, content, element, name)
}

function fromOf(name: string): Origin['from'] {
  if (name.startsWith('og:') || (name.includes(articlePart) && openGraph.test(name))) return 'open-graph'
  return name.startsWith('twitter:') ? 'twitter' : 'meta'
}
