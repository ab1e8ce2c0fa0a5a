import { linkedShare } from '../../html/lines/linked-share.js'
import { type LabelRule, wordSet } from '../label-rule.js'
import type { LineRule } from '../strip-rule.js'

/** Length of a line, in UTF-16 units, up to which it may be standing text as a whole. */
const longestStandingText = 300

const copyrightHead =
  /^[（(【[*＊]?\s?(?:版[权權]所有(?![者人方])|版[权權][声聲]明(?=\s?[：:】）)\]]|\s|$)|著作[权權](?:[声聲]明|[归歸]|[属屬])|(?:本文|文章)?版[权權][归歸][^。，,]{1,24}(?:所有|共有)(?=[。；;！!）)】]|$|[，,](?:未[经經]|[转轉][载載]|[请請]|[欢歡]迎[转轉]))|[<＜〈]?저작권자\s?(?=[ⓒ©]|\(c\))|©|ⓒ|\(c\) ?(?:19|20)\d\d|copyright(?=\s?(?:©|\(c\)|(?:19|20)\d\d|by\b|notice\b|[：:]|$))|all rights reserved|转载请(?!求)|转载本文|如需转载|欢迎转载)/i
/** The same in other languages: all rights are kept, and nothing may be copied. */
const reserved =
  /^[(（※＊*\s©]{0,4}(?:(?:alle rechten? v|tous droits r|reproduction interdite|tod[oa]s (?:los|os) d[ei]re(?:chos|itos) r|tutti i diritti r|riproduzione r|все права з|(?:усі|всі) права з|wszelkie prawa zastrze|tüm hakları s|alla rättigheter f|(?:جميع )?(?:الحقوق|حقوق (?:النشر|الطبع)) م)[^\s.!,;:©]{0,16}(?=$|[\s.!,]{0,2}(?:$|[.©(|–—-]|copyright|s[aei]n[sz]?a?\s))|(?:prohibida|proibida) (?:su|la|a) reprodu(?:cción|ção) (?:total|parcial)(?: (?:o|ou|y|e) (?:total|parcial))?(?=$|[.;]| d[eo])|(?:(?:本|当)?(?:記事|サイト|写真|画像)[^。]{0,12})?無断(?:転載|複製|引用|使用)[^。、]{0,24}(?:禁じ(?:ます|られて)|禁止(?=$|[。.]|します|です|いた)|お断り)|[<([]{0,2}[^.!?<([“”]{0,40}무단\s?(?:전재|복제)[^.!?“”]{0,30}금지(?=[\s.>)\]]{0,4}(?:$|[ⓒ©])))/i
/** A sentence of the story goes on behind such words. */
const longestReserved = 160

/** The address of the text at its source; only with the address itself, or a link to it. */
const addressHead = /^[（(【[]?(?:(?:本文|文章)?(?:链接|原文|出处)(?:地址|链接)?|链接地址)\s?[：:]/
const sourceAddress = /^(?:本文|文章|原文|信息|消息)?[来來]源\s?[：:]\s?https?:\/\/\S{4,500}$/
const address = /https?:\/\//i
/** What may not be done without a permission is reprinting; many other things are news. */
const reprint =
  /[转轉][载載发]|摘编|[复複][制製]|镜像|刊[载登用]|引用|抄袭|改编|翻[印录]|商用|商业|使用(?:本|该|图|文|内容|作品)/
/** A note begins with the permission, or speaks of the text it stands under. */
const noPermission =
  /^[（(【[*＊]?\s?(?:未经|[本此](?:[网網刊站]|文|内容)(?=.{0,200}(?:不得|禁止|[请請]勿)).{0,80}[未非][经經]).{0,16}(?:授[权權]|[许許]可|允[许許]|同意)/
const copyrightTail =
  /(?:[未非][经經][^，。]{0,12}(?:授[权權]|[许許]可|允[许許]|同意)[，,]?[^，。]{0,10}(?:不得|禁止|[严嚴]禁|[请請]勿)[^。]{0,24}|[转轉][载載][^，。]{0,12}[注标]明[^。]{0,24}|all rights reserved)[。！!.]?(?:[^。]{2,12}。)?[）)】\]]?$/i

/** Who owns the text and who may reprint it, as the first or last lines. */
export const copyrightLine: LineRule = {
  id: 'generic/copyright-line',
  reason: 'copyright',
  why: 'The same note stands under every text of the publisher.',
  where: 'ends',
  longest: longestStandingText,
  take: (line, { hasHan }) => {
    const { text } = line
    if (copyrightHead.test(text) || (text.length <= longestReserved && reserved.test(text))) return {}
    if (!hasHan) return undefined
    if (sourceAddress.test(text)) return {}
    if (addressHead.test(text)) return address.test(text) || linkedShare(line) > 0 ? {} : undefined
    return reprint.test(text) && (noPermission.test(text) || copyrightTail.test(text)) ? {} : undefined
  },
}

/** The owner of the page. */
export const copyrightBox: LabelRule = {
  id: 'generic/copyright-box',
  reason: 'copyright',
  why: 'It says who owns the page.',
  names: wordSet('copyright, copyrights, colophon, legal, license, imprint, impressum, beian, icp, 版权'),
}
