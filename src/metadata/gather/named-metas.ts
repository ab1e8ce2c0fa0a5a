import type { ElementNode } from '../../html/nodes.js'
import type { Origin } from '../../model/metadata.js'
import { foldText } from '../../text/fold.js'
import type { CandidatePlace } from './candidate-for.js'
import { attribute, placeOf } from './page-elements.js'

/** A `<meta>` with a name that says something. */
export interface NamedMeta {
  /** Lower case. */
  name: string
  content: string
  element: ElementNode
}

/** The article's names of Open Graph, also under the prefix of a site. */
const openGraph = /^(?:\w+:)?article:/
const spaces = /\s+/g

/** The names and contents of the elements; a `property` counts before a `name`. */
export function namedMetas(elements: readonly ElementNode[]): NamedMeta[] {
  const found: NamedMeta[] = []
  for (const element of elements) {
    const content = foldText(attribute(element, 'content'))
    if (content === '') continue
    const names = new Set(
      ['property', 'name', 'httpEquiv'].map((key) => attribute(element, key).replace(spaces, '').toLowerCase()),
    )
    for (const name of names) if (name !== '') found.push({ name, content, element })
  }
  return found
}

/** Where a meta candidate came from. */
export function placeFor({ name, content, element }: NamedMeta): CandidatePlace {
  return { from: fromOf(name), detail: name, raw: content, group: name, ...placeOf(element) }
}

function fromOf(name: string): Origin['from'] {
  if (name.startsWith('og:') || openGraph.test(name)) return 'open-graph'
  return name.startsWith('twitter:') ? 'twitter' : 'meta'
}
