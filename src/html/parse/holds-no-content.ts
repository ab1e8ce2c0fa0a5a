import type { ElementNode } from '../nodes.js'

/** Elements of a warning that a program prints before the page. */
const inline = new Set(['a', 'b', 'br', 'code', 'em', 'font', 'i', 'pre', 'small', 'span', 'strong'])
/** Nodes of such a warning; more is a text. */
const mostBefore = 40

/** Whether nothing but a line of text, as a warning has it, stands in the body so far. */
export function holdsNoContent(frame: ElementNode): boolean {
  const last = frame.children.at(-1)
  const body = frame.tagName === 'html' && last?.type === 'element' ? last : frame
  return (
    body.children.length <= mostBefore &&
    body.children.every((node) => node.type !== 'element' || inline.has(node.tagName) || node.children.length === 0)
  )
}
