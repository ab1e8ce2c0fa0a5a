import { nameWords } from '../../html/element-names.js'
import { isText, type TextLine, type TextPiece } from '../../html/lines/text-line.js'
import { foldText } from '../../text/fold.js'
import { hasHan } from '../../text/has-han.js'
import { hasProseWords, isOutletName } from '../credits/outlets.js'
import { isHanPersonName } from '../credits/surnames.js'

/** A line of facts is no longer, in UTF-16 units. */
const maxLine = 80
const maxOutlet = 20
/** What a day or a time of day has. */
const dated = /\d[-/.年:：]\d/
/** What shows the way to a page. */
const path = /[>›»]|首[页頁]/u
/** What stands in an element named after the source and names none. */
const noOutlet = /^[来來]自|原[创創]|[转轉][载載]|网络|未知|来源|[举舉][报報]|官[网網]$|旅行社$|[：:|｜]/u
/** How controls and counters begin that end like outlets, or stand where one does: 下载客户端, 返回某网, 浏览量. */
const control =
  /^(?:返回|下[载載]|分享|[关關]注|已[关關]注|手[机機]|打[开開]|[扫掃]|[进進]入|[点點]|登[录錄]|更多|[订訂][阅閱]|[浏瀏][览覽]|[阅閱][读讀]|[评評][论論]|字[号號体體]|收藏|打印)/u
/** How an outlet ends that nothing else says to be one: 社会新闻 is a section, a firm has an account. */
const plainEnd = /(?:[社报報网網刊台臺视視线線家]|杂志|客户端)$/u

/** http://www.news.example 2024年03月05日10:21 某晚报: how old portals name it behind the day. */
const behindDay = /^(?:https?:\/\/\S{1,80}\s)?\d{4}[\d\s年月日:：/.-]{6,20}\s(\p{Script=Han}{2,20})$/u

/**
 * The outlet that an element names without a label, beside the date or by itself: `<i>某日报</i> <i>2024-03-05 10:21</i>`. It
 * ends like an outlet's name, or an element of its own is named after the source; one by itself does both.
 */
export function datedOutlet({ text, pieces }: TextLine): string | undefined {
  if (text.length > maxLine || !hasHan(text) || path.test(text)) return undefined
  const isDated = dated.test(text)
  const last = isDated ? behindDay.exec(text)?.[1] : undefined
  if (last !== undefined && isOutletName(last) && plainEnd.test(last) && !control.test(last)) return last
  for (const piece of pieces) {
    if (!isText(piece)) continue
    const own = foldText(piece.node.value.slice(piece.from, piece.to))
    if (own.length > maxOutlet || !hasHan(own) || noOutlet.test(own) || control.test(own)) continue
    const isOutlet = isOutletName(own)
    if (
      isNamedSource(piece)
        ? isOutlet || (isDated && !hasProseWords(own) && !isHanPersonName(own))
        : isDated && isOutlet && plainEnd.test(own)
    )
      return own
  }
  return undefined
}

/** Whether an element that holds the text alone is named after the source. */
function isNamedSource({ node: { parent, index } }: TextPiece): boolean {
  const isAlone = parent?.type === 'element' && parent.index + 1 === index && parent.last === index
  return isAlone && nameWords(parent).includes('source')
}
