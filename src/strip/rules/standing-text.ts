import { linkedShare } from '../linked-share.js'
import type { LineRule } from '../strip-rule.js'
import { isInDataCell, isInHeading } from './line-place.js'

/** Length of a line, in UTF-16 units, up to which it may be standing text as a whole. */
const longestStandingText = 300

const disclaimerHead =
  /^[（(【[*＊]?\s?(?:免责声明|免责条款|特别声明|郑重声明|特别提示|重要提示|本文内容仅供参考|Disclaimer)\s?[：:】]/i
const disclaimerTail =
  /(?:不构成(?:任何)?(?:实质性)?投资建议|风险自担|风险自负|投资需谨慎|入市需谨慎|投资须谨慎|责任自负|not (?:constitute )?(?:investment|financial) advice)(?:[，,。；;！!.\s]{0,2}(?:使用前核实|股市有风险|投资需谨慎|据此操作|风险自担|入市需谨慎|[^，。]{0,12})){0,3}[。！!.]?[）)】\]]?$/i

/** How a note speaks of the text it stands under, or of risk in general. News of a warning names who warns. */
const ofThisText =
  /本文|此文|本报道|本资讯|文中|文章(?:内容|观点|所|提及|仅)|本[网报站刊]|以上(?:内容|信息|观点|数据|文字)|内容(?:仅供|与数据)|仅供参考|^[（(【[]?(?:注|声明|提示|温馨提示|风险提示)[：:】]|^[（(【[]?(?:股市|市场|投资|理财|基金|期市|入市|币市)有风险|\b(?:this|our) (?:article|post|report|page|site|content|newsletter)\b|\bthe (?:content|information|views|opinions)\b|^nothing\b/iu

/** Notes that disclaim responsibility, as the last lines of the text. */
export const disclaimer: LineRule = {
  id: 'generic/disclaimer',
  reason: 'disclaimer',
  why: 'The same note stands under every text of the publisher.',
  where: 'ends',
  take: ({ text }, { fromEnd }) => {
    if (text.length > longestStandingText || fromEnd > 3) return undefined
    if (disclaimerHead.test(text)) return {}
    return disclaimerTail.test(text) && ofThisText.test(text) ? {} : undefined
  },
}

const copyrightHead =
  /^[（(【[*＊]?\s?(?:版权所有(?![者人方])|版权声明(?=\s?[：:】）)\]]|\s|$)|著作权(?:声明|归|属)|©|\(c\) ?(?:19|20)\d\d|copyright(?=\s?(?:©|\(c\)|(?:19|20)\d\d|by\b|notice\b|[：:]|$))|all rights reserved|转载请(?!求)|转载本文|如需转载|欢迎转载)/i
/** The address of the text at its source; only with the address itself, or a link to it. */
const addressHead = /^[（(【[]?(?:(?:本文|文章)?(?:链接|原文)(?:地址|链接)?|链接地址)\s?[：:]/
const address = /https?:\/\//i
/** What may not be done without a permission is reprinting; many other things are news. */
const reprint = /转载|摘编|复制|镜像|刊[载登用]|转发|引用|抄袭|改编|翻[印录]|商用|商业|使用(?:本|该|图|文|内容|作品)/
const noPermission = /^[（(【[*＊]?\s?未经[^，。]{0,12}(?:授权|许可|允许|同意)/
const copyrightTail =
  /(?:未经(?:[^，。]{0,12})?(?:授权|许可|允许|同意)[，,]?(?:[^，。]{0,10})?(?:不得|禁止|严禁|请勿)[^。]{0,24}|转载(?:[^，。]{0,12})?(?:注明|标明)[^。]{0,24}|all rights reserved)[。！!.]?[）)】\]]?$/i

/** Who owns the text and who may reprint it, as the first or last lines. */
export const copyrightLine: LineRule = {
  id: 'generic/copyright-line',
  reason: 'copyright',
  why: 'The same note stands under every text of the publisher.',
  where: 'ends',
  take: (line) => {
    const { text } = line
    if (text.length > longestStandingText) return undefined
    if (copyrightHead.test(text)) return {}
    if (addressHead.test(text)) return address.test(text) || linkedShare(line) > 0 ? {} : undefined
    return (noPermission.test(text) || copyrightTail.test(text)) && reprint.test(text) ? {} : undefined
  },
}

const endMarker =
  /^(?:[-—–_=*~·•#■◆\s【（([]{1,8}(?:the end|end|fin|ende|完|全文完|本文完|正文完|结束)[-—–_=*~·•#■◆\s】）)\]]{1,8}|the end|全文完|(?:# ?){3}|- ?30 ?-|[■◆□]{1,3})$/i

/** — THE END —, （完）, ###. */
export const endMarkerLine: LineRule = {
  id: 'generic/end-marker',
  reason: 'end-marker',
  why: 'It marks the end of the text and is not part of it.',
  where: 'ends',
  take: (line, { fromStart, mass }) => {
    if (fromStart === 0 || line.text.length > 24 || !endMarker.test(line.text)) return undefined
    return isInDataCell(line, mass) ? undefined : {}
  },
}

const advertisementLabel =
  /^[[【（(]?(?:广告|推广|advertisement|advertising|anzeige|werbung|publicité|publicidad|pubblicità|sponsored)[\]】）)]?$/i

/** Also the name of a business, and so the heading of a section about it. */
const sectionTitle = /^(?:广告|推广|advertising|werbung|publicité|publicidad|pubblicità)$/i

/** The label over an advertisement. */
export const advertisementLine: LineRule = {
  id: 'generic/advertisement-label',
  reason: 'advertisement',
  why: 'It labels an advertisement.',
  where: 'anywhere',
  take: (line, { mass }) => {
    if (line.text.length > 20 || !advertisementLabel.test(line.text)) return undefined
    if (isInHeading(line) && sectionTitle.test(line.text)) return undefined
    return isInDataCell(line, mass) ? undefined : {}
  },
}

const paywallChinese =
  /^(?:[^，。]{0,12}[，,])?(请|欢迎|立即|马上|您?需要?)?\s?(?:先)?(?:订阅|登录|登入|登陆|注册|付费|购买|开通)[^。！!]{0,24}(?:阅读|查看|解锁|浏览)([^。！!]{0,12})[。！!]?$/
/** What is read after a subscription, where nobody is asked to subscribe: 登录后查看全部内容. */
const restOfText = /^(?:更多|全文|全部|完整|剩余|后续|原文|本文|此文|内容|精彩)/
const paywallEnglish =
  /^(?:to (?:continue|keep) reading|to read the (?:full|rest)|(?:please )?(?:subscribe|sign in|log in|register|sign up)\b[^.!]{0,60}\b(?:to|and) (?:continue|keep reading|read (?:the|this|on|more|full|our|all|unlimited)\b|access (?:the full|this|all|our|unlimited|premium|exclusive)\b)|already a subscriber|this (?:article|story|content) is (?:only )?(?:available|reserved|exclusive|for)[^.]{0,30}(?:subscribers|members))/i

/** The note that the rest is for subscribers; it makes the article truncated. */
export const paywallLine: LineRule = {
  id: 'generic/paywall-line',
  reason: 'paywall',
  why: 'It asks for a subscription and is not part of the story.',
  where: 'ends',
  take: ({ text }, { fromEnd }) => {
    if (text.length > 140 || fromEnd > 3) return undefined
    return asksInChinese(text) || paywallEnglish.test(text) ? {} : undefined
  },
}

function asksInChinese(text: string): boolean {
  const match = paywallChinese.exec(text)
  return match !== null && (match[1] !== undefined || restOfText.test(match[2] ?? ''))
}
