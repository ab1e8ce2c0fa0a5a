import type { CharSet } from './char-set.js'

/** One character of a set. */
export interface CharacterNode {
  type: 'character'
  set: CharSet
}

/** Something without width. */
export interface AssertionNode {
  type: 'assertion'
  kind: 'start' | 'end' | 'word-boundary'
}

/** A choice of sequences, with the parentheses around it or at the top. */
export interface ChoiceNode {
  type: 'choice'
  alternatives: PatternNode[][]
}

/** Something repeated. A greedy and a lazy one cost the same. */
export interface RepeatNode {
  type: 'repeat'
  node: PatternNode
  min: number
  /** Infinity where there is no upper bound. */
  max: number
  /** Where the quantifier stands in the pattern. */
  offset: number
}

/** A piece of a parsed pattern. */
export type PatternNode = CharacterNode | AssertionNode | ChoiceNode | RepeatNode
