import type { ElementNode, TextNode } from '../../html/nodes.js'
import type { Candidate } from '../candidate.js'
import { articleThings, type PageFacts } from '../json-ld/article-things.js'
import { buildGraph } from '../json-ld/json-ld-graph.js'
import type { JsonNode } from '../json-ld/json-tree.js'
import { literalPlace } from '../json-ld/literal-place.js'
import { parseLenientJson } from '../json-ld/parse-lenient-json.js'
import { readArticle, readSite } from '../json-ld/read-article.js'

/** Linked data, and the bounds of what is read of it. */
export interface JsonLdInput {
  readonly scripts: readonly ElementNode[]
  /** The decoded source; undefined for a tree that has none. */
  readonly source: string | undefined
  /** Longest script that is read, in UTF-16 units; a longer one is passed over. */
  readonly maxLength: number
  readonly facts: PageFacts
}

/** What the linked data states of the article, the best node first; then what it states of the site. */
export function gatherJsonLd({ scripts, source, maxLength, facts }: JsonLdInput): Candidate[] {
  const texts = scripts.flatMap((script) => {
    const text = script.children.find((child): child is TextNode => child.type === 'text')
    return text === undefined || text.value.length > maxLength ? [] : [text]
  })
  if (texts.length === 0) return []
  const graph = buildGraph(texts.map((text) => parseLenientJson(text.value)))
  const placeIn = (script: number) => (node: JsonNode) => literalPlace(texts[script], source, node)
  const candidates: Candidate[] = []
  articleThings(graph, facts).forEach((thing, index) => {
    for (const item of readArticle(graph, thing, `json-ld-${index}`, placeIn(thing.script))) candidates.push(item)
  })
  for (const thing of graph.things) for (const item of readSite(thing, placeIn(thing.script))) candidates.push(item)
  return candidates
}
