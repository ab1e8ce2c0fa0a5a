import type { Extent } from '../html/lines/line-extent.js'
import type { ElementNode } from '../html/nodes.js'
import { reconstructedElements } from '../html/reconstructed.js'
import type { BlockContext } from './block-context.js'
import { type Draft, hull } from './draft.js'

/** The element's own range; where the parser implied the element, the range of what is in it. */
export function frameExtent(element: ElementNode, drafts: readonly Draft[], context: BlockContext): Extent {
  const inner = hull(drafts.map((draft) => draft.extent))
  if (element.start < 0 || reconstructedElements(context.document).has(element)) return inner
  return hull([{ start: element.start, end: element.end }, inner])
}
