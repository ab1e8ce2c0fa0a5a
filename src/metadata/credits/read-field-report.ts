import { addPeople } from './add-people.js'
import type { CreditLine } from './credit-line-types.js'
import { withoutDay } from './inner-day.js'
import { hasProseWords, isOutletName, isOwnOutlet } from './outlets.js'
import { isHanPersonName } from './surnames.js'

/** What all forms have: 記者 or 记者, 報導 or 報道, 发自. */
const telling = /[记記]者|[报報][導道]|[发發]自/
/** 某報 記者甲、乙／某地報導: how papers of Taiwan sign; 某报记者甲 某地报道. */
const signed =
  /^(?:([\p{Script=Han}A-Za-z0-9]{2,12})(?:（[\w.]{4,30}）)?[\s／]{0,2})?(?:特約|特派|實習|文字)?[記记]者\s?([\p{Script=Han}、，\s]{2,24})(?:[／/]\s?|\s)(?:\p{Script=Han}{2,10})?(?:報導|報道|报道|專訪|採訪|攝影|特稿)$/u
/** 甲／某地報導: the same without a word for the reporter. */
const signedByName =
  /^()(\p{Script=Han}{3}(?:、\p{Script=Han}{3}){0,3})[／/]\s?(?![綜综]合|即[時时])\p{Script=Han}{2,10}(?:報導|報道|报道)$/u
/** 甲 乙 / 某縣報導: names alone, with a space before the place. */
const signedBesidePlace =
  /^()(\p{Script=Han}{2,4}(?:[\s、]\p{Script=Han}{2,4}){0,3})\s[／/]\s(?![綜综]合|即[時时])\p{Script=Han}{2,6}(?:報導|報道|报道)$/u
/** 生活中心／甲報導, 某聞網／甲 綜合報導, 政治中心／綜合報導: the desk, and perhaps who is of it. */
const signedByDesk =
  /^()\p{Script=Han}{2,8}(?:中心|新[聞闻]|[網网組组部報报社台臺])\s?[／/]\s?(\p{Script=Han}{3})??\s?(?:[綜综]合|即[時时])?(?:報導|報道|报道)$/u
/** 某报记者 甲 发自某地, 甲 发自 某地. */
const sent =
  /^(?:([\p{Script=Han}A-Za-z0-9]{2,12}?)[記记]者\s?)?([\p{Script=Han}、\s]{2,24}?)\s?[发發]自\s?\p{Script=Han}{2,8}$/u
/** 某台記者甲某地報導: nothing divides the name from the place, which may be missing behind an outlet. */
const placed =
  /^(\p{Script=Han}{0,12}?)[記记]者(?!(?<=^..)..[報报])(\p{Script=Han}{2,4})(\p{Script=Han}{0,6})[報报][導导道]$/u
/** 某社記者甲乙丙某地5日電: the place follows the last name. */
const wired =
  /^(\p{Script=Han}{2,6}社)[記记]者(\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4}){0,3}?)(\p{Script=Han}{0,6})\d{1,2}日(?:專|综合|綜合)?[電电]$/u
const separators = /[、，\s]+/u
/** Lengths of a name that a place follows, the usual one first. */
const lengths = [3, 2, 4]
const shortestPlace = 2
/** How the name of a place or a desk ends that begins like a person's. */
const placeEnd = /[市縣县區区組组部社州省村鎮镇台臺口庄莊港岛島湾灣周门門]$/u

/** Reads a signature of reporters that says from where they report; undefined when the line is none. */
export function readFieldReport(text: string): CreditLine | undefined {
  if (!telling.test(text)) return undefined
  const line = withoutDay(text)
  const desk = signedByDesk.exec(line)
  const divided =
    desk ?? signed.exec(line) ?? signedByName.exec(line) ?? signedBesidePlace.exec(line) ?? sent.exec(line)
  const match = divided ?? wired.exec(line) ?? placed.exec(line)
  if (match === null) return undefined
  const [, outlet = '', names = '', place = ''] = match
  const listed = names.split(separators).filter(Boolean)
  const people = divided === null ? withoutPlace(listed, place) : listed
  if ((people.length === 0 && desk === null) || !people.every(isReporter) || hasProseWords(outlet)) return undefined
  const result: CreditLine = { people: [], complete: true }
  addPeople(result.people, 'author', people)
  if (isOutletName(outlet) && !isOwnOutlet(outlet)) result.source = { name: outlet, kind: 'byline' }
  return result
}

/** Whether the text is a name, and not a place's or a desk's that begins like one. */
export function isReporter(name: string): boolean {
  return isHanPersonName(name) && !placeEnd.test(name)
}

/** The names, the last of which may have characters of the place behind it; a place has two or more. */
function withoutPlace(names: readonly string[], place: string): string[] {
  const run = `${names.at(-1) ?? ''}${place}`
  const length = lengths.find((count) => {
    const rest = run.length - count
    return (rest === 0 || rest >= shortestPlace) && isHanPersonName(run.slice(0, count))
  })
  return length === undefined ? [...names] : [...names.slice(0, -1), run.slice(0, length)]
}
