import { isBlank } from '../text/characters.js'
import { firstFrom } from './first-from.js'
import type { ElementNode, HtmlDocument, TextNode } from './nodes.js'
import { reconstructedElements } from './reconstructed.js'
import { remembered } from './remembered.js'
import { standsInOrder } from './source-order.js'

/**
 * The texts whose place in the tree is not their place in the source, in the order of the tree: HTML puts text of a table
 * before the table, and takes mis-nested formatting apart. Ranges overlap there.
 */
export const movedTexts: (document: HtmlDocument) => readonly TextNode[] = remembered((document) =>
  standsInOrder(document) ? [] : findMoved(document),
)

function findMoved(document: HtmlDocument): TextNode[] {
  const found = new Set<TextNode>()
  const reconstructed = reconstructedElements(document)
  let latest: TextNode | undefined
  let reached = 0
  for (const node of document.nodes) {
    if (node.start < 0 || (node.type === 'element' && reconstructed.has(node))) continue
    // Moved text grows together with the text before it, which then reaches into the element that it was moved out of.
    if (latest !== undefined && node.start < latest.end && node.start > latest.start) found.add(latest)
    if (node.type === 'text' && !isBlank(node.value)) latest = node
    if (node.start < reached) {
      // What comes late was moved behind what follows it in the source, or the text before it was moved to its front.
      const text = node.type === 'text' ? node : latest
      if (text !== undefined && !isBlank(text.value)) found.add(text)
    }
    reached = Math.max(reached, node.start)
  }
  return [...found].sort((a, b) => a.index - b.index)
}

/** Those inside the element, by binary search. */
export function movedTextsIn(document: HtmlDocument, element: ElementNode): readonly TextNode[] {
  const texts = movedTexts(document)
  if (texts.length === 0) return texts
  return texts.slice(firstFrom(texts, element.index), firstFrom(texts, element.last + 1))
}
