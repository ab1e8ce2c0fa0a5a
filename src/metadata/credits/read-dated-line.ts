import { findDate } from '../dates/find-date.js'
import { withoutWeekday } from '../dates/weekday-names.js'
import { byWords } from '../people/author-labels.js'
import { isAffiliation } from '../people/beside-name.js'
import { isFirm } from '../people/is-firm.js'
import { addPeople } from './add-people.js'
import type { CreditLine } from './credit-line-types.js'
import { hasFullName, readLatinNames } from './latin-names.js'

/** What was done with the text, in the languages whose content systems write such lines. */
const verb =
  '(?:posted|submitted|published|written|created|veröffentlicht|geschrieben|erstellt|publiée?|posté|écrit|rédigé|publicado|escrito|enviado|postado|pubblicato|scritto|inserito|geplaatst|geschreven)'
const by = `(?:${byWords}|da):?\\s`
/** What every such line has. */
const anyBy = new RegExp(`\\b(?:${byWords}|da)\\b`, 'i')
const digit = /\d/
const on = '(?:\\s(?:on|am|le|el|em|il|den|op))?'
/** How Movable Type ends a text; of a reader's comment it has a colon: `Posted by: Bo Stone at January 15, 2004`. */
const postedAt = new RegExp(`^(${verb}\\s(?:${byWords})\\s\\S.{1,80}?)\\sat\\s?$`, 'i')
const mark = '(?:\\s?[|·•,–—-])?'
/** Where it was filed, how long it takes to read, how many comments there are. */
const rest = '(?:\\s(?:in|dans|en|em|unter)\\s[^.!?|·•–—]{1,40})?(?:\\s?[|·•–—][^.!?]{1,60})?'

/** `Posted by Ana Vale on ` before the date and its day of the week, and what may follow it. */
const nameBefore = new RegExp(`^(${verb}\\s)?${by}(\\S.{1,80}?)${mark}${on}\\s?$`, 'i')
const restBehind = new RegExp(`^${rest}$`, 'i')
/** `Published on ` before the date, and ` by Ana Vale in Mills` behind it. */
const labelBefore = new RegExp(`^(${verb}${on})?:?\\s?$`, 'i')
const nameBehind = new RegExp(`^(?:\\s(?:min|uhr|hrs?))?${mark}\\s${by}(\\S.{1,80}?)${rest}$`, 'i')

/** A name of one word: one of a user. */
const nickname = /^[^\s,.]+$/
/** Who published it is often a firm. */
const publisher = /^published\s$/i
/** Where and how it was published, behind the name: `By Ana Vale Published in Mills May 3, 2024`. */
const published = /\s(?:published|posted|updated|filed)\b.{0,80}$/i
/** Who posts for a site. */
const account = /(?:^|\s)(?:admin(?:istrator)?|webmaster|team|staff)$/i
/** Without a word that joins names or a third part, what is behind a comma is a place or an outlet. */
const joined = /\s(?:and|und|et|y|e|en|og|och)\s|[&/]|,.{1,80},/i

/**
 * Reads a line that says who wrote the text and when, and nothing else: `Posted by Ana Vale on May 3, 2024`,
 * `May 3, 2024 by Ana Vale | 3 comments`. A name of one word is a place or a user, but behind a verb the line is one all the
 * same.
 */
export function readDatedLine(line: string): CreditLine | undefined {
  if (!anyBy.test(line) || !digit.test(line)) return undefined
  const found = findDate(line)
  if (found === undefined) return readTimedLine(line)
  const behind = line.slice(found.before.length + found.length)
  const spoken = withoutWeekday(found.before)
  // Some people are called like days of the week: `By Joe Friday, May 3`.
  return readAround(found.text, spoken, behind) ?? readAround(found.text, found.before, behind)
}

/** How Blogger ends a text: `Posted by Ana Vale at 3:14 PM`, the day is over the headline. */
const timed = new RegExp(
  `^(?:${verb}|eingestellt|gepost|upplagd|diposting)\\s(?:${byWords}|da|oleh)\\s(\\S.{1,80}?)\\s(?:at|um|à|às|en|a|alle|op|kl\\.?|di)\\s\\d{1,2}[:.h]\\d{2}(?:\\s?[ap]\\.?m\\.?)?$`,
  'i',
)

function readTimedLine(line: string): CreditLine | undefined {
  const name = timed.exec(line)?.[1]
  if (name === undefined) return undefined
  const result: CreditLine = { people: [], complete: true }
  addPeople(result.people, 'author', namesOf(name))
  return result
}

function readAround(date: string, before: string, behind: string): CreditLine | undefined {
  const ahead = restBehind.test(behind) ? nameBefore.exec(before.replace(postedAt, '$1 ')) : null
  const label = ahead === null ? labelBefore.exec(before) : null
  const name = ahead?.[2] ?? (label === null ? undefined : nameBehind.exec(behind)?.[1])
  if (name === undefined) return undefined
  const result: CreditLine = { people: [], date, complete: true }
  const names = publisher.test(ahead?.[1] ?? '') ? [] : namesOf(name)
  if (names.length > 0) addPeople(result.people, 'author', names)
  else if ((ahead?.[1] ?? label?.[1]) === undefined || !nickname.test(name)) return undefined
  return result
}

function namesOf(stated: string): string[] {
  const text = stated.replace(published, '')
  const names = readLatinNames(joined.test(text) ? text : (text.split(',', 1)[0] ?? '')) ?? []
  return names.filter((name) => hasFullName([name]) && !isFirm(name) && !isAffiliation(name) && !account.test(name))
}
