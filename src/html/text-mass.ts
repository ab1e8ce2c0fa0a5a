import { hasProperty } from './attributes/attribute.js'
import { mediaElements } from './element-kinds.js'
import type { AnyNode, HtmlDocument, ParentNode } from './nodes.js'

/**
 * How much stands under each node, summed once over the pre-order walk: what a subtree holds is one subtraction.
 */
export interface TextMass {
  /** Counted characters under the node. */
  characters(node: AnyNode): number
  /** Counted characters under the node that stand in links. */
  linkedCharacters(node: AnyNode): number
  /** Links with an `href` under the node. */
  links(node: AnyNode): number
  /** Images, players and frames under the node, itself included. */
  media(node: AnyNode): number
  /** Counted characters of the whole tree. */
  readonly total: number
}

/** Sums the document's text, links and media. */
export function measureMass(document: HtmlDocument): TextMass {
  const { nodes, root } = document
  const characters = new Uint32Array(nodes.length + 1)
  const linked = new Uint32Array(nodes.length + 1)
  const links = new Uint32Array(nodes.length + 1)
  const media = new Uint32Array(nodes.length + 1)
  let linkEnd = -1
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]
    let count = 0
    let isLink = 0
    let isMedia = 0
    if (node?.type === 'text') count = node.counted
    else if (node?.type === 'element') {
      if (node.tagName === 'a' && hasProperty(node, 'href')) {
        isLink = 1
        linkEnd = Math.max(linkEnd, node.last)
      } else if (mediaElements.has(node.tagName)) isMedia = 1
    }
    characters[index + 1] = at(characters, index) + count
    linked[index + 1] = at(linked, index) + (index <= linkEnd ? count : 0)
    links[index + 1] = at(links, index) + isLink
    media[index + 1] = at(media, index) + isMedia
  }
  return {
    characters: (node) => sum(characters, node),
    linkedCharacters: (node) => sum(linked, node),
    links: (node) => sum(links, node),
    media: (node) => sum(media, node),
    total: sum(characters, root),
  }
}

function at(sums: Uint32Array, index: number): number {
  return sums[index] ?? 0
}

function sum(sums: Uint32Array, node: AnyNode): number {
  return at(sums, lastIndex(node) + 1) - at(sums, node.index)
}

function lastIndex(node: AnyNode): number {
  return isParent(node) ? node.last : node.index
}

function isParent(node: AnyNode): node is ParentNode {
  return node.type === 'element' || node.type === 'root'
}
