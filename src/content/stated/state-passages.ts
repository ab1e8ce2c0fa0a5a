import type { JsonArray, JsonNode, JsonObject, JsonText } from '../../metadata/json-ld/json-tree.js'

/** Strings of a page's state that belong together, and what they stand in. */
export interface Passage {
  /** One string, or one for each paragraph. */
  readonly texts: readonly JsonText[]
  /** The key that holds them, in lower case; '' for what stands in no object. */
  readonly key: string
  /** The objects around them, the innermost first. */
  readonly owners: readonly JsonObject[]
}

/** UTF-16 units of a string that may be an article; shorter ones are looked at only side by side. */
const shortestText = 200
/** UTF-16 units of a string that may be a paragraph among others. */
const shortestItem = 20
/** Strings side by side that make an article. */
const fewestItems = 3
/** Objects around a text that may name it. */
const levels = 3

/** The keys under which an item of a list of paragraphs keeps its text. */
const itemKeys = ['content', 'text', 'html', 'value', 'body', 'paragraph'] as const

interface Step {
  readonly node: JsonNode
  readonly key: string
  readonly owners: readonly JsonObject[]
}

/** All strings that are long enough for an article, and all lists of strings that are together. */
export function statePassages(roots: readonly JsonNode[]): Passage[] {
  const passages: Passage[] = []
  const open: Step[] = roots.map((node) => ({ node, key: '', owners: [] }))
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const { node, key, owners } = step
    if (node.kind === 'text') {
      if (node.value.length >= shortestText) passages.push({ texts: [node], key, owners })
    } else if (node.kind === 'array') {
      const texts = itemTexts(node)
      if (texts.length >= fewestItems && lengthOf(texts) >= shortestText) passages.push({ texts, key, owners })
      for (const item of node.items) open.push({ node: item, key, owners })
    } else if (node.kind === 'object') {
      const around = [node, ...owners].slice(0, levels)
      for (const [name, value] of node.entries) open.push({ node: value, key: name.toLowerCase(), owners: around })
    }
  }
  return passages
}

function itemTexts({ items }: JsonArray): JsonText[] {
  return items.flatMap((item) => {
    const text = item.kind === 'object' ? itemText(item) : item
    return text?.kind === 'text' && text.value.length >= shortestItem ? [text] : []
  })
}

function itemText({ entries }: JsonObject): JsonNode | undefined {
  for (const key of itemKeys) {
    const value = entries.get(key)
    if (value?.kind === 'text') return value
  }
  return undefined
}

function lengthOf(texts: readonly JsonText[]): number {
  return texts.reduce((sum, { value }) => sum + value.length, 0)
}
