import { foldText } from '../../text/fold.js'
import { hasHan } from '../../text/has-han.js'
import { koreanNames } from '../credits/read-korean-line.js'
import { decodeTwice } from '../json-ld/json-values.js'
import { colonLabels, labelColon, mailAddress, openLabels, signingWords } from './author-labels.js'
import { isAffiliation, withoutAsides, withoutPostBehind } from './beside-name.js'
import { isCapitalised } from './looks-like-name.js'

/** What stands before the names of a byline; a word of the text itself is followed by a colon or is no name. */
const lead = new RegExp(
  `^(?:(?:${signingWords}|reported|article|scritto|pubblicato)\\s)?` +
    `(?:(?:by|von|par|por|door|di|da|${openLabels}|texto?|testo|texte|tekst|av|af|od|του|της|napisał(?:a)?|от|作者|記者|记者|文|撰文)` +
    `(?:${labelColon}|\\s+)|(?:${colonLabels})${labelColon})(?=\\S)`,
  'i',
)
const strongMarks = /\s{0,9}[;|•、／]\s{0,9}|\s{1,9}[/·–—]\s{1,9}|\s{0,9}\/\s{0,9}(?=\p{Lu})/u
/** 'and' of the languages whose news we know. The one-letter ones stand between full names only; see `splitAnd`. */
const and =
  /\s{1,9}(?:&|and|und|et|og|och|ja|ve|és|și|si|oraz|dan|và|και|та|и|і|na|en|y|e|i|a|u|o)\s{1,9}|\s{0,9}&\s{0,9}|\s{0,9}＆\s{0,9}/i
const commas = /\s{0,9}[,，]\s{0,9}/
const andAfterComma = /,\s+(?=(?:and|und|et|og|och|y|e|en|i)\s)/gi
const spaces = /\s+/
const address = /^(?:https?:)?\/\//i
/** Where to write to somebody, behind the name: `ANA VALE ana@gazette.example`. */
const mail = new RegExp(`[\\s,]\\s?[(<]?${mailAddress}[)>]?(?=[\\s,;]|$)`, 'g')
/** The end of a sentence, and of no short form: `Corp.`, `Jr.`. */
const fullStop = /([^\s.]{5})\.$/
const dash = /\s{1,9}-\s{1,9}/
/** A degree, or the form of a firm, that stays with the name before it. */
export const suffix: RegExp =
  /^(?:jr|sr|ii|iii|iv|ph\.?\s?d|m\.?d|m\.?a|m\.?s|mba|esq|cfp|cpa|cfa|rn|rd|dds|dvm|jd|e-ryt.*|msc|bsc|facp|do|lcsw|rdn|inc|llc|ltd|llp)\.?$/i
/** The last word, or the first one, of what somebody is. Degrees are not among them: they are part of how people sign. */
const post =
  /(?:^|\s)(?:writers?|reporters?|correspondents?|editors?|editor-in-chief|columnists?|journalists?|staff|contributors?|analysts?|bureau|desk|photographers?|producers?|experts?|officers?|founders?|co-founders?|directors?|managers?|presidents?|professors?|specialists?|consultants?|engineers?|fellows?|researchers?|strategists?|redakteur(?:in)?|korrespondent(?:in)?|journaliste|rédacteur|rédactrice|periodista|redactora?|corresponsal|giornalista|profesorius)$|^(?:ceo|cto|cfo|coo|vp|director|head|chief|president|professor|founder|editor|senior|managing|deputy|political|sports?)\s/i
/** A longer text, in UTF-16 units, is a name and what that person is. */
const maxWithPost = 60
/** More commas than names that anyone lists: an enumeration. */
const maxNames = 40

/**
 * The names of a text that holds nothing but names: `By Ana Vale, Bo Stone and Cy Reed` are three. Cut at marks that no
 * name has, at the language's 'and' between names, and at commas where every piece can be a name by itself.
 */
export function splitNames(text: string): string[] {
  const names: string[] = []
  const folded = foldText(decodeTwice(text))
  if (address.test(folded)) return [folded]
  const reporters = koreanNames(folded)
  if (reporters.length > 0) return reporters
  const stripped = (folded.includes('@') ? folded.replace(mail, '') : folded).replace(lead, '').replace(fullStop, '$1')
  for (const part of withoutOwnAsides(stripped).split(strongMarks)) {
    for (const name of splitPart(withoutPost(foldText(part))).map(withoutPostBehind)) {
      if (name !== '' && !names.includes(name)) names.push(name)
      if (names.length === maxNames) return names
    }
  }
  return names
}

/** `Ana Vale - Hill Gazette`: what follows the dash is where the person works. */
function withoutPost(part: string): string {
  const [first = '', ...others] = part.split(dash)
  return others.length > 0 && isFullName(first) ? first : part
}

/** Without the brackets where the rest is names; else they are a part of what a firm or a desk calls itself. */
function withoutOwnAsides(text: string): string {
  const rest = withoutAsides(text)
  return rest === text || !splitPart(rest).every(isFullName) ? text : rest
}

function splitPart(part: string): string[] {
  const all = part.replace(andAfterComma, ' ').split(commas).map(foldText).filter(Boolean)
  const pieces = withoutOutlet(all)
  if (pieces.length > 1) {
    const flat = pieces.filter((piece, index) => index === 0 || !isPost(piece)).flatMap(splitAnd)
    if (flat.every(isName)) return flat
    if (flat.every((piece) => hasHan(piece))) return flat
    const people = flat.slice(0, -1)
    if (people.length > 1 && people.every(isFullName) && endsInOutlet.test(flat.at(-1) ?? '')) return people
    const first = pieces[0] ?? ''
    return part.length > maxWithPost && isFullName(first) ? [first] : joinSuffixes(pieces)
  }
  return splitAnd(all.length > 1 ? (pieces[0] ?? part) : part)
}

/** An outlet that no name is written like, behind several of them: `Ana Vale, Bo Stone, g1 Hills`. */
const endsInOutlet = /^[^\s,]{0,6}\d[^\s,]{0,6}(?:\s\S{1,20}){0,4}$|\.\p{L}{2,4}$/u

/** `Ana Vale, CNN`: without the one outlet behind names. */
function withoutOutlet(pieces: readonly string[]): readonly string[] {
  const [last, ...before] = [...pieces].reverse()
  if (last === undefined || before.length === 0 || suffix.test(last) || !isAffiliation(last)) return pieces
  return before.every((piece) => isFullName(piece) && !isAffiliation(piece)) ? pieces.slice(0, -1) : pieces
}

/** Cuts at 'and' where both sides are names of several words, or, for words of two letters and more, any names. */
function splitAnd(text: string): string[] {
  const pieces = text.split(and).map(foldText).filter(Boolean)
  if (pieces.length < 2) return [text]
  return pieces.every(isFullName) ? pieces : [text]
}

/** `A, MD, B, CFP`: what is a degree or a part of a firm's name stays with the name before it. */
function joinSuffixes(pieces: readonly string[]): string[] {
  const joined: string[] = []
  for (const piece of pieces) {
    const last = joined.length - 1
    if (last >= 0 && suffix.test(piece)) joined[last] = `${joined[last]}, ${piece}`
    else joined.push(piece)
  }
  return joined.length > 1 && joined.every((piece) => isFullName(piece.split(commas, 1)[0] ?? ''))
    ? joined
    : [pieces.join(', ')]
}

/** Whether a piece says what a person is: `Senior Reporter`. */
export function isPost(text: string): boolean {
  return post.test(text)
}

/** Whether a text can be a name by itself: two to five words that look like parts of one, or an agency in capitals. */
function isName(text: string): boolean {
  return (
    isFullName(text) ||
    (text.length <= 12 && text === text.toUpperCase() && text !== text.toLowerCase() && !suffix.test(text))
  )
}

function isFullName(text: string): boolean {
  const words = text.split(spaces)
  if (words.length < 2 || words.length > 5) return false
  return isCapitalised(words[0] ?? '') && isCapitalised(words.at(-1) ?? '')
}
