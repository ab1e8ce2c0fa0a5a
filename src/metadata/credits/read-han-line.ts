import type { CreditRole } from '../../model/metadata.js'
import { unitsOf } from '../../text/units-of.js'
import { hanWeekday } from '../dates/weekday-names.js'
import { addPeople } from './add-people.js'
import type { CreditLine } from './credit-line-types.js'
import { findLabels, isBeside, isPlainPrefix, type Segment } from './find-labels.js'
import { readHanNames } from './han-names.js'
import { cutInnerDay, wholeDay } from './inner-day.js'
import { hasProseWords, isOutletName, isOwnOutlet } from './outlets.js'
import { isReporter, readFieldReport } from './read-field-report.js'
import { isHanPersonName } from './surnames.js'

/** Longest value of 来源, in UTF-16 units: the longest of the labelled documents has 27. */
const maxSourceLength = 48
const maxTitleLength = 120
/** 原文标题：《…》 */
const inTitleMarks = /^《([^《》]{1,118})》$/u
const sentenceMarks = /[。！？!?…；;]/
const clauseMarks = /[，,：:]/
const staffCode = /[\s_]{1,2}[A-Z]{1,4}\d{2,6}$/
/** In brackets a pen name may stand behind a bare label: （编辑 某某）. */
const shortHanName = /^\p{Script=Han}{2,3}$/u
/** What divides a name or a value from what stands before it, in folded text, and what may close it. */
const openingUnits = unitsOf(' |｜丨')
const closingUnits = unitsOf(' |｜丨。，,;；#◇（(【[')
/** 来源：某报（责任编辑：甲）: the bracket that stands around a label and its value. */
const unopened = /^([^（(【[]{0,48})[）)】\]]$/u
const closingBrackets = unitsOf('）)】]')
/** 作者：本报记者 甲. */
const ownPost = /^(?:本[报報网網刊台])?[记記]者\s?/u
const gradeEnd = /(?:首席|高级|资深|见习|实习|特约|特派|全媒体|职工|驻\p{Script=Han}{1,4})$/u
/** 某镇供图, 甲 摄: the label stands behind the name. */
const behind =
  /^(.{2,16}?)\s?(供图|供圖|供稿|摄影|攝影|摄|攝|绘|繪|译|譯|编译|編譯|制图|製圖|[/／]\s?[文图圖摄攝绘繪])$/u
/** The last characters of the labels that `behind` has. */
const behindEnds = '图圖稿影摄攝绘繪译譯文'
/** No text that `behind` matches is longer, in UTF-16 units. */
const longestBehind = 40
/** 楼前 图/某人供图: the label before the name is read, and the one behind it is a part of what it says. */
const labelInside = /[图圖文摄攝影]\s?[/／|｜丨：:]/u
/** Who gives pictures and is nobody whom a page credits: 受访者供图. */
const namesNobody =
  /^(?:(?:翻[攝拍]|[取截]|[擷撷截]取|[来來])自.{1,20}|受访者|受訪者|采访对象|被访者|受访人|本人|片方|剧方|剧组|出品方|主办方|组委会|官方|警方|校方|院方|商家|店家|厂商|当事人|家属|网友|视觉中国|网络|網絡|網路|资料|公司|企业|.{0,12}官网(?:截图)?)(?:供图|提供)?$/u
/** 图片来源：某报记者 甲 摄: what stands before such a line and says no more than it. */
const pictured = /^(?:封面)?图片来源[：:]\s?(?=.{2,20}摄$)/u
const behindUnfit = /(?:拍|航|自|实|抓|偷|录)$/u
const given = /^供/u
/** 某报记者 甲 摄: what somebody is who did something else than to write. */
const reporterBefore = /^(.{0,8}?)(?:实习|见习|特约|摄影|攝影)?[记記]者\s?/u
/** What a label behind the name says, by its telling character; any other is of pictures. */
const behindRoles: readonly (readonly [string, CreditRole])[] = [
  ['译', 'translator'],
  ['譯', 'translator'],
  ['绘', 'illustrator'],
  ['繪', 'illustrator'],
  ['制', 'illustrator'],
  ['製', 'illustrator'],
  ['文', 'author'],
]
/** What an outlet does, behind its name. */
const reportEnd = /(?:综合)?(?:[报報][道導]|讯|訊)$/u
const dayOfWeek = new RegExp(`\\s?[（(]?${hanWeekday}[）)]?`, 'u')

/** The site's own address before the day, as old portals have it. */
const address = /^(?:https?:\/\/\S{1,80}|(?:[\w-]{1,30}\.){1,3}(?:com|cn|net|org|tw|hk))(?:\s|$)/i
/** ( 2024-03-05 10:21 ) */
const bracketedDay = /^[（(]\s?(\d[^（()）]{7,30}[^（()）\s])\s?[)）]$/u
/** 2024-03-05 10:21 某报: the outlet may stand between the day and the labels. */
const dayAndOutlet = /^(\d.{7,30}?)(?:\s([^\d\s]\S{1,19}))?$/u

/** What stands behind the label of a counter or a control: a number, sizes, nothing. */
const controlValue =
  /^(?:[\d,.\s()（）+—-]{0,16}[万萬次人条條个個篇]{0,2}|[【[（(]?(?:特?大|中|小|号|號|默认|打印|微信|微博|QQ|朋友圈|空间|好友|T|[|/\s]){0,16}[】\])）]?)$/u
const controlWord =
  '(?:我要)?(?:打印|列印|[举舉][报報]|收藏|分享|关注|[评評][论論]|字[号號体體]|[订訂][阅閱]|[纠糾][错錯]|[关關][闭閉](?:窗口)?|推[荐薦]|[转轉][发發]|论坛|[复複][制製]链接|E-?mail推荐)(?:本页|此页|文章|本文|本稿)?'
/**
 * Controls that stand behind the outlet, without a label: in brackets, each or several, or behind a space; those that stand there
 * without one as well.
 */
const controls = new RegExp(
  `(?:\\s?[【[（(](?:${controlWord}|特?[大中小]|[\\s|/:：+-]){1,14}[】\\]）)]|\\s(?:${controlWord}|大\\s?中\\s?小)|打印|[举舉][报報]){1,8}$`,
  'u',
)

/** Reads a line with labels in Chinese characters; undefined when it has none that hold. `inBrackets`: it stood in brackets. */
export function readHanLine(text: string, inBrackets: boolean): CreditLine | undefined {
  const cut = cutInnerDay(text)
  const line = cut?.line ?? text
  const result: CreditLine = { people: [], complete: false }
  if (cut !== undefined) result.date = cut.date
  if (readBehind(line.replace(pictured, ''), result)) return asComplete(result)
  const labelled = findLabels(line, inBrackets)
  if (labelled === undefined) return undefined
  const { head, segments } = labelled
  if (segments.every(({ kind }) => isBeside(kind))) return undefined
  if (!readHead(head, segments, result)) return undefined
  const [first, ...others] = withRoles(segments)
  if (first === undefined || !readSegment(first, inBrackets, result)) return undefined
  // Each of the others is read, whatever those before it say.
  const held = others.map((segment) => readSegment(segment, inBrackets, result))
  if (held.every(Boolean)) return asComplete(result)
  return segments[0]?.strong === true && !isBeside(segments[0].kind) ? result : undefined
}

/** 图/某报记者 甲: a label without a value says what the reporter behind it did. */
function withRoles(segments: readonly Segment[]): readonly Segment[] {
  if (!segments.some(isOpen)) return segments
  return segments.flatMap((segment, index) => {
    if (isOpen(segment) && namesReporter(segments[index + 1])) return []
    const kind = segments[index - 1]?.kind
    const follows = kind?.is === 'people' && isOpen(segments[index - 1]) && namesReporter(segment)
    return follows ? [{ ...segment, kind: { ...kind, strict: true } }] : [segment]
  })
}

/** Whether a label of people has no value. */
function isOpen(segment: Segment | undefined): boolean {
  return segment?.strong === true && segment.value === '' && segment.kind.is === 'people'
}

/** Whether the label is a word for a reporter. */
function namesReporter(segment: Segment | undefined): boolean {
  return segment?.kind.is === 'people' && segment.kind.role === 'author' && segment.kind.strict === true
}

function asComplete(line: CreditLine): CreditLine {
  line.complete = true
  return line
}

function readHead(head: string, [first]: readonly Segment[], result: CreditLine): boolean {
  if (head === '') return true
  const rest = withoutMarks(head).replace(address, '').replace(bracketedDay, '$1').replace(dayOfWeek, '')
  if (rest === '') return true
  const [, day = '', beside] = dayAndOutlet.exec(rest) ?? []
  if (wholeDay.test(day) && (beside === undefined || isOutletName(beside))) {
    result.date = day
    if (beside !== undefined) result.source = { name: beside, kind: 'byline' }
    return true
  }
  // 某网 记者 甲, 某网报道 记者 甲: the outlet is a word of its own.
  const outlet = rest.replace(reportEnd, '')
  if (first?.kind.is === 'people' && isOutletName(outlet)) {
    // Before another word it is the agency of the picture: 某社 摄影：甲.
    const { role } = first.kind
    if (!isOwnOutlet(outlet) && (role === 'author' || role === 'editor'))
      result.source = { name: outlet, kind: 'byline' }
    return true
  }
  const report = readFieldReport(rest)
  if (report === undefined) return readBehind(rest, result)
  Object.assign(result, report, { complete: false })
  return true
}

function readBehind(text: string, result: CreditLine): boolean {
  const match = text.length <= longestBehind && behindEnds.includes(text.slice(-1)) ? behind.exec(text) : null
  if (match === null) return false
  const [, before = '', label = ''] = match
  const who = withoutPost(before)
  if (behindUnfit.test(who) || labelInside.test(who)) return false
  const bare = given.test(label) && who === before
  const names = readHanNames(who, !bare)
  if (names === undefined || names.people.length === 0) return false
  if (label === '供稿' || namesNobody.test(who)) return true
  const role = behindRoles.find(([character]) => label.includes(character))?.[1] ?? 'photographer'
  addPeople(result.people, role, names.people)
  return true
}

/** The names behind the word for a reporter, perhaps of an outlet. */
function withoutPost(who: string): string {
  const [whole = '', outlet = ''] = reporterBefore.exec(who) ?? []
  return outlet === '' || isPlainPrefix(outlet) || isOwnOutlet(outlet) || isOutletName(outlet)
    ? who.slice(whole.length)
    : who
}

/** The folded text without the marks at its ends. */
function withoutMarks(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && openingUnits.has(text.charCodeAt(start))) start++
  while (start < end && closingUnits.has(text.charCodeAt(end - 1))) end--
  return text.slice(start, end)
}

function withoutUnopened(text: string): string {
  return closingBrackets.has(text.charCodeAt(text.length - 1)) ? text.replace(unopened, '$1') : text
}

/** Adds what the segment says; false when its value is not of the kind that its label announces. */
function readSegment(segment: Segment, inBrackets: boolean, result: CreditLine): boolean {
  const { kind, strong } = segment
  const value = withoutUnopened(withoutMarks(segment.value))
  switch (kind.is) {
    case 'people':
      return readPeople(segment, withoutBar(value, strong), inBrackets, result)
    case 'source':
      return readSource(value, strong && kind.strict !== true, result)
    case 'image-source':
      return strong && readImageSource(value, result)
    case 'original-title':
      if (!strong || value === '' || value.length > maxTitleLength) return false
      result.originalTitle ??= value.replace(inTitleMarks, '$1')
      return true
    case 'none':
      if (kind.named === true) return readHanNames(value, true)?.people.some(isHanPersonName) === true
      return readHanNames(value, !strong) !== undefined && (strong || value !== '')
    case 'date':
      if (value !== '' && !wholeDay.test(value)) return false
      if (value !== '' && kind.updated !== true) result.date ??= value
      return true
    case 'control':
      return kind.section === true || (controlValue.test(value) && !hasProseWords(value))
  }
}

function readPeople(segment: Segment, stated: string, inBrackets: boolean, result: CreditLine): boolean {
  const { kind, strong, prefix } = segment
  if (kind.is !== 'people' || sentenceMarks.test(stated)) return false
  const value = stated.replace(controls, '').replace(ownPost, '')
  if (value === '') return strong && kind.strict !== true
  if (kind.role === 'photographer' && namesNobody.test(value)) {
    result.imageSource ??= value
    return true
  }
  const penName = inBrackets && !strong && shortHanName.test(value)
  const names = readHanNames(value, !penName && (kind.strict === true || !strong))
  if (names === undefined)
    return strong && kind.orSource === true && !hasProseWords(value) && readImageSource(value, result)
  if (names.people.length === 0) return strong
  // An outlet edits and translates nothing: its name is filled in where nobody's is.
  const people =
    kind.role === 'editor' || kind.role === 'translator'
      ? names.people.filter((name) => !isOutletName(name))
      : names.people
  addPeople(result.people, kind.role, people)
  if (kind.alsoPhotographer === true) addPeople(result.people, 'photographer', names.people)
  const outlet = kind.role === 'author' ? (names.outlet ?? outletOf(prefix)) : undefined
  if (outlet !== undefined) result.source ??= { name: outlet, kind: 'byline' }
  return true
}

function readImageSource(value: string, result: CreditLine): boolean {
  if (value === '' || value.length > maxSourceLength || sentenceMarks.test(value)) return false
  result.imageSource ??= value
  return true
}

function outletOf(prefix: string): string | undefined {
  if (prefix === '') return undefined
  const name = prefix.replace(gradeEnd, '')
  return isPlainPrefix(name) || isOwnOutlet(name) ? undefined : name
}

/** 来源：某报 甲: who wrote it behind the outlet. */
const outletAndNames = /^(\S{2,20})\s(\p{Script=Han}[\p{Script=Han}、\s]{1,16})$/u
const bar = /\s?[|｜]\s?/u

/** Without what a bar divides from the value: controls, a place. */
function withoutBar(value: string, strong: boolean): string {
  const end = strong ? value.search(bar) : -1
  return end === -1 ? value : value.slice(0, end)
}

/** Adds those whom the text lists; false where it is anything else. */
function addWriters(text: string, result: CreditLine): boolean {
  // A word of two characters behind an outlet is a place as often as a name: 来源：某报 江苏.
  const writers = (readHanNames(text, true)?.people ?? []).filter((name) => name.length > 2 && isReporter(name))
  addPeople(result.people, 'author', writers)
  return writers.length > 0
}

/** 来源：某报 3月5日 10:21: the day without its year. */
const ofThisYear = /\s(?:\d{1,2}月\d{1,2}日|\d{1,2}-\d{1,2})\s\d{1,2}[:：]\d{2}(?:[:：]\d{2})?$/u

/** 来源 | 某号（ID：abc）: how the account is looked up. */
const accountId = /\s?[（(](?:微信)?(?:公众号|微信号|ID)[：:]\s?[\w-]{3,40}[）)]$/iu

/** What 来自 names beside outlets: the network, and a reader's telephone. */
const noOutlet = /^(?:互联网|互聯網|网络|網絡|網路)$|iphone|ipad|android|安卓|手机|手機/i

/** `strong`: what the label says may be anything that is no prose; else it must end like an outlet. */
function readSource(value: string, strong: boolean, result: CreditLine): boolean {
  const [first = '', ...others] = value
    .replace(accountId, '')
    .replace(controls, '')
    .replace(staffCode, '')
    .replace(ofThisYear, '')
    .split(bar)
  const [, outlet = '', signed = ''] = outletAndNames.exec(first) ?? []
  const name = isOutletName(outlet) && addWriters(signed, result) ? outlet : first
  for (const other of others) addWriters(other, result)
  if (name === '') return strong
  if (name.length > maxSourceLength || sentenceMarks.test(name) || clauseMarks.test(name)) return false
  if (strong ? hasProseWords(name) && !isOutletName(name) : !isOutletName(name) || noOutlet.test(name)) return false
  if (result.source === undefined || result.source.kind !== 'line') result.source = { name, kind: 'line' }
  return true
}
