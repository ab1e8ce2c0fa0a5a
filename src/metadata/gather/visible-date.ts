import type { Extent } from '../../html/lines/line-extent.js'
import { isText, type TextLine } from '../../html/lines/text-line.js'
import { foldText } from '../../text/fold.js'
import type { Candidate } from '../candidate.js'
import { candidateFor, placeAt } from '../candidate-for.js'
import { changeOnDay } from '../dates/change-on-day.js'
import { isEventLabel, isPublishedLabel, isUpdatedLabel, isUpdatedLine, updatedBehind } from '../dates/date-labels.js'
import { dayOf, type FoundDate, findDate, findDates } from '../dates/find-date.js'

/** A date of a line, and what there is to tell about it. */
interface DatedLine {
  readonly line: TextLine
  readonly found: FoundDate
  readonly doubt: number
  readonly isChange: boolean
}

/** The dates of the lines: those that are most surely the article's own first. */
export function datesOfLines(lines: readonly TextLine[], extentOf: (line: TextLine) => Extent): Candidate[] {
  const dated = lines.flatMap((line, index) => datesOfLine(line, lines[index - 1]))
  dated.sort((a, b) => a.doubt - b.doubt)
  return dated.flatMap(({ line, found, doubt, isChange }) => {
    if (doubt > maxDoubt) return []
    const field = isChange ? 'modifiedAt' : 'publishedAt'
    return [candidateFor(field, found.text, placeAt('visible', 'dateline', line.text, extentOf(line)))]
  })
}

/** UTF-16 units of a line that are read: what a content system writes under a post goes on behind its date. */
const maxRead = 200

/** What elements without a space between them run into one another: `<b>Ana Vale</b><i>3 May 2024</i>`. */
const runTogether = /\p{Ll}[\p{Lu}\d]|\d\p{Lu}/u
const digit = /\d/
const year = /^\d{4}$/
const minute = /:\d\d$/

/** The text of a line, with a space between elements whose texts would be read as one word. */
export function spacedText({ text, pieces }: TextLine): string {
  if (pieces.length === 1 || !digit.test(text)) return text
  let spaced = ''
  for (const piece of pieces) {
    const own = isText(piece) ? piece.node.value.slice(piece.from, piece.to) : ' '
    const isNumber = digit.test(own.charAt(0))
    const isApart =
      runTogether.test(spaced.slice(-1) + own.charAt(0)) ||
      (isNumber && (year.test(spaced.slice(-4)) || minute.test(spaced.slice(-3))))
    spaced += isApart ? ` ${own}` : own
  }
  return foldText(spaced)
}

/** The dates of a line; of one that begins with its date the line before may be the label: a term and what it tells. */
function datesOfLine(line: TextLine, last: TextLine | undefined): DatedLine[] {
  let end = 0
  const text = spacedText(line).slice(0, maxRead)
  const all = findDates(text)
  const dated = all.flatMap((found, index): DatedLine[] => {
    end += found.before.length + found.length
    const { before } = found
    if (isEventLabel(before)) return []
    const isChange =
      before === '' && index === 0
        ? last !== undefined && isUpdatedLine(last.text)
        : isUpdatedLabel(before) || (index > 0 && updatedBehind.test(text.slice(end)))
    const isLabelled = isChange || isPublishedLabel(before)
    // However much stands before it, what was changed on another day appeared on the first.
    const isChanged = index === 0 && isUpdatedLabel(all[1]?.before ?? '')
    // Behind the first date of a line another one is of something else, if nothing says what of.
    if (index > 0 && !isLabelled) return []
    const doubt = isLabelled ? 0 : doubtOf(text, found)
    return [{ line, found, doubt: isChanged ? Math.min(doubt, maxDoubt) : doubt, isChange }]
  })
  const latest = dated.at(-1)
  const time = latest === undefined ? undefined : changeOnDay(text.slice(end))?.time
  if (latest === undefined || time === undefined || dated.some(({ isChange }) => isChange)) return dated
  return [
    ...dated,
    { ...latest, found: { ...latest.found, text: `${dayOf(latest.found.text)} ${time}` }, doubt: 0, isChange: true },
  ]
}

/** Whether the line has a date about which there is no doubt. */
export function isSurelyDated(line: TextLine): boolean {
  const found = findDate(line.text)
  return found !== undefined && doubtOf(line.text, found) === 0
}

/** Whether the line says of its first date what it is of, or has none. */
export function saysDate({ text }: TextLine): boolean {
  const found = findDate(text)
  return found === undefined || isPublishedLabel(found.before) || isUpdatedLabel(found.before)
}

/** A date that more text stands around than this, in UTF-16 units, is part of a sentence or a caption. */
const maxDoubt = 60

/** How much text around a date is no label, author or source of it: 0 where it stands alone, has a time or is labelled. */
function doubtOf(line: string, { timed, length, before }: FoundDate): number {
  if (timed || isPublishedLabel(before) || isUpdatedLabel(before)) return 0
  return Math.max(0, line.length - length)
}
