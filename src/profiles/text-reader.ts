import type { ElementNode } from '../html/nodes.js'
import { readableText } from '../html/text-content.js'
import { foldText } from '../text/fold.js'

/**
 * UTF-16 units that one rule reads in all while it looks at elements: those that hold each other are read once for each.
 * 20 times the text of the longest real page.
 */
const maxTextRead = 5_000_000

/** A reader of the folded texts of the elements of one rule; undefined where it has read as much as it may. */
export function textReader(): (element: ElementNode) => string | undefined {
  let read = 0
  return (element) => {
    if (read > maxTextRead) return undefined
    const text = foldText(readableText(element))
    read += text.length + element.last - element.index
    return text
  }
}
