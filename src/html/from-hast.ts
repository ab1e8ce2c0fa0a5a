import type { Root } from 'hast'
import type { Point } from '../model/position.js'
import { Attribute, noAttributes } from './attributes/attribute.js'
import { namedProperty } from './attributes/attribute-names.js'
import type { PropertyValue } from './attributes/property-value.js'
import { indexTree } from './index-tree.js'
import { append, makeElement, makeLeaf, makeRoot } from './make-nodes.js'
import type { AnyNode, ChildNode, ElementNode, ParentNode, RootNode, TextNode } from './nodes.js'
import type { ParsedHtml, TreeDiagnostic, TreeLimits } from './parsed-html.js'
import type { PositionLookup } from './to-hast.js'

/** What a caller's tree gives. */
export interface ParsedHast extends ParsedHtml {
  /** The positions that the caller's nodes had, by their offsets. */
  position: PositionLookup
  /**
   * The text of what did not fit under `maxNodes`, as the last text node of the tree; undefined when all fitted. It is
   * all the text there is up to ten times `maxNodes` further nodes, so that a tree that holds one node many times ends.
   */
  rest: TextNode | undefined
}

/** How many nodes beyond `maxNodes` are read for their text, as a multiple of it. */
const restFactor = 10

/** Foreign elements whose children are HTML. */
const integrationPoints = new Set('foreignObject desc title annotation-xml mi mo mn ms mtext'.split(' '))

const frameNames: ReadonlySet<string> = new Set(['html', 'head', 'body'])

const asciiSpaces = /[ \t\n\r\f]+/

/** Nothing about a caller's node is sure. */
type Untrusted = Readonly<Record<string, unknown>>

interface Frame {
  children: readonly unknown[]
  next: number
  to: ParentNode
}

/**
 * Copies a caller's hast tree, which is not changed. A tree without `html` is put into an implied `html` and `body`.
 * A template's `content` becomes its children; `raw` nodes are kept as they are and reported; of a node of any other
 * type only the children are taken. `maxDepth` flattens as in `parseHtml`. Never throws on plain data.
 */
export function documentFromHast(root: Root, limits: TreeLimits): ParsedHast {
  const copier = new HastCopier(limits)
  const tree = copier.copy(root)
  const hasFrame = holdsFrame(tree, copier.hasPositions)
  wrap(tree)
  const rest = copier.restText(tree)
  const { nodes, tooDeep } = indexTree(tree, limits.maxDepth)
  const diagnostics: TreeDiagnostic[] = []
  if (rest !== undefined) {
    diagnostics.push({ code: 'node-limit', message: `The tree has more than ${limits.maxNodes} nodes.` })
  }
  if (tooDeep !== undefined) {
    const message = `Elements are nested deeper than ${limits.maxDepth}; the deeper ones were flattened.`
    diagnostics.push({ code: 'depth-limit', message, ...(tooDeep.start === -1 ? {} : { offset: tooDeep.start }) })
  }
  if (copier.attributeLoss) {
    const message = `An element has more than ${limits.maxAttributes} properties; its other properties were dropped.`
    diagnostics.push({ code: 'attribute-limit', message })
  }
  if (copier.rawNodes > 0) {
    diagnostics.push({ code: 'raw-node', message: `The tree has ${copier.rawNodes} raw nodes, which are not parsed.` })
  }
  return {
    document: { root: tree, nodes, source: undefined, hasFrame, facts: new Map() },
    diagnostics,
    limited: undefined,
    position: copier.position,
    rest,
  }
}

/** One copy of one tree. */
class HastCopier {
  attributeLoss = false
  rawNodes = 0
  private readonly limits: TreeLimits
  private readonly points = new Map<number, Point>()
  private readonly restParts: string[] = []
  private count = 0
  private isFull = false

  constructor(limits: TreeLimits) {
    this.limits = limits
  }

  /** Both ends must be ends that the caller's nodes have. */
  readonly position: PositionLookup = (start, end) => {
    const from = this.points.get(start)
    const to = this.points.get(end)
    return from === undefined || to === undefined ? undefined : { start: { ...from }, end: { ...to } }
  }

  /** Whether any node of the caller's has a position. */
  get hasPositions(): boolean {
    return this.points.size > 0
  }

  copy(source: Root): RootNode {
    const root = this.place(makeRoot(), source)
    const frames: Frame[] = [{ children: listOf(source.children), next: 0, to: root }]
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
      if (frame.next >= frame.children.length || this.count > this.limits.maxNodes * (restFactor + 1)) {
        frames.pop()
        continue
      }
      const child = frame.children[frame.next++]
      this.count++
      if (typeof child !== 'object' || child === null) continue
      this.isFull ||= this.count > this.limits.maxNodes
      const below = this.copyNode(child as Untrusted, frame.to)
      if (below !== undefined) frames.push(below)
    }
    return root
  }

  /** Adds the text of what did not fit. */
  restText(root: RootNode): TextNode | undefined {
    if (!this.isFull) return undefined
    const rest = makeLeaf('text', this.restParts.join(''))
    append(root, rest)
    return rest
  }

  /** Puts a copy into the tree, and says where to go on. */
  private copyNode(node: Untrusted, to: ParentNode): Frame | undefined {
    if (node.type === 'text') {
      const value = textValue(node.value)
      if (this.isFull) this.restParts.push(value)
      else append(to, this.place(makeLeaf('text', value), node))
      return undefined
    }
    const children = childrenOf(node)
    const below = children.length === 0 ? undefined : { children, next: 0, to }
    if (this.isFull) return below
    if (node.type === 'element' && typeof node.tagName === 'string') {
      const element = this.copyElement(node, node.tagName, to)
      append(to, element)
      return below && { ...below, to: element }
    }
    if (node.type === 'comment') {
      append(to, this.place(makeLeaf('comment', textValue(node.value)), node))
    } else if (node.type === 'doctype') {
      append(to, this.place(makeLeaf('doctype', ''), node))
    } else if (node.type === 'raw') {
      this.rawNodes++
      append(to, this.place(makeLeaf('raw', textValue(node.value)), node))
    } else return below
    return undefined
  }

  private copyElement(node: Untrusted, tagName: string, parent: ParentNode): ElementNode {
    const inForeign = parent.type === 'element' && parent.foreign && !integrationPoints.has(parent.tagName)
    const foreign = inForeign || tagName === 'svg' || tagName === 'math'
    const name = foreign ? tagName : tagName.toLowerCase()
    return this.place(makeElement(name, this.copyProperties(node.properties), foreign, undefined), node)
  }

  private copyProperties(properties: unknown): readonly Attribute[] {
    if (typeof properties !== 'object' || properties === null) return noAttributes
    const copy: Attribute[] = []
    for (const [name, value] of Object.entries(properties)) {
      const accepted = propertyValue(name, value)
      if (accepted === undefined || name in Object.prototype) continue
      if (copy.length === this.limits.maxAttributes) {
        this.attributeLoss = true
        break
      }
      copy.push(Attribute.of(namedProperty(name), accepted))
    }
    return copy
  }

  /** Gives a node the range of the caller's. */
  private place<Node extends AnyNode>(copy: Node, node: object): Node {
    const position = (node as Untrusted).position as Untrusted | null | undefined
    const start = readPoint(position?.start)
    const end = readPoint(position?.end)
    if (start === undefined || end === undefined || end.offset < start.offset) return copy
    this.points.set(start.offset, start)
    this.points.set(end.offset, end)
    copy.start = start.offset
    copy.end = end.offset
    return copy
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** The children, then those of a template's content. */
function childrenOf(node: Untrusted): readonly unknown[] {
  const children = listOf(node.children)
  const content = typeof node.content === 'object' && node.content !== null ? (node.content as Untrusted).children : []
  return listOf(content).length === 0 ? children : [...children, ...listOf(content)]
}

function textValue(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** undefined for what hast does not allow. */
function propertyValue(name: string, value: unknown): PropertyValue {
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'string' || typeof item === 'number')
  if (name === 'className' && typeof value === 'string') return value.split(asciiSpaces).filter(Boolean)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined
}

function readPoint(value: unknown): Point | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { line, column, offset } = value as Untrusted
  if (!isCount(line) || !isCount(column) || !isCount(offset)) return undefined
  return { line, column, offset }
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0
}

/**
 * Whether the tree has an `html`, a `head` or a `body`. In a tree with positions those without one are only what a parser
 * adds to a fragment.
 */
function holdsFrame({ children }: RootNode, hasPositions: boolean): boolean {
  const inner = children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'html' ? child.children : [],
  )
  return [...children, ...inner].some(
    (node) => node.type === 'element' && frameNames.has(node.tagName) && (!hasPositions || node.start >= 0),
  )
}

/** Gives a fragment the elements that every parsed document has. */
function wrap(root: RootNode): void {
  const elements = root.children.filter((child) => child.type === 'element')
  if (elements.some((element) => element.tagName === 'html')) return
  const html = implied('html')
  html.parent = root
  const isContent = (child: ChildNode): boolean => child.type !== 'doctype'
  let holder = html
  if (!elements.some((element) => element.tagName === 'body')) {
    holder = implied('body')
    append(html, implied('head'))
    append(html, holder)
  }
  for (const child of root.children.filter(isContent)) append(holder, child)
  root.children = [...root.children.filter((child) => !isContent(child)), html]
}

function implied(tagName: string): ElementNode {
  return makeElement(tagName, noAttributes, false, undefined)
}
