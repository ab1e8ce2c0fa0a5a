import type { ElementNode, ParentNode, TextNode } from '../html/nodes.js'
import { rootAround } from '../html/root-around.js'
import type { TextMass } from '../html/text-mass.js'

/** Of each root the first of the elements that is inside it, with all that comes after it in the root, in document order. */
export function nodesOnward(
  elements: readonly ElementNode[],
  roots: readonly ParentNode[],
  mass: TextMass,
): (ElementNode | TextNode)[] {
  const done = new Set<ParentNode>()
  return elements.flatMap((element) => {
    const root = rootAround(roots, element)
    if (root === undefined || root === element || done.has(root)) return []
    done.add(root)
    return [element, ...nodesAfter(element, root, mass)]
  })
}

function nodesAfter(element: ElementNode, root: ParentNode, mass: TextMass): (ElementNode | TextNode)[] {
  const found: (ElementNode | TextNode)[] = []
  let inner: ParentNode = element
  while (inner !== root && inner.parent !== null) {
    const { index } = inner
    const parent: ParentNode = inner.parent
    for (const sibling of parent.children) {
      if (sibling.index <= index) continue
      if (sibling.type === 'element' || (sibling.type === 'text' && mass.characters(sibling) > 0)) found.push(sibling)
    }
    inner = parent
  }
  return found
}
