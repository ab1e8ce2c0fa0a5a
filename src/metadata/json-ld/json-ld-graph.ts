import type { JsonNode, JsonObject } from './json-tree.js'
import { itemsOf, typesOf } from './json-values.js'

/** An object of a page's linked data. */
export interface Thing {
  readonly object: JsonObject
  /** The script that holds it, by its number on the page. */
  readonly script: number
  readonly types: readonly string[]
  /**
   * Whether the page speaks of itself here: the object is a script's own, or reached only through graphs and main
   * entities. What stands under `author`, `isPartOf`, `hasPart`, `itemListElement` … is something else.
   */
  readonly own: boolean
}

/** All objects of a page's linked data. */
export interface JsonLdGraph {
  readonly things: readonly Thing[]
  /** The fullest object of each `@id`. */
  readonly byId: ReadonlyMap<string, JsonObject>
}

/** Properties whose value is of the same page. */
const ownKeys: ReadonlySet<string> = new Set(['@graph', '@included', 'mainEntity', 'mainEntityOfPage', 'subjectOf'])

/** Finds all objects, however deep they stand. */
export function buildGraph(scripts: readonly (readonly JsonNode[])[]): JsonLdGraph {
  const things: Thing[] = []
  const byId = new Map<string, JsonObject>()
  scripts.forEach((roots, script) => {
    const open = roots.map((node) => ({ node, own: true })).reverse()
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { node, own } = next
      if (node.kind === 'array') for (const item of node.items.toReversed()) open.push({ node: item, own })
      if (node.kind !== 'object') continue
      things.push({ object: node, script, types: typesOf(node), own })
      noteId(node, byId)
      for (const [key, value] of [...node.entries].reverse())
        if (value.kind === 'object' || value.kind === 'array') open.push({ node: value, own: own && ownKeys.has(key) })
    }
  })
  return { things, byId }
}

function noteId(object: JsonObject, byId: Map<string, JsonObject>): void {
  const id = idOf(object)
  if (id === undefined) return
  const known = byId.get(id)
  if (known === undefined || known.entries.size < object.entries.size) byId.set(id, object)
}

function idOf(object: JsonObject): string | undefined {
  const id = object.entries.get('@id') ?? object.entries.get('id')
  return id?.kind === 'text' ? id.value : undefined
}

/** The objects and texts of a property's value; an object that only names an `@id` is the object of that name. */
export function resolveItems(graph: JsonLdGraph, node: JsonNode | undefined): JsonNode[] {
  return itemsOf(node).map((item) => {
    if (item.kind !== 'object') return item
    const id = idOf(item)
    return (id === undefined ? undefined : graph.byId.get(id)) ?? item
  })
}
