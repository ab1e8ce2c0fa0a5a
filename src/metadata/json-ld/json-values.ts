import { decodeReferences } from '../decode-references.js'
import type { JsonNode, JsonObject, JsonText } from './json-tree.js'

/** A text of the graph, its character references decoded, and the literal that it stands in. */
export interface JsonValue {
  text: string
  node: JsonNode
}

/** Objects and texts of a value: the items of an array (of nested arrays too, two levels), or the value itself. */
export function itemsOf(node: JsonNode | undefined): readonly JsonNode[] {
  if (node === undefined) return []
  const items = listItems(node)
  return items === undefined ? [node] : items.flatMap((item) => listItems(item) ?? item)
}

/** What a list holds; undefined for what is none. */
function listItems(node: JsonNode): readonly JsonNode[] | undefined {
  if (node.kind === 'array') return node.items
  const list = node.kind === 'object' ? node.entries.get('@list') : undefined
  return list?.kind === 'array' ? list.items : undefined
}

/** The keys that were asked for, with a prefix: they are those that this program knows, and are made once. */
const prefixedKeys = new Map<string, string>()

/** The property of an object. Keys may carry a prefix: `schema:name`. */
export function property(object: JsonObject, key: string): JsonNode | undefined {
  return object.entries.get(key) ?? object.entries.get(prefixed(key))
}

function prefixed(key: string): string {
  let name = prefixedKeys.get(key)
  if (name === undefined) {
    name = `schema:${key}`
    prefixedKeys.set(key, name)
  }
  return name
}

/** The text of a value: a string, or the `@value` of one that states its language. */
export function textNode(node: JsonNode | undefined): JsonText | undefined {
  const value = node?.kind === 'object' ? (node.entries.get('@value') ?? node.entries.get('@id')) : node
  return value?.kind === 'text' ? value : undefined
}

/** The first text of the property that is not blank. */
export function textOfProperty(object: JsonObject, key: string): JsonValue | undefined {
  const value = property(object, key)
  if (value === undefined) return undefined
  for (const item of itemsOf(value)) {
    const node = textNode(item)
    const text = node === undefined ? '' : decodeTwice(node.value)
    if (node !== undefined && text.trim() !== '') return { text, node }
  }
  return undefined
}

/** The names of the types of an object, without name space. */
export function typesOf(object: JsonObject): string[] {
  const types = object.entries.get('@type') ?? object.entries.get('type')
  if (types?.kind === 'text') return [localName(types.value)]
  return itemsOf(types).flatMap((item) => (item.kind === 'text' ? [localName(item.value)] : []))
}

function localName(type: string): string {
  return type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':'), type.lastIndexOf('#')) + 1)
}

/** Decodes character references that were written for HTML, also where that was done twice (`&amp;quot;`). */
export function decodeTwice(text: string): string {
  const once = decodeReferences(text)
  return once === text ? text : decodeReferences(once)
}
