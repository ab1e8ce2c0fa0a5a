import { unitsOf } from '../../text/units-of.js'
import { addPeople } from './add-people.js'
import type { CreditLine } from './credit-line-types.js'
import { readHanNames } from './han-names.js'
import { hasProseWords, isOutletName, isOwnOutlet } from './outlets.js'
import { readHanLine } from './read-han-line.js'

/** 本文来自微信公众号“某号”（ID：abc），…: the account, then clauses. */
const account =
  /^(?:本文|文章|本篇文章|内容)(?:来自|转自|转载自|首发于|首发自|源自)(?:微信)?(?:公众号|公众帐号|公众账号|公号)\s{0,2}[：:]?\s{0,2}[“"「【《]?([^“”"「」【】《》（）()，,。；;]{1,40})[”"」】》]?\s{0,2}(?:[（(][^（）()]{1,60}[）)])?(.*)$/u
/** 本文来自某社，更多原创资讯请下载… / 转载自某报. */
const taken =
  /^(?:本文|(?:以下)?文章|稿件|此文|原文)(?:[经經]?授[权權])?(?:[转轉][载載]?自|[来來](?:自|源[于於])|源自|首[发發][于於]|摘自|[选選]自|刊(?:登)?[于於]|原[载載][于於]?)[：:]?\s{0,2}([^，,。；;（）()]{2,30})([，,。；;（(].*)?$/u
const reprint =
  /^(?:如需)?转载时?(?:本文)?请?(?:务必)?(?:注明|标明)(?:文章)?(?:出处|来源)?[：:]\s{0,2}([^，,。；;]{2,30})[。.]?$/u
const reprintOf = /^转载.{0,40}注明(?:本文)?(?:来自|出自|转自|来源于?)[：:“"]?([^，,。；;“”"]{2,30})[”"]?[。.]?$/u
const exclusive =
  /^(?:本文|本稿|文章|本作品)(?:系|为|是|由)([^，,。；;]{2,16})(?:独家|原创)(?:稿件|文章|作品|内容|首发)?[，,。；;].{0,60}(?:转载|使用|授权|追究).{0,30}$/u
const compiled = /^([^\s，,。；;：:]{2,12})综合(?:整理)?(?:自|报道)?[：:]?\s{0,2}([^，,。；;：:！？!?]{2,48})$/u
const compiledFrom = /^(?:内容|本文)?综合(?:整理)?自[：:]?\s{0,2}([^，,。；;：:！？!?]{4,48})$/u
const fromTheNet =
  /^(?:本文|文中|文章)?(?:图片|题图|封面图?|配图|图文|图|素材|信息|文字|内容|资料|视频|部分图片)(?:均|全部|部分|和文字){0,2}(?:来自|来源于|来源|源自|源于|取自)于?\s?(网络|互联网|视觉中国|Unsplash|Pexels)(?:[，,]基于.{2,12})?$/u
/** 《某日报》（2024年03月05日 02版）: where it was printed. */
const printed =
  /^《\s?([^《》]{2,16}?)\s?》\s?[（(]\s?(\d{4}年\s?\d{1,2}月\s?\d{1,2}日)[^（）()]{0,16}版[^（）()]{0,8}[）)]$/u
/** 文中图片均由受访者提供. */
const givenBy =
  /^(?:本文|文中|以上|本组|本版|本报道)?(?:图片|配图|照片|图)(?:均|都|全部){0,2}由([^，。；由]{2,16})(?:提供|拍摄|供图|摄)$/u
const helper = /^(?:实习生|记者)\S{2,8}对(?:此|本)文(?:亦|也)?有贡献$/u
const address =
  /^(?:原文)?(?:链接地址|原文链接|本文链接|文章链接|原文地址|文章地址|链接|[Oo]riginal (?:link|article))\s{0,2}[：:]\s{0,2}(https?:\/\/\S{4,2000})$/u
const standingClause =
  /^(?:.{0,24}经.{0,12}授权.{0,16}|.{0,8}授权.{0,12}(?:发布|转载|刊发)|更多.{0,40}(?:下载|关注|访问).{0,24}|未经.{0,24}|如需.{0,24}|转载请?.{0,24}|版权.{0,24}|(?:文章|内容)?(?:略|稍)?有(?:删减|删改|删节|删略|改动|编辑).{0,8}|不代表.{0,24}|仅代表.{0,24}|仅供参考|ID[：:].{1,40})$/u
const listItem = /(?:公告|微博|微信|官网|网站|通报|消息|发布|公开信息|公众号|整理|报道)$/u
const clauseEnd = /[，,；;。]/
/** 2024年3月5日《某报》第12版: the paper with its day and page. */
const issued = /^(?=\d|[^》]{3,18}》[\d第])(?:\d[^《》]{4,12})?《([^《》]{2,16})》[^《》]{0,12}$/u
/** What is no outlet. */
const ofNet = /^(?:互联网|网络)$/
/** 以下文章来源于某号 ，作者甲. */
const signedBy = /^作者(?=\p{Script=Han}{2,4}$)/u
const quotationMarks = /[“”"「」]/gu
const roundBrackets = /[（()）]/gu
const andOthers = /等$/u
/** What follows 转载请注明 without naming an outlet. */
const namesNoOutlet = /^(?:来源|出处|作者|本站|https?:)/u
const listMarks = /[、/／]/
/** Longest name in such a list that does not end like an outlet, in UTF-16 units. */
const maxItemLength = 10

/** The characters that one of the forms begins with, but for that of `compiled`. */
const firstUnits: ReadonlySet<number> = unitsOf('题封本文内稿此原如转综图配照以素信资视部实记链《Oo')
/** UTF-16 units from the start of a line up to which 综合 stands in `compiled`: twelve characters of two units, and itself. */
const compiledHead = 26

/** Whether a form may begin the line; prose most often shows so in its first characters that none does. */
function mayBegin(line: string): boolean {
  return firstUnits.has(line.charCodeAt(0)) || line.slice(0, compiledHead).includes('综合')
}

/** Reads the sentences that sites put above and below what they took over; undefined when the line is none of them. */
export function readStandingForm(line: string): CreditLine | undefined {
  if (!mayBegin(line)) return undefined
  return readTaken(line) ?? readReprint(line) ?? readCompiled(line) ?? readRest(line)
}

function readTaken(line: string): CreditLine | undefined {
  const ofAccount = account.exec(line)
  const match = ofAccount ?? taken.exec(line)
  if (match === null) return undefined
  const stated = (match[1] ?? '').replace(quotationMarks, '').trim()
  if (stated === '' || (ofAccount === null && hasProseWords(stated))) return undefined
  const name = issued.exec(stated)?.[1] ?? stated
  const result: CreditLine = {
    people: [],
    ...(!ofNet.test(name) && { source: { name, kind: 'line' } }),
    complete: true,
  }
  result.complete = readClauses((match[2] ?? '').replace(roundBrackets, '，'), result)
  return result.complete || ofAccount !== null ? result : undefined
}

/** Reads the clauses behind the outlet; false when one of them is prose. */
function readClauses(text: string, result: CreditLine): boolean {
  let isSigned = false
  for (const clause of text.split(clauseEnd)) {
    const part = clause.trim().replace(signedBy, '作者：')
    if (part === '') continue
    const line = readHanLine(part, false)
    if (line?.complete === true) {
      for (const { role, name } of line.people) addPeople(result.people, role, [name])
      if (line.imageSource !== undefined) result.imageSource ??= line.imageSource
      if (line.originalTitle !== undefined) result.originalTitle ??= line.originalTitle
      isSigned = line.people.some(({ role }) => role === 'author')
      continue
    }
    const names = isSigned ? readHanNames(part, true) : undefined
    if (names !== undefined) addPeople(result.people, 'author', names.people)
    else if (!standingClause.test(part)) return false
  }
  return true
}

function readReprint(line: string): CreditLine | undefined {
  const match = reprint.exec(line) ?? reprintOf.exec(line) ?? exclusive.exec(line)
  const name = match?.[1]?.trim()
  if (name === undefined || name === '' || isOwnOutlet(name) || namesNoOutlet.test(name)) return undefined
  return { people: [], source: { name, kind: 'copyright' }, complete: true }
}

function readCompiled(line: string): CreditLine | undefined {
  const match = compiled.exec(line)
  const by = match?.[1] ?? ''
  const list = match !== null && (isOutletName(by) || isOwnOutlet(by)) ? match[2] : compiledFrom.exec(line)?.[1]
  if (list === undefined || hasProseWords(list)) return undefined
  const items = list.replace(andOthers, '').split(listMarks)
  const isTelling = (item: string): boolean => listItem.test(item) || isOutletName(item)
  if (!items.some(isTelling)) return undefined
  if (!items.every((item) => item.length >= 2 && (item.length <= maxItemLength || isTelling(item)))) return undefined
  return { people: [], source: { name: list, kind: 'line' }, complete: true }
}

function readRest(line: string): CreditLine | undefined {
  const [, paper, date] = printed.exec(line) ?? []
  if (paper !== undefined)
    return { people: [], source: { name: paper, kind: 'copyright' }, ...(date && { date }), complete: true }
  const url = address.exec(line)?.[1]
  if (url !== undefined) return { people: [], url, complete: true }
  const imageSource = fromTheNet.exec(line)?.[1]
  if (imageSource !== undefined) return { people: [], imageSource, complete: true }
  const giver = givenBy.exec(line)?.[1]
  if (giver !== undefined) return { people: [], imageSource: giver, complete: true }
  if (helper.test(line)) return { people: [], complete: true }
  return undefined
}
