import type { Doctype, Element, ElementContent, Nodes, Root, RootContent } from 'hast'
import type { SourcePosition } from '../model/position.js'
import { allProperties } from './attributes/attribute.js'
import type { AnyNode, ElementNode, ParentNode, RawNode } from './nodes.js'

/** The line and column positions of a range of the source; undefined where the source has none. */
export type PositionLookup = (start: number, end: number) => SourcePosition | undefined

/** A node of a caller's tree that is not HTML yet; hast tools know it from `remark-rehype`. */
interface HastRaw {
  type: 'raw'
  value: string
}

interface Frame {
  from: ParentNode
  to: { children: (RootContent | HastRaw)[] }
  next: number
}

/**
 * A plain hast tree: copies of the nodes without parents and offsets, a template's children in its `content`. With a
 * lookup the nodes have positions, as those of hast-util-from-parse5.
 */
export function toHast(node: AnyNode, position?: PositionLookup): Nodes | HastRaw {
  const result = copyNode(node, position)
  const frames: Frame[] = []
  if ('children' in node) frames.push({ from: node, to: childrenOwner(result as Element | Root), next: 0 })
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const child = frame.from.children[frame.next++]
    if (child === undefined) {
      frames.pop()
      continue
    }
    const copy = copyNode(child, position)
    frame.to.children.push(copy as RootContent | HastRaw)
    if ('children' in child) frames.push({ from: child, to: childrenOwner(copy as Element), next: 0 })
  }
  return result
}

function childrenOwner(node: Element | Root): Frame['to'] {
  return node.type === 'element' && node.content !== undefined ? node.content : node
}

function copyNode(node: AnyNode, position: PositionLookup | undefined): Nodes | HastRaw {
  const copy = copyFields(node, position)
  const range = node.start === -1 ? undefined : position?.(node.start, node.end)
  if (range !== undefined && copy.type !== 'raw') copy.position = range
  return copy
}

function copyFields(node: AnyNode, position: PositionLookup | undefined): Nodes | HastRaw {
  switch (node.type) {
    case 'root':
      return { type: 'root', children: [] }
    case 'element':
      return copyElement(node, position)
    case 'doctype':
      return { type: 'doctype' } satisfies Doctype
    default:
      return { type: node.type, value: node.value } as
        | Exclude<ElementContent, Element>
        | Pick<RawNode, 'type' | 'value'>
  }
}

function copyElement(node: ElementNode, position: PositionLookup | undefined): Element {
  const element: Element = { type: 'element', tagName: node.tagName, properties: allProperties(node), children: [] }
  if (node.tagName === 'template' && !node.foreign) {
    element.content = { type: 'root', children: [] }
    const end = node.endTagStart
    const range = node.start === -1 || end === -1 ? undefined : position?.(node.startTagEnd, end)
    if (range !== undefined) element.content.position = range
  }
  return element
}
