import type { AnyNode, ElementNode, ParentNode } from './nodes.js'

/** The place of every element whose siblings were asked about, from 1; 0 for one that needs none to be found. */
const places = new WeakMap<ParentNode, WeakMap<ElementNode, number>>()

/** Longest tag name that is shown whole, in UTF-16 units; no element of HTML, SVG or MathML comes near. */
const maxShownName = 64

const notAnIdentifier = /[^\w\-\u0080-\uFFFF]/g

/**
 * Where an element stands, as CSS child steps from the root: `html > body > div:nth-child(2) > p`. A step has a number
 * where the element has element siblings (`head` and `body` have none that matter). For other nodes the path of their
 * parent; '' for the root. Costs the depth of the node, and once for each parent the number of its children.
 */
export function nodePath(node: AnyNode): string {
  const steps: string[] = []
  let element: ParentNode | null = 'children' in node ? node : node.parent
  while (element?.type === 'element') {
    steps.push(stepOf(element))
    element = element.parent
  }
  return steps.reverse().join(' > ')
}

function stepOf(element: ElementNode): string {
  const { tagName } = element
  const name = tagName.length > maxShownName ? `${tagName.slice(0, maxShownName)}…` : tagName
  const place = element.parent === null ? 0 : placeIn(element.parent, element)
  const escaped = name.replace(notAnIdentifier, '\\$&')
  return place === 0 ? escaped : `${escaped}:nth-child(${place})`
}

function placeIn(parent: ParentNode, element: ElementNode): number {
  let known = places.get(parent)
  if (known === undefined) {
    known = numberChildren(parent)
    places.set(parent, known)
  }
  return known.get(element) ?? 0
}

function numberChildren(parent: ParentNode): WeakMap<ElementNode, number> {
  const elements = parent.children.filter((child) => child.type === 'element')
  if (elements.length < 2 || isHeadAndBody(parent, elements)) return new WeakMap()
  return new WeakMap(elements.map((element, index) => [element, index + 1]))
}

function isHeadAndBody(parent: ParentNode, elements: readonly ElementNode[]): boolean {
  return (
    parent.type === 'element' &&
    parent.tagName === 'html' &&
    elements.length === 2 &&
    elements[0]?.tagName === 'head' &&
    elements[1]?.tagName === 'body'
  )
}
