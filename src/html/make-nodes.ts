import type { html } from 'parse5'
import { type Attribute, noAttributes } from './attributes/attribute.js'
import type { ChildNode, ElementNode, ParentNode, RootNode } from './nodes.js'

/*
 * Every node is made here, with the same fields in the same order: V8 then knows two kinds of objects, parents and leaves.
 * Each walk over a tree reads the type of every node, and where one place meets more than four kinds of objects, V8 looks
 * their fields up by name.
 */

/** An element with what the parser has to know of it while it builds the tree. */
export interface ParsedElement extends ElementNode {
  readonly namespace: html.NS | undefined
}

type Leaf = Exclude<ChildNode, ElementNode>
type LeafOf<Type> = Extract<Leaf, { type: Type }>

/** A node without children. */
export function makeLeaf<Type extends Leaf['type']>(type: Type, value: string): LeafOf<Type> {
  return {
    type,
    value,
    parent: null,
    index: 0,
    start: -1,
    end: -1,
    counted: 0,
    seams: undefined,
  } as Leaf as LeafOf<Type>
}

/** An element that stands nowhere yet. */
export function makeElement(
  tagName: string,
  attributes: readonly Attribute[],
  foreign: boolean,
  namespace: html.NS | undefined,
): ParsedElement {
  return makeParent('element', tagName, attributes, foreign, namespace) as ParsedElement
}

export function makeRoot(): RootNode {
  return makeParent('root', '', noAttributes, false, undefined) as RootNode
}

function makeParent(
  type: ParentNode['type'],
  tagName: string,
  attributes: readonly Attribute[],
  foreign: boolean,
  namespace: html.NS | undefined,
): ParentNode {
  return {
    type,
    tagName,
    attributes,
    children: [],
    parent: null,
    index: 0,
    last: 0,
    start: -1,
    end: -1,
    startTagEnd: -1,
    endTagStart: -1,
    foreign,
    namespace,
  } as ParentNode
}

/** Makes a node the last child. */
export function append(parent: ParentNode, node: ChildNode): void {
  parent.children.push(node)
  node.parent = parent
}
