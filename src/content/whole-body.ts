import type { ElementNode, HtmlDocument, ParentNode } from '../html/nodes.js'
import type { ContentStrategy } from './content-strategy.js'

const wrappers: ReadonlySet<string> = new Set(['article', 'body', 'center', 'div', 'html', 'main', 'section'])

/** The innermost wrapper around all that the body holds: of a feed document, its one `<div>`. */
export const wholeBody: ContentStrategy = ({ document, mass }) => {
  const weight = (node: ParentNode): number => mass.characters(node) + mass.media(node)
  let root: ParentNode = bodyOf(document)
  if (weight(root) === 0) return undefined
  for (;;) {
    const inner: ElementNode | undefined = root.children.find(
      (child): child is ElementNode =>
        child.type === 'element' && wrappers.has(child.tagName) && weight(child) === weight(root),
    )
    if (inner === undefined) return { roots: [root] }
    root = inner
  }
}

function bodyOf(document: HtmlDocument): ParentNode {
  for (const node of document.nodes) {
    if (node.type === 'element' && (node.tagName === 'body' || node.tagName === 'frameset')) return node
  }
  return document.root
}
