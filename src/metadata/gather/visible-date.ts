import type { Extent } from '../../html/lines/line-extent.js'
import type { TextLine } from '../../html/lines/text-line.js'
import type { Candidate } from '../candidate.js'
import { candidateFor, placeAt } from '../candidate-for.js'
import { type FoundDate, findDate, findDates } from '../dates/find-date.js'
import { publishedLabel, updatedLabel } from './date-labels.js'

/** The dates of the lines: those that are most surely the article's own first. */
export function datesOfLines(lines: readonly TextLine[], extentOf: (line: TextLine) => Extent): Candidate[] {
  const dated = lines.flatMap((line) =>
    findDates(line.text).flatMap((found, index) => {
      const labelled = publishedLabel.test(found.before) || updatedLabel.test(found.before)
      // Behind the first date of a line another one is of something else, if nothing says what of.
      return index > 0 && !labelled ? [] : [{ line, found, doubt: doubtOf(line.text, found) }]
    }),
  )
  dated.sort((a, b) => a.doubt - b.doubt)
  return dated.flatMap(({ line, found, doubt }) => {
    if (doubt > maxDoubt) return []
    const field = updatedLabel.test(found.before) ? 'modifiedAt' : 'publishedAt'
    return [candidateFor(field, found.text, placeAt('visible', 'dateline', line.text, extentOf(line)))]
  })
}

/** Whether the line has a date about which there is no doubt. */
export function isSurelyDated(line: TextLine): boolean {
  const found = findDate(line.text)
  return found !== undefined && doubtOf(line.text, found) === 0
}

/** A date that more text stands around than this, in UTF-16 units, is part of a sentence or a caption. */
const maxDoubt = 60

/** How much text around a date is no label, author or source of it: 0 where it stands alone, has a time or is labelled. */
function doubtOf(line: string, { timed, length, before }: FoundDate): number {
  if (timed || publishedLabel.test(before) || updatedLabel.test(before)) return 0
  return Math.max(0, line.length - length)
}
