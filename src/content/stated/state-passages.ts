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
export const shortestItem = 20
/** Strings side by side that make an article. */
const fewestItems = 3
/** Objects around a text that may name it. */
const levels = 3

/** The keys under which an item of a list of paragraphs keeps its text. */
const itemKeys = ['content', 'text', 'html', 'value', 'body', 'paragraph'] as const

/** An object and what stands around it. */
interface Owner {
  readonly object: JsonObject
  readonly outer: Owner | undefined
}

/** What may hold a passage, the key that holds it and the innermost object around it. */
interface Step {
  readonly node: JsonNode
  readonly key: string
  readonly owner: Owner | undefined
}

/** All strings that are long enough for an article, and all lists of strings that are together. */
export function statePassages(roots: readonly JsonNode[]): Passage[] {
  const passages: Passage[] = []
  const open: Step[] = []
  for (const root of roots) addStep(open, root, '', undefined)
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const { node, key, owner } = step
    if (node.kind === 'text') passages.push(passageOf([node], step))
    else if (node.kind === 'array') {
      const texts = itemTexts(node)
      if (texts.length >= fewestItems && lengthOf(texts) >= shortestText) passages.push(passageOf(texts, step))
      for (const item of node.items) addStep(open, item, key, owner)
    } else if (node.kind === 'object') {
      const inner = { object: node, outer: owner }
      for (const [name, value] of node.entries) addStep(open, value, name, inner)
    }
  }
  return passages
}

/** Notes a node to be looked at; most are numbers and short strings, which hold nothing. */
function addStep(open: Step[], node: JsonNode, key: string, owner: Owner | undefined): void {
  if (node.kind === 'literal' || (node.kind === 'text' && node.value.length < shortestText)) return
  open.push({ node, key, owner })
}

function passageOf(texts: readonly JsonText[], { key, owner }: Step): Passage {
  const owners: JsonObject[] = []
  for (let around = owner; around !== undefined && owners.length < levels; around = around.outer)
    owners.push(around.object)
  return { texts, key: key.toLowerCase(), owners }
}

function itemTexts({ items }: JsonArray): JsonText[] {
  const texts: JsonText[] = []
  if (items.length < fewestItems) return texts
  for (const item of items) {
    const text = item.kind === 'object' ? itemText(item) : item
    if (text?.kind === 'text' && text.value.length >= shortestItem) texts.push(text)
  }
  return texts
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
