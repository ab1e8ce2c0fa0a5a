import { headingElements } from '../html/element-kinds.js'
import type { TextLine } from '../html/lines/text-line.js'

/** `1.`, `2)`, `#3`, `No. 4` at the head of a heading. */
const count = /^(?:(?:#|no\.?\s)\s?(\d{1,3})\b|(\d{1,3})\s?[.):、．])/i
/** Headings that count on before they are a series. */
const fewestCounted = 3
/** Those of them that read like the article. */
const fewestLikely = 2

/** The headings that count on from one to the next, up or down: where the article has some of such a series, it has all. */
export function countedHeadings(lines: readonly TextLine[], isArticle: readonly boolean[]): TextLine[] {
  const found: TextLine[] = []
  let series: TextLine[] = []
  let likely = 0
  let last = { tagName: '', number: 0, step: 0 }
  const close = (): void => {
    if (series.length >= fewestCounted && likely >= fewestLikely && likely < series.length)
      for (const line of series) found.push(line)
  }
  for (const [place, line] of lines.entries()) {
    const number = countOf(line)
    if (number === undefined) continue
    const { tagName } = line.block as { tagName: string }
    const step = number - last.number
    const goesOn = tagName === last.tagName && Math.abs(step) === 1 && (last.step === 0 || step === last.step)
    if (!goesOn) {
      close()
      series = []
      likely = 0
    }
    series.push(line)
    if (isArticle[place] === true) likely++
    last = { tagName, number, step: goesOn ? step : 0 }
  }
  close()
  return found
}

function countOf({ block, text }: TextLine): number | undefined {
  if (block.type !== 'element' || !headingElements.has(block.tagName)) return undefined
  const match = count.exec(text)
  return match === null ? undefined : Number(match[1] ?? match[2])
}
