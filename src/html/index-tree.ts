import { countCharacters, countSource } from '../text/characters.js'
import type { AnyNode, ChildNode, ElementNode, ParentNode, RootNode, TextNode } from './nodes.js'

/** What `indexTree` gives. */
export interface IndexedTree {
  /** Every node in pre-order. */
  nodes: AnyNode[]
  /** The first element that stood too deep; undefined when none did. */
  tooDeep: ElementNode | undefined
}

interface Frame {
  children: ChildNode[]
  next: number
}

/**
 * Assigns `index` and `last`, and counts the texts, in one pre-order walk, and flattens what lies deeper than `maxDepth` elements (the root's
 * children have depth 1), as browsers do: an element at the greatest depth keeps its children up to the first element,
 * and from there on they follow it as siblings. Order, text and the content of raw text elements stay as they were.
 *
 * @param source what the offsets refer to
 */
export function indexTree(root: RootNode, maxDepth: number, source?: string): IndexedTree {
  const nodes: AnyNode[] = [root]
  const ancestors: ParentNode[] = [root]
  const cursors: number[] = [0]
  // Depth of elements whose element children must not have element children of their own.
  const flattenAt = Math.max(1, maxDepth) - 1
  let tooDeep: ElementNode | undefined
  root.index = 0
  if (flattenAt === 0) tooDeep = flattenChildren(root)
  while (ancestors.length > 0) {
    const depth = ancestors.length - 1
    const parent = ancestors[depth] as ParentNode
    const cursor = cursors[depth] as number
    const child = parent.children[cursor]
    if (child === undefined) {
      parent.last = nodes.length - 1
      ancestors.pop()
      cursors.pop()
      continue
    }
    cursors[depth] = cursor + 1
    child.index = nodes.length
    nodes.push(child)
    if (child.type === 'text') child.counted = countText(child, source)
    if (child.type !== 'element') continue
    if (depth + 1 === flattenAt) tooDeep = flattenChildren(child) ?? tooDeep
    ancestors.push(child)
    cursors.push(0)
  }
  return { nodes, tooDeep }
}

/**
 * Of a text that stands in the source unit by unit the source is read: it is one flat string, and most of a page is text of
 * scripts. What the source has differently it has longer, but for a NUL that was replaced.
 */
function countText({ value, start, end }: TextNode, source: string | undefined): number {
  if (source === undefined || start === -1 || end - start !== value.length) return countCharacters(value)
  return countSource(source, start, end)
}

/** Makes all element descendants children; returns the first that was none before. */
function flattenChildren(parent: ParentNode): ElementNode | undefined {
  let first: ElementNode | undefined
  const flat: ChildNode[] = []
  const frames: Frame[] = [{ children: parent.children, next: 0 }]
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const child = frame.children[frame.next]
    if (child === undefined) {
      frames.pop()
      continue
    }
    frame.next++
    child.parent = parent
    flat.push(child)
    if (child.type !== 'element') continue
    if (frames.length > 1) first ??= child
    const split = child.children.findIndex((node) => node.type === 'element')
    if (split === -1) continue
    frames.push({ children: child.children.slice(split), next: 0 })
    child.children.length = split
  }
  if (first !== undefined) parent.children = flat
  return first
}
