import { hasProperty } from './attributes/attribute.js'
import { isMediaElement } from './media-element.js'
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

/** What is summed, side by side for each node: a small document costs no more than one such array. */
const characters = 0
const linked = 1
const links = 2
const media = 3
const kinds = 4

/** Sums the document's text, links and media. */
export function measureMass(document: HtmlDocument): TextMass {
  const { nodes, root } = document
  const sums = new Uint32Array((nodes.length + 1) * kinds)
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
      } else if (isMediaElement(node)) isMedia = 1
    }
    const place = index * kinds
    const next = place + kinds
    sums[next + characters] = at(sums, place + characters) + count
    sums[next + linked] = at(sums, place + linked) + (index <= linkEnd ? count : 0)
    sums[next + links] = at(sums, place + links) + isLink
    sums[next + media] = at(sums, place + media) + isMedia
  }
  return {
    characters: (node) => sum(sums, characters, node),
    linkedCharacters: (node) => sum(sums, linked, node),
    links: (node) => sum(sums, links, node),
    media: (node) => sum(sums, media, node),
    total: sum(sums, characters, root),
  }
}

function at(sums: Uint32Array, place: number): number {
  return sums[place] ?? 0
}

function sum(sums: Uint32Array, kind: number, node: AnyNode): number {
  return at(sums, (lastIndex(node) + 1) * kinds + kind) - at(sums, node.index * kinds + kind)
}

function lastIndex(node: AnyNode): number {
  return isParent(node) ? node.last : node.index
}

function isParent(node: AnyNode): node is ParentNode {
  return node.type === 'element' || node.type === 'root'
}
