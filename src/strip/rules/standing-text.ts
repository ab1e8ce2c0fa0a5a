import type { LineRule } from '../strip-rule.js'

/** Length of a line, in UTF-16 units, up to which it may be standing text as a whole. */
const longestStandingText = 300

const disclaimerHead =
  /^[（(【[*＊]?\s?(?:免责声明|免责条款|特别声明|郑重声明|特别提示|重要提示|本文内容仅供参考|Disclaimer)\s?[：:】]/i
const disclaimerTail =
  /(?:不构成(?:任何)?(?:实质性)?投资建议|风险自担|风险自负|投资需谨慎|入市需谨慎|投资须谨慎|责任自负|not (?:constitute )?(?:investment|financial) advice)(?:[，,。；;！!.\s]{0,2}(?:使用前核实|股市有风险|投资需谨慎|据此操作|风险自担|入市需谨慎|[^，。]{0,12})){0,3}[。！!.]?[）)】\]]?$/i

/** Notes that disclaim responsibility, as the last lines of the text. */
export const disclaimer: LineRule = {
  id: 'generic/disclaimer',
  reason: 'disclaimer',
  why: 'The same note stands under every text of the publisher.',
  where: 'ends',
  take: ({ text }, { fromEnd }) => {
    if (text.length > longestStandingText || fromEnd > 3) return undefined
    return disclaimerHead.test(text) || disclaimerTail.test(text) ? {} : undefined
  },
}

const copyrightHead =
  /^[（(【[*＊]?\s?(?:版权所有|版权声明|著作权|©|\(c\) ?(?:19|20)\d\d|copyright\b|all rights reserved|转载请|转载本文|如需转载|欢迎转载|未经(?:授权|许可|允许|同意)|(?:本文|文章)?(?:链接|原文)(?:地址)?[：:]|链接地址[：:])/i
const copyrightTail =
  /(?:未经(?:[^，。]{0,12})?(?:授权|许可|允许|同意)[，,]?(?:[^，。]{0,10})?(?:不得|禁止|严禁|请勿)[^。]{0,24}|转载(?:[^，。]{0,12})?(?:注明|标明)[^。]{0,24}|all rights reserved)[。！!.]?[）)】\]]?$/i

/** Who owns the text and who may reprint it, as the first or last lines. */
export const copyrightLine: LineRule = {
  id: 'generic/copyright-line',
  reason: 'copyright',
  why: 'The same note stands under every text of the publisher.',
  where: 'ends',
  take: ({ text }) => {
    if (text.length > longestStandingText) return undefined
    return copyrightHead.test(text) || copyrightTail.test(text) ? {} : undefined
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
  take: ({ text }, { fromStart }) => (fromStart > 0 && text.length <= 24 && endMarker.test(text) ? {} : undefined),
}

const advertisementLabel =
  /^[[【（(]?(?:广告|推广|advertisement|advertising|anzeige|werbung|publicité|publicidad|pubblicità|sponsored)[\]】）)]?$/i

/** The label over an advertisement. */
export const advertisementLine: LineRule = {
  id: 'generic/advertisement-label',
  reason: 'advertisement',
  why: 'It labels an advertisement.',
  where: 'anywhere',
  take: ({ text }) => (text.length <= 20 && advertisementLabel.test(text) ? {} : undefined),
}

const paywallChinese =
  /^(?:[^，。]{0,12}[，,])?(?:请|欢迎|立即|您?需要?)?\s?(?:先)?(?:订阅|登录|登入|登陆|注册|付费|购买|开通)[^。！!]{0,24}(?:阅读|查看|解锁|浏览)[^。！!]{0,12}[。！!]?$/
const paywallEnglish =
  /^(?:to (?:continue|keep) reading|to read the (?:full|rest)|(?:please )?(?:subscribe|sign in|log in|register|sign up)[^.!]{0,60}(?:read|continue|access)|already a subscriber|this (?:article|story|content) is (?:only )?(?:available|reserved|exclusive|for)[^.]{0,30}(?:subscribers|members))/i

/** The note that the rest is for subscribers; it makes the article truncated. */
export const paywallLine: LineRule = {
  id: 'generic/paywall-line',
  reason: 'paywall',
  why: 'It asks for a subscription and is not part of the story.',
  where: 'ends',
  take: ({ text }, { fromEnd }) => {
    if (text.length > 140 || fromEnd > 3) return undefined
    return paywallChinese.test(text) || paywallEnglish.test(text) ? {} : undefined
  },
}
