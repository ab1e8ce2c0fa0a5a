import type { Leaf } from '../../html/lines/leaf.js'
import { coverLeaves } from '../../html/lines/leaf-cover.js'
import { lineExtents } from '../../html/lines/line-extent.js'
import { figcaptionAround } from '../../html/lines/line-marks.js'
import { isText, type TextLine } from '../../html/lines/text-line.js'
import type { ElementNode, HtmlDocument } from '../../html/nodes.js'
import { readableText } from '../../html/text-content.js'
import { endsSentence, textWidth } from '../../text/characters.js'
import { foldText } from '../../text/fold.js'
import type { Candidate } from '../candidate.js'
import { findDate } from '../dates/find-date.js'
import { readDate } from '../read-date.js'
import { isInPageHead } from './beside-article.js'
import { labelledDateLine } from './labelled-date-line.js'
import { onlyDay } from './only-day.js'
import { isJsonLd, type PageElements } from './page-elements.js'
import { datesOfScripts } from './script-dates.js'
import { datesOfTimes, namedTimes, saysChange, saysPublication, statedTime } from './time-dates.js'
import { datesOfLines, isSurelyDated, saysDate } from './visible-date.js'

/** Where dates are looked for that stand far from the headline. */
export interface PageDates {
  readonly document: HtmlDocument
  readonly leaves: readonly Leaf[]
  readonly page: PageElements
  /** Whether the page states the day for machines: then nothing is looked for. */
  readonly isDated: boolean
}

/** The lines around the headline and, where the date of none of them is sure, the first after it with a label and a date. */
export function findDatedLines(lines: readonly TextLine[], leaves: readonly Leaf[], headline: number): TextLine[] {
  const own = linesOverText(ownLines(lines, leaves[headline]?.block.index ?? 0), leaves, headline)
  if (own.some(isSurelyDated)) return own
  const labelled = labelledDateLine(leaves, headline)
  return labelled === undefined || own.includes(labelled) ? own : [...own, labelled]
}

/** The lines without captions and, where others have dates, without those of the page's head: there stands today's. */
function ownLines(lines: readonly TextLine[], headline: number): TextLine[] {
  const dated = lines.filter(({ text }) => findDate(text) !== undefined)
  if (dated.length === 0) return [...lines]
  const pictured = dated.filter((line) => isInCaption(line, headline))
  const above = dated.filter(({ block }) => isInPageHead(block, headline))
  const isNeeded = above.length + pictured.length === dated.length
  return lines.filter((line) => !pictured.includes(line) && (isNeeded || !above.includes(line)))
}

/** Columns of a sentence from which on it is a paragraph's, and how many of those stand over the text at most: a standfirst. */
const proseWidth = 40
const proseOver = 1

/**
 * The `<time>` elements near the headline, without those behind the first paragraphs where a date stands before these: there
 * they are of links between paragraphs and of lists, if nothing says that they are of the publication.
 *
 * @param dated The lines around the headline
 * @param headline Place of the headline among the leaves
 */
export function timesOverText(
  times: readonly ElementNode[],
  dated: readonly TextLine[],
  leaves: readonly Leaf[],
  headline: number,
): readonly ElementNode[] {
  if (times.length === 0) return times
  const start = textStart(leaves, headline)
  const isOver = ({ index }: ElementNode): boolean => index < start
  if (times.every(isOver)) return times
  const over = times.filter(isOver)
  const days = daysOf([
    ...over.map(textOfTime),
    ...dated.filter((line) => placeOf(line) < start && isSurelyDated(line)).map(({ text }) => text),
  ])
  if (days.size === 0) return times
  const isOwn = (time: ElementNode): boolean =>
    isOver(time) || saysPublication(time) || saysChange(time) || isOneOf(days, textOfTime(time))
  return times.filter(isOwn)
}

/** What a `<time>` states, or else shows. */
function textOfTime(time: ElementNode): string {
  return foldText(statedTime(time) || readableText(time))
}

/** The lines without those behind the first paragraphs that merely have a day, where one before these has a date. */
function linesOverText(lines: readonly TextLine[], leaves: readonly Leaf[], headline: number): TextLine[] {
  const start = textStart(leaves, headline)
  const isOver = (line: TextLine): boolean => placeOf(line) < start
  const days = daysOf(lines.filter((line) => isOver(line) && isSurelyDated(line)).map(({ text }) => text))
  if (days.size === 0) return [...lines]
  return lines.filter((line) => isOver(line) || saysDate(line) || isOneOf(days, line.text))
}

/** Characters of the day in ISO 8601. */
const dayLength = 10

/** Where the day stands first in a numeric date, and where the month does. */
const orders = ['en-GB', 'en-US']

/** The days that the first date of a text may be: those of a numeric one are two. */
function daysIn(text: string): string[] {
  const date = findDate(text)?.text ?? text
  return orders.flatMap((language) => {
    const read = readDate(date, { language })
    return 'value' in read ? [read.value.slice(0, dayLength)] : []
  })
}

function daysOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(daysIn))
}

function isOneOf(days: ReadonlySet<string>, text: string): boolean {
  return daysIn(text).some((day) => days.has(day))
}

/** Index of the node that the line begins with. */
function placeOf({ block, pieces }: TextLine): number {
  return pieces.find(isText)?.node.index ?? block.index
}

/** Index of the node where the text has surely begun. */
function textStart(leaves: readonly Leaf[], headline: number): number {
  let prose = 0
  for (let place = headline + 1; place < leaves.length; place++) {
    const leaf = leaves[place]
    if (leaf?.kind !== 'text' || !endsSentence(leaf.text) || textWidth(leaf.text) < proseWidth) continue
    if (++prose > proseOver) return placeOf(leaf)
  }
  return Number.POSITIVE_INFINITY
}

/** Whether the line is of a caption; some pages write their headline in one, too. */
function isInCaption(line: TextLine, headline: number): boolean {
  const caption = figcaptionAround(line)
  return caption !== undefined && (headline < caption.index || headline > caption.last)
}

/**
 * What the element says that is named after the publication, wherever it stands; behind a day that stands near the
 * headline, or that is stated for machines, it only counts for the time of that day.
 *
 * @param near The dates near the headline
 * @param read The elements that those are of
 */
export function datesOfNames(
  { page, isDated }: PageDates,
  near: readonly Candidate[],
  read: ReadonlySet<ElementNode> = new Set(),
): Candidate[] {
  const times = namedTimes(page.times)
  const named = times.some((time) => read.has(time)) ? [] : datesOfTimes(times)
  const isSure = !isDated && near.length === 0
  return isSure ? named : named.map((candidate): Candidate => ({ ...candidate, from: 'inferred' }))
}

/**
 * The date of a page without one near its headline, or without a headline that we can find: what its scripts know, a line
 * with a label, else the one day that it names.
 */
export function datesOfPage({ document, leaves, page, isDated }: PageDates): Candidate[] {
  if (isDated) return []
  const labelled = labelledDateLine(leaves, 0)
  const only = labelled === undefined ? onlyDay(leaves, page.times) : { lines: [], times: [] }
  const lines = labelled === undefined ? only.lines : [labelled]
  const cover = coverLeaves(document, new Set(lines))
  const extentOf = lineExtents(document, cover)
  const seen = [...datesOfTimes(only.times), ...datesOfLines(lines, extentOf)]
  const guessed = seen.map(
    (candidate): Candidate =>
      labelled === undefined ? { ...candidate, from: 'inferred', detail: 'only-day' } : candidate,
  )
  const programs = page.scripts.filter((script) => !isJsonLd(script))
  return [...datesOfScripts(programs, document.source), ...guessed]
}
