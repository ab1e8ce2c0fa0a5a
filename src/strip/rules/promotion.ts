import { type LabelRule, wordSet } from '../label-rule.js'
import type { LineRule } from '../strip-rule.js'
import { isInDataCell, isInHeading } from './line-place.js'

/** Longest line that only asks for something, in UTF-16 units. */
const longestAppeal = 48

/** Signs around such a line. */
const signs = '[▼▽▲△↓↑★☆●◆■►▶\\s【】（）()—–_=~～*+-]{0,8}'
const act = '长按|扫描|扫码|扫一扫|识别|识读|点击'
/** 更多精彩内容，请扫描下方二维码关注我们; ▼扫码加入读者群▼. Prose tells of the codes of others. */
const scan = `(?:更多[^，,。“”]{1,10}[，,]\\s?)?(?:欢迎|请)?(?:${act})[^，,。！!“”]{0,12}[，,]?\\s?(?:即?可)?(?:关注|加入|添加|订阅)\\s?(?:我们|本(?:公众)?号|[^，,。！!“”]{0,4}(?:读者|交流|粉丝)群)`
const applause = '(?:分享|点赞|点个赞|在看|收藏|转发|一键三连)'
/** 分享、点赞、在看，一键三连. */
const applauses = `(?=.{0,40}(?:在看|赞|一键三连))(?:喜欢(?:就|请)|求|欢迎)?${applause}(?:[、，,+\\s和与]{0,2}${applause}){1,4}(?:吧|哦)?`
const appeal = new RegExp(`^${signs}(?:${scan}|${applauses})[！!。.]{0,3}${signs}$`)
/** What such a line has in any case. */
const appealWord = /关注|加入|添加|订阅|分享|点赞|在看|转发|收藏/

/** A line at the ends of an article that asks to follow the account, to join its group or to applaud. */
export const appealLine: LineRule = {
  id: 'generic/appeal',
  reason: 'promotion',
  why: 'It asks for something and says nothing of the story.',
  where: 'ends',
  take: (line, { mass }) => {
    const { text } = line
    if (text.length > longestAppeal || !appealWord.test(text) || !appeal.test(text)) return undefined
    return isInHeading(line) || isInDataCell(line, mass) ? undefined : {}
  },
}

/** What the publisher sells or wants: the app, a subscription, a donation. */
export const promotionBox: LabelRule = {
  id: 'generic/promotion-box',
  reason: 'promotion',
  why: 'The publisher advertises something of its own.',
  names: wordSet(
    'promo, promos, promotion, promoted, cta, campaign, donate, donation, appdownload, download app, app download, qrcode, qr, subscribe, subscription, subscriptions, membership, 二维码',
  ),
  certain: wordSet('cta, promo, promos'),
}
