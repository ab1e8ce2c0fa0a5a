import type { CreditRole } from '../../model/metadata.js'
import { findDate } from '../dates/find-date.js'
import { withoutWeekday } from '../dates/weekday-names.js'
import { colonLabels, labelColon, mailAddress, openLabels, signedForms } from '../people/author-labels.js'
import { addPeople } from './add-people.js'
import type { CreditLine } from './credit-line-types.js'
import { hasFullName, readLatinNames } from './latin-names.js'
import { readDatedLine } from './read-dated-line.js'

type Kind = CreditRole | 'author and photographer' | 'source' | 'none'

/** Who wrote it and took the pictures as well: `Text und Fotos: …`, `Words and pictures by …`. */
const written = '(?:text[eo]?|testo|tekst|words|story)'
const pictured = "(?:photos?|fotos?|foto[’']s|bild(?:er)?|pictures|images)"
const also = '\\s?(?:and|und|et|y|e|en|og|och|[&/+,])\\s?'

/** A label needs a colon, or is a phrase that ends in its preposition. First match wins. */
const labels: readonly (readonly [RegExp, Kind])[] = [
  [
    /^(?:(?:additional |further )?(?:reporting|report|words|story|written|text|interview|writing) by:?)\s{1,9}(.+)$/i,
    'author',
  ],
  [
    new RegExp(
      `^(?:${openLabels}|${colonLabels}|reporters|redactor|text|texte|texto|testo|teksti?|words|haber|reportagem)${labelColon}(.+)$`,
      'i',
    ),
    'author',
  ],
  [
    new RegExp(`^(?:${written}${also}${pictured}|${pictured}${also}${written})(?:\\s?:|\\sby:?)\\s{0,9}(.+)$`, 'i'),
    'author and photographer',
  ],
  [/^(?:(?:editing|edited|editado|edição) by:?)\s{1,9}(.+)$/i, 'editor'],
  [/^(?:editor|editors|redaktion|rédaction|redacción|редактор)\s?:\s?(.+)$/i, 'editor'],
  [/^(?:(?:translated|translation) by:?|translated from (?:the )?[a-z]+ by:?)\s{1,9}(.+)$/i, 'translator'],
  [/^(?:translator|translation|übersetzung|traduction|traducción|traduzione)\s?:\s?(.+)$/i, 'translator'],
  [
    /^(?:(?:photo|photos|photograph|photographs|photography|picture|pictures|image|images) by:?)\s{1,9}(.+)$/i,
    'photographer',
  ],
  [
    /^(?:photo|photos|photo credit|photograph|photography|picture|pictures|image|image credit|images|foto|fotos|bild|bilder|crédit photo|crédits photo|fotografía)\s?:\s?(.+)$/i,
    'photographer',
  ],
  [/^(?:(?:illustration|illustrations|graphic|graphics) by:?)\s{1,9}(.+)$/i, 'illustrator'],
  [/^(?:illustration|illustrations|graphic|graphics|infografik|infographie)\s?:\s?(.+)$/i, 'illustrator'],
  [/^(?:proofread by:?|proofreading:|proofreader:)\s{1,9}(.+)$/i, 'proofreader'],
  [/^(?:(?:source|sources|quelle|quellen|fuente|fonte|bron|источник)\s?:\s?|source )(.+)$/i, 'source'],
  [/^(?:compiled by:?|produced by:?|production:|producer:)\s{1,9}(.+)$/i, 'none'],
]
/** A byline without a colon: what follows must be full names. */
const byline =
  /^(?:by:?|BY:?|By:?|(?:Von|VON|Par|PAR|Por|POR|Door(?=:)|DOOR(?=:)|di|Di(?=:)|Av|Af|[Aa] cura di):?(?:\sunser(?:em|er|en)\s\p{Lu}\p{L}{4,30})?)\s{1,9}(.+)$/u
/** The same with what it is that they signed. */
const formByline = new RegExp(`^${signedForms}\\s(?:by|von|par|por)\\s{1,9}(.+)$`, 'i')
/** Outlets that sign with one word. */
const agencies = /^(?:AFP|AP|Reuters|Bloomberg|dpa|DPA|EFE|ANSA|TASS|PA|ANI|PTI|IANS|Xinhua|Kyodo|Yonhap)$/
const divider =
  /\s{0,9}(?:;|\||•|·|—)\s{0,9}|,\s(?=(?:[Pp]hotos?|[Ff]otos?|[Bb]ild(?:er)?|[Tt]ext|[Ii]llustration)\s?:)|\s(?=(?:Photos?|Fotos?|Bild(?:er)?)\s?:)(?<=\s\p{Lu}[\p{L}’'-]{1,24}\s)|(?:\.\s{1,9})(?=(?:Editing|Reporting|Writing|Additional|Photo|Photos|Translated|Edited)\b)/u
/** What stands before a date behind the names, and at most so much behind it, in UTF-16 units: a time, a place. */
const dateLabel = /^(?:(?:updated|published|posted)(?: on)?:?\s)?$/i
const maxBehindDate = 26
/** Every label has a colon or a `by`, and every byline one of these: most parts of prose have none. */
const preposition =
  /\bby\b|\b(?:Von|Par|Por)\s|^(?:door|di|av|af|a cura di|scritto|pubblicato|inserito|geplaatst|geschreven):?\s/i
/** Han, Kana and Hangul with their punctuation: a line that begins so begins with no label in Latin letters. */
const firstWide = 0x2e80
const armenianColon = '՝'
/** The address of whoever signs, behind the name. */
const address = new RegExp(`\\s[(<[]?${mailAddress}[)>\\]]?$`)
const fullStop = /\.$/
const sourceForm = /^[\p{Lu}\p{N}][^!?;:]{1,47}$/u
/** Agencies that are written small, and how German sites sign with the desk and the agency: `n-tv.de, ava/dpa`. */
const smallSource =
  /^(dpa|afp|apa|sda|epd|kna|ansa|[a-z\d-]{1,30}\.[a-z]{2,4}(?=, [a-z]{2,4}\/[a-z]))(?:, [a-z/]{2,20})?$/
/** A list of what somebody has read, and no outlet. */
const references = /^(?:sources|quellen)\b.{0,60}(?:,|\s(?:and|und)\s)/i
const sentence = /[.!?]\s+\p{Lu}|[!?]$/u
/** Longest credit line in Latin letters, in UTF-16 units. */
const maxLength = 200
/** Words of a source; more is a sentence. */
const maxSourceWords = 6

/** Reads a credit line in Latin (Cyrillic, Greek) letters; undefined when any part of it is something else. */
export function readLatinLine(text: string): CreditLine | undefined {
  if (text.length > maxLength || text.charCodeAt(0) >= firstWide) return undefined
  if (!mayBeCredit(text)) return undefined
  const line = text.includes('@') ? text.replace(address, '') : text
  const result: CreditLine = { people: [], complete: true }
  let found = false
  for (const part of line.split(divider)) {
    if (part === undefined || part.trim() === '') continue
    if (readPart(part.trim(), result)) found = true
    else if (found && isDate(part.trim())) result.date = part.trim()
    else return readDatedLine(line)
  }
  return found ? result : undefined
}

function isDate(part: string): boolean {
  const found = findDate(part)
  if (found === undefined || !dateLabel.test(withoutWeekday(found.before))) return false
  return part.length - found.before.length - found.length <= maxBehindDate
}

function mayBeCredit(text: string): boolean {
  return text.includes(':') || text.startsWith('SOURCE ') || text.includes(armenianColon) || preposition.test(text)
}

function readPart(part: string, result: CreditLine): boolean {
  if (!mayBeCredit(part)) return false
  for (const [pattern, kind] of labels) {
    const value = pattern.exec(part)?.[1]
    if (value !== undefined) return !(kind === 'source' && references.test(part)) && readValue(kind, value, result)
  }
  const value = (byline.exec(part) ?? formByline.exec(part))?.[1]
  if (value === undefined) return false
  const names = readLatinNames(value)
  if (names === undefined || !(hasFullName(names) || names.every((name) => agencies.test(name)))) return false
  addPeople(result.people, 'author', names)
  return true
}

function readValue(kind: Kind, value: string, result: CreditLine): boolean {
  if (kind === 'source') {
    const stated = value.replace(fullStop, '')
    const small = smallSource.exec(stated)?.[1]
    const name = small ?? stated
    if (small === undefined && !sourceForm.test(name)) return false
    if (sentence.test(name) || name.split(' ').length > maxSourceWords) return false
    result.source ??= { name, kind: 'line' }
    return true
  }
  const names = readLatinNames(value)
  if (names === undefined) return false
  for (const role of rolesOf(kind)) addPeople(result.people, role, names)
  return true
}

function rolesOf(kind: Exclude<Kind, 'source'>): readonly CreditRole[] {
  if (kind === 'author and photographer') return ['author', 'photographer']
  return kind === 'none' ? [] : [kind]
}
