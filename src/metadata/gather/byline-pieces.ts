import { isText, type TextLine, type TextPiece } from '../../html/lines/text-line.js'
import { foldText } from '../../text/fold.js'
import type { CreditLine } from '../credits/credit-line-types.js'
import { findDate } from '../dates/find-date.js'
import { looksLikeName } from '../people/looks-like-name.js'
import { splitNames } from '../people/split-names.js'

/** A line, or an element in one, that only announces the name behind it. */
const bareLead =
  /^(?:(?:article|written|story|words|text|posted|published|report(?:ed|ing)?)\s)?(?:by|von|par|por|door|di|av|af)\s?:?$|^(?:authors?|autor(?:in|en)?|auteurs?|autore|autori|writer|作者|文|記者|记者)\s?[:：]?$/i
/** No text that `bareLead` matches is longer, in UTF-16 units. */
const longestLead = 16
/** The same with a name behind it in one text. */
const openLead = /^(?:(?:written|reported|posted|published|story|text|words)\s)?(?:by|von|par|por)\s?:?\s\S/i
/** A word that one of them has: most lines have none. */
const anyLead = /\b(?:by|von|par|por|door|di|av|af|aut(?:h?or|eur)\w{0,3}|writer)\b|作者|文|記者|记者/i
/** A byline that is nothing else. */
const signature = /^by:?\s([\p{L}][\p{L}\p{N}\p{M} ._'’&-]{1,39})$/iu
/** Words of a desk's name. */
const maxSigned = 5
/** What stands between two names that are elements of their own. */
const connector = /^(?:,|&|\+|,?\s?(?:and|und|et|y|e|och|og|en)|、)$/i
/** A piece of a byline that is no name: a place, a time, a role. */
const marks = /\s{0,9}[|•·–—・]\s{0,9}|\n|\s{1,9}\/(?:\s{1,9}|$)|\s{1,9}(?:on behalf of|for)\s{1,9}/
/** The day of the week at the end of what stands before a date. */
const weekday =
  /\s(?:on\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day,?$|\s(?:mon|dien|donners|frei|sams|sonn)tag,?$|\smittwoch,?$|\s(?:lun|mar|mercre|jeu|vendre|same)di,?$|\s(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo),?$/i
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

/** What a byline signs with that is written like no name: `By the Hill Team`, `By ana_v`. */
export function unusualName(text: string): string[] {
  const name = signature.exec(text)?.[1]
  return name === undefined || name.split(' ').length > maxSigned ? [] : [name]
}

/**
 * The names of a line that signs the article and says more than that, cut where its elements are:
 * `by <a>Ana Vale</a> <time>3 May 2024, 10:00</time>`, `<cite>By Ana Vale</cite> <span>5 minute read</span>`.
 *
 * @param isNamed whether an element around the text says by its names that it holds the author
 */
export function signedNames(line: TextLine, isNamed: (piece: TextPiece) => boolean): string[] {
  const hasLead = anyLead.test(line.text)
  if (!hasLead && line.pieces.length === 1) return []
  const pieces: { text: string; piece: TextPiece }[] = []
  for (const piece of line.pieces) {
    const text = isText(piece) ? foldText(piece.node.value.slice(piece.from, piece.to)) : ''
    if (text !== '') pieces.push({ text, piece: piece as TextPiece })
  }
  if (hasLead) {
    for (const [index, { text, piece }] of pieces.entries()) {
      if (isBareLead(text)) return namesBehind(pieces.slice(index + 1).map((item) => item.text))
      if (!openLead.test(text)) continue
      const names = bylineNames(withoutDate(text))
      return names.length === 0 && isNamed(piece) ? unusualName(text) : names
    }
  }
  for (const { text, piece } of pieces) {
    const names = isNamed(piece) ? bylineNames(text) : []
    if (names.length > 0) return names
  }
  return []
}

/** Reads a text that was taken for a byline and is none as a whole: `By Ana Vale and Bo Stone | HILLTOWN`. */
export function readByline(text: string): CreditLine | undefined {
  if (text.length > maxByline || !openLead.test(text)) return undefined
  const names = bylineNames(withoutDate(text))
  return names.length === 0 ? undefined : { people: names.map((name) => ({ role: 'author', name })), complete: false }
}

/** The names in the texts, as long as each is names and only a comma or an 'and' stands between them. */
function namesBehind(texts: readonly string[]): string[] {
  const found: string[] = []
  let isJoined = true
  for (const text of texts) {
    if (connector.test(text)) isJoined = true
    else {
      const names = isJoined ? bylineNames(withoutDate(text)) : []
      if (names.length === 0) break
      for (const name of names) found.push(name)
      isJoined = false
    }
  }
  return found
}

/** What stands before the date in a text; all of it where there is none, or nothing before it. */
function withoutDate(text: string): string {
  const before = findDate(text)?.before ?? ''
  return before === '' ? text : before.replace(beforeDate, '').replace(weekday, '')
}
