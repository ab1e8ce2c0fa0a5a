import { isLinkText, isNamedCaption } from '../../html/lines/line-marks.js'
import { isText, type TextLine, type TextPiece } from '../../html/lines/text-line.js'
import { foldText } from '../../text/fold.js'
import { letters } from '../../text/letters.js'
import type { CreditLine } from '../credits/credit-line-types.js'
import { findDate } from '../dates/find-date.js'
import { isWeekday, withoutWeekday } from '../dates/weekday-names.js'
import { byWords, colonLabels, labelColon, openLabels, signingWords } from '../people/author-labels.js'
import { looksLikeName, namesControl } from '../people/looks-like-name.js'
import { isPost, splitNames } from '../people/split-names.js'

/** A line, or an element in one, that only announces the name behind it. */
const bareLead = new RegExp(
  `^(?:(?:${signingWords}|article|report(?:ed|ing)?)\\s)?(?:${byWords})\\s?:?$|^(?:scritto|pubblicato)\\sda\\s?:?$|` +
    `^(?:${openLabels}|writer|作者|文|記者|记者)\\s?[:：՝,،]?$|^(?:${colonLabels})\\s?[:：՝]$`,
  'i',
)
/** No text that `bareLead` matches is longer, in UTF-16 units. */
const longestLead = 18
/** The same with a name behind it in one text. */
const openLead = new RegExp(
  `^(?:(?:${signingWords}|reported)\\s)?(?:by|von|par|por)\\s?:?\\s\\S|^(?:scritto|pubblicato)\\sda\\s?:?\\s\\S|` +
    `^(?:${openLabels}|${colonLabels})${labelColon}\\S`,
  'i',
)
/** A word that one of them has: most lines have none. */
const anyLead = new RegExp(
  `\\b(?:${byWords}|da|aut(?:h?or|eur)\\w{0,3})\\b|作者|文|記者|记者|${openLabels}|${colonLabels}`,
  'i',
)
/** A byline that is nothing else. */
const signature = new RegExp(`^[Bb][Yy]:?\\s([${letters}][${letters}\\d ._'’&-]{1,39})$`)
/** A number and what is behind it: a time to read. */
const number = /\s\d.{0,200}$/
const capital = /\p{Lu}/u
const letter = /\p{L}/u
/** Leads that firms sign with as well. */
const publisher = /^(?:published|posted)\s/i
/** How a name of a paper or a heading begins, and that of no person. */
const article = /^(?:the|die|der|das|les|los)\s/i
/** How the line goes on where it is no byline; the photographer's name is followed by 摄. */
const prose = /^(?!(?:on|at|in|for|from|of|am|um|à|le|el|en|via)(?:\s|$))\p{Ll}|^[摄攝]/u
/** The second part of a name. */
const namePart = /^\p{Lu}[\p{L}'’.-]{1,24}(?:\s\p{Lu}[\p{L}'’.-]{1,24})?$/u
/** Words of a desk's name. */
const maxSigned = 5
/** What stands between two names that are elements of their own. */
const connector = /^(?:,|&|\+|,?\s?(?:and|und|et|y|e|och|og|en)|、)$/i
/** Who stands behind it did not write the text. */
const otherBy = /\b(?:review|edit|check|approv)ed by:?$/i
/** What divides a lead from what is before it. */
const markBefore = /^[|·•–—-]\s{1,3}(?=\S)/
/** A piece of a byline that is no name: a place, a time, a role. */
const marks = /\s{0,9}[|•·–—・]\s{0,9}|\n|\s{1,9}\/(?:\s{1,9}|$)|\s{1,9}(?:on behalf of|for)\s{1,9}/
/** What divides the parts of a line of facts. */
const bars = /\s{0,9}[|•·]\s{0,9}|\s{1,9}[/–—-]\s{1,9}/
const marksAhead = /^[\s,.|/·•–—-]{1,9}/
/** What announces the day of publication, and the rest of a clock that says the zone. */
const dateLabel =
  /^(?:(?:posted|published)(?: on)?|publié(?:e)? le|veröffentlicht(?: am)?|date|datum|fecha|data|дата|on|le|am|uhr|[A-Z]{2,4})\s?:?$/i
/** Longest byline, in UTF-16 units. */
export const maxByline = 200
/** What joins a name to the date behind it. */
const beforeDate = /[\s,/|·•–—-]{1,9}(?:on\s?)?$|\s(?:on|am|le|el)$/i

/** Whether a text only announces the name that follows it: `By`, `作者：`. */
export function isBareLead(text: string): boolean {
  return text.length <= longestLead && bareLead.test(text)
}

/** The names of a byline, without the place, the time or the role that stand with them; none where no part is names alone. */
export function bylineNames(text: string): string[] {
  if (text === '') return []
  for (const part of text.split(marks)) {
    const names = splitNames(part).map((name) => name.split(/,\s/, 1)[0] ?? name)
    if (names.length > 0 && names.every(looksLikeName)) return names
  }
  return []
}

/** What a byline signs with that is written like no name: `By the Hill Team`, `By ana_v`; undefined for anything longer. */
export function unusualName(text: string): string | undefined {
  const name = signature.exec(withoutDate(text).replace(number, ''))?.[1]?.trim()
  if (name === undefined || namesControl(name)) return undefined
  const { length } = name.split(' ')
  return length === 1 || (length <= maxSigned && capital.test(name)) ? name : undefined
}

/**
 * The names of a line that signs the article and says more than that, cut where its elements are:
 * `by <a>Ana Vale</a> <time>3 May 2024, 10:00</time>`, `<cite>By Ana Vale</cite> <span>5 minute read</span>`. A `by` inside of
 * prose, or one that prose follows, signs nothing.
 *
 * @param isNamed whether an element around the text says by its names that it holds the author
 */
export function signedNames(line: TextLine, isNamed: (piece: TextPiece) => boolean): string[] {
  if (line.pieces.length === 1 && !anyLead.test(line.text)) return []
  const whole = piecesOf(line).filter((_, at, all) => !otherBy.test(all[at - 1]?.text ?? ''))
  const hasLead = whole.some(({ text }) => anyLead.test(text))
  const pieces = hasLead ? whole.flatMap(cutAtDate) : whole
  const at =
    hasLead && !isNamedCaption(line) ? pieces.findIndex(({ text }) => isBareLead(text) || openLead.test(text)) : -1
  const lead = pieces[at]
  if (lead !== undefined) {
    const named = pieces.slice(at, at + 2).some(({ piece }) => isNamed(piece))
    const isFirst = pieces.slice(0, at).every(({ text }) => isDated(text))
    if (!named && (!isFirst || publisher.test(lead.text))) return []
    const signed = isBareLead(lead.text)
      ? namesBehind(pieces.slice(at + 1))
      : { names: bylineNames(withoutDate(lead.text)), next: pieces[at + 1] }
    const isProse = signed.next !== undefined && prose.test(signed.next.text)
    return isProse || (!named && signed.names.some((name) => article.test(name))) ? [] : signed.names
  }
  for (const [index, { text, piece }] of pieces.entries()) {
    const names = isNamed(piece) ? bylineNames(text) : []
    if (names.length === 0) continue
    const linked = isLinkText(piece) ? linkedBeside(pieces, index, isNamed) : []
    if (linked.length > 1) return linked
    const isListed = connector.test(pieces[index + 1]?.text ?? '') && pieces.slice(index, maxListed).some(isAnd)
    const list = isListed ? namesBehind(pieces.slice(index)) : undefined
    const isProse = list?.next !== undefined && prose.test(list.next.text)
    return list === undefined || isProse ? names : list.names
  }
  return []
}

/** The names of links that follow one another without anything between, each named after an author. */
function linkedBeside(pieces: readonly Piece[], from: number, isNamed: (piece: TextPiece) => boolean): string[] {
  const names: string[] = []
  for (const { text, piece } of pieces.slice(from, from + maxListed)) {
    if (!isLinkText(piece) || !isNamed(piece) || !looksLikeName(text) || isPost(text)) break
    if (!names.includes(text)) names.push(text)
  }
  return names
}

/** The first text of a line, with the next one where it only announces that. */
export function firstText(line: TextLine): string {
  const [first, second] = piecesOf(line)
  if (first === undefined) return ''
  return second !== undefined && isBareLead(first.text) ? `${first.text} ${second.text}` : first.text
}

/** Pieces of a line that may list names. */
const maxListed = 12

function isAnd({ text }: Piece): boolean {
  return text !== ',' && connector.test(text)
}

/** A text of a line. */
interface Piece {
  readonly text: string
  readonly piece: TextPiece
}

function piecesOf(line: TextLine): Piece[] {
  const pieces: Piece[] = []
  for (const piece of line.pieces) {
    const text = isText(piece) ? foldText(piece.node.value.slice(piece.from, piece.to)).replace(markBefore, '') : ''
    if (text !== '') pieces.push({ text, piece: piece as TextPiece })
  }
  return pieces
}

/**
 * What stands before a date, the date and what stands behind it, where that is a text of its own: `Posted on May 3, 2024 by
 * Ana Vale`, `03.05.2024 | 14:22 | Author: Ana Vale`. A date behind a name stays with it.
 */
function cutAtDate({ text, piece }: Piece): Piece[] {
  const date = openLead.test(text) ? undefined : findDate(text)
  if (date === undefined) return [{ text, piece }]
  const end = date.before.length + date.length
  const { before } = date
  const parts = [before.replace(beforeDate, ''), text.slice(before.length, end), ...text.slice(end).split(bars)]
  return parts.flatMap((part) => {
    const own = part.replace(marksAhead, '').trim()
    return own === '' ? [] : [{ text: own, piece }]
  })
}

/** Whether a text is a date, what announces one, or nothing but digits and marks. */
function isDated(text: string): boolean {
  return !letter.test(text) || dateLabel.test(text) || findDate(text)?.before === ''
}

/** Reads a text that was taken for a byline and is none as a whole: `By Ana Vale and Bo Stone | HILLTOWN`. */
export function readByline(text: string): CreditLine | undefined {
  if (text.length > maxByline || !openLead.test(text)) return undefined
  const names = bylineNames(withoutDate(text))
  return names.length === 0 ? undefined : { people: names.map((name) => ({ role: 'author', name })), complete: false }
}

/** The names that the pieces begin with, with a comma or an 'and' between them, and the piece behind them. */
function namesBehind(pieces: readonly Piece[]): { names: string[]; next: Piece | undefined } {
  const names: string[] = []
  /** What joins the next name to those before it; undefined right behind a name. */
  let joint: string | undefined = ''
  let isLinked = false
  for (const item of pieces) {
    const { text, piece } = item
    if (connector.test(text)) joint = text
    else if (joint === undefined) {
      // Two elements for the two parts of one name.
      const isPart = !isLinked && !isLinkText(piece) && text !== names.at(-1) && isNamePart(text)
      if (!isPart) return { names, next: item }
      names.push(`${names.pop()} ${text}`)
    } else {
      const own = isPost(text) ? [] : bylineNames(withoutDate(text))
      // Behind a comma stand places and outlets as well.
      const isLike = joint !== ',' || isLinkText(piece) === (pieces[0] !== undefined && isLinkText(pieces[0].piece))
      if (own.length === 0 || !isLike || own.some((name) => article.test(name))) return { names, next: undefined }
      for (const name of own) names.push(name)
      isLinked = isLinkText(piece)
      joint = undefined
    }
  }
  return { names, next: undefined }
}

function isNamePart(text: string): boolean {
  return namePart.test(text) && !isPost(text) && !isWeekday(text)
}

/** What stands before the date in a text; all of it where there is none, or nothing before it. */
function withoutDate(text: string): string {
  const before = findDate(text)?.before ?? ''
  return before === '' ? text : withoutWeekday(before).replace(beforeDate, '')
}
