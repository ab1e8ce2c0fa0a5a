import type { AnyNode, ElementNode, ParentNode } from './nodes.js'

/** Longest tag name that is shown whole, in UTF-16 units; no element of HTML, SVG or MathML comes near. */
const maxShownName = 64

const identifier = /^[\w\-\u0080-\uFFFF]+$/
const notAnIdentifier = /[^\w\-\u0080-\uFFFF]/g

/**
 * Most steps of a path; of what lies deeper, the path of its ancestor there is shown. The deepest of 130 news pages has
 * 39 elements in one another. Without a bound, a hostile page's paths would be as long as its depth, once for each entry.
 */
const maxSteps = 64

/**
 * Tells where nodes of one tree stand, as CSS child steps from the root: `html > body > div:nth-child(2) > p`. A step has
 * a number where the element has element siblings (`head` and `body` have none that matter). For other nodes the path of
 * their parent, for elements deeper than 64 that of their ancestor there; '' for the root. The paths of ancestors are
 * kept, so the next node costs the steps that are new.
 */
export function nodePaths(): (node: AnyNode) => string {
  const paths = new Map<ElementNode, { readonly path: string; readonly steps: number }>()
  const places = new Map<ElementNode, number>()
  const numbered = new Set<ParentNode>()

  function stepOf(element: ElementNode, parent: ParentNode | null): string {
    if (parent !== null && !numbered.has(parent)) {
      numbered.add(parent)
      numberChildren(parent, places)
    }
    const place = places.get(element)
    const name = shownName(element.tagName)
    return place === undefined ? name : `${name}:nth-child(${place})`
  }

  return (node) => {
    const missing: ElementNode[] = []
    let element: ParentNode | null = node.type === 'element' || node.type === 'root' ? node : node.parent
    while (element?.type === 'element' && !paths.has(element)) {
      missing.push(element)
      element = element.parent
    }
    let { path, steps } = (element?.type === 'element' ? paths.get(element) : undefined) ?? { path: '', steps: 0 }
    for (let next = missing.pop(); next !== undefined; next = missing.pop()) {
      if (steps < maxSteps) {
        const step = stepOf(next, next.parent)
        path = path === '' ? step : `${path} > ${step}`
        steps++
      }
      paths.set(next, { path, steps })
    }
    return path
  }
}

function shownName(tagName: string): string {
  if (tagName.length <= maxShownName && identifier.test(tagName)) return tagName
  const name = tagName.length > maxShownName ? `${tagName.slice(0, maxShownName)}…` : tagName
  return name.replace(notAnIdentifier, '\\$&')
}

/** Counts the element children from 1, where there are several. */
function numberChildren(parent: ParentNode, places: Map<ElementNode, number>): void {
  const elements = parent.children.filter((child) => child.type === 'element')
  if (elements.length < 2 || isHeadAndBody(parent, elements)) return
  elements.forEach((element, index) => {
    places.set(element, index + 1)
  })
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
