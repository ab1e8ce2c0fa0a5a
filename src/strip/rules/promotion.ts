import { linkedShare, linkTexts } from '../../html/lines/linked-share.js'
import type { TextLine } from '../../html/lines/text-line.js'
import { type LabelRule, wordSet } from '../label-rule.js'
import type { LineContext, LineRule } from '../strip-rule.js'
import { isInDataCell, isInHeading } from './line-place.js'

/** Longest line that only asks for something, in UTF-16 units. */
const longestAppeal = 90

/** Signs around such a line. */
const signs = '[^\\w一-鿿]{0,12}'
const act = '(?:敬?[请請]|[欢歡]迎|立即)?(?:长按|扫|识[别读]|[点點][击擊]|戳|[关關]注|下[载載]|搜索|追[踪蹤]|按[赞讚])'
/** What the publisher has beside its pages. */
const aim =
  '(?:我们|本号|公众?号|微信号|微博|小程序|A[Pp][Pp]|客户端|(?:读者|交流|粉丝)群|粉[丝絲][专專]?[页頁]|[电電]子[报報]|YouTube|LINE|IG|阅读原文[^。，,]{0,12})'
/** 更多精彩内容，请扫描下方二维码关注我们; ▼扫码加入读者群▼; 下载某某App，随时看新闻; 精彩新闻，尽在某某App. */
const follow = `(?:(?:更多[^，,。]{1,16}|[^，,。]{1,12}不漏接)[，,]\\s?)?${act}[^。]{0,24}?${aim}(?:(?:[，,：:（(]|\\s看)[^。]{0,60})?|更多[^，,。]{1,16}[，,]?(?:[请請]|[欢歡]迎)(?:[点點][击擊]|[关關]注|下[载載]|锁定|鎖定|上(?=[^。，,]{1,8}(?:[网網]|A[Pp][Pp])))[^。，,]{2,30}|[^。]{2,20}[，,]尽在[^。，,]{2,16}${aim}|(?:[请請]|[欢歡]迎|立即)?(?:[订訂][阅閱]|加入)[^。，,]{0,12}(?:我[们們]|本号|粉[丝絲][专專][页頁]|[电電]子[报報]|LINE)|[点點][击擊](?:上方)?[^。，,]{1,14}(?<!即)可以?(?:订阅|关注)哦?`
/** 分享、点赞、在看，一键三连. */
const applause =
  '(?:喜欢(?:就|请)|求|欢迎)?(?=.{0,40}(?:在看|赞|三连))[分享点赞个在看收藏转发一键三连、，,+\\s和与]{4,40}(?:给(?:更多|身边|好友|朋友|家人)[^。，,]{0,10})?(?:吧|哦)?(?:[，,]?让[^。，,]{2,16})?'
/** 某报报料热线：0123-456789. */
const hotline =
  '[^，,。：:]{0,8}(?:(?:[报爆]料|新闻热线|投稿|线索)[^，,。：:]{0,6}|(?:商务|广告)合作(?:请(?:加|联系))?(?:热线|电话|邮箱|微信|QQ)?)[：:]\\s?[\\w@.+-]{7,40}'
/** 你怎么看？欢迎在评论区留言. */
const answers =
  '(?:[^。？?]{2,40}[？?]\\s?)?(?:欢迎|请)(?:大家|您|你)?[在到](?:文末|下方)?(?:评论|留言)区[^。，,]{0,6}(?:留言|评论|讨论|分享|说说|聊聊|互动|交流|告诉我们)[^。，,]{0,4}'
const appeal = new RegExp(`^${signs}(?:${follow}|${applause}|${hotline}|${answers})[！!。.]{0,3}${signs}$`)
/** （如有新闻线索，请拨打本报热线：…）; 投稿邮箱：… Whoever looks for witnesses asks for 线索 alone. */
const tips =
  /^[【（(*]?(?:(?:如果?您?有|欢迎)[^，。]{0,6}(?:新闻线索|[报爆]料)|(?:新闻|[报爆]料|投稿)(?:热线|邮箱)\s?[：:]|下载[^，。]{2,8}，报料有奖|更多(?:精彩|内容|新闻|资讯|报道)[^，。]{0,6}请[^，。]{0,8}下载[^。]{2,16}客户端(?:。|$)|[报爆]料】[^。]{0,8}(?:联系|微信|QQ)[^。]{0,6}[：:])/u
/** ▶ 제보는 카카오톡 산성: where to send news. */
const koreanTips = /^[▶▷※■\s]{0,3}(?:기사\s?)?제보(?:는|하기|\s?[:：])?\s.{0,40}(?:카카오톡|카톡|@|\d{3,4})/
/** Quotation marks around what is to be pressed or named there: 点个“在看”, 点击上方“某号”. */
const pressed =
  /[“"「【](在看|点?赞|分享|收藏|阅读原文|[^“”"「」【】]{1,12}(?=[”"」】]可)|(?<=[上下]方.)[^“”"「」【】]{1,12})[”"」】]/g
/** How all of these begin. */
const quotation = /[“"「【]/
/** What prose has that tells of the codes and accounts of others. */
const telling = /(?<!我[们們])的|称|表示|后[，,]|[“”]/
/** The same, but for what may stand otherwise once quotation marks are gone: a quick look at prose. */
const toldOf = /(?<![们們“”"「」【】])的|称|表示|后[，,]/

/** Longest line that offers a newsletter or an account on a platform, in UTF-16 units. */
const longestOffer = 260
/** Lines under such a line at most, and over it at least: in the middle the same words are the story's. */
const linesUnder = 3
const linesOver = 2
const subscribe =
  'sign up|subscribe|melde(?:n sie)? (?:dich|sich)|abonniere|abonnez|inscrivez|suscr[ií]b|ap[uú]ntate|iscriviti|inscreva|assine|meld je aan|abonneer|п[оі]дпис'
const join =
  'follow|like|join|find|visit|folg|suivez|rejoignez|retrouvez|s[ií]g[ua]|[uú]nete|segui|volg|følg|följ|seuraa|obserwuj|sledujte|pratite|kövess|urmăre[sșş]te|следите|последвайте|ακολουθήστε|theo dõi|ikuti|simak|ติดตาม|تابع|עקבו'
const aimOfOffer =
  'facebook|twitter|instagram|telegram|whatsapp|linkedin|youtube|tiktok|bluesky|google news|newsletter|on x|inbox|e-?mail|alerts?|postfach|correo|bolet[ií]n'
/** Follow us on Facebook; Siga-nos no Instagram; Sign up for our newsletter. */
const offer = new RegExp(
  `^\\W{0,4}(?:be sure to )?(?:${subscribe}|${join})(?:[^.!?]|\\.(?=\\S)){1,120}(?:\\b(?:${aimOfOffer})\\b|تل[يغ]|فيسبوك|تويتر|واتساب|телеграм|טלגרם|פייסבוק)`,
  'i',
)
/** The same without a link, where it says whom to follow: Pratite nas na Facebooku; ติดตามข่าว…; Simak breaking news …. */
const ownAccount =
  /^\W{0,4}(?:follow us|folgen sie uns|suivez-nous|síguenos|seguinos|siga-nos|seguici|volg ons|pratite nas|п[оі]дпис\S{4,8} на наш|ακολουθήστε μας|bizi takip edin|theo dõi chúng tôi|ikuti kami|simak breaking news|تابعونا)(?=[\s:]).{0,180}(?:facebook|twitter|instagram|telegram|whatsapp|youtube|google)/i
/** Whom to write to about a mistake: Sie haben einen Fehler entdeckt? Нашли ошибку? Выделите её и нажмите Ctrl+Enter. */
const mistake =
  /^(?:(?:sie haben )?einen fehler (?:entdeckt|gefunden)|(?:если (?:вы )?)?(?:нашли|заметили) (?:ошибку|опечатку)|(?:якщо (?:ви )?)?(?:знайшли|помітили) помилку|(?:found|spotted) an? (?:error|mistake|typo))[^?.!]{0,60}(?:\?|ctrl)/i
/** Dieses Thema im Programm: Über dieses Thema berichtete der Sender am 5. März …, as German broadcasters end their texts. */
const broadcast = /^(?:dieses thema im programm\s?:|über dieses thema berichteten? [^.!?]{2,80} am \d)/i

/** A link that is only written out, at the end. */
const address = /:? https?:\/\/\S{4,200}$/
/** What a link says alone, behind a sentence. */
const offerLink = new RegExp(`^(?:${subscribe})[^.]{0,12}[.!]?$`, 'i')

/** What hosts of podcasts, senders of letters and services for feeds write under each text. */
const senders =
  /^(?:learn more about your ad ?choices|hosted (?:on|by) [^.]{2,30}\. see\b|thanks for reading [^.!?]{2,60}! (?:subscribe\b|this post is public)|let['’]s block ads|this entry passed through the full-text rss service|see \S{1,40}\.\S{2,40} for (?:more )?privacy|you(?:(?:['’]re| are) receiving|(?:['’]ve| have)? ?received?) this (?:(?:e-?mail|newsletter|message|letter) because|because you (?:signed|subscribed|opted))|this (?:e-?mail|newsletter|message) was sent to (?:you|\S{1,60}@\S{1,60})|if you (?:no longer|do not|don['’]t) (?:wish|want) to receive (?:\w{2,10} ){0,3}(?:e-?mails?|newsletters?|messages)|want to change how you receive these|forwarded this e-?mail|(?:having )?trouble (?:viewing|reading) this e-?mail|our mailing address is)\b/i

/** A line at the ends of an article that asks to follow the account, to join its group, to subscribe or to applaud. */
export const appealLine: LineRule = {
  id: 'generic/appeal',
  reason: 'promotion',
  why: 'It asks for something and says nothing of the story.',
  where: 'ends',
  longest: longestOffer,
  take: (line, context) => {
    const { fromStart, fromEnd, mass } = context
    if (!isAppeal(line.text, context) && !(fromStart >= linesOver && fromEnd <= linesUnder && isOffer(line, context)))
      return undefined
    return isInHeading(line) || isInDataCell(line, mass) ? undefined : {}
  },
}

function isAppeal(text: string, { hasHan, beginsWide }: LineContext): boolean {
  if (!beginsWide && senders.test(text)) return true
  if (text.includes('제보') && koreanTips.test(text)) return true
  if (!hasHan) return false
  if (tips.test(text)) return true
  if (text.length > longestAppeal || toldOf.test(text)) return false
  const bare = quotation.test(text) ? text.replace(pressed, '$1') : text
  return !telling.test(bare) && appeal.test(bare)
}

/**
 * Whether the line begins like an offer, and links to it, or ends with such a link. Prose that begins so has none; what names
 * the publisher as `us` needs none.
 */
function isOffer(line: TextLine, { hasHan }: LineContext): boolean {
  const { text } = line
  if (!hasHan && (ownAccount.test(text) || mistake.test(text) || broadcast.test(text))) return true
  if (linkedShare(line) === 0) return text.includes('://') && address.test(text) && offer.test(text)
  const last = linkTexts(line).at(-1) ?? ''
  return offer.test(text) || (offerLink.test(last) && text.lastIndexOf(last) >= text.length - last.length - 1)
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
