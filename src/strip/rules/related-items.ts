import { hasProperty } from '../../html/attributes/attribute.js'
import { blockElements } from '../../html/element-kinds.js'
import type { ChildNode, ElementNode } from '../../html/nodes.js'
import type { TextMass } from '../../html/text-mass.js'
import { foldText } from '../../text/fold.js'

/** Counted characters beside each link at most: a number, the marks of a title, a day. */
const longestMarks = 20
/** Nodes of what is looked through: the lines of a list ask for each other. */
const mostNodes = 200

/** What stands for a link. */
const link = '\uFFFC'
const day =
  '[（([]?(?:\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|\\d{1,2}[-/.月]\\d{1,2}日?(?:[-/.]\\d{4})?|\\d{1,2}\\.? \\p{L}{3,9}\\.? \\d{4}|\\p{L}{3,9}\\.? \\d{1,2}, \\d{4})(?:\\s?\\d{1,2}:\\d{2}(?::\\d{2})?)?[）)\\]]?'
const number = '[（(]?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})\\s?[、.．:：)）]|[①-⑳❶-❿]'
/** 《…》, 1、…, … 2024-09-13: a link to a story, as lists of them have it. */
const item = new RegExp(
  `^(?:(?:${number}|[·•●■◆▶►→☞-])\\s?)?(?:${day}\\s?)?[《〈「『“"【[]{0,2}${link}[》〉」』”"】\\]]{0,2}[；;。]?(?:\\s?${day})?$`,
  'u',
)

/** Whether so few characters of the node stand beside its links that they may be such marks. */
export function mayBeOfLinks(node: ChildNode, mass: TextMass): boolean {
  return mass.characters(node) - mass.linkedCharacters(node) <= mass.links(node) * longestMarks
}

/** Whether the node is made of links to stories alone, each perhaps with what marks it in a list. */
export function isOfLinks(node: ChildNode, mass: TextMass): boolean {
  if (mass.linkedCharacters(node) === mass.characters(node)) return true
  if (node.type !== 'element' || node.last - node.index > mostNodes || !mayBeOfLinks(node, mass)) return false
  return linesOf(node).every((line) => line === '' || (line.includes(link) && item.test(line)))
}

/** The folded lines of the element, a sign in the place of each link. */
function linesOf(element: ElementNode): string[] {
  let text = ''
  const open: (ChildNode | string)[] = [element]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') text += node
    else if (node.type === 'text') text += node.value.replaceAll('\n', ' ')
    else if (node.type === 'element') {
      const isBreak = node.tagName === 'br' || blockElements.has(node.tagName)
      if (isBreak) text += '\n'
      if (node.tagName === 'a' && hasProperty(node, 'href')) text += link
      else {
        if (isBreak) open.push('\n')
        for (let place = node.children.length - 1; place >= 0; place--) {
          const child = node.children[place]
          if (child !== undefined) open.push(child)
        }
      }
    }
  }
  return text.split('\n').map(foldText)
}
