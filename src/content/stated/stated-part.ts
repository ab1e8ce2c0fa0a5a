import type { HtmlDocument } from '../../html/nodes.js'
import type { JsonText } from '../../metadata/json-ld/json-tree.js'
import { literalPlace } from '../../metadata/json-ld/literal-place.js'
import type { ScriptText } from './script-text.js'
import type { StatedPart } from './stated-body.js'

/**
 * The literal as a part of the article; undefined where the script breaks off in it.
 *
 * @param offset where in the script's text the JSON begins that the node was read from
 */
export function statedPart(
  document: HtmlDocument,
  { text }: ScriptText,
  { value, start, end }: JsonText,
  offset = 0,
): StatedPart | undefined {
  const literal = { start: start + offset, end: end + offset }
  if (end - start < 2 || text.value.charAt(literal.start) !== text.value.charAt(literal.end - 1)) return undefined
  return { value, extent: literalPlace(text, document.source, literal) }
}
