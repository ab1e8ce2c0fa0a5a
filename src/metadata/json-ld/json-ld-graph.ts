import type { JsonArray, JsonNode, JsonObject } from './json-tree.js'
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
  /** Whether it stands under who made something: `author`, `creator`, `contributor`. */
  readonly maker: boolean
}

/** All objects of a page's linked data. */
export interface JsonLdGraph {
  readonly things: readonly Thing[]
  /** The fullest object of each `@id`. */
  readonly byId: ReadonlyMap<string, JsonObject>
}

/** Properties whose value is of the same page. */
const ownKeys: ReadonlySet<string> = new Set(['@graph', '@included', 'mainEntity', 'mainEntityOfPage', 'subjectOf'])

/** Properties whose value made what has them. */
const makerKeys: ReadonlySet<string> = new Set(['author', 'creator', 'contributor'])

/** Finds all objects, however deep they stand. */
export function buildGraph(scripts: readonly (readonly JsonNode[])[]): JsonLdGraph {
  const things: Thing[] = []
  const byId = new Map<string, JsonObject>()
  scripts.forEach((roots, script) => {
    const open: Step[] = []
    addSteps(open, roots, { own: true, maker: false })
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { node, own, maker } = next
      if (node.kind === 'array') addSteps(open, node.items, next)
      else {
        things.push({ object: node, script, types: typesOf(node), own, maker })
        noteId(node, byId)
        addEntries(open, node, next)
      }
    }
  })
  return { things, byId }
}

/** What may hold objects, and what these are of the page then. */
interface Step extends Pick<Thing, 'own' | 'maker'> {
  readonly node: JsonObject | JsonArray
}

/** Notes the nodes to be looked at, the first of them next. */
function addSteps(open: Step[], nodes: readonly JsonNode[], { own, maker }: Pick<Step, 'own' | 'maker'>): void {
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at]
    if (node?.kind === 'object' || node?.kind === 'array') open.push({ node, own, maker })
  }
}

function addEntries(open: Step[], { entries }: JsonObject, { own, maker }: Step): void {
  const steps: Step[] = []
  for (const [key, node] of entries)
    if (node.kind === 'object' || node.kind === 'array')
      steps.push({ node, own: own && ownKeys.has(key), maker: maker || makerKeys.has(key) })
  for (let at = steps.length - 1; at >= 0; at--) open.push(steps[at] as Step)
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
