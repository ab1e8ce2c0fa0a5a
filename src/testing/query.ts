import type { Element, Nodes } from 'hast'
import { selectAll } from 'hast-util-select'
import { toText } from 'hast-util-to-text'
import { checkText, checkWritten } from '../check-arguments.js'
import { allProperties } from '../html/attributes/attribute.js'
import type { ElementNode, HtmlDocument } from '../html/nodes.js'
import { createMatcher } from '../html/selectors/matcher.js'
import { compileSelector } from '../html/selectors/selector.js'
import { readableText } from '../html/text-content.js'
import { type PositionLookup, toHast } from '../html/to-hast.js'
import { OptionsError } from '../model/errors.js'
import type { SourcePosition } from '../model/position.js'
import { readDocument } from '../read-document.js'
import { resolveOptions } from '../resolve-options.js'
import { defaultLimits } from '../source/default-limits.js'
import { foldText } from '../text/fold.js'

/**
 * An element that a query found.
 *
 * @example
 * ```ts
 * import { type QueryMatch, query } from '@org/news-parse/testing'
 *
 * const [match]: QueryMatch[] = query('<p class="app">Get the app</p>', '.app')
 * console.log(match?.tagName, match?.classNames, match?.inProfiles) // => p [ 'app' ] true
 * ```
 */
export interface QueryMatch {
  tagName: string
  id?: string
  classNames?: string[]
  /** Its text, folded. */
  text: string
  /** The range in the source; undefined for an element that the parser implied. */
  position?: SourcePosition
  /** Whether a profile may use the selector as it stands. */
  inProfiles: boolean
}

/** Limits of the tree that is searched; no real page seen has more than 24,275 nodes or is deeper than 39. */
const queryLimits = { ...defaultLimits, maxLength: 2_000_000, maxNodes: 25_000, maxDepth: 64 }

/**
 * Nodes that are searched with a selector that profiles may not use: hast-util-select takes about as many steps as the
 * square of them, 12 seconds for 25,000.
 */
const maxForeignNodes = 6000

const quoted = /"[^"]*"|'[^']*'|\[[^[\]]*\]/g
const comma = /\s{0,9},\s{0,9}/g
const combinator = /[\s>+~]/

/**
 * The elements of a source that a selector matches, in document order: for trying selectors out while writing a profile.
 *
 * A selector that profiles may use is matched as in a profile. Of others, lists of compound selectors are understood
 * (`p:lang(en)`, `a:any-link`), without combinators: their cost would have no bound. What lies beyond 25,000 nodes, 6,000
 * for such selectors, is not searched, and what is deeper than 64 elements counts as being at that depth.
 *
 * @throws OptionsError when the selector is none, or is beyond this; NewsParseError with code `invalid-source` or
 *   `invalid-argument` when the source is none, or the selector no text
 *
 * @example
 * ```ts
 * import { query } from '@org/news-parse/testing'
 *
 * const found = query('<article><p class="app">Get the app</p></article>', 'article > .app')
 * console.log(found.map(({ text }) => text)) // => [ 'Get the app' ]
 * ```
 */
export function query(source: string | Uint8Array, selector: string): QueryMatch[] {
  checkWritten(source)
  checkText('selector', selector)
  const { document, lookup } = readLimited(source, queryLimits.maxNodes)
  const own = matchAsProfile(document, selector)
  if (own !== undefined) return own.map((element) => describeNode(element, lookup))
  const small = readLimited(source, maxForeignNodes)
  return selectOthers(small.document, selector, small.lookup).map(describeElement)
}

function readLimited(
  source: string | Uint8Array,
  maxNodes: number,
): { document: HtmlDocument; lookup: PositionLookup } {
  const limits = { ...queryLimits, maxNodes }
  const { document, positionOf } = readDocument(source, { ...resolveOptions({}), limits })
  return { document, lookup: (start, end) => positionOf({ start, end }) }
}

/** undefined where profiles may not use the selector. */
function matchAsProfile(document: HtmlDocument, selector: string): readonly ElementNode[] | undefined {
  try {
    return createMatcher([compileSelector(selector)]).match(document)[0]
  } catch {
    return undefined
  }
}

function selectOthers(document: HtmlDocument, selector: string, lookup: PositionLookup): Element[] {
  const bare = selector.replace(quoted, '').replace(comma, ',').trim()
  if (combinator.test(bare) || bare.split('(').length !== bare.split(')').length)
    throw new OptionsError(`selector: ${complaint(selector)}`)
  try {
    return selectAll(selector, toHast(document.root, lookup) as Nodes)
  } catch (error) {
    throw new OptionsError(`selector: ${error instanceof Error ? error.message : 'cannot be read'}`)
  }
}

/** Why profiles may not use the selector. */
function complaint(selector: string): string {
  try {
    compileSelector(selector)
    return 'cannot be used'
  } catch (error) {
    return error instanceof Error ? error.message : 'cannot be read'
  }
}

function describeNode(element: ElementNode, lookup: PositionLookup): QueryMatch {
  const position = element.start < 0 ? undefined : lookup(element.start, element.end)
  return {
    ...describeProperties({ tagName: element.tagName, properties: allProperties(element) }),
    text: foldText(readableText(element)),
    ...placed(position),
    inProfiles: true,
  }
}

function describeElement(element: Element): QueryMatch {
  const position = element.position as SourcePosition | undefined
  return { ...describeProperties(element), text: foldText(toText(element)), ...placed(position), inProfiles: false }
}

function placed(position: SourcePosition | undefined): { position?: SourcePosition } {
  return position === undefined ? {} : { position }
}

function describeProperties({
  tagName,
  properties: { id, className },
}: Pick<Element, 'tagName' | 'properties'>): Pick<QueryMatch, 'tagName' | 'id' | 'classNames'> {
  return {
    tagName,
    ...(typeof id === 'string' && { id }),
    ...(Array.isArray(className) && { classNames: className.map(String) }),
  }
}
