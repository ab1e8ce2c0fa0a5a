import type { Element, Nodes } from 'hast'
import { selectAll } from 'hast-util-select'
import { toText } from 'hast-util-to-text'
import { toHast } from '../html/to-hast.js'
import { OptionsError } from '../model/errors.js'
import type { SourcePosition } from '../model/position.js'
import { readDocument } from '../read-document.js'
import { defaultLimits, resolveOptions } from '../resolve-options.js'
import { foldText } from '../text/fold.js'

/** An element that a query found. */
export interface QueryMatch {
  tagName: string
  id?: string
  classNames?: string[]
  /** Its text, folded. */
  text: string
  /** The range in the source; undefined for an element that the parser implied. */
  position?: SourcePosition
}

/**
 * Nodes and depth of the tree that is searched; a query takes longer than the tree is large, on trees made for it about
 * as its square. No real page seen has more than 24,275 nodes or is deeper than 39.
 */
const queryLimits = { ...defaultLimits, maxLength: 2_000_000, maxNodes: 25_000, maxDepth: 64 }

/**
 * The elements of a source that a selector matches, in document order: for trying selectors out while writing a profile.
 * It knows more selectors than profiles may use; `validateProfile` tells which may. What lies beyond 25,000 nodes is not
 * searched, and what is deeper than 64 elements counts as being at that depth.
 *
 * @throws OptionsError when the selector is none
 */
export function query(source: string | Uint8Array, selector: string): QueryMatch[] {
  const { document, positionOf } = readDocument(source, { ...resolveOptions({}), limits: queryLimits })
  const tree = toHast(document.root, (start, end) => positionOf({ start, end })) as Nodes
  let elements: Element[]
  try {
    elements = selectAll(selector, tree)
  } catch (error) {
    throw new OptionsError(`selector: ${error instanceof Error ? error.message : 'cannot be read'}`)
  }
  return elements.map(describeMatch)
}

function describeMatch(element: Element): QueryMatch {
  const { id, className } = element.properties
  const position = element.position as SourcePosition | undefined
  return {
    tagName: element.tagName,
    ...(typeof id === 'string' && { id }),
    ...(Array.isArray(className) && { classNames: className.map(String) }),
    text: foldText(toText(element)),
    ...(position !== undefined && { position }),
  }
}
