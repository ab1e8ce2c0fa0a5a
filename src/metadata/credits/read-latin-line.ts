import type { CreditRole } from '../../model/metadata.js'
import { firstWide } from '../../text/has-han.js'
import { phrasesOf } from '../../text/phrases.js'
import { findDate } from '../dates/find-date.js'
import { withoutWeekday } from '../dates/weekday-names.js'
import { colonLabels, mailAddress, openLabels, signedForms } from '../people/author-labels.js'
import { addPeople } from './add-people.js'
import { agencyNames, isAgency } from './agencies.js'
import type { CreditLine } from './credit-line-types.js'
import { hasFullName, readLatinNames } from './latin-names.js'
import { readDatedLine } from './read-dated-line.js'

type Kind = CreditRole | 'author and photographer' | 'source' | 'none'

/** What was done, by the labels that a colon follows and by the words before a `by`. */
const forms: readonly (readonly [kind: Kind, labels: string, words: string])[] = [
  [
    'author',
    `${openLabels}|${colonLabels}|autork[ai]|autorka/autor|reporters|redactor|text[eo]?|testo|teksti?|words|haber|reportagem`,
    '(additional |further )?(report(ing)?|words|story|written|text|interview|writing)',
  ],
  ['editor', 'editors?|redaktion|rédaction|redacción|редактор|toimetaja', '(texto )?(editing|edited|editado|edição)'],
  [
    'translator',
    'translat(or|ion)|übersetzung|traduc(tion|ción|cció)|traduzione|tradução|vertaling|översättning|oversættelse|oversettelse|käännös|tłumaczenie|p(ř|r)eklad|fordította|traducerea|pri?jevod|prevod|превод|перевод|переклад|μετάφραση|çeviri|ترجمة|תרגום',
    'translated|translation|traduit|tradução|tradu[cz]ido|traduc(tion|ción)|tradotto|traduzione|übersetzt|vertaald|översatt|oversatt',
  ],
  [
    'photographer',
    "photos?|photo credit|photograph|photography|pictures?|image|image credit|images|fotos?|bild(er)?|crédits? photo|fotograf[íi]a|kuvat?|valokuva|снимк[аи]|zdjęci[ae]|źródło zdjęcia głównego|fotó|φωτογραφία|fotoğraf|foto[’']s|צילום",
    'photos?|photographs?|photography|pictures?|images?',
  ],
  ['illustrator', 'illustrations?|graphics?|infografik|infographie', 'illustrations?|graphics?'],
  ['proofreader', 'proofreading|proofreader', 'proofread'],
  [
    'source',
    'sources?|quellen?|fuentes?|fontes?|bron|källa|kilde|lähde|zdroj|źródło|forrás|sursa|izvor|извор|източник|источник|πηγή|kaynak|allikas|avots|šaltinis|font|nguồn|sumber|المصدر|مصدر|منبع|מקור|ที่มา',
    '',
  ],
  ['none', 'production|producer', 'compiled|produced'],
]
const kindsByLabel = new Map(forms.flatMap(([kind, labels]) => [...phrasesOf(labels)].map((label) => [label, kind])))
const kindsByWord = new Map(forms.flatMap(([kind, , words]) => [...phrasesOf(words)].map((word) => [word, kind])))

/** Who wrote it and took the pictures as well: `Text und Fotos: …`, `Words and pictures by …`. */
const written = phrasesOf('text[eo]?|testo|tekst|words|story')
const pictured = phrasesOf("photos?|fotos?|foto[’']s|bild(er)?|pictures|images")
const also = /\s?[&/+,]\s?|\s(?:and|und|et|y|e|en|og|och)\s/
const translated =
  /^(?:translated from (?:the )?|traduit (?:de l['’]|du )|traducido del? |traduzido d[oe] |tradotto (?:dal |dall['’])|übersetzt aus dem |aus dem (?=[a-zäöü]{3,12}schen)|vertaald uit het |översatt från |oversatt fra )[a-zà-ÿ]{3,16}(?: übersetzt)?$/
/** `Author, Ana Vale` and, under it, `Role, Hill Gazette`: the labels that one large broadcaster writes with a comma in all its languages. */
const commaLabel = /^(author|autor|auteur|автор|yazan|penulis|tác giả|نویسنده|مصنف|الكاتب)[,،]\s(.{3,60})$/i
const commaPost = /^(?:role|reporting from|título del autor|место работы|عہدہ)[,،]\s[^.!?]{2,80}$/i

/** What stands between the label and its value. */
const labelMark = /[:：՝]|\sـ\s/
const preposed = ' by'
const beforeValue = /\sby\s/i
/** The same in other languages, and behind the word for a translation alone what is of anything elsewhere. */
const doneBy = /^([^.:;,|]{4,40}?)\s(?:von|par|por|da|door|av|af|per)\s(\S.{2,80})$/i
const translationOf = /^((?:tradução|traducción|traduzione|traducció|traduction|übersetzung))\s(?:de|di)\s(\S.{2,80})$/i
const unmarkedSource = 'source '
const correspondent = /^de notre (?:correspondant|envoyé)e?s?(?: [a-zé]{3,12})? (?:à|en|au|aux) [^,:]{2,30}[,:] (.+)$/i

/** A byline without a colon: what follows must be full names. */
const byline =
  /^(?:by:?|BY:?|By:?|(?:Von|VON|Par|PAR|Por|POR|Door(?=:)|DOOR(?=:)|di|Di(?=:)|Av|Af|[Aa] cura di):?(?:\sunser(?:em|er|en)\s\p{Lu}\p{L}{4,30})?)\s{1,9}(.+)$/u
/** The same with what it is that they signed. */
const formByline = new RegExp(`^${signedForms}\\s(?:by|von|par|por)\\s{1,9}(.+)$`, 'i')
/** Outlets that sign with one word. */
const agencies = new RegExp(`^(?:${agencyNames})$`)
/** How `inputs` begins, which is slow to compile: few lines do. */
const withWord = /^(?:[Ww]ith|[Aa]vec|[Mm]it|[Cc]o[nm])\s/
/** (With inputs from ANI), (Avec AFP), Con información de EFE y Reuters: whose reports were used. */
const inputs = new RegExp(
  `^(?:[Ww]ith|[Aa]vec|[Mm]it|[Cc]on|[Cc]om)(?:\\s[a-zà-ÿ]{2,12}){0,2}\\s(?:agenc(?:ies|ias)|agences|(?:${agencyNames})(?:(?:,|/|\\s[a-zà-ÿ]{1,3})\\s?(?:${agencyNames}|agenc(?:ies|ias)))?)\\.?$`,
)
const divider =
  /\s{0,9}(?:;|\||•|·|—)\s{0,9}|,\s(?=(?:[Pp]hotos?|[Ff]otos?|[Bb]ild(?:er)?|[Tt]ext|[Ii]llustration)\s?:)|\s(?=(?:Photos?|Fotos?|Fotó|Bild(?:er)?|Kuvat?|Zdjęcia)\s?:)(?<=\s\p{Lu}[\p{L}’'-]{1,24}\s)|(?:\.\s{1,9})(?=(?:Editing|Reporting|Writing|Additional|Photo|Photos|Translated|Edited)\b)/u
/** What stands before a date behind the names, and at most so much behind it, in UTF-16 units: a time, a place. */
const dateLabel = /^(?:(?:updated|published|posted)(?: on)?:?\s)?$/i
const maxBehindDate = 26
/** Every label has a colon (the Armenian and an Arabic one are here) or a `by`, and every byline one of these: most parts of prose have none. */
const preposition =
  /\bby\b|՝| ـ |\b(?:Von|Par|Por)\s|^(?:de notre|door|di|av|af|a cura di|scritto|pubblicato|inserito|geplaatst|geschreven):?\s|^(?:tradu|tradotto|übersetz|aus dem|vertaal|vertali|över[sf]|overs|texto? edita|edici|edita|redig)/i
/** The address of whoever signs, behind the name. */
const address = new RegExp(`\\s[(<[]?${mailAddress}[)>\\]]?$`)
const fullStop = /\.$/
/** In scripts without capitals prose looks the same: there it is shorter. */
const sourceForm = /^(?:[\p{Lu}\p{N}][^!?;:]{1,47}|\p{Lo}[^!?;:\s]{0,27}(?:\s[^!?;:\s]{1,20}){0,2})$/u
/** Agencies that are written small, and how German sites sign with the desk and the agency: `n-tv.de, ava/dpa`. */
const smallSource =
  /^(dpa|afp|apa|sda|epd|kna|ansa|[a-z\d-]{1,30}\.[a-z]{2,4}(?=, [a-z]{2,4}\/[a-z]))(?:, [a-z/]{2,20})?$/
/** A list of what somebody has read, and no outlet. */
const references = /^(?:sources|quellen|fuentes|fontes)\b.{0,60}(?:,|\s(?:and|und|y|e|i|et)\s)/i
/** `Font: ACN` in Catalan; elsewhere a text may be about letters. */
const typeface = /^font\b/i
const sentence = /[.!?]\s+\p{Lu}|[!?]$/u
/** Longest credit line in Latin letters, in UTF-16 units. */
const maxLength = 200
/** Words of a source; more is a sentence. */
const maxSourceWords = 6

/** Reads a credit line in Latin (Cyrillic, Greek) letters; undefined when any part of it is something else. */
export function readLatinLine(text: string): CreditLine | undefined {
  // A line that begins with a wide character begins with no label in Latin letters.
  if (text.length > maxLength || text.charCodeAt(0) >= firstWide) return undefined
  if ((withWord.test(text) && inputs.test(text)) || commaPost.test(text)) return { people: [], complete: true }
  const signed = commaLabel.exec(text)?.[2]
  const names = signed === undefined ? [] : (readLatinNames(signed) ?? [])
  if (hasFullName(names)) return { people: names.map((name) => ({ role: 'author', name })), complete: true }
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
  return text.includes(':') || text.startsWith('SOURCE ') || preposition.test(text)
}

function readPart(part: string, result: CreditLine): boolean {
  if (!mayBeCredit(part)) return false
  const labelled = readLabelled(part)
  if (labelled !== undefined) {
    const { kind, value } = labelled
    if (kind === 'source' && (references.test(part) || (typeface.test(part) && !isAgency(value)))) return false
    return readValue(kind, value, result)
  }
  const value = (byline.exec(part) ?? formByline.exec(part))?.[1]
  if (value === undefined) return false
  const names = readLatinNames(value)
  if (names === undefined || !(hasFullName(names) || names.every((name) => agencies.test(name)))) return false
  addPeople(result.people, 'author', names)
  return true
}

/** What a label says was done, and by whom: `Editing: …`, `Editing by …`, `Editing by: …`. */
function readLabelled(part: string): { kind: Kind; value: string } | undefined {
  const from = correspondent.exec(part)?.[1]
  if (from !== undefined) return withValue('author', from)
  const mark = labelMark.exec(part)
  const label = part
    .slice(0, mark?.index ?? 0)
    .trimEnd()
    .toLowerCase()
  const isPreposed = label.endsWith(preposed)
  const stated = isPreposed ? kindOfWord(label.slice(0, -preposed.length)) : kindOfLabel(label)
  if (mark !== null && stated !== undefined) return withValue(stated, part.slice(mark.index + mark[0].length))
  const by = part.search(beforeValue)
  const done = by === -1 ? undefined : kindOfWord(part.slice(0, by).toLowerCase())
  if (done !== undefined) return withValue(done, part.slice(by + preposed.length + 1))
  if (part.toLowerCase().startsWith(unmarkedSource)) return withValue('source', part.slice(unmarkedSource.length))
  const [, words = '', names = ''] = doneBy.exec(part) ?? translationOf.exec(part) ?? []
  const other = kindOfWord(words.toLowerCase())
  return other === 'translator' || other === 'editor' ? withFullName(other, names) : undefined
}

/** Where no `by` stands, only full names tell that nothing else is meant. */
function withFullName(kind: Kind, value: string): { kind: Kind; value: string } | undefined {
  return hasFullName(readLatinNames(value) ?? []) ? withValue(kind, value) : undefined
}

function withValue(kind: Kind, value: string): { kind: Kind; value: string } | undefined {
  const stated = value.trimStart()
  return stated === '' ? undefined : { kind, value: stated }
}

function kindOfLabel(label: string): Kind | undefined {
  return kindsByLabel.get(label) ?? (isOfBoth(label) ? 'author and photographer' : undefined)
}

function kindOfWord(words: string): Kind | undefined {
  const kind = kindsByWord.get(words) ?? (translated.test(words) ? 'translator' : undefined)
  return kind ?? (isOfBoth(words) ? 'author and photographer' : undefined)
}

function isOfBoth(label: string): boolean {
  const [first = '', second = '', ...more] = label.split(also)
  if (more.length > 0) return false
  return (written.has(first) && pictured.has(second)) || (pictured.has(first) && written.has(second))
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
  for (const role of rolesOf(kind)) addPeople(result.people, role, withoutAgencies(names))
  return true
}

/** Names without the agency beside them: `Foto: Ana Vale/ANP`. */
function withoutAgencies(names: readonly string[]): readonly string[] {
  return hasFullName(names) ? names.filter((name) => !isAgency(name)) : names
}

function rolesOf(kind: Exclude<Kind, 'source'>): readonly CreditRole[] {
  if (kind === 'author and photographer') return ['author', 'photographer']
  return kind === 'none' ? [] : [kind]
}
