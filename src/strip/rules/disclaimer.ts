import { type LabelRule, wordSet } from '../label-rule.js'
import type { LineRule } from '../strip-rule.js'

/** Length of a line, in UTF-16 units, up to which it may be standing text as a whole. */
const longestStandingText = 300

const disclaimerHead =
  /^[（(【[*＊]?\s?(?:风险提示及免责|(?:免责声明|免责条款|广告声明|特别声明|郑重声明|特别提示|重要提示|本文内容仅供参考|Disclaimer)\s?[：:】])/i
const disclaimerTail =
  /(?:不构成(?:任何)?(?:实质性)?投资建议|风险自担|风险自负|(?:投资|入市|决策)[需须]谨慎|责任自负|not (?:constitute )?(?:investment|financial) advice)(?:[，,。；;！!.\s]{0,2}[^，。]{0,12}){0,3}[。！!.]?[）)】\]]?$/i

/** 文中图片来自网络，如有侵权请联系删除: whose pictures and texts they are, and what to do about it, in one line. */
const borrowed =
  /^[（(【[*＊]?\s?(?:注|声明|版权声明|本文(?:仅|转载|作者|系|为|节选|摘)[^。；]{1,40}[，,])?[：:]?\s?(?:(?:本|文|此)[文中章号]?(?:的|所用)?)?(?:部分)?(?:图片|图文|配图|素材|图片素材|文字|内容|文章|视频)[^，。；;]{0,12}(?:来自|来源|源自|转自|取自|转载)[^，。；;]{0,12}[，。；,;]\s?[^，。；]{0,10}侵权[^。；]{0,20}删除?[^。，]{0,6}[。！!]?[）)】\]]?$/

/** 声明：本文为转载，如有侵权请联系删除; 侵删: what to do about a text that was taken over. */
const takenOver =
  /^[（(【[*＊※]?\s?(?:(?:版[权權]|免[责責]|特[别別])?[声聲]明|注|提示)?\s?[：:]?\s?(?:(?:本|此|[该該]|以上|部分)?(?:站|[文图圖]|[文图圖][章片文]|[内內]容|素材|稿件|[视視][频頻]){0,2}(?:均|部分|全部)?[系係为為是由]{0,2}(?:[网網](?:友|[络絡路]|上)|互[联聯][网網])?(?:[转轉][载載自]|搜集|收集|整理|[来來]自|[来來]源于?|源自|取自)[^。；;]{0,40}[，,。；;]\s?)?(?:(?:如果?|若|倘若)[^，。；;]{0,8}侵[权權](?![行人])(?!.{0,12}(?:法院|平台|[应應将將判]))[^。]{0,24}(?:[删刪]除?|[处處]理|[联聯][系繫絡]我[们們]|告知)[^。]{0,10}|侵[权權]?[必即立]?[删刪]|侵[权權][请請][^。]{0,16}[删刪]除?)[。！!]?[）)】\]]?$/

/** 本文仅代表作者个人观点，…; 以上言論不代表本報立場. */
const ownViews =
  /^[（(【[*＊※]?(?:[声聲]明[：:][^。]{0,40}|(?:以上|本|此|该)?(?:文章?|内容|[观觀][点點]|言[论論])[^，。]{0,8})[仅只僅不]代表[^，。]{0,12}(?:[观觀][点點]|立[场場]|看法|本人)/u
/** 本文仅代表作者个人观点，不代表本站立场: whose opinion the text is, who only stores it, or why it was taken over. */
const opinion =
  /^[（(【[*＊※]?\s?(?:.{0,4}[声聲]明\s?[：:]\s?)?(?:[本此该該](?:[文网網报報站刊稿]|内容|资讯|作品)|以上|文[章中]|内容|(?:[观觀][点點]|言[论論])(?=[^，。]{0,8}[仅只僅不]代表)|凡|转载|(?:本[^，。]{0,6}|[^，。]{0,6}[网網])[转登]载).{0,90}(?:不代表[^，。]{0,16}(?:立[场場]|[观觀][点點])|[仅只僅]代表(?:作者|[^，。]{0,12}本人)|作者(?:个人|独立)观点|信息存储|出于传递更多信息(?:之?目?的)?(?=[，。]|$))|^本?文?转载自[^，。]{2,16}，如有侵权/
/** Notice: The content above is uploaded by a user of this platform. */
const uploaded = /^notice: the content above (?:\(|is uploaded|was uploaded)/i

/** How a note speaks of the text it stands under, or of risk in general. News of a warning names who warns. */
const ofThisText =
  /本文|此文|本报道|本资讯|文中|文章(?:内容|观点|所|提及|仅)|本[网报站刊]|以上(?:内容|信息|观点|数据|文字)|内容(?:仅供|与数据)|仅供参考|^[（(【[]?(?:注|声明|提示|温馨提示|风险提示)[：:】]|^[（(【[]?(?:股市|市场|投资|理财|基金|期市|入市|币市)有风险|\b(?:this|our) (?:article|post|report|page|site|content|newsletter)\b|\bthe (?:content|information|views|opinions)\b|^nothing\b/i

/** (This story has not been edited by our staff and is published from a syndicated feed.) */
const unedited =
  /^[(*]?\s?(?:except for the headline,? )?(?:only the headline and (?:the )?picture|this (?:story|article|report|copy) (?:has not been|was not|is not) (?:edited|created|modified|reviewed))[^.]{0,160}(?:feed|agency|wire)\b[^.]{0,40}\.?\)?$/i

/** If you buy something through a link in this article, we may earn commission. */
const commission =
  /^[(*]?\s?(?:(?:if|when) you\b.{0,120}\blinks?\b.{0,80}\b|we (?:may |might |can |will )?)(?:earn|receive|get) (?:an? )?(?:\S{1,12} )?commission\b/i

/** Lines that are such a note by how they begin: those in Chinese, and the others. */
const hanNotes = [borrowed, takenOver, ownViews, opinion]
const otherNotes = [uploaded, unedited, commission]

/** Notes that disclaim responsibility, as the last lines of the text. */
export const disclaimer: LineRule = {
  id: 'generic/disclaimer',
  reason: 'disclaimer',
  why: 'The same note stands under every text of the publisher.',
  where: 'ends',
  longest: longestStandingText,
  take: ({ text }, { fromEnd, hasHan, beginsWide }) => {
    if (fromEnd > 3) return undefined
    if (disclaimerHead.test(text)) return {}
    if (hasHan && hanNotes.some((note) => note.test(text))) return {}
    if (!beginsWide && otherNotes.some((note) => note.test(text))) return {}
    return disclaimerTail.test(text) && ofThisText.test(text) ? {} : undefined
  },
}

/** Notes that stand under every text. */
export const disclaimerBox: LabelRule = {
  id: 'generic/disclaimer-box',
  reason: 'disclaimer',
  why: 'The same note stands under every text of the publisher.',
  names: wordSet('disclaimer, disclosure, shengming, 声明, 免责'),
}
