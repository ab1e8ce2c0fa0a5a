import { property } from '../html/attributes/attribute.js'
import type { List, ListItem } from '../model/block.js'
import { type BlockContext, placed } from './block-context.js'
import { type Draft, draftOf, joinTexts } from './draft.js'
import { draftsOf, type Frame, type FramePart } from './frame.js'
import { frameExtent } from './frame-extent.js'

/** A list of the items that hold something. What stands in the list beside its items is an item too. */
export function closeList(frame: Frame, context: BlockContext): Draft[] {
  const items = frame.parts.filter((part) => part.drafts.length > 0).map(listItem)
  if (items.length === 0) return []
  const { element } = frame
  const extent = frameExtent(element, draftsOf(frame.parts), context)
  const ordered = element.tagName === 'ol'
  const start = ordered ? startNumber(property(element, 'start')) : undefined
  const block: List = {
    type: 'list',
    text: items
      .map((item) => joinTexts(item.blocks))
      .filter(Boolean)
      .join('\n'),
    ordered,
    ...(start !== undefined && { start }),
    items,
  }
  return [draftOf(placed(block, context, extent), extent)]
}

function listItem(part: FramePart): ListItem {
  const blocks = part.drafts.map((draft) => draft.block)
  return { text: joinTexts(blocks.filter((block) => block.type !== 'list')), blocks }
}

function startNumber(value: unknown): number | undefined {
  const number = typeof value === 'number' ? value : Number.NaN
  return Number.isSafeInteger(number) && number !== 1 ? number : undefined
}
