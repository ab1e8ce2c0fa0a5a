import { blockElements, headingElements, preformattedElements } from '../html/element-kinds.js'
import { wordsOf } from '../html/element-names.js'
import type { Leaf } from '../html/leaf.js'
import { coverLeaves } from '../html/leaf-cover.js'
import type { ElementNode, HtmlDocument, ParentNode } from '../html/nodes.js'
import { isText } from '../html/text-line.js'
import { labelRules } from './label-rules.js'

/** The share of the article's text that a box in it may hold, 0–1: what holds more may be the article itself. */
const largestBox = 0.5

/** The share of the article's text that must stand outside such boxes, 0–1. */
const smallestRest = 0.1

/** Words of an id that names an element; longer ones are headings made into addresses. */
const mostIdWords = 3

/** Blocks that are one text: their names say how it looks. */
const noBoxes: ReadonlySet<string> = new Set(['p', ...headingElements, ...preformattedElements])

/**
 * The leaves that read like the article and stand in boxes which are named beyond doubt as something else
 * (`LabelRule.certain`). The names of parts of lines, of paragraphs, headings and code say nothing. None where nearly all
 * of the article stands in such boxes: then the page calls its own text so, as the commentary of a match.
 */
export function leavesInBoxes(
  document: HtmlDocument,
  article: readonly Leaf[],
  disabled: ReadonlySet<string>,
): ReadonlySet<Leaf> {
  const rules = labelRules.filter(({ id }) => !disabled.has(id))
  const names = new Set(rules.flatMap(({ certain = [] }) => [...certain]))
  const known = new Map<ElementNode, boolean>()

  function isBox(element: ElementNode): boolean {
    let found = known.get(element)
    if (found === undefined) {
      found = isNamed(element, names)
      known.set(element, found)
    }
    return found
  }

  const boxes = new Map<Leaf, ElementNode>()
  for (const leaf of article) {
    const first = leaf.kind === 'text' ? leaf.pieces.find(isText)?.node.parent : undefined
    let node: ParentNode | null = first ?? leaf.block
    while (node?.type === 'element' && !isBox(node)) node = node.parent
    if (node?.type === 'element') boxes.set(leaf, node)
  }
  if (boxes.size === 0) return new Set()
  const cover = coverLeaves(document, article)
  const whole = cover.under(document.root)
  const boxed = [...boxes].filter(([, box]) => cover.under(box) <= whole * largestBox).map(([leaf]) => leaf)
  const rest = whole - coverLeaves(document, boxed).under(document.root)
  return new Set(rest >= whole * smallestRest ? boxed : [])
}

function isNamed(element: ElementNode, names: ReadonlySet<string>): boolean {
  const { tagName } = element
  if (!blockElements.has(tagName) || noBoxes.has(tagName)) return false
  const { className, id } = element.properties
  if (Array.isArray(className) && wordsOf(className.join(' ')).some((word) => names.has(word))) return true
  const idWords = typeof id === 'string' ? wordsOf(id) : []
  return idWords.length <= mostIdWords && idWords.some((word) => names.has(word))
}
