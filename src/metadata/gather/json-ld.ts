import type { Extent } from '../../html/lines/line-extent.js'
import type { ElementNode, TextNode } from '../../html/nodes.js'
import type { Candidate } from '../candidate.js'
import { articleThings, type PageFacts } from '../json-ld/article-things.js'
import { buildGraph } from '../json-ld/json-ld-graph.js'
import type { JsonNode } from '../json-ld/json-tree.js'
import { literalPlace } from '../json-ld/literal-place.js'
import { parseLenientJson } from '../json-ld/parse-lenient-json.js'
import { readArticle, readSite } from '../json-ld/read-article.js'
import { attribute } from './page-elements.js'

/** Linked data, and the bounds of what is read of it. */
export interface JsonLdInput {
  readonly scripts: readonly ElementNode[]
  /** The decoded source; undefined for a tree that has none. */
  readonly source: string | undefined
  /** Longest script that is read, in UTF-16 units; a longer one is passed over. */
  readonly maxLength: number
  readonly facts: PageFacts
}

interface LinkedText {
  readonly element: ElementNode
  /** The script's text; undefined where an attribute holds the data, of whose characters no place is known. */
  readonly text: TextNode | undefined
  readonly value: string
}

function textOf(element: ElementNode): LinkedText {
  if (element.tagName === 'meta') return { element, text: undefined, value: attribute(element, 'content') }
  const text = element.children.find((child): child is TextNode => child.type === 'text')
  return { element, text, value: text?.value ?? '' }
}

/** What the linked data states of the article, the best node first; then what it states of the site. */
export function gatherJsonLd({ scripts, source, maxLength, facts }: JsonLdInput): Candidate[] {
  const texts = scripts.map(textOf).filter(({ value }) => value !== '' && value.length <= maxLength)
  if (texts.length === 0) return []
  const graph = buildGraph(texts.map(({ value }) => parseLenientJson(value)))
  const placeIn =
    (script: number) =>
    (node: JsonNode): Extent => {
      const { element, text } = texts[script] ?? {}
      return text === undefined && element !== undefined ? element : literalPlace(text, source, node)
    }
  const candidates: Candidate[] = []
  articleThings(graph, facts).forEach((thing, index) => {
    for (const item of readArticle(graph, thing, `json-ld-${index}`, placeIn(thing.script))) candidates.push(item)
  })
  for (const thing of graph.things) for (const item of readSite(thing, placeIn(thing.script))) candidates.push(item)
  return candidates
}
