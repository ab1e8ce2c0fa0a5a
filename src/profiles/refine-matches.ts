import type { AnyNode, ElementNode, ParentNode } from '../html/nodes.js'
import type { Refinement } from './compiled-profile.js'
import type { SafePattern } from './safe-pattern.js'

/**
 * The elements that a rule is about, in document order, each once: of those that its selector matched the ones with its
 * text, of these the n-th, of that the ancestor, and its siblings. `ancestors` are the matches of each selector of
 * `refinement.ancestors`. None where `hasText` cannot tell which have its text.
 */
export function refineMatches(
  refinement: Refinement,
  matches: readonly ElementNode[],
  ancestors: readonly (readonly ElementNode[])[],
  hasText: (element: ElementNode, pattern: SafePattern) => boolean | undefined,
): ElementNode[] {
  const { text, nth, take } = refinement
  let elements = text === undefined ? [...matches] : withText(matches, (element) => hasText(element, text))
  if (nth !== undefined) elements = elementAt(elements, nth)
  for (const candidates of ancestors) elements = nearestAncestors(elements, new Set(candidates))
  // What `onward` takes besides depends on where the article is, which is not known yet.
  if (take === 'rest' || take === 'following') elements = withFollowing(elements, take === 'rest')
  return elements.sort((a, b) => a.index - b.index)
}

function elementAt(elements: readonly ElementNode[], nth: number): ElementNode[] {
  const element = elements.at(nth < 0 ? nth : nth - 1)
  return element === undefined ? [] : [element]
}

function withText(
  elements: readonly ElementNode[],
  hasText: (element: ElementNode) => boolean | undefined,
): ElementNode[] {
  const found: ElementNode[] = []
  for (const element of elements) {
    const has = hasText(element)
    if (has === undefined) return []
    if (has) found.push(element)
  }
  return found
}

/** For each element the nearest of `candidates` that it is inside; elements that are inside none are left out. */
function nearestAncestors(elements: readonly ElementNode[], candidates: ReadonlySet<AnyNode>): ElementNode[] {
  const nearest = new Map<ParentNode, ElementNode | undefined>()
  const found = new Set<ElementNode>()
  for (const element of elements) {
    const ancestor = climb(element.parent, candidates, nearest)
    if (ancestor !== undefined) found.add(ancestor)
  }
  return [...found]
}

/** The first candidate from `from` upwards. What a way up came to is remembered, so that no step is taken twice. */
function climb(
  from: ParentNode | null,
  candidates: ReadonlySet<AnyNode>,
  nearest: Map<ParentNode, ElementNode | undefined>,
): ElementNode | undefined {
  const way: ParentNode[] = []
  let result: ElementNode | undefined
  for (let node = from; node !== null; node = node.parent) {
    if (nearest.has(node)) {
      result = nearest.get(node)
      break
    }
    way.push(node)
    if (node.type === 'element' && candidates.has(node)) {
      result = node
      break
    }
  }
  for (const node of way) nearest.set(node, result)
  return result
}

/** The element siblings after each element, and with `isRest` the element itself. */
function withFollowing(elements: readonly ElementNode[], isRest: boolean): ElementNode[] {
  const found = new Set<ElementNode>()
  const done = new Set<ParentNode>()
  // The first of several siblings has all that follows the others.
  for (const element of [...elements].sort((a, b) => a.index - b.index)) {
    const { parent } = element
    if (parent === null || done.has(parent)) continue
    done.add(parent)
    if (isRest) found.add(element)
    for (const sibling of parent.children)
      if (sibling.type === 'element' && sibling.index > element.index) found.add(sibling)
  }
  return [...found]
}
