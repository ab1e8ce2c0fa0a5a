import { isAffiliation, withoutAsides, withoutPostBehind } from '../people/beside-name.js'
import { isPost, suffix } from '../people/split-names.js'

const capitalised = /^\p{Lu}[\p{L}\p{M}'’.-]{0,24}$/u
/** A word of a script without capitals, from Hebrew to Georgian, Ethiopic and Khmer. */
const caseless =
  /^[\u05D0-\u10FF\u1200-\u139F\u1780-\u17FF][\u0591-\u10FF\u1200-\u139F\u1780-\u17FF\u200C-\u200D'’.-]{1,24}$/
const particle = /^(?:de|del|della|der|den|di|da|dos|du|la|le|van|von|vom|zu|zur|bin|ibn|al|el|ter|ten|af|av|ben|y)$/u
const separators = /(\s{0,9}(?:,|;|&|\+|\/)\s{0,9}|\s{1,9}(?:and|AND|und|UND|et|y|e|en|och|og|with|mit|avec)\s{1,9})/u
const comma = /^\s{0,9},/
/** What is `and` in one language and `in` in another. */
const placeMark = /^\s{1,9}en\s/
/** What ends a list of names. */
const conjunction = /^\s{1,9}\p{L}{1,3}\s|&/u
/** What stands before an outlet as well as before one more name. */
const beforeOutlet = /^\s{0,9},|with|mit|avec/
/** Where somebody writes, or for whom: `Ana Vale in Nantes`, `Ana Vale for the Hill Gazette`, `à Nantes`, `special to the Gazette`. */
const place =
  /(?:^|\s{1,9})(?:in|from|at|aus|à|for|für|pour|[Ss]pecial to)\s{1,9}(?:the\s|The\s|die\s|den\s|le\s|la\s)?\p{Lu}[\p{L} .'’-]{1,40}$/u
const fullStop = /\.$/
const spaces = /\s+/
/** Words of a name: a person has up to five with particles, a desk as many. */
const maxWords = 6
/** Words of a name in a script in which prose looks the same. */
const maxCaseless = 4
/** Names of one list; more is an enumeration in prose. */
const maxNames = 12

/**
 * Reads a list of names in Latin, Cyrillic or Greek letters: every word begins with a capital, but for particles.
 * Places (`in London`, `(London)`), job titles and outlets behind a comma go.
 *
 * @returns undefined when the text is anything but names
 */
export function readLatinNames(text: string): string[] | undefined {
  // Names and, between them, what divides them.
  const parts = withoutAsides(text).trim().replace(fullStop, '').split(separators)
  if (parts.length > maxNames * 2) return undefined
  const names: string[] = []
  for (let index = 0; index < parts.length; index += 2) {
    const name = withoutPostBehind((parts[index] ?? '').trim().replace(place, ''))
    const mark = parts[index - 1] ?? ''
    if (name === '') continue
    if (names.length > 0 && isPost(name)) {
      // `corresponsal en Madrid`: behind a post that word tells the place.
      if (placeMark.test(parts[index + 1] ?? '')) index += 2
      continue
    }
    if (hasFullName(names) && beforeOutlet.test(mark) && isAffiliation(name)) continue
    if (!isLatinName(name)) return undefined
    const last = names.length - 1
    if (last >= 0 && comma.test(mark) && suffix.test(name)) names[last] = `${names[last]}, ${name}`
    else if (index < parts.length - 1 || !isBesideNames(name, parts, names)) names.push(name)
  }
  return names.length === 0 ? undefined : names
}

/**
 * Whether the last part of a list is a place or an outlet: one word behind a comma and full names (`Ana Vale, Nantes`), or
 * whatever stands behind a comma where an `and` has ended the list.
 */
function isBesideNames(name: string, parts: readonly string[], names: readonly string[]): boolean {
  if (names.length === 0 || !comma.test(parts.at(-2) ?? '')) return false
  if (conjunction.test(parts.at(-4) ?? '')) return true
  return !spaces.test(name) && names.every((known) => spaces.test(known))
}

/** Whether every word begins with a capital or is a particle. A single word counts. */
function isLatinName(name: string): boolean {
  const words = name.split(spaces)
  if (words.length > maxWords) return false
  if (words.every((word) => caseless.test(word))) return words.length <= maxCaseless
  return words.every((word, index) => capitalised.test(word) || (index > 0 && particle.test(word))) && isBounded(words)
}

function isBounded(words: readonly string[]): boolean {
  const last = words[words.length - 1]
  return last !== undefined && !particle.test(last)
}

/** Whether a list of names is surely one of people: some name has a given and a family name. */
export function hasFullName(names: readonly string[]): boolean {
  return names.some((name) => spaces.test(name))
}
