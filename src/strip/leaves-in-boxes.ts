import { type Attribute, findAttribute } from '../html/attributes/attribute.js'
import { ItemScanner } from '../html/attributes/item-scanner.js'
import { blockElements, headingElements, preformattedElements } from '../html/element-kinds.js'
import { namesOf } from '../html/element-names.js'
import type { Leaf } from '../html/lines/leaf.js'
import { coverLeaves } from '../html/lines/leaf-cover.js'
import { isText } from '../html/lines/text-line.js'
import { NameScanner } from '../html/name-scanner.js'
import type { ElementNode, HtmlDocument, ParentNode } from '../html/nodes.js'
import { LabelNames, noName } from './label-names.js'
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
function certainNames(rules: readonly LabelRule[]): LabelNames {
  const names = new LabelNames()
  for (const { certain = [] } of rules) for (const name of certain) names.add(name, 0)
  return names
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
  const asking = new Set(boxes.filter(asksForCookies).map(({ box }) => box))
  const isOther = (box: ElementNode): boolean => cover.under(box) <= whole * largestBox || asking.has(box)
  const boxed = boxes.filter(({ box }) => isOther(box)).map(({ leaf }) => leaf)
  const rest = whole - coverLeaves(document, boxed).under(document.root)
  return rest >= whole * smallestRest ? new Set(boxed) : noLeaves
}

const cookieNames = /cookie|gdpr|onetrust|didomi|usercentrics/i
const cookies = /\bcookies?\b/i

/** Whether the leaf tells of cookies in a box that is named after them: on a short page such a banner is longer than the text. */
function asksForCookies({ leaf, box }: { readonly leaf: Leaf; readonly box: ElementNode }): boolean {
  return leaf.kind === 'text' && cookies.test(leaf.text) && cookieNames.test(namesOf(box))
}

/** Finds the innermost box around nodes. */
class BoxFinder {
  readonly #names: LabelNames
  readonly #items = new ItemScanner()
  readonly #scanner = new NameScanner()
  /** By the index of an element, the box that it is or stands in: leaves have most of the way up in common. */
  readonly #boxes: (ElementNode | null | undefined)[]

  constructor(document: HtmlDocument, names: LabelNames) {
    this.#names = names
    this.#boxes = new Array<ElementNode | null | undefined>(document.nodes.length)
  }

  /** The box that is known to be around; undefined where the parent is to be asked. */
  #known(element: ElementNode): ElementNode | null | undefined {
    const known = this.#boxes[element.index]
    if (known !== undefined) return known
    return this.#isNamed(element) ? element : undefined
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

  #isNamed(element: ElementNode): boolean {
    if (!blockElements.has(element.tagName) || noBoxes.has(element.tagName)) return false
    return (
      this.#hasName(findAttribute(element, 'className'), Number.POSITIVE_INFINITY) ||
      this.#hasName(findAttribute(element, 'id'), mostIdWords)
    )
  }

  /** Whether an item of the attribute has a name in it, and at most so many words. */
  #hasName(attribute: Attribute | undefined, mostWords: number): boolean {
    if (attribute === undefined) return false
    const items = this.#items
    items.open(attribute)
    while (items.next()) if (this.#isName(items.text, items.start, items.end, mostWords)) return true
    return false
  }

  #isName(text: string, start: number, end: number, mostWords: number): boolean {
    const scanner = this.#scanner
    let words = 0
    let isName = false
    let before = 0
    for (let at = start; words <= mostWords && scanner.next(text, at, end); at = scanner.end) {
      words++
      const word = this.#names.number(scanner.hash, text, scanner.start, scanner.end)
      if (this.#names.value(word, before) !== noName) isName = true
      before = word
    }
    return isName && words <= mostWords
  }
}
