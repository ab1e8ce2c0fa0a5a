import { hasHan } from '../../text/has-han.js'
import { unitsOf } from '../../text/units-of.js'
import { hasProseWords, isOutletName } from './outlets.js'
import { isHanPersonName } from './surnames.js'

/** What stands behind a label such as 作者： people or desks, and outlets among them. */
export interface NameList {
  /** In the order of the text; outlets are not among them unless nothing else is there. */
  people: string[]
  /** The outlet that stands beside the people: `某网 甲`. */
  outlet?: string
}

/** Work numbers of an editor's desk: `SF055`, `[SF055]`, `_NBJ1133`. */
const staffCode = /[\s_[(（【]{0,2}\b[A-Z]{1,4}\d{2,6}\b[\])）】]?/g
const staffCodeAfterUnderscore = /_[A-Z]{1,4}\d{2,6}/g
const asides = /[（(][^（）()]{0,20}[）)]/g
/** What staff codes and asides have: most names stand without. */
const beside = /[\d（(]/
const trailing = /(?:\s{0,9}(?:等人?|整合|(?:综合|摄影)?报道|(?:綜合|攝影)?報導|整理|综合)|[。.；;，,、])$/u
/** The last unit of each of these. */
const trailingUnits = unitsOf('等人合道導理。.；;，,、')
/** At most so many of them stand one after the other. */
const maxTrailing = 3
const listSeparators = /[、，,;；&＆/／▪]/
const spaces = /\s+/
/** 某网专栏作者: what somebody is, before the name. */
const post = /专栏作者$/u
/** 甲，系某大学教授: what stands behind a name. */
const whatTheyAre = /^\s?(?:系|现任|现为|曾任|供职|就职)/u
const singleHan = /^\p{Script=Han}$/u
const lenientName = /^[\p{L}\p{M}\p{N}·•・‧._@'’*《》“”"+ -]{1,24}$/u
/** 河边的老周: a pen name may have it between two words. */
const ofPenName = /(?<=^.{1,3})的(?=.{1,4}$)/u
const digitsOnly = /^[\d\s.-]+$/
/** Longest name that is no personal name, in UTF-16 units: desks such as 某某市某某区融媒体中心 have 12 or so. */
const maxDeskLength = 16

/**
 * Reads a list of names in a text with Chinese characters (Latin names may stand among them). With `strict`, each must
 * be a personal name by its family name or an outlet by its ending; else pen names and desks will do.
 *
 * @returns undefined when the text is anything but names; an empty list when it is blank or only a work number
 */
export function readHanNames(text: string, strict: boolean): NameList | undefined {
  const people: string[] = []
  const outlets: string[] = []
  const list = clean(text)
  // Most often one name stands there alone.
  for (const part of listSeparators.test(list) ? list.split(listSeparators) : [list]) {
    if (people.length > 0 && whatTheyAre.test(part)) break
    for (const name of splitAtSpaces(part)) {
      if (isHanPersonName(name)) people.push(name)
      else if (isOutletName(name.replace(post, ''))) outlets.push(name.replace(post, ''))
      else if (!strict && isLenientName(name)) people.push(name)
      else return undefined
    }
  }
  if (people.length === 0) return { people: outlets }
  const outlet = outlets[0]
  return outlet === undefined ? { people } : { people, outlet }
}

function clean(text: string): string {
  let rest = text.trim()
  if (beside.test(rest))
    rest = rest.replace(staffCodeAfterUnderscore, '').replace(staffCode, '').replace(asides, ' ').trim()
  for (let round = 0; round < maxTrailing && trailingUnits.has(rest.charCodeAt(rest.length - 1)); round++)
    rest = rest.replace(trailing, '').trim()
  return rest
}

function isLenientName(name: string): boolean {
  if (!lenientName.test(name) || digitsOnly.test(name)) return false
  return !hasHan(name) || (name.length <= maxDeskLength && !hasProseWords(name.replace(ofPenName, '')))
}

/** `甲乙 丙丁` are two, `甲 乙` is one set wide, `Ann Lee` is one. */
function splitAtSpaces(part: string): string[] {
  const words = part.trim()
  if (!spaces.test(words)) return words === '' ? [] : [words]
  const names: string[] = []
  let open: 'single' | 'latin' | undefined
  for (const word of words.split(spaces)) {
    if (word === '') continue
    const kind = singleHan.test(word) ? 'single' : hasHan(word) ? undefined : 'latin'
    const last = names.length - 1
    if (kind !== undefined && kind === open) {
      names[last] = kind === 'single' ? `${names[last]}${word}` : `${names[last]} ${word}`
      if (kind === 'single' && (names[last]?.length ?? 0) >= 3) open = undefined
    } else {
      names.push(word)
      open = kind
    }
  }
  return names
}
