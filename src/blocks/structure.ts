import { headingElements } from '../html/element-kinds.js'
import { firstFrom } from '../html/first-from.js'
import type { ElementNode, HtmlDocument, ParentNode } from '../html/nodes.js'
import { isDataTable } from './data-table.js'

/** Elements that shape the blocks inside them. */
const structural: ReadonlySet<string> = new Set(
  'blockquote caption figure li listing menu ol pre table td th tr ul xmp'.split(' '),
)

const lists: ReadonlySet<string> = new Set(['ol', 'ul', 'menu'])

/** Tells which lists, quotes, figures, tables and code blocks an element stands in. */
export interface Structure {
  /** The structural elements from the outermost to the innermost, the block itself included. */
  around(block: ParentNode): readonly ElementNode[]
}

const none: readonly ElementNode[] = []

/**
 * Reads the structure inside the roots. A table that only lays things out has none, and neither has a `<li>` outside a
 * list or a cell outside a table. An element that a rule took has none either: what was kept inside it stands by itself. Nor has
 * one that the article stands in, where something around the article was kept: the article would cut it in two.
 */
export function readStructure(
  document: HtmlDocument,
  roots: readonly ParentNode[],
  isTaken: (element: ElementNode) => boolean,
): Structure {
  const known = new Map<ParentNode, readonly ElementNode[]>()
  const dataTables = new Map<ElementNode, boolean>()
  const isData = (table: ElementNode): boolean => {
    const decided = dataTables.get(table) ?? isDataTable(document, table)
    dataTables.set(table, decided)
    return decided
  }
  for (const root of roots) known.set(root, isFigure(root) && !isTaken(root) ? [root] : none)
  const rootsInOrder = [...roots].sort((left, right) => left.index - right.index)
  const holdsRoot = (element: ElementNode): boolean => holdsOneOf(rootsInOrder, element)
  let apart: readonly ElementNode[] | undefined
  const isOneText = (element: ElementNode): boolean => {
    apart ??= standingApart(document, isTaken)
    return !holdsOneOf(apart, element)
  }

  function around(block: ParentNode): readonly ElementNode[] {
    let found = known.get(block)
    if (found !== undefined) return found
    const path: ParentNode[] = [block]
    let node = block.parent
    while (node !== null && !known.has(node)) {
      path.push(node)
      node = node.parent
    }
    found = (node === null ? undefined : known.get(node)) ?? none
    for (let index = path.length - 1; index >= 0; index--) {
      const step = path[index]
      if (step === undefined) continue
      if (step.type === 'element' && !isTaken(step) && shapes(step, found, { isData, holdsRoot, isOneText, document }))
        found = [...found, step]
      known.set(step, found)
    }
    return found
  }

  return { around }
}

/** A root that is a figure is one picture of the article. */
function isFigure(root: ParentNode): root is ElementNode {
  return root.type === 'element' && root.tagName === 'figure'
}

interface ShapeTests {
  readonly isData: (table: ElementNode) => boolean
  /** Whether the article, or a part of it, stands inside the element. */
  readonly holdsRoot: (element: ElementNode) => boolean
  /** Whether the element holds no part that was kept inside a taken element: these stand apart. */
  readonly isOneText: (element: ElementNode) => boolean
  readonly document: HtmlDocument
}

function shapes(
  element: ElementNode,
  outer: readonly ElementNode[],
  { isData, holdsRoot, isOneText, document }: ShapeTests,
): boolean {
  const { tagName } = element
  if (!structural.has(tagName) || holdsRoot(element)) return false
  const parent = outer.at(-1)?.tagName ?? ''
  switch (tagName) {
    case 'table':
      return isData(element)
    case 'tr':
      return parent === 'table'
    case 'caption':
      return parent === 'table' && isOneText(element)
    case 'td':
    case 'th':
      return parent === 'tr'
    case 'li':
      return lists.has(parent)
    case 'listing':
    case 'pre':
    case 'xmp':
      return !someInside(document, element, isStructure) && isOneText(element)
    default:
      return true
  }
}

/** Lists, tables or headings: the preformatted text that they stand in is no one piece of code. */
function isStructure({ tagName }: ElementNode): boolean {
  return structural.has(tagName) || headingElements.has(tagName)
}

/** The outermost elements that were kept inside taken ones, in document order. */
function standingApart(document: HtmlDocument, isTaken: (element: ElementNode) => boolean): readonly ElementNode[] {
  const apart: ElementNode[] = []
  for (const node of document.nodes) {
    if (node.type !== 'element' || node.parent?.type !== 'element') continue
    if (isTaken(node.parent) && !isTaken(node)) apart.push(node)
  }
  return apart
}

/** Whether one of the nodes, in document order, is inside the element. */
function holdsOneOf(nodes: readonly ParentNode[], element: ElementNode): boolean {
  const next = nodes[firstFrom(nodes, element.index + 1)]
  return next !== undefined && next.index <= element.last
}

function someInside(document: HtmlDocument, element: ElementNode, test: (inner: ElementNode) => boolean): boolean {
  for (let index = element.index + 1; index <= element.last; index++) {
    const node = document.nodes[index]
    if (node?.type === 'element' && test(node)) return true
  }
  return false
}
