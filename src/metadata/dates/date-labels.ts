import { phrasesOf } from '../../text/phrases.js'
import { publicationWords, updateWords } from './date-label-words.js'
import { withoutWeekday } from './weekday-names.js'

/** What may stand between a label and its date. */
const links: ReadonlySet<string> = new Set(
  'on am le el em il at op den om в на στις tarihi pada lúc ngày u a alle kl. kl kello klo o v ve у saat la pe în dne dnia dana'.split(
    ' ',
  ),
)

const updates = phrasesOf(updateWords)
const publications = phrasesOf(publicationWords)
/** UTF-16 units of the longest phrase. */
const longest = Math.max(...[...updates, ...publications].map(({ length }) => length))
/** Before the label of a publication a word begins, and a word of one to four letters may stand behind it. */
const beforeWord = /[\s|•·(（]/
const shortWord = /\s[^\s\d!-/:-@]{1,4}$/
/** Beside its date alone: a word of two characters that ends others. */
const updatedOn = /(?:^|\s)已[于於]$/

/** What says the same behind a date that is not the first one of its line: 2024-03-05 10:20 최종수정. */
export const updatedBehind: RegExp = /^\s?(?:최종\s?)?(?:수정|업데이트|更新)\s?(?:$|[|·•,，)）])/u

/** Where a text was printed first, before the day: `Published in the Ledger, `. */
const printedLabel = /^published in [A-Z][^.!?]{1,40},\s$/i

/** How a content system ends its posts: `This entry was posted on Friday, May 3, 2024 at 10:41 pm and is filed under …`. */
export const entryHead: RegExp =
  /^(?:this (?:entry|post) was (?:posted|written|published) on|dieser (?:beitrag|eintrag|artikel) wurde am|(?:cette entrée|cet article) a été publiée? le|esta entrada fue publicada el|questo articolo è stato pubblicato|dit (?:bericht|artikel) (?:is|werd) (?:geplaatst|gepubliceerd) op)\s(?:[^\d\s]{3,14}\s){0,2}\d/i

const eventLabel =
  /(?:when|event date|date of event|starts?|begins?|ends?|deadline|wann|beginn|termin|quand|cuándo|quando|wanneer|kiedy|kdy)\s?:\s?$/i

/** The same in a line that may stand anywhere: what no sentence has before a date. */
export const plainLabel: RegExp =
  /^posted by [^.:|]{2,60}\son\s?$|^(?:datum|date|fecha|data|дата|published|posted|post time|date published|publish(?:ed)? date|publication date|veröffentlicht|publié(?:e)?|publicado|pubblicato|page last (?:updated|modified|reviewed)|last (?:updated|modified|reviewed)|updated?)(?:\s(?:on|am|le|el|em|il))?\s?[:：@]?\s*$|(?:^|[\s|（(])(?:(?:发布|发表|發布|發佈|發表|录入|添加|上传|发稿|更新|成文)(?:时间|日期|時間)|时间|日期|時間|更新日|公開日|掲載日)\s?[:：]\s*$|^(?:등록일|작성일|입력|송고시간|تاریخ انتشار|تاريخ النشر)\s?[:：]?\s*$/i

/** Whether what stands before a date, perhaps with the day of the week, says that it is that of a change. */
export function isUpdatedLabel(before: string): boolean {
  return updatedStart(withoutWeekday(before)) !== undefined
}

/** Whether a line is such a label and nothing else, above its date. */
export function isUpdatedLine(text: string): boolean {
  return updatedStart(text) === 0
}

/** Whether it says, in a line near the headline, that it is that of the publication. */
export function isPublishedLabel(before: string): boolean {
  return publishedStart(withoutWeekday(before)) !== undefined
}

/** Whether it says that it is that of what the text announces. */
export function isEventLabel(before: string): boolean {
  return eventLabel.test(withoutWeekday(before))
}

/** What stands before a date without its label and the day of the week. */
export function withoutDateLabel(before: string): string {
  const head = withoutWeekday(before)
  const start = updatedStart(head) ?? publishedStart(head)
  return start === undefined ? head.replace(plainLabel, '').replace(printedLabel, '') : head.slice(0, start)
}

/** Where the label of a change begins that ends the text; undefined where none does. */
function updatedStart(before: string): number | undefined {
  const text = withoutColon(before, '：:.')
  const bare = withoutLink(text)
  const start = phraseStart(text, updates) ?? (bare === text ? undefined : phraseStart(bare, updates))
  if (start !== undefined) return start
  const found = bare.search(updatedOn)
  return found === -1 ? undefined : found
}

function publishedStart(before: string): number | undefined {
  const text = withoutColon(before, '：:')
  const bare = withoutLink(text)
  const tried = [text, text.replace(shortWord, ''), bare, bare.replace(shortWord, '')]
  for (const ended of new Set(tried)) {
    const start = phraseStart(ended, publications, beforeWord)
    if (start !== undefined) return start
  }
  return undefined
}

function withoutColon(before: string, colons: string): string {
  const text = before.trimEnd()
  return text !== '' && colons.includes(text.slice(-1)) ? text.slice(0, -1).trimEnd() : text
}

function withoutLink(text: string): string {
  const space = text.lastIndexOf(' ')
  return space > 0 && links.has(text.slice(space + 1).toLowerCase()) ? text.slice(0, space) : text
}

/** Where the longest phrase begins that ends the text, behind what `boundary` matches; undefined where none does. */
function phraseStart(text: string, phrases: ReadonlySet<string>, boundary?: RegExp): number | undefined {
  for (let from = Math.max(0, text.length - longest); from < text.length; from++) {
    if (boundary !== undefined && from > 0 && !boundary.test(text.charAt(from - 1))) continue
    if (phrases.has(text.slice(from).toLowerCase())) return from
  }
  return undefined
}
