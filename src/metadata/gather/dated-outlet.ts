import { namesOf } from '../../html/element-names.js'
import { isText, type TextLine, type TextPiece } from '../../html/lines/text-line.js'
import { foldText } from '../../text/fold.js'
import { hasHan } from '../../text/has-han.js'
import { hasProseWords, isOutletName } from '../credits/outlets.js'

/** A line of facts is no longer, in UTF-16 units. */
const maxLine = 80
const maxOutlet = 20
/** What a day or a time of day has. */
const dated = /\d[-/.年]\d|\d[:：]\d{2}/
/** What shows the way to a page, and that it is one. */
const path = /[>›»]|首[页頁]|当前位置/u
const sourceName = /(?:^|[-_\s])(?:source|laiyuan)(?:$|[-_\s]|name|text|msg|box)/i
const camel = /([a-z])([A-Z])/g
/** What stands in an element named after the source and names none. */
const noOutlet = /^(?:原创|原創|转载|轉載|综合|綜合|网络|網絡|未知|摘要|来源|來源|举报|舉報)$|[：:|｜]/u
/** How an outlet ends that nothing else says to be one: 社会新闻 is a section, a firm has an account. */
const plainEnd = /[社报報网網刊台臺]$|(?:杂志|雜誌|卫视|衛視|客户端|在线|之家)$/u

/**
 * The outlet that an element names without a label, beside the date or by itself: `<i>某日报</i> <i>2024-03-05 10:21</i>`. It
 * ends like an outlet's name, or an element of its own is named after the source; one by itself does both.
 */
export function datedOutlet(line: TextLine): string | undefined {
  const { text, pieces } = line
  if (text.length > maxLine || !hasHan(text) || path.test(text)) return undefined
  const isDated = dated.test(text)
  if (!isDated && (text.length > maxOutlet || !isOutletName(text))) return undefined
  for (const piece of pieces) {
    if (!isText(piece)) continue
    const own = foldText(piece.node.value.slice(piece.from, piece.to))
    if (own.length > maxOutlet || !hasHan(own) || noOutlet.test(own)) continue
    const isNamed = isNamedSource(piece)
    if (isDated ? isPlainOutlet(own) || (isNamed && !hasProseWords(own)) : isNamed) return own
  }
  return undefined
}

function isPlainOutlet(text: string): boolean {
  return plainEnd.test(text) && isOutletName(text)
}

/** Whether an element that holds the text alone is named after the source. */
function isNamedSource({ node }: TextPiece): boolean {
  const { parent } = node
  if (parent?.type !== 'element' || parent.index + 1 !== node.index || parent.last !== node.index) return false
  return sourceName.test(namesOf(parent).replace(camel, '$1-$2'))
}
