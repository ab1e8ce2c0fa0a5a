import type { Leaf } from '../html/leaf.js'
import type { ElementNode, ParentNode } from '../html/nodes.js'
import type { TextLine } from '../html/text-line.js'
import type { CreditLine } from '../metadata/gather/credit-line.js'
import type { MetadataField } from '../model/metadata.js'
import type { StripReason } from '../model/report.js'
import type { NodeMarks } from './node-marks.js'
import type { TakenNodes } from './taken-nodes.js'

/** One decision to take something out. */
export interface Taking {
  readonly rule: string
  readonly reason: StripReason
  /** Who is credited in what was taken. */
  readonly credit: CreditLine | undefined
  /** What was read from it, each once: `noteUse` adds to it when the metadata is resolved. */
  readonly usedFor: (MetadataField | 'blocks')[]
}

/** A line, or a part of one, that was taken. */
export interface TakenLine {
  readonly line: TextLine
  readonly taking: Taking
}

/** What is taken out and what is left. The tree itself is never changed: later stages read around what is in here. */
export interface StripPlan {
  /** Nodes that were taken with all that is in them, but for what is taken or kept by itself. */
  readonly nodes: TakenNodes
  /** The elements that were taken, by themselves or as part of another, without those that a profile's rule keeps. */
  readonly taken: NodeMarks
  /** The outermost element around the node that was kept inside a taken one; undefined when no taken one is around it. */
  readonly keptAround: (node: ParentNode | null) => ElementNode | undefined
  readonly lines: readonly TakenLine[]
  /** What is left, in reading order. */
  readonly kept: readonly Leaf[]
}

/** A new decision. */
export function newTaking(rule: { id: string; reason: StripReason }, credit?: CreditLine): Taking {
  return { rule: rule.id, reason: rule.reason, credit, usedFor: [] }
}

/** Says what was read from what was taken. */
export function noteUse({ usedFor }: Taking, uses: Readonly<Taking['usedFor']>): void {
  for (const use of uses) if (!usedFor.includes(use)) usedFor.push(use)
}

/** All leaves that the plan knows: what is left, and the lines that were taken. */
export function planLeaves({ kept, lines }: StripPlan): Leaf[] {
  return [...kept, ...lines.map(({ line }) => line)]
}
