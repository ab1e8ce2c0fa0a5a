import type { Credit } from '../../model/metadata.js'
import { isIgnoredCode } from '../../text/characters.js'
import { foldText } from '../../text/fold.js'
import { addPeople } from '../credits/add-people.js'
import { agencyNames } from '../credits/agencies.js'
import type { SourceKind } from '../credits/credit-line-types.js'
import { hasProseWords, isOutletName, isOwnOutlet } from '../credits/outlets.js'
import { isReporter } from '../credits/read-field-report.js'
import { koreanNames } from '../credits/read-korean-line.js'
import { isHanPersonName } from '../credits/surnames.js'
import { readCreditLine } from './credit-line.js'

/** What prose says of people and outlet at its head or its end, while it stays prose. */
export interface LeadIn {
  people: Credit[]
  /** `dateline`: at the head; `suffix`: in brackets at the end; `byline`: with the people. */
  source?: { name: string; kind: SourceKind }
}

/** How far into a paragraph a lead-in may reach, in UTF-16 units. */
const maxHead = 120
/** Longest bracket at the end that may be a credit, in UTF-16 units. */
const maxTail = 60

/** 【某报讯】, （某网讯）, 【某報訊】, 【某報專訊】, 【某报2024年3月3日讯】, 【某网】 before （记者 甲）. */
const bracketedReport =
  /^[【（([](?:\S{0,3}\s)?([^】）)\]\s，,。]{2,16}?)(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日|[专專綜综](?=[讯訊]))?(讯|訊|快讯|电|電|消息|(?=】\s?[（(].{0,9}[记記]者))[】）)\]]\s?/u
/** 某社北京3月3日电, 某报3月3日讯, 某网3月3日消息. */
const dated =
  /^([\p{Script=Han}A-Za-z0-9·]{2,24}?)\s?(?:\d{4} ?年 ?)?\d{1,2} ?月 ?\d{1,2} ?日(?:上午|下午|晚间?|凌晨|早间)?(电|電|讯|訊|消息|报道)(?=[\s，,：:（(【\u3000])/u
/** 某报讯（…, 某司讯，…, 某网快讯，…, 某网消息（记者 …. */
const report =
  /^([\p{Script=Han}A-Za-z0-9·]{1,15}?[\p{Script=Han}A-Za-z0-9])(快讯|讯|訊|消息(?=\s?[（(：:]))\s?(?=[\s，,：:（(])/u
const dayEnd = /\d日$/
const reporterWord = /[记記]者/
/** What `bracketedReport` and `report` have. */
const reportVerb = /[讯电訊電者]|消息/
const wireEnd = /[电電]\s?$/u
const bareNames = /^[（(]([\p{Script=Han}·、\s]{2,20})[）)]/u
/** 某社某城5日: the agency, then where and when. */
const wire = /^(\p{Script=Han}{1,5}社)\p{Script=Han}{0,8}\d{1,2}日$/u
/** What ends such an opening where it stands for a wire. */
const wires = '电電讯訊'
/** 记者甲 实习生乙 …, 記者甲報道：…, behind one of the openings. */
const signedBehind =
  /^[记記]者\s?(\p{Script=Han}{2,4}(?:(?:、|\s(?:实习生|通讯员|通訊員|实习记者|记者)\s?)\p{Script=Han}{2,4}){0,3})(?=\s|[报報][道導][：:])/u
const laterReporter = /\s(?:实习生|通讯员|通訊員|实习记者|记者)\s?|、/u
/** 题：大桥通车（作者 甲）…, behind the opening of a wire: the headline once more. */
const titleBehind = /^[题題][：:][^（(。]{2,60}(?=[（(])/u
/** A word that ends in 讯 and is no report: 通讯, 资讯, 腾讯 …, without an outlet before it. */
const otherWord = /(?:通|资|电|短|腾|简|音|视|问|审|喜|即|时|传|万|捷|联|資|電|騰|簡|視|問|審|時|傳|萬|聯)$/u
/** 某网记者甲乙3月3日报道：. */
const reporter =
  /^([\p{Script=Han}A-Za-z0-9·]{2,12}?)(?:首席|见习|实习|特约|特派)?(?:记者|通讯员)\s?([\p{Script=Han}、\s]{2,12}?)\s?(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日)?(?:从|在|自)?\p{Script=Han}{0,6}?报道[：:，,\s]/u
/** (산골=한들뉴스) 홍지우 기자 =: how Korean agencies begin. */
const korean = /^[([][가-힣·/]{2,12}\s?=\s?([가-힣A-Za-z0-9]{2,12})[)\]]\s?([가-힣·, ]{2,40}(?:기자|특파원))\s?=/
const nextKorean = /\s(?=[가-힣]{2,4}\s)/g
const leadingBracket = /^\s?([【（([〔][^【】（）()[\]〔〕]{2,60}[】）)\]〕])/u
const trailingBracket = /[。！？!?”"…；;.◇]\s?([（([【][^【】（）()[\]]{2,60}[】）)\]])(?:[。.]|\d{7})?$/u
const trailingOutlet = /^[（([【](?:来源[：:])?([^）)\]】]{2,16})[）)\]】]$/u
/** LONDON (Reuters) - …: a place in capitals, perhaps its state and a date, and the agency in brackets. */
const latinDateline =
  /^\p{Lu}[\p{Lu}.'’ -]{2,40}(?:,\s[\p{L}. ]{2,20}){0,2}(?:,?\s\d{1,2})?\s\((\p{Lu}[\p{L} .&'’-]{1,30})\)\s?[-–—]/u
const placeName = "\\p{Lu}[\\p{L}.'’/-]{1,24}"
/** Berlin (dpa/lth) - …: a place as it is written, and an agency that is known. */
const placeAndAgency = new RegExp(
  `^${placeName}(?:\\s(?:${placeName}|a[mn]|der|im|in|ob|bei|de|la|les?|sur|del|d[ao]s?|den|aan)){0,4}(?:,\\s[\\p{L}. ]{2,20}){0,2}(?:,?\\s\\d{1,2}(?:\\.?\\s\\p{L}{3,10}\\.?)?)?\\s\\((?!PA\\b)(${agencyNames})(?:[/-][\\p{L}\\p{N} ]{1,20}){0,2}\\)\\s?[-–—]`,
  'u',
)
/** What both have behind the agency, and few texts with a bracket: they are slow to try, and to compile. */
const bracketAndDash = /\)\s?[-–—]/
const latinAgency = new RegExp(`^\\((?!PA\\b)(${agencyNames}|CNN)\\)(?:\\s?[-–—:]|\\s)`)
/** How an agency's or a paper's name ends before the place: 某社|北京. */
const outletThenPlace =
  /^(.{1,12}(?:社|报|網|网|新闻|客户端|日報|经纬|之家|电讯|APP|App|在线|财经|科技|体育))(?!站)\p{Script=Han}{0,8}$/u
/**
 * A mark that each form at the head has: the bracket or the capital it begins with, its verb, its reporter. Most
 * paragraphs have none, and the forms themselves are slow to try.
 */
const opening = /^\s?[【（([〔\p{Lu}]|[电讯電訊]|消息|报道/u
/** Characters of the words of `opening`: a text without them need not be folded to be told. */
const openingCharacters = /[电讯電訊消报]/
/** The end of a bracket, with a full stop behind it, the day as an agency numbers it, or nothing. */
const closingBracket = /[）)\]】](?:[。.]|\d{7})?$/
const closingBrackets = '）)]】'
const behindBrackets = '。.0123456789'
const nameSeparator = /[、\s]/u
const whitespaceHead = /^\s+/

/**
 * Reads the head of a paragraph (某社北京3月3日电（记者 甲 乙）…, 【文/某网 甲】…, LONDON (Reuters) - …) and the brackets at its
 * end (（某某客户端）, （记者 甲）). Only closed forms are read; 据某社报道 and the like say nothing of this article's own source.
 *
 * @param end Which end to read; both by default
 * @returns undefined when there is neither
 */
export function readLeadIn(text: string, end?: 'head' | 'tail'): LeadIn | undefined {
  const result: LeadIn = { people: [] }
  const head = text.slice(0, maxHead * 2)
  if (end !== 'tail' && mayOpen(head)) readHead(foldText(head).slice(0, maxHead), result)
  if (end !== 'head' && mayClose(text)) readTail(foldText(text.slice(-maxTail * 2)), result)
  return result.people.length > 0 || result.source !== undefined ? result : undefined
}

/** Whether `opening` may match once the text is folded. */
function mayOpen(text: string): boolean {
  if (openingCharacters.test(text)) return true
  let first = 0
  while (first < text.length && isIgnoredCode(text.charCodeAt(first))) first++
  return opening.test(text.slice(first, first + 2))
}

/** Whether `closingBracket` may match once the text is folded. */
function mayClose(text: string): boolean {
  let last = lastVisible(text, text.length)
  while (last >= 0 && behindBrackets.includes(text.charAt(last))) last = lastVisible(text, last)
  return last >= 0 && closingBrackets.includes(text.charAt(last))
}

/** The offset of the last character before `end` that folding keeps; -1 where there is none. */
function lastVisible(text: string, end: number): number {
  let at = end - 1
  while (at >= 0 && isIgnoredCode(text.charCodeAt(at))) at--
  return at
}

function readHead(head: string, result: LeadIn): void {
  if (!opening.test(head)) return
  const placed = bracketAndDash.test(head) ? (latinDateline.exec(head) ?? placeAndAgency.exec(head)) : null
  const latin = placed ?? latinAgency.exec(head)
  if (latin?.[1] !== undefined) {
    result.source = { name: latin[1], kind: 'dateline' }
    return
  }
  const [, agency = '', reporters = ''] = korean.exec(head) ?? []
  const names = koreanNames(reporters.replace(nextKorean, ','))
  if (names.length > 0) {
    addPeople(result.people, 'author', names)
    result.source = { name: agency, kind: 'dateline' }
    return
  }
  if (readReporter(head, result)) return
  const reported = readReport(head)
  if (reported !== undefined) {
    if (reported.name !== undefined) result.source = { name: reported.name, kind: 'dateline' }
    const rest = head.slice(reported.length).replace(whitespaceHead, '')
    readBehind(rest, result)
    if (wireEnd.test(head.slice(0, reported.length))) readBareNames(rest, result)
    return
  }
  readBracket(head, result)
}

/** The outlet of 某社3月3日电; without a name when it is the speaker's own (本报讯). undefined: there is no such opening. */
function readReport(head: string): { name?: string; length: number } | undefined {
  const inDate = head.includes('月') ? dated.exec(head) : null
  if (inDate !== null) {
    const [whole, words = '', verb = ''] = inDate
    const wire = wires.includes(verb)
    const name = outletThenPlace.exec(words)?.[1] ?? words
    return wire || isOutletName(name) ? named(name, whole.length) : { length: whole.length }
  }
  if (!reportVerb.test(head)) return undefined
  const match = bracketedReport.exec(head) ?? report.exec(head)
  if (match === null) return undefined
  const [whole, words = '', verb = ''] = match
  if ((verb === '讯' || verb === '訊') && otherWord.test(words)) return undefined
  // （某城5日訊）: a place and a day. （某社記者甲某城5日電） is read as a signature.
  if (dayEnd.test(words)) {
    if (reporterWord.test(words)) return undefined
    const wired = wires.includes(verb) ? wire.exec(words)?.[1] : undefined
    return wired === undefined ? { length: whole.length } : named(wired, whole.length)
  }
  if (verb === '' || verb === '电' || verb === '電' || verb === '消息')
    return isOutletName(words) ? named(words, whole.length) : undefined
  return named(verb === '快讯' ? `${words}快讯` : (outletThenPlace.exec(words)?.[1] ?? words), whole.length)
}

function named(name: string, length: number): { name?: string; length: number } | undefined {
  if (isOwnOutlet(name)) return { length }
  return hasProseWords(name) ? undefined : { name, length }
}

function readReporter(head: string, result: LeadIn): boolean {
  const match = head.includes('报道') ? reporter.exec(head) : null
  if (match === null) return false
  const [, outlet = '', names = ''] = match
  const people = names.split(nameSeparator).filter(Boolean)
  if (people.length === 0 || !people.every(isHanPersonName)) return false
  addPeople(result.people, 'author', people)
  if (!isOwnOutlet(outlet) && !hasProseWords(outlet)) result.source ??= { name: outlet, kind: 'dateline' }
  return true
}

/** Who reports, in what follows the opening: in brackets, perhaps with the headline before them, or without any. */
function readBehind(rest: string, result: LeadIn): void {
  const title = titleBehind.exec(rest)?.[0] ?? ''
  readBracket(rest.slice(title.length), result)
  const names = signedBehind.exec(rest)?.[1]?.split(laterReporter) ?? []
  if (names.every(isHanPersonName)) addPeople(result.people, 'author', names)
}

/** 某网3月5日电 (甲 乙): the names without a word for what they are. */
function readBareNames(rest: string, result: LeadIn): void {
  const names = bareNames.exec(rest)?.[1]?.split(nameSeparator) ?? []
  // One word of two characters is a place or a section as often: (温州), (高温).
  const isSure = names.length > 1 || (names[0] ?? '').length > 2
  if (isSure && names.every(isReporter)) addPeople(result.people, 'author', names)
}

/** （记者 甲 乙） or 【文/某网 甲】 at the head of what is left. */
function readBracket(rest: string, result: LeadIn): void {
  const bracket = leadingBracket.exec(rest)?.[1]
  const line = bracket === undefined ? undefined : readCreditLine(bracket)
  if (line?.complete !== true) return
  for (const { role, name } of line.people) addPeople(result.people, role, [name])
  if (line.source !== undefined) result.source ??= { name: line.source.name, kind: 'dateline' }
}

function readTail(tail: string, result: LeadIn): void {
  const bracket = closingBracket.test(tail) ? trailingBracket.exec(tail)?.[1] : undefined
  if (bracket === undefined || bracket.length > maxTail) return
  const line = readCreditLine(bracket)
  if (line?.complete === true) {
    for (const { role, name } of line.people) addPeople(result.people, role, [name])
    if (line.source !== undefined) result.source ??= line.source
    return
  }
  const outlet = trailingOutlet.exec(bracket)?.[1]
  if (outlet !== undefined && isOutletName(outlet)) result.source = result.source ?? { name: outlet, kind: 'suffix' }
}
