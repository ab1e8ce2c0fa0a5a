import { blockElements, headingElements, preformattedElements } from '../html/element-kinds.js'
import { wordsOf } from '../html/element-names.js'
import type { Leaf } from '../html/leaf.js'
import { coverLeaves } from '../html/leaf-cover.js'
import type { ElementNode, HtmlDocument, ParentNode } from '../html/nodes.js'
import { isText } from '../html/text-line.js'
import type { LabelRule } from './label-rule.js'
import { labelRules } from './label-rules.js'

/** The share of the article's text that a box in it may hold, 0–1: what holds more may be the article itself. */
const largestBox = 0.5

/** The share of the article's text that must stand outside such boxes, 0–1. */
const smallestRest = 0.1

/** Words of an id that names an element; longer ones are headings made into addresses. */
const mostIdWords = 3

/** Blocks that are one text: their names say how it looks. */
const noBoxes: ReadonlySet<string> = new Set(['p', ...headingElements, ...preformattedElements])

const noLeaves: ReadonlySet<Leaf> = new Set()
const allNames = certainNames(labelRules)

/** The names that nothing of an article has. */
function certainNames(rules: readonly LabelRule[]): ReadonlySet<string> {
  return new Set(rules.flatMap(({ certain = [] }) => [...certain]))
}

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
  const isWhole = labelRules.every(({ id }) => !disabled.has(id))
  const finder = new BoxFinder(
    document,
    isWhole ? allNames : certainNames(labelRules.filter(({ id }) => !disabled.has(id))),
  )
  const boxes: { leaf: Leaf; box: ElementNode }[] = []
  for (const leaf of article) {
    const first = leaf.kind === 'text' ? leaf.pieces.find(isText)?.node.parent : undefined
    const box = finder.around(first ?? leaf.block)
    if (box !== null) boxes.push({ leaf, box })
  }
  if (boxes.length === 0) return noLeaves
  const cover = coverLeaves(document, article)
  const whole = cover.under(document.root)
  const boxed = boxes.filter(({ box }) => cover.under(box) <= whole * largestBox).map(({ leaf }) => leaf)
  const rest = whole - coverLeaves(document, boxed).under(document.root)
  return rest >= whole * smallestRest ? new Set(boxed) : noLeaves
}

/** Finds the innermost box around nodes. */
class BoxFinder {
  readonly #names: ReadonlySet<string>
  /** By the index of an element, the box that it is or stands in: leaves have most of the way up in common. */
  readonly #boxes: (ElementNode | null | undefined)[]

  constructor(document: HtmlDocument, names: ReadonlySet<string>) {
    this.#names = names
    this.#boxes = new Array<ElementNode | null | undefined>(document.nodes.length)
  }

  /** The box that is known to be around; undefined where the parent is to be asked. */
  #known(element: ElementNode): ElementNode | null | undefined {
    const known = this.#boxes[element.index]
    if (known !== undefined) return known
    return isNamed(element, this.#names) ? element : undefined
  }

  /** The box that the node is or stands in; null where none is. */
  around(start: ParentNode): ElementNode | null {
    let box: ElementNode | null | undefined
    let end: ParentNode | null = start
    for (; box === undefined && end?.type === 'element'; end = end.parent) box = this.#known(end)
    box ??= null
    for (let node: ParentNode | null = start; node !== end && node !== null; node = node.parent)
      this.#boxes[node.index] = box
    return box
  }
}

function isNamed(element: ElementNode, names: ReadonlySet<string>): boolean {
  const { tagName } = element
  if (!blockElements.has(tagName) || noBoxes.has(tagName)) return false
  const { className, id } = element.properties
  if (Array.isArray(className) && wordsOf(className.join(' ')).some((word) => names.has(word))) return true
  const idWords = typeof id === 'string' ? wordsOf(id) : []
  return idWords.length <= mostIdWords && idWords.some((word) => names.has(word))
}
