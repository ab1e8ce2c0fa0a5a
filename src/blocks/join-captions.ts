import { isUnder, pictureBox } from '../html/lines/picture-box.js'
import type { TextLine } from '../html/lines/text-line.js'
import type { Figure } from '../model/block.js'
import { type BlockContext, placed } from './block-context.js'
import { captionFrom, isCaptionOf } from './caption.js'
import { type Draft, draftOf, hull, isKeptWith } from './draft.js'
import { taughtBlock } from './taught-block.js'

/** Puts captions into their figures: what stands under a picture in the table that frames it, and the line that reads like one. */
export function joinCaptions(drafts: readonly Draft[], context: BlockContext): readonly Draft[] {
  if (!drafts.some(({ block }) => block.type === 'figure')) return drafts
  const joined: Draft[] = []
  for (const draft of joinBoxes(drafts, context)) {
    const before = joined.at(-1)
    const { block, line } = draft
    if (before?.block.type === 'figure' && block.type === 'paragraph' && line !== undefined) {
      const figure = before.block
      const isFree = !before.isInLine && figure.caption === undefined && isKeptWith(before, draft, context)
      if (isFree && isCaption(line, figure, context)) {
        joined[joined.length - 1] = captioned(before, figure, [draft], context)
        continue
      }
    }
    joined.push(draft)
  }
  return joined
}

function isCaption(line: TextLine, { images }: Figure, { taught }: BlockContext): boolean {
  const kind = taughtBlock(line, taught)?.as
  return kind === undefined ? isCaptionOf(line, images) : kind === 'caption'
}

function captioned(before: Draft, figure: Figure, lines: readonly Draft[], context: BlockContext): Draft {
  const caption = captionFrom(lines, context)
  const extent = hull([before, ...lines].map((draft) => draft.extent))
  if (caption === undefined) return before
  figure.text = caption.text
  figure.caption = caption
  return draftOf(placed(figure, context, extent), extent)
}

/** What stands in the boxes of pictures is at most this share of an article: some are made of nothing else. */
const boxedShare = 1 / 3

/** The figures with what stands under them in their boxes, where that is not the article itself. */
function joinBoxes(drafts: readonly Draft[], context: BlockContext): readonly Draft[] {
  const joined: Draft[] = []
  let boxed = 0
  let all = 0
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at] as Draft
    if (draft.block.type !== 'figure') {
      all += draft.block.text.length
      joined.push(draft)
      continue
    }
    const under = linesUnder(drafts, at, context)
    const size = under.reduce((sum, { block }) => sum + block.text.length, 0)
    boxed += size
    all += size
    at += under.length
    joined.push(under.length === 0 ? draft : captioned(draft, { ...draft.block }, under, context))
  }
  return boxed > 0 && boxed <= all * boxedShare ? joined : drafts
}

/** The lines under the picture in its box, each a draft that follows it. */
function linesUnder(drafts: readonly Draft[], at: number, context: BlockContext): Draft[] {
  const picture = drafts[at]
  const element = picture?.element
  const next = drafts[at + 1]
  if (picture?.block.type !== 'figure' || element === undefined || next?.line === undefined) return []
  if (picture.isInLine || picture.block.caption !== undefined) return []
  const box = pictureBox(context.document, element)
  if (box === undefined) return []
  const under: Draft[] = []
  for (let place = at + 1; place < drafts.length; place++) {
    const draft = drafts[place] as Draft
    const { line, block } = draft
    if (line === undefined || block.type !== 'paragraph' || !isUnder(line, element, box)) break
    if (!isKeptWith(picture, draft, context) || (taughtBlock(line, context.taught)?.as ?? 'caption') !== 'caption')
      break
    under.push(draft)
  }
  return under
}
