import type { Attribute } from './attributes/attribute.js'

/**
 * The nodes of the tree: hast nodes (`type`, `tagName`, `children`, `value`) that also know their parent, their place in the
 * walk and their offsets in the source, and have attributes in the place of properties: their values are read when they are
 * asked for. `toHast` gives the plain hast tree.
 */
interface NodeBase {
  parent: ParentNode | null
  /** Place in the pre-order walk of the whole tree, from 0; assigned once when the tree is complete. */
  index: number
  /**
   * Offset of the first character in the whole source, front matter included; -1 for what the source does not contain. Of a
   * caller's tree without positions it is one of `placeNodes`.
   */
  start: number
  /** Offset after the last character; -1 as `start`. */
  end: number
}

/** A place in a text whose two sides stand apart in the source. */
export interface TextSeam {
  /** The place in the value. */
  readonly place: number
  /** Offset in the source after the unit before it. */
  readonly end: number
  /** Offset in the source of the unit behind it. */
  readonly start: number
}

/** Character data. */
export interface TextNode extends NodeBase {
  readonly type: 'text'
  value: string
  /** Counted characters (`Accounting`) of the value; assigned once when the tree is complete. */
  counted: number
  /** Where the parser joined it, in order: around a tag that it dropped, or around the table that it put stray text before. */
  seams?: TextSeam[] | undefined
}

/** A comment. */
export interface CommentNode extends NodeBase {
  readonly type: 'comment'
  value: string
}

/** A document type declaration. */
export interface DoctypeNode extends NodeBase {
  readonly type: 'doctype'
}

/** A piece of HTML that a caller's hast tree holds unparsed. */
export interface RawNode extends NodeBase {
  readonly type: 'raw'
  value: string
}

/** An element. The content of a `<template>` is in `children`, as that of any other element. */
export interface ElementNode extends NodeBase {
  readonly type: 'element'
  readonly tagName: string
  /** Read with `property`, by the names that hast has. */
  attributes: readonly Attribute[]
  children: ChildNode[]
  /** The `index` of its last descendant, or its own when it has none: `node` is inside when index <= node.index <= last. */
  last: number
  /** Offset after the start tag; -1 when implied. */
  startTagEnd: number
  /** Offset of the end tag; -1 when it has none. */
  endTagStart: number
  /** Whether it is in the SVG or MathML name space. */
  readonly foreign: boolean
}

/** The root of the tree. */
export interface RootNode extends NodeBase {
  readonly type: 'root'
  children: ChildNode[]
  last: number
}

export type ParentNode = ElementNode | RootNode
export type ChildNode = ElementNode | TextNode | CommentNode | DoctypeNode | RawNode
export type AnyNode = RootNode | ChildNode

/** A parsed document. */
export interface HtmlDocument {
  root: RootNode
  /** Every node in pre-order; `nodes[n].index === n`. */
  nodes: readonly AnyNode[]
  /** The decoded source that all offsets refer to; undefined when the caller handed in a hast tree. */
  source: string | undefined
  /**
   * Whether a tag of `html` or `body` stands behind no more than a line that is none of the page, as a program's warning is.
   * Of a caller's tree, whether it has an `html`, a `head` or a `body` of its own.
   */
  readonly hasFrame: boolean
  /** What was found out about it, by what found it: `remembered`. */
  readonly facts: Map<unknown, unknown>
}
