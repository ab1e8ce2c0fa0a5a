import type { html, Token, TreeAdapter, TreeAdapterTypeMap } from 'parse5'
import { type Attribute, noAttributes } from '../attributes/attribute.js'
import { settleAttributes } from '../attributes/attribute-names.js'
import { tokenBoundary } from '../attributes/character-reference.js'
import { append, makeElement, makeLeaf, makeRoot, type ParsedElement } from '../make-nodes.js'
import type { ChildNode, CommentNode, DoctypeNode, ParentNode, RootNode, TextNode } from '../nodes.js'
import type { TreeLimits } from '../parsed-html.js'
import { holdsNoContent } from './holds-no-content.js'

/** parse5's names for our nodes. A template's content fragment is the template element itself. */
export type TreeTypes = TreeAdapterTypeMap<
  RootNode | ChildNode,
  ParentNode,
  ChildNode,
  RootNode,
  ParentNode,
  ParsedElement,
  CommentNode,
  TextNode,
  ParsedElement,
  DoctypeNode
>

/** Thrown out of the parser when the tree is full; nobody but `parseHtml` sees it. */
export const nodeLimitSignal: { readonly reason: 'node-limit' } = { reason: 'node-limit' }

/** What `getNodeSourceCodeLocation` answers: the parser only asks whether there is a location, and an end tag in it. */
const openLocation = {} as Token.ElementLocation
const closedLocation = { endTag: {} } as Token.ElementLocation

// Members of parse5's enums, by their values: an enum would bring the tables it stands with into every bundle.
const htmlNamespace = 'http://www.w3.org/1999/xhtml' as html.NS.HTML
const svgNamespace = 'http://www.w3.org/2000/svg' as html.NS.SVG

/** Elements whose attributes the parser asks for again: `html` and `body` adopt those of later tags. */
const attributeKeepers = new Set(['html', 'body', 'annotation-xml'])

/**
 * A parse5 tree adapter that builds the nodes of `nodes.ts` directly, with offsets into the whole source and without
 * line or column objects. It counts nodes and throws `nodeLimitSignal` when one too many is to be put into the tree.
 *
 * It throws only where nothing is detached: never in `createElement`, which the adoption agency calls while it holds a
 * part of the tree in its hands. The tree may so exceed the limit by the few elements that one end tag clones.
 */
export class TreeBuilder implements TreeAdapter<TreeTypes> {
  /** The tree so far. */
  readonly root: RootNode = makeRoot()
  /** The largest offset that the tree knows: all text before it is in the tree, none after it. */
  reached: number
  /** Elements that lost attributes. */
  attributeLosses = 0
  /** Offset of the first element that lost attributes; -1 when there is none, or when the parser implied it. */
  firstAttributeLoss = -1
  /** As `HtmlDocument` has it. */
  hasLateFrame = false
  /** Where the text that is inserted next begins in the part that is parsed. */
  textStart = -1

  private readonly text: string
  private readonly base: number
  private readonly limits: TreeLimits
  private readonly keptAttributes = new Map<ParsedElement, Map<string, Token.Attribute>>()
  private mode: html.DOCUMENT_MODE = 'no-quirks' as html.DOCUMENT_MODE
  private count = 0

  /** `text` is the part of the source that is parsed, and `base` its offset. */
  constructor(text: string, base: number, limits: TreeLimits) {
    this.text = text
    this.base = base
    this.reached = base
    this.limits = limits
    this.root.start = base
    this.root.end = base + text.length
  }

  createDocument(): RootNode {
    return this.root
  }

  createDocumentFragment(): ParentNode {
    return makeRoot()
  }

  createElement(tagName: string, namespace: html.NS, attributes: Token.Attribute[]): ParsedElement {
    this.count++
    const isKeeper = attributeKeepers.has(tagName)
    const settled = attributes.length === 0 ? noAttributes : this.settle(attributes as Attribute[], namespace)
    const element = makeElement(tagName, settled, namespace !== htmlNamespace, namespace)
    if (isKeeper) this.keptAttributes.set(element, new Map(attributes.map((a) => [a.name, a])))
    return element
  }

  createCommentNode(value: string): CommentNode {
    this.countOrStop()
    return makeLeaf('comment', value)
  }

  createTextNode(value: string): TextNode {
    this.countOrStop()
    return makeLeaf('text', value)
  }

  appendChild(parent: ParentNode, node: ChildNode): void {
    append(parent, node)
  }

  insertBefore(parent: ParentNode, node: ChildNode, reference: ChildNode): void {
    parent.children.splice(indexFromEnd(parent, reference), 0, node)
    node.parent = parent
  }

  detachNode(node: ChildNode): void {
    if (node.parent === null) return
    node.parent.children.splice(indexFromEnd(node.parent, node), 1)
    node.parent = null
  }

  insertText(parent: ParentNode, text: string): void {
    const before = parent.children.at(-1)
    if (before?.type === 'text') this.grow(before, text)
    else this.appendChild(parent, this.createTextNode(text))
  }

  insertTextBefore(parent: ParentNode, text: string, reference: ChildNode): void {
    const before = parent.children[indexFromEnd(parent, reference) - 1]
    if (before?.type === 'text') this.grow(before, text)
    else this.insertBefore(parent, this.createTextNode(text), reference)
  }

  adoptAttributes(recipient: ParsedElement, attributes: Token.Attribute[]): void {
    this.hasLateFrame ||= holdsNoContent(recipient)
    const known = this.keptAttributes.get(recipient)
    if (known === undefined) return
    for (const attribute of attributes) {
      if (known.has(attribute.name)) continue
      if (known.size >= this.limits.maxAttributes) {
        this.noteAttributeLoss(recipient.start)
        return
      }
      known.set(attribute.name, attribute)
      recipient.attributes = settleAttributes([...recipient.attributes, attribute as Attribute], false, false)
    }
  }

  setDocumentType(document: RootNode): void {
    if (document.children.some((node) => node.type === 'doctype')) return
    this.count++
    this.appendChild(document, makeLeaf('doctype', ''))
  }

  setDocumentMode(_document: RootNode, mode: html.DOCUMENT_MODE): void {
    this.mode = mode
  }

  getDocumentMode(): html.DOCUMENT_MODE {
    return this.mode
  }

  /** The content of a template is in its `children`. */
  setTemplateContent(): void {}

  getTemplateContent(template: ParsedElement): ParentNode {
    return template
  }

  getFirstChild(node: ParentNode): ChildNode | null {
    return node.children[0] ?? null
  }

  getChildNodes(node: ParentNode): ChildNode[] {
    return node.children
  }

  getParentNode(node: RootNode | ChildNode): ParentNode | null {
    return node.parent
  }

  getAttrList(element: ParsedElement): Token.Attribute[] {
    return [...(this.keptAttributes.get(element)?.values() ?? [])]
  }

  getTagName(element: ParsedElement): string {
    return element.tagName
  }

  getNamespaceURI(element: ParsedElement): html.NS {
    return element.namespace ?? htmlNamespace
  }

  getTextNodeContent(node: TextNode): string {
    return node.value
  }

  getCommentNodeContent(node: CommentNode): string {
    return node.value
  }

  getDocumentTypeNodeName(): string {
    return ''
  }

  getDocumentTypeNodePublicId(): string {
    return ''
  }

  getDocumentTypeNodeSystemId(): string {
    return ''
  }

  isTextNode(node: RootNode | ChildNode): node is TextNode {
    return node.type === 'text'
  }

  isCommentNode(node: RootNode | ChildNode): node is CommentNode {
    return node.type === 'comment'
  }

  isDocumentTypeNode(node: RootNode | ChildNode): node is DoctypeNode {
    return node.type === 'doctype'
  }

  isElementNode(node: RootNode | ChildNode): node is ParsedElement {
    return node.type === 'element'
  }

  /** The parser calls this for an element directly before it attaches it, for other nodes directly after. */
  setNodeSourceCodeLocation(node: RootNode | ChildNode, location: Token.ElementLocation | null): void {
    // null: an implied element. The tag that implies it will be the one that does not fit.
    if (location === null || node.type === 'root') return
    if (node.type === 'element' && this.count > this.limits.maxNodes) throw nodeLimitSignal
    node.start = this.base + this.boundaryOf(node, location.startOffset)
    node.end = this.base + this.boundaryOf(node, location.endOffset)
    if (node.end > this.reached) this.reached = node.end
    if (node.type !== 'element') return
    node.startTagEnd = node.end
    if (this.attributeLosses > 0 && this.firstAttributeLoss === -1) this.firstAttributeLoss = node.start
  }

  getNodeSourceCodeLocation(node: RootNode | ChildNode): Token.ElementLocation | null {
    if (node.start === -1) return null
    return node.type === 'element' && node.endTagStart !== -1 ? closedLocation : openLocation
  }

  updateNodeSourceCodeLocation(node: RootNode | ChildNode, location: Partial<Token.ElementLocation>): void {
    if (location.endOffset === undefined) return
    node.end = this.base + this.boundaryOf(node, location.endOffset)
    if (node.end > this.reached) this.reached = node.end
  }

  /** Gives an element its end, and its end tag where it has one. */
  closeElement(element: ParsedElement, endOffset: number, endTagStart?: number): void {
    element.end = this.base + endOffset
    if (element.end > this.reached) this.reached = element.end
    if (endTagStart !== undefined) element.endTagStart = this.base + endTagStart
  }

  private grow(node: TextNode, text: string): void {
    const start = this.base + this.boundaryOf(node, this.textStart)
    if (start > node.end) {
      node.seams ??= []
      node.seams.push({ place: node.value.length, end: node.end, start })
    }
    node.value += text
  }

  private boundaryOf(node: ChildNode | RootNode, offset: number): number {
    return node.type === 'text' ? tokenBoundary(this.text, offset) : offset
  }

  private settle(attributes: readonly Attribute[], namespace: html.NS): readonly Attribute[] {
    let accepted = attributes
    if (attributes.length > this.limits.maxAttributes) {
      this.noteAttributeLoss(-1)
      accepted = attributes.slice(0, this.limits.maxAttributes)
    }
    return settleAttributes(accepted, namespace !== htmlNamespace, namespace === svgNamespace)
  }

  private noteAttributeLoss(offset: number): void {
    this.attributeLosses++
    if (this.firstAttributeLoss === -1) this.firstAttributeLoss = offset
  }

  private countOrStop(): void {
    if (this.count >= this.limits.maxNodes) throw nodeLimitSignal
    this.count++
  }
}

/** The index of a child that is nearly always the last one: the parser moves and inserts at the end. */
function indexFromEnd(parent: ParentNode, node: ChildNode): number {
  return parent.children.lastIndexOf(node)
}
