import type { Leaf } from '../html/lines/leaf.js'
import type { TextLine } from '../html/lines/text-line.js'
import type { ElementNode, ParentNode } from '../html/nodes.js'
import type { NodeMarks } from './node-marks.js'
import type { TakenNodes } from './taken-nodes.js'
import type { Taking } from './taking.js'

/** A line, or a part of one, that was taken. */
export class TakenLine {
  declare readonly line: TextLine
  declare readonly taking: Taking

  constructor(line: TextLine, taking: Taking) {
    this.line = line
    this.taking = taking
  }
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

/** All leaves that the plan knows: what is left, and the lines that were taken. */
export function planLeaves({ kept, lines }: StripPlan): Leaf[] {
  return [...kept, ...lines.map(({ line }) => line)]
}
