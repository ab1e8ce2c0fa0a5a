import type { Condition } from './condition.js'
import { type Link, writeCompound } from './css.js'
import { type Found, lastLink, withLast, withTest } from './found.js'
import { XPathError } from './xpath.js'

/** Siblings that a selector counts by naming each: `p.a ~ p.a ~ p.a`. */
const maxCounted = 5

/** Where a position stands: in a step along this axis, after `tests` other tests of the element. */
export interface PlaceContext {
  axis: string
  /** How many tests the element had before the predicates of the step. */
  tests: number
}

/** Keeps the elements at a place among those that one step found, as XPath counts them. */
export function applyPlace(found: Found, condition: Condition & { kind: 'place' }, context: PlaceContext): Found {
  const { relation, place } = condition
  if (!Number.isInteger(place)) throw new XPathError('a position that is no whole number')
  if (found.text !== undefined) throw new XPathError('a position among elements with a text')
  if (context.axis === 'ancestor' || context.axis === 'ancestor-or-self') return nthAncestor(found, relation, place)
  if (context.axis === 'parent' || context.axis === 'self') return found
  const link = lastLink(found)
  if (context.axis === 'following-sibling') return firstFollowing(found, link, relation, place)
  if (context.axis !== 'child') throw new XPathError(`a position along ${context.axis}`)
  if (link.tests.length === context.tests) return withTest(found, placeTest(link.tag, relation, place))
  return withTest(found, countedTest(writeCompound(link), relation, place))
}

/** A place among siblings of the same tag, or among all. */
function placeTest(tag: string, relation: string, place: number): string {
  const kind = tag === '*' ? 'child' : 'of-type'
  if (relation === '>') return `:nth-${kind}(n+${Math.max(place, 0) + 1})`
  if (relation === '<') return `:nth-${kind}(-n+${Math.max(place, 1) - 1})`
  return place === -1 ? `:last-${kind}` : `:nth-${kind}(${place})`
}

/** A place among siblings that have tests in common. */
function countedTest(compound: string, relation: string, place: number): string {
  if (place < 1 || place > maxCounted) throw new XPathError('a position from the end, or a large one, among others')
  const after = (count: number): string => Array.from({ length: count + 1 }, () => compound).join(' ~ ')
  if (relation === '>') return `:is(${after(place)})`
  const before = `:not(${after(relation === '<' ? place - 1 : place)})`
  return relation === '<' || place === 1 ? before : `:is(${after(place - 1)})${before}`
}

/** `following-sibling::p[1]`. */
function firstFollowing(found: Found, link: Link, relation: string, place: number): Found {
  if (relation !== '=' || place !== 1) throw new XPathError('a position among the siblings after an element')
  if (link.tag === '*' && link.tests.length === 0) return withLast(found, { ...link, combinator: '+' })
  const before = found.links.at(-2)
  if (before === undefined) throw new XPathError('a position among the siblings after an element')
  const compound = writeCompound(link)
  return withTest(found, `:not(${writeCompound(before)} ~ ${compound} ~ ${compound})`)
}

function nthAncestor(found: Found, relation: string, place: number): Found {
  const last = found.ancestors.at(-1)
  if (relation !== '=' || place < 1 || place > maxCounted || last === undefined)
    throw new XPathError('a position among ancestors')
  const notes = found.notes.filter((note) => note !== nearestNote)
  return { ...found, notes, ancestors: [...found.ancestors, ...Array.from({ length: place - 1 }, () => last)] }
}

/** The note of a step to all ancestors of a kind. */
export const nearestNote = 'of several ancestors the nearest'
