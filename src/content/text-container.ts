import { namesOf } from '../html/element-names.js'
import type { ChildNode, ElementNode, ParentNode } from '../html/nodes.js'

/** Elements around one that the paragraphs beside it are not in: a figure, a box that lets it scroll. */
const maxWrappers = 3
/** Children of a wrapper that holds one element alone: that and the white space and comments around it. */
const mostChildren = 5

/** Words of names of boxes that stand in articles and are none of them; Elementor calls each of its elements a widget. */
const boxName =
  /(?:^|[-_\s])(?:ads?|adverts?|advert[a-z]{4,6}|sponsor(?:ed)?|promo(?:tions?)?|related|recirc|recommend(?:ed|ations?)|newsletters?|subscri(?:be|ption)s?|paywall|login|signup|share|sharing|social|comments?|tags?|taglist|(?<!elementor-)widgets?|sidebar|cookies?|consent|nav|navigation|menu|toolbar|tools|rating|poll|breadcrumbs?|products?|shop|market-?data|markets)(?:$|[-_\s])/i

/** A block, and whether it holds other blocks beside the text that it stands for. */
interface Placed {
  readonly block: ParentNode
  readonly loose: boolean
}

/**
 * The elements that a block shares with the paragraphs beside it: its parent, or where it stands alone in wrappers of its own,
 * as page builders make them, what holds these. Text that no element of its own holds may stand beside others in its block.
 */
export function containersOf({ block, loose }: Placed): ParentNode[] {
  const { parent } = outerOf(block)
  if (parent === null) return loose ? [block] : []
  return loose ? [block, parent] : [parent]
}

/** The outermost of the wrappers that hold the node and nothing else; the node where it has none. */
export function outerOf(node: ParentNode): ParentNode {
  let outer = node
  for (let level = 0; level < maxWrappers; level++) {
    const { parent } = outer
    if (parent?.type !== 'element' || !holdsAlone(parent, outer)) break
    outer = parent
  }
  return outer
}

function holdsAlone({ children }: ParentNode, only: ParentNode): boolean {
  return children.length <= mostChildren && children.every((child) => child === only || isNothing(child))
}

function isNothing(child: ChildNode): boolean {
  return child.type === 'comment' || (child.type === 'text' && child.counted === 0)
}

/** The container that two blocks have both; the inner one of two. */
export function commonContainer(a: Placed, b: Placed): ParentNode | undefined {
  const others = containersOf(b)
  return containersOf(a).find((container) => others.includes(container))
}

/** The child of the container that the node is or is in, at most a few levels down; undefined where it is not. */
export function childHolding(container: ParentNode, node: ParentNode): ParentNode | undefined {
  let child: ParentNode | null = node
  for (let level = 0; level <= maxWrappers && child !== null; level++) {
    if (child.parent === container) return child
    child = child.parent
  }
  return undefined
}

/** Whether the element stands in the container, and none of the few between them is named as a box of the page. */
export function isPlainIn(element: ElementNode, container: ParentNode): boolean {
  let node: ParentNode | null = element
  for (let level = 0; level <= maxWrappers + 1 && node !== null; level++) {
    if (node === container) return true
    if (node.type === 'element' && isBoxOfPage(node)) return false
    node = node.parent
  }
  return false
}

/** Whether the element, or one of those right around it, is named as something else than the article. */
export function isNamed(element: ElementNode): boolean {
  let node: ParentNode | null = element
  for (let level = 0; level <= maxWrappers && node?.type === 'element'; level++) {
    if (isBoxOfPage(node)) return true
    node = node.parent
  }
  return false
}

/** Whether the element itself is. */
export function isBoxOfPage(element: ElementNode): boolean {
  return element.tagName === 'aside' || boxName.test(namesOf(element))
}

/** Levels from a box up to what holds the text beside it as well. */
const maxLevelsBeside = 6

/** Whether a few levels up an element holds the box and the text beside it, and none between is named as a box of the page. */
export function standsWith(element: ElementNode, before: ParentNode, behind: ParentNode | undefined): boolean {
  let node: ParentNode | null = element
  for (let level = 0; level <= maxLevelsBeside && node?.type === 'element'; level++) {
    if (holds(node, before) && (behind === undefined || holds(node, behind))) return true
    if (isBoxOfPage(node) || node.tagName === 'form') return false
    node = node.parent
  }
  return false
}

/** Whether the inner node is in the outer one, or is it. */
export function holds({ index, last }: ParentNode, inner: ParentNode): boolean {
  return inner.index >= index && inner.index <= last
}
