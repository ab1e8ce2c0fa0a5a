import { anyOf, fitsInHas, writeCompound, writeLinks } from './css.js'
import { type Found, isSelectorAlone, lastLink, withNote, withTest } from './found.js'
import { XPathError } from './xpath.js'

/** What a predicate asks of an element. */
export type Condition =
  /** Something that a selector can say of the element. */
  | { kind: 'test'; test: string }
  /** A pattern on its text. */
  | { kind: 'text'; pattern: string; note?: string }
  /** Something that it must hold. */
  | { kind: 'inside'; found: Found }
  /** Its place, from 1, among those that the step found; -1 for the last. */
  | { kind: 'place'; relation: '=' | '<' | '>'; place: number }
  | { kind: 'all' | 'any'; conditions: Condition[] }

/** Alternatives beyond which an XPath is not followed: no real one has ten. */
const maxAlternatives = 32

/** Elements that never stand in one of their own kind, but for broken markup. */
const neverNested: ReadonlySet<string> = new Set('a article button figure form h1 h2 h3 h4 h5 h6 main p'.split(' '))

/** Matches where a text is not empty. */
const anyText = '\\S'

/** The condition for an element to have text. */
export const hasText: Condition = { kind: 'text', pattern: anyText }

/** What was found where the condition holds: several where it has alternatives. Places are not among them. */
export function applyCondition(found: Found, condition: Condition): Found[] {
  switch (condition.kind) {
    case 'test':
      return [withTest(found, condition.test)]
    case 'text':
      return [withText(found, condition)]
    case 'inside':
      return [withInside(found, condition.found)]
    case 'all':
      return condition.conditions.reduce<Found[]>(
        (alternatives, part) => bounded(alternatives.flatMap((alternative) => applyCondition(alternative, part))),
        [found],
      )
    case 'any':
      return applyAny(found, condition.conditions)
    case 'place':
      throw new XPathError('a position among other conditions')
  }
}

/** The condition that holds where this one does not. */
export function negate(condition: Condition): Condition {
  const tests = testsOf(condition)
  if (tests !== undefined) return { kind: 'test', test: `:not(${tests})` }
  if (condition.kind === 'text' && condition.pattern === anyText) return { kind: 'text', pattern: '^$' }
  throw new XPathError('not() of a text or of something inside')
}

/** The condition with one more note, where it is about something inside the element. */
export function withConditionNote(condition: Condition, note: string): Condition {
  if (condition.kind === 'inside') return { ...condition, found: withNote(condition.found, note) }
  if (condition.kind !== 'any' && condition.kind !== 'all') return condition
  return { ...condition, conditions: condition.conditions.map((part) => withConditionNote(part, note)) }
}

/** The condition as one test of a selector; undefined where it is more. */
function testsOf(condition: Condition): string | undefined {
  if (condition.kind === 'test') return condition.test
  if (condition.kind !== 'all' && condition.kind !== 'any') return undefined
  const tests = condition.conditions.map(testsOf)
  if (!tests.every((test) => test !== undefined)) return undefined
  return condition.kind === 'all' ? tests.join('') : anyOf(tests)
}

function applyAny(found: Found, conditions: readonly Condition[]): Found[] {
  const test = testsOf({ kind: 'any', conditions: [...conditions] })
  if (test !== undefined) return [withTest(found, test)]
  const texts = conditions.flatMap((condition) => (condition.kind === 'text' ? [condition] : []))
  if (texts.length < conditions.length)
    return bounded(conditions.flatMap((condition) => applyCondition(found, condition)))
  const pattern = texts.map((condition) => condition.pattern).join('|')
  const note = texts.find((condition) => condition.note !== undefined)?.note
  return [withText(found, { kind: 'text', pattern, ...(note !== undefined && { note }) })]
}

function withText(found: Found, { pattern, note }: Condition & { kind: 'text' }): Found {
  if (found.text !== undefined) throw new XPathError('two conditions on texts')
  if (found.ancestors.length > 0 || found.take !== 'element')
    throw new XPathError('a condition on the text of an element that is reached from one inside it')
  const result = { ...found, text: pattern }
  return note === undefined ? result : withNote(result, note)
}

function withInside(found: Found, inner: Found): Found {
  const [first] = inner.links
  if (first === undefined || inner.take !== 'element') throw new XPathError('a condition on siblings')
  if (isSelectorAlone(inner) && inner.links.length === 1 && fitsInHas(first))
    return inner.notes.reduce(withNote, withTest(found, `:has(${writeLinks(inner.links)})`))
  if (!isSelectorAlone(found)) throw new XPathError('two conditions on what stands inside or above')
  const isOnce = neverNested.has(lastLink(found).tag)
  const isDirect = inner.links.every(({ combinator }) => combinator === '>')
  const links = [...found.links, ...inner.links]
  // Up through the elements between, so that none of them is taken for the one around.
  const between =
    isDirect && !isOnce ? inner.links.slice(1).map((_, index) => writeLinks(links.slice(0, -1 - index))) : []
  const result: Found = {
    ...found,
    ...inner,
    links,
    ancestors: [...inner.ancestors, ...between, writeLinks(found.links)],
    notes: [...found.notes, ...inner.notes],
  }
  return isOnce || isDirect
    ? result
    : withNote(result, `of several ${writeCompound(lastLink(found))} around it the nearest`)
}

/** The list, where it is not longer than any real one. */
export function bounded(alternatives: Found[]): Found[] {
  if (alternatives.length > maxAlternatives) throw new XPathError(`more than ${maxAlternatives} alternatives`)
  return alternatives
}

/** Whether an element of that tag is never inside another one of it. */
export function isNeverNested(tag: string): boolean {
  return neverNested.has(tag)
}
