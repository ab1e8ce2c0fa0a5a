import { linkedShare } from '../html/lines/linked-share.js'
import type { TextLine } from '../html/lines/text-line.js'
import type { ParentNode } from '../html/nodes.js'

/** The share of a line of prose that links take at most. */
const mostLinked = 0.5

/**
 * The line behind the article's last one that stood in one formatting element with it, until HTML moved it out: of
 * `<font><p>one<p>two</font>` the second paragraph is behind the `font`, whose end tag is in it.
 */
export function movedLine(lines: readonly TextLine[], last: number): TextLine | undefined {
  const line = lines[last]
  const next = lines[last + 1]
  if (line === undefined || next?.block.type !== 'element' || next.block.tagName !== 'p') return undefined
  const { index, start, end } = next.block
  for (let node: ParentNode | null = line.block; node?.type === 'element'; node = node.parent) {
    if (node.last >= index) return undefined
    const endsInside = start >= 0 && node.end > start && node.end <= end
    if (endsInside) return linkedShare(next) > mostLinked ? undefined : next
  }
  return undefined
}
