import { headingBlock, isLinkText } from '../html/lines/line-marks.js'
import { isText, type TextLine } from '../html/lines/text-line.js'
import type { ElementNode, ParentNode } from '../html/nodes.js'

/** `1.`, `2)`, `#3`, `No. 4` at the head of a heading. */
const count = /^(?:(?:#|no\.?)\s?(\d{1,3})\b|(\d{1,3})\s?[.):、．](?!\d))/i
/** Headings that count on before they are a series. */
const fewestCounted = 3
/** Those of them that read like the article. */
const fewestLikely = 2

/**
 * The headings that count on from one to the next, up or down: where the article has some of such a series, it has all that
 * stand beside those. A list of other stories goes on counting elsewhere, or with links.
 */
export function countedHeadings(lines: readonly TextLine[], isArticle: readonly boolean[]): TextLine[] {
  const found: TextLine[] = []
  let series: CountedHeading[] = []
  const close = (): void => {
    for (const line of completed(series)) found.push(line)
  }
  let step = 0
  for (const [place, line] of lines.entries()) {
    const heading = countedHeading(line, isArticle[place] === true)
    if (heading === undefined) continue
    const last = series.at(-1)
    const difference = heading.number - (last?.number ?? 0)
    const goesOn =
      heading.block.tagName === last?.block.tagName &&
      Math.abs(difference) === 1 &&
      (series.length === 1 || difference === step)
    if (!goesOn) {
      close()
      series = []
    }
    step = difference
    series.push(heading)
  }
  close()
  return found
}

interface CountedHeading {
  readonly line: TextLine
  readonly block: ElementNode
  readonly number: number
  readonly isLikely: boolean
}

/** The headings of a series that stand in the same element as one that reads like the article, or each in an item of one list. */
function completed(series: readonly CountedHeading[]): TextLine[] {
  const likely = series.filter(({ isLikely }) => isLikely)
  if (series.length < fewestCounted || likely.length < fewestLikely) return []
  const held = new Map<ParentNode | null, number>()
  for (const { block } of series) held.set(block.parent, (held.get(block.parent) ?? 0) + 1)
  const listOf = ({ block: { parent } }: CountedHeading): ParentNode | null =>
    held.get(parent) === 1 ? (parent?.parent ?? null) : null
  const parents = new Set(likely.map(({ block }) => block.parent))
  const lists = new Set(likely.map(listOf))
  lists.delete(null)
  const areLinks = likely.some(({ line }) => isLink(line))
  return series
    .filter((heading) => parents.has(heading.block.parent) || lists.has(listOf(heading)))
    .map(({ line }) => line)
    .filter((line) => areLinks || !isLink(line))
}

function isLink({ pieces }: TextLine): boolean {
  return pieces.some((piece) => isText(piece) && isLinkText(piece))
}

function countedHeading(line: TextLine, isLikely: boolean): CountedHeading | undefined {
  const block = headingBlock(line)
  const match = block && count.exec(line.text)
  return match ? { line, block, number: Number(match[1] ?? match[2]), isLikely } : undefined
}
