import { type DefaultTreeAdapterTypes, html } from 'parse5'
import { alignText } from './align-text.js'
import { isCounted } from './counted.js'
import { findBodyStart } from './find-body-start.js'
import { type OffsetTree, parseWithOffsets } from './parse-with-offsets.js'
import {
  blockTags,
  inlineTags,
  lineFeedBetween,
  preformattedTags,
  type Separator,
  separator,
  unrenderedSpaceTags,
} from './separators.js'

/** An element as the source has it. Offsets are those of the whole source. */
export interface SourceElement {
  /** Lower case. */
  tag: string
  start: number
  /** As parse5 has it: an element without an end tag reaches to the next tag. */
  end: number
  /** For an element without an end tag, where its last child ends; otherwise `end`. */
  contentEnd: number
  /** The first and the one after the last of its counted characters, in tree order. */
  first: number
  last: number
}

/** A comment as the source has it. */
export interface SourceComment {
  start: number
  end: number
  data: string
}

/** The source, read again: its counted characters in tree order, and what the claims of a result are checked against. */
export interface SourceModel {
  source: string
  /** Where the HTML begins: after the front matter. */
  bodyStart: number
  /** Every counted character, one UTF-16 unit each. */
  text: string
  /** For each counted character: its offset in the source. */
  offsets: number[]
  /** For each counted character: what stands before it. */
  separators: Separator[]
  /** For each counted character: whether HTML moved it out of the range of its ancestors or into that of others. */
  moved: boolean[]
  /** The offsets of the characters that are moved, ascending. */
  movedOffsets: number[]
  elements: SourceElement[]
  elementsByStart: ReadonlyMap<number, SourceElement[]>
  comments: SourceComment[]
}

/** Blocks that the standard hides: one once showed them, or shows them where they do not belong. */
const hiddenBlocks: ReadonlySet<string> = new Set(['noframes', 'title'])
const hidingStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i
const invisible = /[\u00AD\u200B\u2060\uFEFF\0]/

type Node = DefaultTreeAdapterTypes.ChildNode

/** A step of the walk: into a node, or out of an element. */
type Step =
  | { into: Node; preformatted: boolean; outer: Bounds }
  | { outOf: SourceElement | undefined; tag: string; isForeign: boolean; isHidden: boolean; closed: boolean }

/** What all located ancestors hold in common, and how many they are. */
interface Bounds {
  start: number
  end: number
  count: number
}

class SourceReader {
  readonly units: string[] = []
  readonly offsets: number[] = []
  readonly separators: Separator[] = []
  readonly bounds: Bounds[] = []
  readonly elements: SourceElement[] = []
  readonly comments: SourceComment[] = []
  private pending: Separator = separator.block
  private wrapped = false
  /** Whether white space that may not be rendered holds a line feed. */
  private maybeWrapped = false
  /**
   * Whether there was a `</br>`, a break without a range: were it taken, no entry could say so; or the edge of a block that
   * the page or the standard hides: empty, it leaves no entry where it is taken.
   */
  private mayBreak = false
  /** Whether there was the edge of an element that may be a block: a line feed beside it may be a space, as between two blocks. */
  private mayBeEdge = false
  /** How many elements whose white space is not rendered are open. */
  private unrendered = 0
  /** How many elements that the page itself may hide are open. */
  private hidden = 0
  /** Where the node that was read last ends. */
  private reached = 0
  private readonly source: string
  private readonly base: number
  private readonly tree: OffsetTree

  constructor(source: string, base: number) {
    this.source = source
    this.base = base
    this.tree = parseWithOffsets(source.slice(base))
  }

  walk(): void {
    const everything = { start: 0, end: this.source.length, count: 0 }
    const steps: Step[] = []
    const push = (nodes: readonly Node[], preformatted: boolean, outer: Bounds): void => {
      for (let index = nodes.length - 1; index >= 0; index--) {
        const into = nodes[index]
        if (into !== undefined) steps.push({ into, preformatted, outer })
      }
    }
    push(this.tree.document.childNodes, false, everything)
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
      if ('outOf' in step) {
        this.joint(step.tag, step.isForeign)
        if (step.isHidden) this.hidden--
        if (unrenderedSpaceTags.has(step.tag)) this.unrendered--
        if (step.outOf !== undefined) this.leave(step.outOf, step.closed)
      } else if ('tagName' in step.into) {
        const isHidden = mayBeHidden(step.into)
        if (isHidden) this.hidden++
        const element = this.enter(step.into)
        const closed = step.into.sourceCodeLocation?.endTag !== undefined
        const { tagName, namespaceURI } = step.into
        steps.push({ outOf: element, tag: tagName, isForeign: namespaceURI !== html.NS.HTML, isHidden, closed })
        const outer = element === undefined ? step.outer : narrow(step.outer, element)
        const preformatted = step.preformatted || preformattedTags.has(step.into.tagName)
        push('content' in step.into ? step.into.content.childNodes : step.into.childNodes, preformatted, outer)
      } else if (step.into.nodeName === '#text') this.readText(step.into, step.preformatted, step.outer)
      else if (step.into.nodeName === '#comment') this.readComment(step.into as DefaultTreeAdapterTypes.CommentNode)
    }
  }

  private enter(node: DefaultTreeAdapterTypes.Element): SourceElement | undefined {
    this.joint(node.tagName, node.namespaceURI !== html.NS.HTML)
    if (unrenderedSpaceTags.has(node.tagName)) this.unrendered++
    const location = node.sourceCodeLocation
    if (node.tagName === 'br' && this.hidden === 0) this.raise(separator.line)
    if (node.tagName === 'br' && (!location || this.hidden > 0)) this.mayBreak = true
    if (location === undefined || location === null) return undefined
    const start = location.startOffset + this.base
    const end = Math.max(location.endOffset + this.base, (location.startTag?.endOffset ?? 0) + this.base)
    const first = this.units.length
    const element = { tag: node.tagName.toLowerCase(), start, end, contentEnd: end, first, last: first }
    this.elements.push(element)
    this.reached = (location.startTag?.endOffset ?? location.endOffset) + this.base
    return element
  }

  private leave(element: SourceElement, closed: boolean): void {
    element.last = this.units.length
    if (!closed) element.contentEnd = this.reached
    this.reached = element.contentEnd
  }

  /** A foreign element is none of HTML's, whatever its name. */
  private joint(tag: string, isForeign: boolean): void {
    if (!isForeign && hiddenBlocks.has(tag)) this.mayBreak = true
    if (!isForeign && blockTags.has(tag)) {
      if (this.hidden > 0) this.mayBreak = true
      else this.raise(separator.block)
    } else if (isForeign || (!inlineTags.has(tag) && tag !== 'br')) {
      this.mayBeEdge = true
      this.raise(separator.maybe)
    }
  }

  private raise(to: Separator): void {
    if (to > this.pending) this.pending = to
  }

  private readText(node: DefaultTreeAdapterTypes.Node, preformatted: boolean, outer: Bounds): void {
    for (const piece of this.tree.pieces.get(node) ?? []) {
      const start = piece.start + this.base
      this.reached = piece.end + this.base
      const places = alignText(this.source, start, piece.end + this.base, piece.text)
      for (let index = 0; index < piece.text.length; index++) {
        const unit = piece.text.charAt(index)
        if (!isCounted(unit.charCodeAt(0))) this.readSpace(unit, preformatted)
        else this.count(unit, places[index] ?? start, outer)
      }
    }
  }

  private readSpace(unit: string, preformatted: boolean): void {
    if (invisible.test(unit)) return
    if (this.unrendered > 0) {
      if (unit === '\n') this.maybeWrapped = true
      this.raise(separator.maybe)
      return
    }
    if (unit === '\n') {
      if (preformatted) this.raise(separator.feed)
      this.wrapped = true
    }
    this.raise(separator.space)
  }

  private count(unit: string, offset: number, outer: Bounds): void {
    this.separators.push(this.separatorBefore(unit))
    this.units.push(unit)
    this.offsets.push(offset)
    this.bounds.push(outer)
    this.pending = separator.none
    this.wrapped = false
    this.maybeWrapped = false
    this.mayBreak = false
    this.mayBeEdge = false
  }

  private separatorBefore(unit: string): Separator {
    if (this.mayBreak && this.pending < separator.block) return separator.maybe
    const mayWrap = (this.wrapped || this.maybeWrapped) && this.pending === separator.space
    const wrapped = mayWrap ? lineFeedBetween(this.units.at(-1) ?? '', unit) : this.pending
    if (this.mayBeEdge && wrapped === separator.none) return separator.maybe
    return this.wrapped || wrapped === this.pending ? wrapped : separator.maybe
  }

  private readComment(node: DefaultTreeAdapterTypes.CommentNode): void {
    const location = node.sourceCodeLocation
    if (location === undefined || location === null) return
    // parse5 8.1.1 lets a comment that the source ends in reach one character too far.
    this.reached = Math.min(location.endOffset + this.base, this.source.length)
    this.comments.push({ start: location.startOffset + this.base, end: this.reached, data: node.data })
  }
}

/** Whether the element says that it is not shown, in one of the ways that its own tag has. */
function mayBeHidden({ attrs }: DefaultTreeAdapterTypes.Element): boolean {
  return attrs.some(({ name, value }) => name === 'hidden' || (name === 'style' && hidingStyle.test(value)))
}

function narrow(outer: Bounds, element: SourceElement): Bounds {
  return {
    start: Math.max(outer.start, element.start),
    end: Math.min(outer.end, element.end),
    count: outer.count + 1,
  }
}

/** For every offset, how many elements' ranges hold it. */
function countCovers(length: number, elements: readonly SourceElement[]): Int32Array {
  const covers = new Int32Array(length + 2)
  for (const { start, end } of elements) {
    covers[start] = (covers[start] ?? 0) + 1
    covers[end] = (covers[end] ?? 0) - 1
  }
  for (let offset = 1; offset < covers.length; offset++)
    covers[offset] = (covers[offset] ?? 0) + (covers[offset - 1] ?? 0)
  return covers
}

/**
 * Reads the source again with parse5 alone.
 *
 * @param bodyStart - where the HTML begins; by default after the front matter
 */
export function readSource(source: string, bodyStart: number = findBodyStart(source)): SourceModel {
  const reader = new SourceReader(source, bodyStart)
  reader.walk()
  const { offsets, separators, elements, comments } = reader
  const covers = countCovers(source.length, elements)
  const moved = reader.bounds.map((bounds, index) => {
    const offset = offsets[index] ?? 0
    return offset < bounds.start || offset >= bounds.end || covers[offset] !== bounds.count
  })
  const movedOffsets = offsets.filter((_, index) => moved[index]).sort((left, right) => left - right)
  const elementsByStart = new Map<number, SourceElement[]>()
  for (const element of elements) {
    const known = elementsByStart.get(element.start)
    if (known === undefined) elementsByStart.set(element.start, [element])
    else known.push(element)
  }
  return {
    source,
    bodyStart,
    text: reader.units.join(''),
    offsets,
    separators,
    moved,
    movedOffsets,
    elements,
    elementsByStart,
    comments,
  }
}
