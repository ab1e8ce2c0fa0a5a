import type { Leaf } from '../html/leaf.js'
import { coverLeaves } from '../html/leaf-cover.js'
import type { ElementNode, HtmlDocument, ParentNode } from '../html/nodes.js'
import { isText, type TextLine } from '../html/text-line.js'
import { outsideContentRule } from './generic-rules.js'
import { ElementLabels } from './label-elements.js'
import { newTaking, type TakenLine, type Taking } from './strip-plan.js'

/**
 * Names what is not the article: each line by the innermost element around it that a label rule knows and that holds
 * nothing of the article. Lines of one such element are one decision; what no rule knows is 'outside content'.
 */
export function labelLines(
  document: HtmlDocument,
  lines: readonly TextLine[],
  article: Iterable<Leaf>,
  disabled: ReadonlySet<string>,
): TakenLine[] {
  if (lines.length === 0) return []
  const cover = coverLeaves(document, article)
  const labels = new ElementLabels(disabled)
  const takings = new Map<ElementNode, Taking>()
  const outside = newTaking(outsideContentRule)

  function takingOf(line: TextLine): Taking {
    const first = line.pieces.find(isText)
    for (let node: ParentNode | null = first?.node.parent ?? null; node?.type === 'element'; node = node.parent) {
      if (cover.under(node) > 0) break
      const known = takings.get(node)
      if (known !== undefined) return known
      const rule = labels.of(node)
      if (rule === undefined) continue
      const taking = newTaking(rule)
      takings.set(node, taking)
      return taking
    }
    return outside
  }

  return lines.map((line) => ({ line, taking: takingOf(line) }))
}
