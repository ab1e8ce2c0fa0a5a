/** How the name of an outlet ends in Chinese. A personal name ends in none of these. */
const outletEnd =
  /(?:社|报|報|网|網|新闻|新聞|周刊|月刊|杂志|雜誌|电视台|广播|电台|卫视|電視台|電台|衛視|頻道|財經|傳媒|頭條|客户端|APP|App|app|在线|电讯|经纬|经济报道|之家|财经|频道|传媒|融媒体?|头条|公众号|视频|快讯|日電|公司)$/u

/** Words that point at the speaker's own outlet without naming it. */
const ownOutlet =
  /^(?:本报|本報|本刊|本网|本網|本台|本站|本社|我报|我台|我市|我县|我省|我校|我院|总台|集团|全媒体|融媒体?)$/u

/** What is never part of an outlet's name: function words, but for 在 in 在线, and how prose or a quoted source begins. */
const prose =
  /[的了是说称为被把将着吗呢吧您你我他她们这那]|在(?![线線])|^(?:据|據|从|從|自(?!由)|由|今|昨|近|日前|此前|目前|本文|记者|記者|作者|编辑|来源|來源)/u

const outletCharacters = /^[\p{Script=Han}\p{L}\p{N}·•.&+_ -]{2,20}$/u

/** Whether the text is the name of an outlet by its ending, and nothing else. */
export function isOutletName(text: string): boolean {
  return outletCharacters.test(text) && outletEnd.test(text) && !prose.test(text)
}

/** Whether the text names the outlet that speaks without saying which: 本报, 本网. */
export function isOwnOutlet(text: string): boolean {
  return ownOutlet.test(text)
}

/** Whether the text has words that no name of a person, desk or outlet has. */
export function hasProseWords(text: string): boolean {
  return prose.test(text)
}
