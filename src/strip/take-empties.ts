import type { HtmlDocument, ParentNode } from '../html/nodes.js'
import type { TextMass } from '../html/text-mass.js'
import { emptyRule } from './generic-rules.js'
import type { NodeMarks } from './node-marks.js'
import type { TakenNodes } from './taken-nodes.js'
import { Taking } from './taking.js'

/** Elements that say something without text, or that only say something of their neighbours. */
const meaningfulWhenEmpty: ReadonlySet<string> = new Set(
  'area audio base br canvas col colgroup embed hr iframe img input link map meta object param picture source td th tr track video wbr'.split(
    ' ',
  ),
)

/** Takes the outermost elements of the article that hold neither text nor media. */
export function takeEmpties(
  document: HtmlDocument,
  mass: TextMass,
  roots: readonly ParentNode[],
  taken: NodeMarks,
  nodes: TakenNodes,
): void {
  for (const root of roots) {
    for (let index = root.index + 1; index <= root.last; index++) {
      const node = document.nodes[index]
      if (node?.type !== 'element' || taken.has(node)) continue
      if (mass.characters(node) > 0 || mass.media(node) > 0 || meaningfulWhenEmpty.has(node.tagName)) continue
      if (holdsMeaning(document, node.index, node.last)) continue
      nodes.set(node, new Taking(emptyRule))
      index = node.last
    }
  }
}

/** Whether a separator or a row of a table stands between the two places of the walk. */
function holdsMeaning(document: HtmlDocument, first: number, last: number): boolean {
  for (let index = first + 1; index <= last; index++) {
    const node = document.nodes[index]
    if (node?.type === 'element' && (node.tagName === 'hr' || node.tagName === 'td' || node.tagName === 'th'))
      return true
  }
  return false
}
