import type { HtmlDocument, ParentNode } from '../../html/nodes.js'
import type { PageLine } from './page-lines.js'
import type { PageTree } from './page-tree.js'

/** Two guesses at the element that holds the article. */
export interface MassRoots {
  /** The element with the largest sum of mass by distance: right where one container holds the text. */
  readonly near: ParentNode
  /** The deepest element that holds most of the page's mass: right where the text is spread over several containers. */
  readonly wide: ParentNode
}

/** How far up a line's mass is felt. */
const reach = 12
/** Share of the page's mass that the wide root must hold, 0–1. */
const wideShare = 0.7

/** Finds both roots; the document's root where there is no prose. */
export function massRoots(document: HtmlDocument, lines: readonly PageLine[], tree: PageTree): MassRoots {
  const felt = new Float64Array(document.nodes.length)
  let near: ParentNode = document.root
  for (const { home, mass } of lines) {
    if (mass === 0) continue
    let node: ParentNode | null = home
    for (let distance = 1; distance <= reach && node !== null; distance++) {
      const sum = (felt[node.index] ?? 0) + mass / distance
      felt[node.index] = sum
      if (sum > (felt[near.index] ?? 0)) near = node
      node = node.parent
    }
  }
  return { near, wide: wideRoot(document, tree) }
}

function wideRoot(document: HtmlDocument, tree: PageTree): ParentNode {
  const wanted = (tree.mass[document.root.index] ?? 0) * wideShare
  let root: ParentNode = document.root
  if (wanted === 0) return root
  for (;;) {
    let next: ParentNode | undefined
    for (const child of root.children)
      if (child.type === 'element' && (tree.mass[child.index] ?? 0) >= wanted) next = child
    if (next === undefined) return root
    root = next
  }
}
