import type { Credit } from '../../model/metadata.js'
import { letters } from '../../text/letters.js'
import type { CreditLine } from '../credits/credit-line-types.js'
import { changeOnDay } from '../dates/change-on-day.js'
import { isUpdatedLabel, withoutDateLabel } from '../dates/date-labels.js'
import { dayOf, findDates } from '../dates/find-date.js'
import { hanWeekday, isWeekday, withoutWeekday } from '../dates/weekday-names.js'
import { byWords } from '../people/author-labels.js'
import { looksLikeName } from '../people/looks-like-name.js'
import { splitNames } from '../people/split-names.js'

/** A line that is nothing but dates, and perhaps who signs with them. */
export interface DateLine {
  /** As `findDates` gives them, in the line's order; at least one. */
  readonly dates: readonly string[]
  /** The first of them whose words do not say that of a change, and the first whose words do. */
  readonly published: string | undefined
  readonly changed: string | undefined
  /** Whether words say of a date that it is that of the publication or of a change, and of nothing else. */
  readonly isLabelled: boolean
  /** Who stands with the dates: `2 March 2021 by Ana Vale`. */
  readonly names: readonly string[]
}

/** A longer line is prose, in UTF-16 units. */
const maxLine = 160

/** What such a line has in any case, and what it never has: a quick look at prose. */
const number = /\d\d/
const proseMark = /[，。！？“”]|[!?…]$/
/** What else stands in such a line: the day of the week, how long the text takes to read, a word behind the time. */
const aside = new RegExp(
  `(?<![${letters}])(?:${hanWeekday}|(?:(?:Lesezeit|Leestijd|Lästid|Lesetid|Czas czytania|T(?:emps|iempo|empo) d[ei] [Ll]ett?[uo]ra|Temps de [Ll]ecture|Tempo de [Ll]eitura)\\s?:?\\s)?\\d{1,3}\\s?-?(?:[Mm]in(?:ut[aeiou]s?|uten|uuttia|ut[st]?er)?s?|MINS?|dk|dak|мин)\\.?(?:\\s(?:[Rr]ead|READ|okuma|leestijd|czytania|d[ei] (?:lecture|lectura|lettura|leitura)))?|[Uu]hr|UHR|uur|[Hh]rs|horas|IST|AR)(?![${letters}])`,
  'g',
)
const wordOf = /[^\s,.;|/·•–—:()（）\d]{1,16}/g

/** What a line that is only dates has nothing of: any other word or number. */
const other = new RegExp(`[${letters}\\d]`)
const marks = /^[\s,;|/·•–—:-]{1,9}|[\s,;|/·•–—:-]{1,9}$/g
/** Labels that facts of the story have too, those of events, laws and books: `Date: 12 May 2024`, 时间：…, `vom 3. Mai 2020`. */
const ofAnything = /(?:^|[\s|（(])(?:date|datum|fecha|data|дата|日期|时间|時間|vom|erschienen|出版)\s?[:：]?\s*$/i
/** What announces a name before or behind a date. Firms are behind 'posted by' as well. */
const lead = new RegExp(`^(?:(?:written|reported)\\s)?(?:${byWords})\\s`, 'i')
/** What joins a byline to the date behind it. */
const joint = /\s(?:on|at|am|le|el)$/i

/**
 * Reads a line that is nothing but dates, their labels and times, and names; undefined for every other.
 *
 * @param isAuthor Whether the document states somebody as an author. Other names count behind a `by` alone.
 */
export function readDateLine(text: string, isAuthor: (name: string) => boolean): DateLine | undefined {
  if (text.length > maxLine || proseMark.test(text) || !number.test(text)) return undefined
  const found = findDates(text)
  if (found.length === 0) return undefined
  let isLabelled = false
  let published: string | undefined
  let changed: string | undefined
  const names: string[] = []
  const isPlain = (part: string): boolean => {
    if (!hasWords(part)) return true
    const signed = signedNames(part.replace(marks, '').replace(joint, ''), isAuthor)
    for (const name of signed) names.push(name)
    return signed.length > 0
  }
  let end = 0
  for (const { before, length, text: date } of found) {
    end += before.length + length
    const rest = withoutDateLabel(before)
    if (!isPlain(rest)) return undefined
    isLabelled ||= rest !== withoutWeekday(before) && !ofAnything.test(before)
    if (isUpdatedLabel(before)) changed ??= date
    else published ??= date
  }
  const same = changeOnDay(text.slice(end))
  const day = found.at(-1)?.text
  if (same?.time !== undefined && day !== undefined) changed ??= `${dayOf(day)} ${same.time}`
  isLabelled ||= same !== undefined
  if (!isPlain(text.slice(end + (same?.length ?? 0)))) return undefined
  return { dates: found.map((date) => date.text), published, changed, isLabelled, names }
}

/** What such a line tells of the article, beside people. Dates without labels are stated elsewhere. */
export function creditOfDates({ published, changed, isLabelled }: DateLine, people: Credit[] = []): CreditLine {
  const credit: CreditLine = { people, complete: true }
  if (isLabelled && published !== undefined) credit.date = published
  if (isLabelled && changed !== undefined) credit.changed = changed
  return credit
}

function hasWords(text: string): boolean {
  if (!other.test(text)) return false
  const rest = text.replace(aside, '')
  return other.test(rest) && other.test(rest.replace(wordOf, (word) => (isWeekday(word) ? '' : word)))
}

/** The names of a text that holds nothing else; none where one of them is nobody that we know. */
function signedNames(part: string, isAuthor: (name: string) => boolean): string[] {
  const names = splitNames(part).filter(hasWords)
  return names.every(lead.test(part) ? looksLikeName : isAuthor) ? names : []
}
