import type { ElementNode, ParentNode } from './nodes.js'

/** Elements between a text and the link that it is in. */
const maxLevels = 4

/** The link that an element is or stands in; undefined where none is near. */
export function linkAbove(parent: ParentNode | null): ElementNode | undefined {
  let node = parent
  for (let level = 0; level < maxLevels && node?.type === 'element'; level++) {
    if (node.tagName === 'a') return node
    node = node.parent
  }
  return undefined
}
