import { property } from '../html/attributes/attribute.js'
import type { Quote } from '../model/block.js'
import { type BlockContext, placed } from './block-context.js'
import { closeCode } from './close-code.js'
import { closeFigure } from './close-figure.js'
import { closeList } from './close-list.js'
import { closeTable } from './close-table.js'
import { type Draft, draftOf, joinTexts } from './draft.js'
import type { Frame } from './frame.js'
import { frameExtent } from './frame-extent.js'
import { refineDrafts } from './refine-drafts.js'
import { safeUrl } from './safe-url.js'

/** What a closed frame becomes. A part of a list or a table goes to the frame around it and becomes no block by itself. */
export function closeFrame(frame: Frame, outer: Frame | undefined, context: BlockContext): Draft[] {
  switch (frame.element.tagName) {
    case 'ul':
    case 'ol':
    case 'menu':
      return closeList(frame, context)
    case 'table':
      return closeTable(frame, context)
    case 'figure':
      return closeFigure(frame, context)
    case 'blockquote':
      return closeQuote(frame, context)
    case 'pre':
    case 'listing':
    case 'xmp':
      return closeCode(frame, context)
    case 'caption':
      for (const item of frame.lines) outer?.lines.push(item)
      return frame.drafts
    case 'tr':
      for (const item of frame.parts) outer?.parts.push(item)
      return []
    default:
      outer?.parts.push({ element: frame.element, drafts: frame.drafts })
      return []
  }
}

function closeQuote(frame: Frame, context: BlockContext): Draft[] {
  if (frame.drafts.length === 0) return []
  const blocks = refineDrafts(frame.drafts, context).map((draft) => draft.block)
  const extent = frameExtent(frame.element, frame.drafts, context)
  const cite = safeUrl(property(frame.element, 'cite'), context.urls)
  const block: Quote = {
    type: 'quote',
    text: joinTexts(blocks),
    blocks,
    ...(cite !== undefined && { cite }),
  }
  return [draftOf(placed(block, context, extent), extent)]
}
