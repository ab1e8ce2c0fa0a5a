import { linkedShare } from '../../html/lines/linked-share.js'
import { isOneOf, type LabelRule, wordSet } from '../label-rule.js'
import type { LineRule } from '../strip-rule.js'
import { isInDataCell, isInHeading } from './line-place.js'

const shareLabel =
  /^(?:一?[键鍵]?分享(?:到|至|本文|此文|文章)?|share(?: this)?(?: article| story| post| page)?(?: on| to| via)?|teilen(?: auf)?|partager(?: sur)?|compart(?:ir|ilhar)(?: en| no)?|condividi(?: su)?|поделиться|udostępnij)(?:\s?[：:]\s?|\s)/i
const platforms = wordSet(
  '微博, 新浪微博, 腾讯微博, 微信, 微信好友, 朋友圈, 微信朋友圈, qq, qq好友, qq空间, 豆瓣, 人人网, 臉書, facebook, twitter, x, line, linkedin, whatsapp, telegram, pinterest, reddit, tumblr, weibo, wechat, messenger, threads, bluesky, mastodon, vk, viber, xing, email, e-mail',
)
/** What stands beside them. */
const others = wordSet('空间, 好友, 打印, 收藏, 复制链接, 複製連結, 更多, print, copy, link, more, mail')
const dividers = /[\s|｜/／、,，·•]+/
/** UTF-16 units of a line that may name them. */
const longestShareLine = 90
/** Links to platforms that say what they are for without a label. */
const withoutLabel = 3

/** 分享到：微博 微信 QQ; 'Share on Facebook Twitter'. */
export const shareLine: LineRule = {
  id: 'generic/share-line',
  reason: 'share',
  why: 'It shares the page.',
  where: 'ends',
  longest: longestShareLine,
  take: (line, { mass }) => {
    const label = shareLabel.exec(line.text)?.[0] ?? ''
    const names = line.text.slice(label.length).split(dividers)
    const isNamed = names.every((name) => isOneOf(platforms, name) || isOneOf(others, name))
    if (!isNamed || !names.some((name) => isOneOf(platforms, name))) return undefined
    if (label === '' && (names.length < withoutLabel || linkedShare(line) < 1)) return undefined
    return isInHeading(line) || isInDataCell(line, mass) ? undefined : {}
  },
}

/** Share bars and links to the publisher's own accounts. */
export const shareBar: LabelRule = {
  id: 'generic/share-bar',
  reason: 'share',
  why: 'It shares the page.',
  names: wordSet(
    'share, shares, sharing, sharebar, social, socials, sns, sharedaddy, heateor, addthis, sharethis, addtoany, bshare, jiathis, bdsharebuttonbox, whatsapp, facebook, twitter, pinterest',
  ),
  certain: wordSet('sharedaddy, heateor, addthis, sharethis, addtoany, jiathis, bdsharebuttonbox'),
}
