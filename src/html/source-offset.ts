import type { TextNode } from './nodes.js'
import { alignText, type TextAlignment } from './text-alignment.js'

/** Alignments that were computed, so that a long text that is cut into many pieces is read once. */
const alignments = new WeakMap<TextNode, TextAlignment>()

/**
 * Where a place in a text node's value stands in the source, which must be the source that the node was parsed from:
 * through character references, normalised line ends and characters that the parser dropped.
 *
 * A place is between two UTF-16 units. As `start` it is where the unit after it begins, as `end` where the unit before
 * it ends; the two differ where the source has something between them that gave no text. Inside what one reference
 * stands for, `start` is the start of the reference and `end` its end. In a text whose source is not understood, places
 * behind the first markup in it give where that markup begins as `start` and the end of the node as `end`, so that a range holds
 * too much rather than too little. -1 when the source does not contain the node.
 */
export function sourceOffset(
  source: string,
  node: TextNode,
  valueOffset: number,
  edge: 'start' | 'end' = 'start',
): number {
  if (node.start === -1) return -1
  const { value } = node
  const place = Math.max(0, Math.min(valueOffset, value.length))
  // What the source has differently it has longer, so a text of the length of its range stands there unit by unit.
  if (node.end - node.start === value.length) return node.start + place
  let alignment = alignments.get(node)
  if (alignment === undefined) {
    alignment = alignText(source, node)
    alignments.set(node, alignment)
  }
  if (place > alignment.certain) return edge === 'start' ? alignment.certainEnd : node.end
  return edge === 'start' ? startOf(alignment, place, node) : endOf(alignment, place)
}

function startOf(alignment: TextAlignment, place: number, node: TextNode): number {
  if (place === alignment.certain) return place === node.value.length ? endOf(alignment, place) : alignment.certainEnd
  const run = runAt(alignment.values, place)
  const from = alignment.starts[run] ?? 0
  return isVerbatim(alignment, run) ? from + place - (alignment.values[run] ?? 0) : from
}

function endOf(alignment: TextAlignment, place: number): number {
  if (place === 0) return alignment.starts[0] ?? alignment.certainEnd
  const run = runAt(alignment.values, place - 1)
  if (!isVerbatim(alignment, run)) return alignment.ends[run] ?? 0
  return (alignment.starts[run] ?? 0) + place - (alignment.values[run] ?? 0)
}

/** The last run that begins at or before the place. */
function runAt(values: readonly number[], place: number): number {
  let low = 0
  let high = values.length
  while (low + 1 < high) {
    const middle = (low + high) >>> 1
    if ((values[middle] ?? 0) <= place) low = middle
    else high = middle
  }
  return low
}

/** Whether the run stands in the source unit by unit. A reference is longer than what it stands for, and CR LF too. */
function isVerbatim(alignment: TextAlignment, run: number): boolean {
  const valueEnd = alignment.values[run + 1] ?? alignment.certain
  return (alignment.ends[run] ?? 0) - (alignment.starts[run] ?? 0) === valueEnd - (alignment.values[run] ?? 0)
}
