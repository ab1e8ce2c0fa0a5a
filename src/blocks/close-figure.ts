import { figcaptionAround, isNamedCaption } from '../html/lines/line-marks.js'
import { innerNoscript } from '../html/parse/noscript-image.js'
import type { Figure, Image, Table } from '../model/block.js'
import { type BlockContext, placed } from './block-context.js'
import { captionFrom } from './caption.js'
import { type Draft, draftOf, hull, keptAround } from './draft.js'
import type { Frame } from './frame.js'
import { frameExtent } from './frame-extent.js'
import { imageOfNoscript } from './image.js'

/**
 * A figure: its images become one block with its caption. Lines in it are the caption where they are marked as such or
 * where there is an image; a table, a quotation or an embed in it stays a block of its own, and a caption then goes to
 * the table.
 */
export function closeFigure(frame: Frame, context: BlockContext): Draft[] {
  const images: Image[] = []
  const pictures: Draft[] = []
  const captions: Draft[] = []
  const others: Draft[] = []
  const kept = context.keptAround(frame.element)
  const isOwn = (draft: Draft): boolean => keptAround(draft, context) === kept
  const hasImage = frame.drafts.some((draft) => draft.block.type === 'figure')
  for (const draft of frame.drafts) {
    const { block } = draft
    if (block.type === 'figure') {
      for (const item of block.images) images.push(item)
      pictures.push(draft)
      if (block.caption !== undefined) others.push(draft)
    } else if (isCaptionIn(draft, hasImage) && isOwn(draft)) captions.push(draft)
    else others.push(draft)
  }
  if (images.length === 0 && captions.length === 0) return others
  if (images.length === 0 && others.some(({ block }) => signed.has(block.type))) return frame.drafts
  const table = images.length === 0 ? others.find((draft) => draft.block.type === 'table') : undefined
  const untitled = table?.block.type === 'table' && table.block.caption === undefined ? table.block : undefined
  const { first, isBroken } = ownPlace(frame.drafts, others)
  if (
    pictures.some(({ block }) => block.type === 'figure' && block.caption !== undefined) ||
    (isBroken && untitled === undefined) ||
    (others.length > 0 && !pictures.every((picture) => isOwn(picture) && !picture.isInLine))
  )
    return frame.drafts
  if (untitled !== undefined)
    return others.map((draft) => (draft === table ? withCaption(draft, untitled, captions, frame, context) : draft))
  if (images.length === 0) for (const item of hiddenImages(frame, context)) images.push(item)
  const inner = hull([...pictures, ...captions].map((draft) => draft.extent))
  const extent = others.length === 0 ? frameExtent(frame.element, frame.drafts, context) : inner
  const caption = captionFrom(captions, context)
  const block: Figure = {
    type: 'figure',
    images,
    text: caption?.text ?? '',
    ...(caption !== undefined && { caption }),
  }
  const figure = draftOf(placed(block, context, extent), extent, frame.element)
  return [...others.slice(0, first), figure, ...others.slice(first)]
}

/** What a caption says whose it is or what it does: it is read behind it as one more line. */
const signed: ReadonlySet<string> = new Set(['quote', 'code'])

/** Whether a line in a figure is its caption. Some pages make headings of what stands in a `<figcaption>`. */
function isCaptionIn({ block, line }: Draft, hasImage: boolean): boolean {
  if (line === undefined) return false
  if (block.type === 'heading') return figcaptionAround(line) !== undefined
  return block.type === 'paragraph' && (hasImage || isNamedCaption(line))
}

/** The image of a figure that shows one only without scripting. */
function hiddenImages({ element }: Frame, context: BlockContext): Image[] {
  const image = imageOfNoscript(innerNoscript(context.document, element), context.urls)
  return image === undefined ? [] : [image]
}

/** The place of the first image or caption, and whether another block stands between them: no one range could hold them alone. */
function ownPlace(drafts: readonly Draft[], others: readonly Draft[]): { first: number; isBroken: boolean } {
  const apart = new Set(others)
  const own = drafts.flatMap((draft, place) => (apart.has(draft) ? [] : [place]))
  const first = own[0] ?? 0
  const last = own.at(-1) ?? 0
  return { first, isBroken: last - first + 1 > own.length }
}

function withCaption(
  draft: Draft,
  table: Table,
  captions: readonly Draft[],
  frame: Frame,
  context: BlockContext,
): Draft {
  const extent = frameExtent(frame.element, frame.drafts, context)
  const caption = captionFrom(captions, context)?.text ?? ''
  return { ...draft, extent, block: placed({ ...table, caption }, context, extent) }
}
