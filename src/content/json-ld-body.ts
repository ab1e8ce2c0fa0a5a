import { candidatesOf } from '../metadata/candidate.js'
import { isJsonLd } from '../metadata/gather/page-elements.js'
import { articleThings, pathOf } from '../metadata/json-ld/article-things.js'
import { buildGraph } from '../metadata/json-ld/json-ld-graph.js'
import type { JsonText } from '../metadata/json-ld/json-tree.js'
import { itemsOf, property, textNode } from '../metadata/json-ld/json-values.js'
import { parseLenientJson } from '../metadata/json-ld/parse-lenient-json.js'
import type { ContentInput, ContentStrategy } from './content-strategy.js'
import { proseWidth } from './stated/prose-width.js'
import { readMarkup, withoutTags } from './stated/read-markup.js'
import { type ScriptText, scriptTexts } from './stated/script-text.js'
import { ShownText } from './stated/shown-text.js'
import { statedPart } from './stated/stated-part.js'

/** The property of schema.org that holds an article's text. */
const bodyKey = 'articleBody'

/** The `articleBody` of the page's JSON-LD, where the page's own elements show nothing of it. */
export const jsonLdBody: ContentStrategy = (input) => {
  if (input.isFeedDocument) return undefined
  const scripts = scriptTexts(input).filter(({ script, text }) => isJsonLd(script) && text.value.includes(bodyKey))
  const shown = scripts.length === 0 ? undefined : ShownText.ofLittle(input.leaves)
  if (shown === undefined) return undefined
  for (const { literal, script } of bodies(scripts, input)) {
    const prose = withoutTags(readMarkup(literal.value))
    const width = proseWidth(prose)
    if (width === 0 || !shown.lacks(prose, width)) continue
    const part = statedPart(input.document, script, literal)
    if (part !== undefined) return { roots: [script.script], article: new Set(), stated: { ...script, parts: [part] } }
  }
  return undefined
}

/** The texts of the articles that the scripts state, of the page's own article first. */
function* bodies(
  scripts: readonly ScriptText[],
  { candidates }: ContentInput,
): Generator<{ literal: JsonText; script: ScriptText }> {
  const graph = buildGraph(scripts.map(({ text }) => parseLenientJson(text.value)))
  const titles = candidatesOf(candidates, 'title').map(({ value }) => value)
  const paths = new Set(candidatesOf(candidates, 'url').flatMap(({ value }) => pathOf(value) ?? []))
  for (const { object, script } of articleThings(graph, { titles, paths })) {
    const own = scripts[script]
    for (const item of itemsOf(property(object, bodyKey))) {
      const literal = textNode(item)
      if (own !== undefined && literal !== undefined) yield { literal, script: own }
    }
  }
}
