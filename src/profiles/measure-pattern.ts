import { areDisjoint, type CharSet, noCharacter, overlaps, unite } from './char-set.js'
import { PatternError } from './pattern-error.js'
import type { ChoiceNode, PatternNode, RepeatNode } from './pattern-nodes.js'

/** What may follow a piece: the characters that anything after it can begin with. The end of the pattern adds none. */
type Follow = CharSet

/**
 * What a piece of a pattern can cost a backtracking matcher that enters it once.
 *
 * `paths` bounds the ways to come out of it, `work` the steps taken inside. In a row, the work of a piece is done once
 * for every way to come out of those before it.
 */
interface Cost {
  paths: number
  work: number
}

/**
 * Bounds the steps that a backtracking matcher needs on a text of at most `length` characters.
 *
 * No repeated group may hold a varying repetition or two ways to match the same text, so nothing is exponential. A
 * repetition whose characters cannot begin what follows has one way out: a shorter count fails at the next character.
 * Every other repetition multiplies what comes after it. A pattern that does not begin with `^` is tried at every
 * character.
 *
 * @throws PatternError when a repeated group is ambiguous
 */
export function measurePattern(pattern: ChoiceNode, length: number): number {
  const starts = pattern.alternatives.every(isAnchoredAtStart) ? 1 : length
  let steps = 0
  for (const alternative of pattern.alternatives)
    steps += starts * measureSequence(alternative, noCharacter, length, starts > 1).work
  return steps
}

function isAnchoredAtStart(sequence: readonly PatternNode[]): boolean {
  const [first] = sequence
  if (first === undefined) return false
  if (first.type === 'choice') return first.alternatives.every(isAnchoredAtStart)
  return first.type === 'assertion' && first.kind === 'start'
}

/**
 * `entered` says that the sequence is tried at every character. Its first varying repetition is then entered at most
 * once for each of its runs in the text, if the character before it is none of its own and all before is of fixed
 * length: all starts together pay for it what one start pays else.
 */
function measureSequence(sequence: readonly PatternNode[], follow: Follow, length: number, entered: boolean): Cost {
  const follows = followsOf(sequence, follow)
  let paths = 1
  let work = 1
  let fixed = entered
  for (const [index, node] of sequence.entries()) {
    const cost = measureNode(node, follows[index] ?? noCharacter, length)
    const shared = fixed && isSharedByStarts(sequence[index - 1], node)
    if (!isFixed(node)) fixed = false
    work += paths * (shared ? 1 : cost.work)
    paths *= shared ? 1 : cost.paths
  }
  return { paths, work }
}

function isSharedByStarts(before: PatternNode | undefined, node: PatternNode): boolean {
  if (before?.type !== 'character' || node.type !== 'repeat' || node.node.type !== 'character') return false
  return !isFixed(node) && !overlaps(before.set, node.node.set)
}

/** What can follow each node of the sequence. Nothing can follow `$`. */
function followsOf(sequence: readonly PatternNode[], follow: Follow): Follow[] {
  const follows: Follow[] = []
  let next = follow
  for (let index = sequence.length - 1; index >= 0; index--) {
    follows[index] = next
    const node = sequence[index]
    if (node === undefined) continue
    if (node.type === 'assertion' && node.kind === 'end') next = noCharacter
    else next = isNullable(node) ? unite([firstOf(node), next]) : firstOf(node)
  }
  return follows
}

function measureNode(node: PatternNode, follow: Follow, length: number): Cost {
  switch (node.type) {
    case 'character':
    case 'assertion':
      return { paths: 1, work: 1 }
    case 'choice':
      return measureChoice(node, follow, length)
    case 'repeat':
      return node.max <= 1 ? measureOptional(node, follow, length) : measureRepeat(node, follow, length)
  }
}

function measureChoice(choice: ChoiceNode, follow: Follow, length: number): Cost {
  const costs = choice.alternatives.map((alternative) => measureSequence(alternative, follow, length, false))
  const work = costs.reduce((sum, cost) => sum + cost.work, 0)
  const paths = costs.map((cost) => cost.paths)
  return { work, paths: isDecided(choice) ? Math.max(...paths) : paths.reduce((sum, count) => sum + count, 0) }
}

/** Whether the next character tells which alternative it can only be. */
function isDecided(choice: ChoiceNode): boolean {
  if (choice.alternatives.length === 1) return true
  return !choice.alternatives.some(isNullableSequence) && areDisjoint(choice.alternatives.map(firstOfSequence))
}

function measureOptional(repeat: RepeatNode, follow: Follow, length: number): Cost {
  const inner = measureNode(repeat.node, follow, length)
  return { work: inner.work + 1, paths: inner.paths + (repeat.min === 0 ? 1 : 0) }
}

function measureRepeat(repeat: RepeatNode, follow: Follow, length: number): Cost {
  const inside = firstOf(repeat.node)
  if (isNullable(repeat.node)) throw new PatternError('what is repeated can be empty', repeat.offset)
  if (!isFixed(repeat.node))
    throw new PatternError('a nested quantifier is refused: what is repeated holds a varying repetition', repeat.offset)
  const inner = measureNode(repeat.node, follow, length)
  if (inner.paths > 1)
    throw new PatternError(
      'what is repeated can match the same text in two ways: let its alternatives begin differently',
      repeat.offset,
    )
  const most = Math.min(repeat.max, length)
  const choices = Math.max(most - repeat.min, 0) + 1
  return { work: most * inner.work + 1, paths: overlaps(inside, follow) ? choices : 1 }
}

/** Whether the node holds no repetition of varying count. */
function isFixed(node: PatternNode): boolean {
  if (node.type === 'repeat') return node.min === node.max && isFixed(node.node)
  return node.type !== 'choice' || node.alternatives.every((alternative) => alternative.every(isFixed))
}

function isNullable(node: PatternNode): boolean {
  if (node.type === 'character') return false
  if (node.type === 'assertion') return true
  if (node.type === 'repeat') return node.min === 0 || isNullable(node.node)
  return node.alternatives.some(isNullableSequence)
}

function isNullableSequence(sequence: readonly PatternNode[]): boolean {
  return sequence.every(isNullable)
}

/** The characters that a match of the node can begin with. */
function firstOf(node: PatternNode): CharSet {
  if (node.type === 'character') return node.set
  if (node.type === 'assertion') return noCharacter
  if (node.type === 'repeat') return firstOf(node.node)
  return unite(node.alternatives.map(firstOfSequence))
}

function firstOfSequence(sequence: readonly PatternNode[]): CharSet {
  const end = sequence.findIndex((node) => !isNullable(node))
  return unite(sequence.slice(0, end === -1 ? sequence.length : end + 1).map(firstOf))
}
