import { hasProperty } from '../../html/attributes/attribute.js'
import { firstFrom } from '../../html/first-from.js'
import type { Extent } from '../../html/lines/line-extent.js'
import type { TextLine } from '../../html/lines/text-line.js'
import type { ElementNode } from '../../html/nodes.js'
import { readableText } from '../../html/text-content.js'
import { foldText } from '../../text/fold.js'
import type { Candidate } from '../candidate.js'
import { candidateFor, placeAt } from '../candidate-for.js'
import { type FoundDate, findDate, findDates } from '../dates/find-date.js'
import { publishedLabel, updatedLabel } from './date-labels.js'
import { attribute } from './page-elements.js'

/** One of an element's names that says that its date is not that of the publication. */
const updatedName = /(?:^|[-_\s])(?:updated?|modified|dateModified|lastmod|revised)(?:$|[-_\s])/i

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

/** The dates of `<time>` elements. */
export function datesOfTimes(times: readonly ElementNode[]): Candidate[] {
  return times.flatMap((element) => {
    const stated = attribute(element, 'dateTime')
    const text = foldText(stated === '' ? readableText(element) : stated)
    if (text === '') return []
    const field = isUpdate(element) ? 'modifiedAt' : 'publishedAt'
    return [candidateFor(field, text, placeAt('html', 'time', text, element))]
  })
}

/** Siblings before a date among which its label is looked for: white space, an icon and a span. */
const maxSiblings = 4

/** The folded text of the nearest sibling before the element that has any; '' where none of the next has. */
function textBefore(element: ElementNode): string {
  const siblings = element.parent?.children ?? []
  const place = firstFrom(siblings, element.index)
  for (let at = place - 1; at >= 0 && at >= place - maxSiblings; at--) {
    const sibling = siblings[at]
    const text = sibling === undefined ? '' : foldText(readableText(sibling))
    if (text !== '') return text
  }
  return ''
}

/** The one `<time pubdate>` of the page: an attribute of early HTML5 that content systems still write. */
export function publicationTime(times: readonly ElementNode[]): ElementNode[] {
  const marked = times.filter((time) => hasProperty(time, 'pubdate'))
  return marked.length === 1 ? marked : []
}

function isUpdate(element: ElementNode): boolean {
  const names = ['className', 'itemProp', 'id'].map((name) => attribute(element, name)).join(' ')
  if (updatedName.test(names)) return true
  const before = textBefore(element)
  if (before !== '') return updatedLabel.test(before.slice(-60))
  return updatedLabel.test(foldText(readableText(element)).slice(0, 20).split(/\d/, 1)[0] ?? '')
}
