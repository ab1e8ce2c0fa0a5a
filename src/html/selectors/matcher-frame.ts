import type { ElementNode, ParentNode } from '../nodes.js'
import type { BitSet } from './bit-set.js'

/** What a matcher remembers of a parent while it walks the parent's children. */
export class MatcherFrame {
  /** null before the walk. */
  node: ParentNode | null = null
  /** What the parent matched. */
  own: BitSet | undefined
  /** What the parent or an ancestor of it matched. */
  inclusive: BitSet | undefined
  /** What the element sibling directly before matched. */
  previous: BitSet | undefined
  /** What any sibling before matched. */
  earlier: BitSet | undefined
  private place = 0
  private total = -1
  private types: Map<string, number> | undefined
  private typeTotals: Map<string, number> | undefined

  /** Forgets all for the children of another parent: a walk has one frame for each depth. */
  open(node: ParentNode, own: BitSet | undefined, inclusive: BitSet | undefined): void {
    this.node = node
    this.own = own
    this.inclusive = inclusive
    this.previous = undefined
    this.earlier = undefined
    this.place = 0
    this.total = -1
    this.types = undefined
    this.typeTotals = undefined
  }

  /** Counts the next child element. */
  enter(element: ElementNode, countsTypes: boolean): void {
    this.place++
    if (!countsTypes) return
    this.types ??= new Map()
    this.types.set(element.tagName, (this.types.get(element.tagName) ?? 0) + 1)
  }

  /** The place of the child that was entered last, among all siblings or those of its tag, from 1. */
  placeOf(element: ElementNode, ofType: boolean, fromEnd: boolean): number {
    const place = ofType ? (this.types?.get(element.tagName) ?? 0) : this.place
    if (!fromEnd) return place
    if (this.total === -1) this.countChildren()
    const total = ofType ? (this.typeTotals?.get(element.tagName) ?? 0) : this.total
    return total - place + 1
  }

  private countChildren(): void {
    this.total = 0
    this.typeTotals = new Map()
    for (const child of this.node?.children ?? []) {
      if (child.type !== 'element') continue
      this.total++
      this.typeTotals.set(child.tagName, (this.typeTotals.get(child.tagName) ?? 0) + 1)
    }
  }
}
