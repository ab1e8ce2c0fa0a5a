import { hasHan } from '../../text/has-han.js'
import { isHanPersonName } from '../credits/surnames.js'

/** Georgian has no capitals in use, though Unicode gives its letters a case; Persian and Hindi join letters or part them. */
const capitalised = /^[\p{Lu}\p{Lt}\p{Lo}\u10D0-\u10FF][\p{L}\p{M}\u200C-\u200D'’`.-]{0,24}$/u
/** Б.Сарнай: the letter of the father's name and one's own, how Mongolians sign. */
const initialled = /^[А-ЯЁӨҮ]\.[А-ЯЁӨҮ][а-яёөү]{2,20}$/
const particle =
  /^(?:de|del|della|der|den|di|da|das|dos|do|du|la|le|van|von|vom|zu|zur|bin|ibn|al|el|ter|ten|af|av|ben|y|e|d'|of)$/u
const spaces = /\s+/
/** Words of controls and sections that are written like names. */
const control =
  /\b(?:share|follow|subscribe|comments?|read|more|about|contact|home|news|menu|search|sign|log|login|print|email|e-mail|save|click|view|all|posts?|articles?|stories|newsletter|video|photos?|minutes?|min|ago|today|facebook|twitter|whatsapp|linkedin|copy|link|teilen|kommentare?|mehr|startseite|artikel|folgen|partager|compartir|condividi|editorial standards|privacy|policy|terms|advertisement|opinion|politics|sports?|business|world|culture|exclusive|breaking|live|updates?|rss|feed)\b|구독|페이지/i
const maxWords = 6
const maxLength = 60

/** Whether a word is written like a part of a name; scripts without capitals write all words so. */
export function isCapitalised(word: string): boolean {
  return capitalised.test(word)
}

/** Whether a text has a word of controls and sections. */
export function namesControl(text: string): boolean {
  return control.test(text)
}

/** Whether a text of a few words can be the name of a person by its form. A form only: places look the same. */
export function looksLikeName(text: string): boolean {
  if (text.length > maxLength || text === '') return false
  if (hasHan(text)) return isHanPersonName(text)
  const words = text.split(spaces)
  if (words.length === 1) return initialled.test(text)
  if (words.length > maxWords || control.test(text)) return false
  return words.every(
    (word, index) =>
      isCapitalised(word) || (index > 0 && index < words.length - 1 && particle.test(word.toLowerCase())),
  )
}
