import { type LabelRule, wordSet } from '../label-rule.js'
import type { LineRule } from '../strip-rule.js'

const paywallChinese =
  /^(?:[^，。]{0,12}[，,])?(请|欢迎|立即|马上|您?需要?)?\s?(?:先)?(?:订阅|登录|登入|登陆|注册|付费|购买|开通)[^。！!]{0,24}(?:阅读|查看|解锁|浏览)([^。！!]{0,12})[。！!]?$/
/** UTF-16 units of the longest line that asks for a subscription and says nothing else. */
const longestRequest = 140

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
  longest: longestRequest,
  take: ({ text }, { fromEnd, hasHan, beginsWide }) => {
    if (fromEnd > 3) return undefined
    return (hasHan && asksInChinese(text)) || (!beginsWide && paywallEnglish.test(text)) ? {} : undefined
  },
}

function asksInChinese(text: string): boolean {
  const match = paywallChinese.exec(text)
  return match !== null && (match[1] !== undefined || restOfText.test(match[2] ?? ''))
}

/** The wall before the rest of the text. */
export const paywallBox: LabelRule = {
  id: 'generic/paywall-box',
  reason: 'paywall',
  why: 'It asks for a subscription to read on.',
  names: wordSet('paywall, regwall, meteredcontent, piano, subscriber wall, subscription wall'),
}
