import { property } from '../attributes/attribute.js'
import { firstFrom } from '../first-from.js'
import type { ElementNode, ParentNode } from '../nodes.js'
import { passesAttributeTest } from './attribute-test.js'
import type { ClassReader } from './class-names.js'
import type { MatcherFrame } from './matcher-frame.js'
import type { MatcherPart, MatcherPseudo } from './matcher-program.js'

/** What a test may ask about the walk that it is part of. */
export interface CompoundContext {
  /** What is known of the parent of the element at hand. */
  readonly frame: MatcherFrame
  readonly classes: ClassReader
  /** The matches of the arguments of `:has`, in document order, by number. */
  readonly hasMatches: readonly ElementNode[][]
  /** Their parents, by number. */
  readonly hasParents: readonly ReadonlySet<ParentNode | null>[]
  /** Whether the part and everything to its left hold. */
  holds: (part: MatcherPart, element: ElementNode) => boolean
}

/** Whether the element at hand fulfils the part's own compound, whatever stands to its left. */
export function passesCompound(part: MatcherPart, element: ElementNode, context: CompoundContext): boolean {
  const { compound } = part
  // In HTML, tag names are compared without case; in SVG and MathML with.
  const wanted = element.foreign ? compound.tagName : part.tagName
  if (wanted !== undefined && wanted !== element.tagName) return false
  if (part.isTagName) return true
  for (const id of compound.ids) if (property(element, 'id') !== id) return false
  for (const name of compound.classNames) if (!context.classes.has(element, name)) return false
  for (const test of compound.attributes) if (!passesAttributeTest(test, element)) return false
  for (const pseudo of part.pseudos) if (!passesPseudo(pseudo, element, context)) return false
  return true
}

function passesPseudo(pseudo: MatcherPseudo, element: ElementNode, context: CompoundContext): boolean {
  switch (pseudo.kind) {
    case 'empty':
      return element.children.every((child) => child.type !== 'element' && child.type !== 'text')
    case 'root':
      return element.parent?.type === 'root' && (element.tagName === 'html' || element.tagName === 'svg')
    case 'position':
      return isInSeries(context.frame.placeOf(element, pseudo.ofType, pseudo.fromEnd), pseudo.a, pseudo.b)
    case 'any':
      return pseudo.parts.some((inner) => context.holds(inner, element)) !== pseudo.negated
    case 'has':
      return hasInside(context.hasMatches[pseudo.inside], element) || hasChild(context, pseudo.children, element)
  }
}

/** Whether `place` is a · n + b for some n from 0. */
function isInSeries(place: number, a: number, b: number): boolean {
  if (a === 0) return place === b
  const n = (place - b) / a
  return n >= 0 && Number.isInteger(n)
}

/** Whether one of the elements, in document order, is a descendant. */
function hasInside(matches: readonly ElementNode[] | undefined, element: ElementNode): boolean {
  if (matches === undefined) return false
  const next = matches[firstFrom(matches, element.index + 1)]
  return next !== undefined && next.index <= element.last
}

function hasChild(context: CompoundContext, number: number, element: ElementNode): boolean {
  return context.hasParents[number]?.has(element) === true
}
