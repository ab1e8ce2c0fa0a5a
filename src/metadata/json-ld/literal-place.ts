import { type Extent, nowhere } from '../../html/lines/line-extent.js'
import type { TextNode } from '../../html/nodes.js'
import { sourceOffset } from '../../html/source-offset.js'
import type { JsonRange } from './json-tree.js'

/**
 * Where the literal stands in the source; the script's text where there is no source to look into; -1, -1 for what the
 * source does not contain.
 *
 * @param text the script's text, which the node was read from
 */
export function literalPlace(text: TextNode | undefined, source: string | undefined, node: JsonRange): Extent {
  if (text === undefined || text.start < 0) return nowhere
  if (source === undefined) return { start: text.start, end: text.end }
  // A script's text stands in the source as it is, but for line ends and NULs.
  if (text.end - text.start === text.value.length) return { start: text.start + node.start, end: text.start + node.end }
  return { start: sourceOffset(source, text, node.start), end: sourceOffset(source, text, node.end, 'end') }
}
