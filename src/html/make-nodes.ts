import type { html } from 'parse5'
import { type Attribute, noAttributes } from './attributes/attribute.js'
import { newList } from './new-list.js'
import type { ChildNode, ElementNode, ParentNode, RootNode, TextSeam } from './nodes.js'

/*
 * Every node is made here, with the same fields in the same order: V8 then knows two kinds of objects, parents and leaves.
 * Each walk over a tree reads the type of every node, and where one place meets more than four kinds of objects, V8 looks
 * their fields up by name. Constructors make them and no literals, for the reason that `newList` gives.
 */

/** An element with what the parser has to know of it while it builds the tree. */
export interface ParsedElement extends ElementNode {
  readonly namespace: html.NS | undefined
}

type Leaf = Exclude<ChildNode, ElementNode>
type LeafOf<Type> = Extract<Leaf, { type: Type }>

class MadeLeaf {
  declare readonly type: Leaf['type']
  declare value: string
  declare parent: ParentNode | null
  declare index: number
  declare start: number
  declare end: number
  declare counted: number
  declare seams: TextSeam[] | undefined

  constructor(type: Leaf['type'], value: string) {
    this.type = type
    this.value = value
    this.parent = null
    this.index = 0
    this.start = -1
    this.end = -1
    this.counted = 0
    this.seams = undefined
  }
}

class MadeParent {
  declare readonly type: ParentNode['type']
  declare readonly tagName: string
  declare attributes: readonly Attribute[]
  declare children: ChildNode[]
  declare parent: ParentNode | null
  declare index: number
  declare last: number
  declare start: number
  declare end: number
  declare startTagEnd: number
  declare endTagStart: number
  declare readonly foreign: boolean
  declare readonly namespace: html.NS | undefined

  constructor(
    type: ParentNode['type'],
    tagName: string,
    attributes: readonly Attribute[],
    foreign: boolean,
    namespace: html.NS | undefined,
  ) {
    this.type = type
    this.tagName = tagName
    this.attributes = attributes
    this.children = newList()
    this.parent = null
    this.index = 0
    this.last = 0
    this.start = -1
    this.end = -1
    this.startTagEnd = -1
    this.endTagStart = -1
    this.foreign = foreign
    this.namespace = namespace
  }
}

/** A node without children. */
export function makeLeaf<Type extends Leaf['type']>(type: Type, value: string): LeafOf<Type> {
  return new MadeLeaf(type, value) as Leaf as LeafOf<Type>
}

/** An element that stands nowhere yet. */
export function makeElement(
  tagName: string,
  attributes: readonly Attribute[],
  foreign: boolean,
  namespace: html.NS | undefined,
): ParsedElement {
  return new MadeParent('element', tagName, attributes, foreign, namespace) as ParsedElement
}

export function makeRoot(): RootNode {
  return new MadeParent('root', '', noAttributes, false, undefined) as RootNode
}

/** Makes a node the last child. */
export function append(parent: ParentNode, node: ChildNode): void {
  parent.children.push(node)
  node.parent = parent
}
