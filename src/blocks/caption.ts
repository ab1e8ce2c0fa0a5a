import type { ElementContent } from 'hast'
import { classText } from '../html/element-names.js'
import { isNamedCaption, isSetApart } from '../html/lines/line-marks.js'
import { isText, type TextLine } from '../html/lines/text-line.js'
import type { ParentNode } from '../html/nodes.js'
import type { Figure, Image } from '../model/block.js'
import { endsSentence } from '../text/characters.js'
import { foldText } from '../text/fold.js'
import type { BlockContext } from './block-context.js'
import type { Draft } from './draft.js'
import { inlineChildren } from './inline-children.js'

/** One caption of several lines. */
export function captionFrom(drafts: readonly Draft[], context: BlockContext): Figure['caption'] {
  const children: ElementContent[] = []
  let caption = ''
  let before: TextLine | undefined
  for (const { line } of drafts) {
    if (line === undefined) continue
    const text = foldText(line.text)
    const between = before === undefined ? '' : separatorOf(before, line)
    if (between !== '') children.push({ type: 'text', value: between })
    for (const child of inlineChildren(line, text, context.urls)) children.push(child)
    caption += between + text
    before = line
  }
  return before === undefined ? undefined : { text: caption, children }
}

/** What stands between two lines of a caption: in one text as folding has it, which takes a line feed out between Chinese characters. */
function separatorOf(before: TextLine, { pieces, text }: TextLine): string {
  const last = before.pieces.findLast(isText)?.node
  if (last === undefined || last !== pieces.find(isText)?.node) return ' '
  return foldText(`${before.text.slice(-1)}\n${text.slice(0, 1)}`).length > 2 ? ' ' : ''
}

/** UTF-16 units of a caption that is not named one; longer lines are prose even when they are centred. */
const longestUnnamedCaption = 120

/** How a line begins that says what a picture shows or whose it is. */
const captionHead =
  /^(?:[△▲▼▽↑↓◎■●]\s?|[（(]?(?:图片?|图源|图注|配图|资料图|供图|(?:图片|配图|题图)?(?:来源|提供))\s?[：:｜|/丨]|图为|[（(]资料图|(?:photo|image|picture|foto|bild|crédit photo)\s?(?:by\b|[：:/|]))/i
/** How a line ends that does: its photographer or the agency, in brackets or behind a space; … 图片来源：某发布, …（无人机照片）. */
const captionTail =
  /(?:(?<![拍翻])[摄攝]|[／/]攝影|供[图圖]|[）)\s/／][图圖]|[资資]料(?:[图圖]片?|照片?)|[（(][^（）()]{0,10}(?:照片|[图圖]片|截[图圖]|[档檔]案照)|[\s。，；（(](?:[图圖](?:源|据|片?[来來]源)|[摄攝]影)\s?[：:｜|/／][^，。：:]{2,24}|\((?:AP )?photo\b[^()]{0,60}\)|\([^()]{0,60}getty images\))[）)】\]]?[。.]?$/i

/**
 * Whether the line directly after an image is its caption: named so by its class, marked by its first or last words, centred as
 * body text is not, or the same as the image's own alternative text or title.
 */
export function isCaptionOf(line: TextLine, images: readonly Image[]): boolean {
  const text = foldText(line.text)
  if (isNamedCaption(line)) return true
  if (text.length > longestUnnamedCaption || isInQuote(line)) return false
  if (captionHead.test(text) || captionTail.test(text) || images.some(({ alt }) => alt === text)) return true
  return isSetApart(line) && !(endsSentence(text) && text.length > longestCaptionSentence)
}

const quoteName = /(?:^|[-_\s])quote(?:d|s)?(?:$|[-_\s])/i
/** Levels from a line up to the box that is named after a quotation. */
const maxLevels = 3

/** Whether the line stands in a box that is named after a quotation: the post that another one answers, set small. */
function isInQuote({ block }: TextLine): boolean {
  let node: ParentNode | null = block
  for (let level = 0; level < maxLevels && node?.type === 'element'; level++, node = node.parent)
    if (quoteName.test(classText(node))) return true
  return false
}

/** UTF-16 units of a centred line that ends like a sentence and is still taken for a caption. */
const longestCaptionSentence = 60
