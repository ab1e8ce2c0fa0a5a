import type { Leaf } from '../html/lines/leaf.js'
import { coverLeaves, type LeafCover } from '../html/lines/leaf-cover.js'
import { isText, type TextLine } from '../html/lines/text-line.js'
import type { ElementNode, HtmlDocument } from '../html/nodes.js'
import { outsideContentRule } from './generic-rules.js'
import { ElementLabels } from './label-elements.js'
import { TakenLine } from './strip-plan.js'
import { Taking } from './taking.js'

/**
 * Names what is not the article: each line by the innermost element around it that a label rule knows and that holds
 * nothing of the article. Lines of one such element are one decision; what no rule knows is 'outside content'.
 */
export function labelLines(
  document: HtmlDocument,
  lines: readonly TextLine[],
  article: Iterable<Leaf>,
  disabled: ReadonlySet<string>,
): TakenLine[] {
  if (lines.length === 0) return []
  const labeller = new LineLabeller(document, coverLeaves(document, article), new ElementLabels(disabled))
  return lines.map((line) => new TakenLine(line, labeller.takingOf(line)))
}

class LineLabeller {
  readonly #cover: LeafCover
  readonly #labels: ElementLabels
  readonly #outside = new Taking(outsideContentRule)
  /** By the index of an element, the decision about what is in it: lines have most of the way up in common. */
  readonly #takings: (Taking | undefined)[]

  constructor(document: HtmlDocument, cover: LeafCover, labels: ElementLabels) {
    this.#cover = cover
    this.#labels = labels
    this.#takings = new Array<Taking | undefined>(document.nodes.length)
  }

  takingOf({ pieces }: TextLine): Taking {
    const start = pieces.find(isText)?.node.parent ?? null
    let taking: Taking | undefined
    let end = start
    for (; taking === undefined && end?.type === 'element'; end = end.parent) taking = this.#decide(end)
    taking ??= this.#outside
    for (let node = start; node !== end && node !== null; node = node.parent) this.#takings[node.index] = taking
    return taking
  }

  /** What the element says of the lines in it; undefined where it says nothing. */
  #decide(element: ElementNode): Taking | undefined {
    const known = this.#takings[element.index]
    if (known !== undefined) return known
    if (this.#cover.under(element) > 0) return this.#outside
    const rule = this.#labels.of(element)
    return rule && new Taking(rule)
  }
}
