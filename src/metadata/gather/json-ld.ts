import { firstFrom } from '../../html/first-from.js'
import { type Extent, nowhere } from '../../html/lines/line-extent.js'
import type { ElementNode, TextNode } from '../../html/nodes.js'
import type { Candidate } from '../candidate.js'
import { articleThings, type PageFacts } from '../json-ld/article-things.js'
import { buildGraph } from '../json-ld/json-ld-graph.js'
import type { JsonRange } from '../json-ld/json-tree.js'
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
  /** Where it begins among all, in UTF-16 units. */
  readonly index: number
}

/** The texts that are not empty and not too long. */
function linkedTexts(scripts: readonly ElementNode[], maxLength: number): LinkedText[] {
  const texts: LinkedText[] = []
  let index = 0
  for (const element of scripts) {
    const isMeta = element.tagName === 'meta'
    const text = isMeta ? undefined : element.children.find((child): child is TextNode => child.type === 'text')
    const value = isMeta ? attribute(element, 'content') : (text?.value ?? '')
    if (value === '' || value.length > maxLength) continue
    texts.push({ element, text, value, index })
    index += value.length
  }
  return texts
}

/** What the linked data states of the article, the best node first; then what it states of the site. */
export function gatherJsonLd({ scripts, source, maxLength, facts }: JsonLdInput): Candidate[] {
  const texts = linkedTexts(scripts, maxLength)
  if (texts.length === 0) return []
  const graph = buildGraph(texts.map(({ value, index }) => parseLenientJson(value, index)))
  // A value may stand in another script than what refers to it.
  const placeOf = ({ start, end }: JsonRange): Extent => {
    const { element, text, index = 0 } = texts[firstFrom(texts, start + 1) - 1] ?? {}
    if (text === undefined) return element ?? nowhere
    return literalPlace(text, source, { start: start - index, end: end - index })
  }
  const candidates: Candidate[] = []
  articleThings(graph, facts).forEach((thing, index) => {
    for (const item of readArticle(graph, thing, `json-ld-${index}`, placeOf)) candidates.push(item)
  })
  for (const thing of graph.things) for (const item of readSite(thing, placeOf)) candidates.push(item)
  return candidates
}
