import { applyPlace, nearestNote } from './apply-place.js'
import { applyCondition, bounded, type Condition, hasText, isNeverNested } from './condition.js'
import { attributeTest, commonTag, fitsInHas, type Link, tagOf, writeLinks } from './css.js'
import { type Found, lastLink, withLast, withNote, withTest } from './found.js'
import { type ReadPath, readCondition } from './read-condition.js'
import { type Step, XPathError } from './xpath.js'

/** Follows one step of a path from what was found before. */
export function applyStep(found: Found, step: Step, readPath: ReadPath): Found[] {
  if (found.attribute !== undefined || found.isText) throw new XPathError('a step from a value')
  if (step.test === 'text()') return applyPredicates(toText(found, step), step, readPath)
  if (step.test === 'comment()') throw new XPathError('comments are never part of the text')
  const reached = reach(found, step)
  return bounded(reached.flatMap((alternative) => applyPredicates(alternative, step, readPath)))
}

function reach(found: Found, step: Step): Found[] {
  const { axis, deep, test } = step
  const isPlain = ['child', 'descendant', 'attribute'].includes(axis)
  if (deep && !isPlain) throw new XPathError(`// before ${axis}::`)
  switch (axis) {
    case 'child':
      return [toInner(found, test, deep ? ' ' : '>')]
    case 'descendant':
      return [toInner(found, test, ' ')]
    case 'descendant-or-self':
      return found.links.length === 0 ? [toInner(found, test, ' ')] : [toSelf(found, test), toInner(found, test, ' ')]
    case 'self':
      return [toSelf(found, test)]
    case 'attribute':
      return [toAttribute(found, step)]
    case 'following-sibling':
      return [toFollowing(found, step)]
    case 'parent':
      return toParent(found, test)
    case 'ancestor':
    case 'ancestor-or-self':
      return [toAncestor(found, test, axis)]
    default:
      throw new XPathError(`the axis ${axis}::`)
  }
}

function applyPredicates(found: Found, step: Step, readPath: ReadPath): Found[] {
  const context = { axis: step.axis, tests: found.links.at(-1)?.tests.length ?? 0 }
  let alternatives = [found]
  for (const predicate of step.predicates) {
    const condition = readCondition(predicate, readPath)
    alternatives = bounded(
      alternatives.flatMap((alternative) =>
        condition.kind === 'place'
          ? [applyPlace(alternative, condition, context)]
          : applyCondition(alternative, condition),
      ),
    )
  }
  return alternatives
}

function toInner(found: Found, test: string, combinator: ' ' | '>'): Found {
  if (found.ancestors.length > 0 || found.take !== 'element') throw new XPathError('a step down after a step up')
  if (found.text !== undefined) throw new XPathError('a step down from an element with a text')
  return { ...found, links: [...found.links, { combinator, tag: tagOf(test), tests: [] }] }
}

function toSelf(found: Found, test: string): Found {
  if (test === '*' || test === 'node()') return found
  if (found.ancestors.length > 0 || found.take !== 'element') return withTest(found, `:is(${tagOf(test)})`)
  const link = lastLink(found)
  const tag = commonTag(link.tag, tagOf(test))
  if (tag === undefined) throw new XPathError(`a ${link.tag} that is a ${test}`)
  return withLast(found, { ...link, tag })
}

function toAttribute(found: Found, { test, deep, predicates }: Step): Found {
  if (predicates.length > 0 || test === '*') throw new XPathError('an attribute without a name')
  if (found.ancestors.length > 0 || found.take !== 'element') return { ...found, attribute: test }
  const holder = deep || found.links.length === 0 ? toInner(found, '*', ' ') : found
  return { ...withTest(holder, attributeTest(test)), attribute: test }
}

function toText(found: Found, { axis, deep }: Step): Found {
  if (axis !== 'child') throw new XPathError(`text along ${axis}::`)
  const holder = found.links.length === 0 ? toInner(found, '*', ' ') : found
  const note = 'the text of the element is read, with what stands in its children'
  return { ...(deep ? holder : withNote(holder, note)), isText: true }
}

function toFollowing(found: Found, { test, predicates }: Step): Found {
  if (found.take !== 'element') throw new XPathError('siblings of siblings')
  if (found.text === undefined && found.ancestors.length === 0)
    return { ...found, links: [...found.links, { combinator: '~', tag: tagOf(test), tests: [] }] }
  if (tagOf(test) !== '*' || predicates.length > 0)
    throw new XPathError('siblings of one kind after an element that only its text tells')
  return { ...found, take: 'following' }
}

/** The parent: as an element of the selector where `:has` can say it, else by going up. */
function toParent(found: Found, test: string): Found[] {
  const tag = tagOf(test)
  const [ancestor] = found.ancestors.slice(-1)
  if (ancestor !== undefined)
    return [{ ...found, ancestors: [...found.ancestors.slice(0, -1), `${tag} > ${ancestor}`, tag] }]
  const link = lastLink(found)
  if (link.combinator === '~' || link.combinator === '+') return [{ ...found, ancestors: [tag] }]
  return holders(found, link, tag).map((links) => {
    const child: Link = { ...link, combinator: '>' }
    if (found.text !== undefined || !fitsInHas(child))
      return { ...found, links: [...links, child], ancestors: [tagFrom(links)] }
    const parent = links.at(-1)
    if (parent === undefined) throw new XPathError('a parent of the document')
    const tests = [...parent.tests, `:has(${writeLinks([child])})`]
    return { ...found, links: [...links.slice(0, -1), { ...parent, tests }] }
  })
}

/** The selectors of the parent, without its child: it is the element before the child, or one between the two. */
function holders(found: Found, link: Link, tag: string): Link[][] {
  const before = found.links.slice(0, -1)
  const outer = before.at(-1)
  if (outer === undefined) return [[{ combinator: link.combinator === '>' ? ' ' : link.combinator, tag, tests: [] }]]
  const common = commonTag(outer.tag, tag)
  const same = common === undefined ? [] : [[...before.slice(0, -1), { ...outer, tag: common }]]
  const between: Link[][] = link.combinator === ' ' ? [[...before, { combinator: ' ', tag, tests: [] }]] : []
  if (same.length + between.length === 0) throw new XPathError(`a parent ${tag} that is a ${outer.tag}`)
  return [...same, ...between]
}

function tagFrom(links: readonly Link[]): string {
  return links.at(-1)?.tag ?? '*'
}

/** The ancestors of a kind: as an element of the selector where `:has` can say it, else the nearest. */
function toAncestor(found: Found, test: string, axis: string): Found {
  if (axis === 'ancestor-or-self' || found.take !== 'element') throw new XPathError(`${axis}:: from here`)
  const tag = tagOf(test)
  const up: Found = { ...found, ancestors: [...found.ancestors, tag] }
  return isNeverNested(tag) ? up : withNote(up, nearestNote)
}

/** The condition of a relative path in a predicate: that it leads anywhere. */
export function readRelativePath(steps: readonly Step[], start: Found): Condition {
  const readPath: ReadPath = (inner) => readRelativePath(inner, start)
  const [first, ...others] = steps
  if (first === undefined) return hasText
  if (['self', 'parent', 'ancestor', 'preceding-sibling'].includes(first.axis)) {
    if (others.length > 0 || first.deep) throw new XPathError(`a longer path along ${first.axis}:: in a condition`)
    return readOuter(first, start, readPath)
  }
  if (first.test === 'text()' && others.length === 0) {
    const conditions = first.predicates.map((predicate) => readCondition(predicate, readPath))
    return conditions.length === 0 ? hasText : { kind: 'all', conditions }
  }
  let alternatives: Found[] = [start]
  for (const step of steps)
    alternatives = bounded(alternatives.flatMap((alternative) => applyStep(alternative, step, readPath)))
  const conditions = alternatives.map((found): Condition => {
    const { attribute: _read, isText, ...inner } = found
    if (isText && inner.text === undefined) return { kind: 'inside', found: { ...inner, text: '\\S' } }
    return { kind: 'inside', found: inner }
  })
  return conditions.length === 1 && conditions[0] !== undefined ? conditions[0] : { kind: 'any', conditions }
}

const outerCombinators: Readonly<Record<string, string>> = {
  parent: ' > *',
  ancestor: ' *',
  'preceding-sibling': ' ~ *',
  self: '',
}

/** A condition on what stands around or before the element. */
function readOuter(step: Step, start: Found, readPath: ReadPath): Condition {
  const [first, ...others] = step.predicates
  const isNext = step.axis === 'preceding-sibling' && first?.kind === 'number' && first.value === 1
  const predicates = isNext ? others : step.predicates
  const around = applyPredicates(
    { ...start, links: [{ combinator: '', tag: tagOf(step.test), tests: [] }] },
    { ...step, axis: 'self', predicates },
    readPath,
  )
  const tests = around.map((found) => {
    if (found.text !== undefined || found.ancestors.length > 0)
      throw new XPathError(`a text in a condition along ${step.axis}::`)
    const suffix = isNext ? ' + *' : (outerCombinators[step.axis] ?? '')
    return `${writeLinks(found.links)}${suffix}`
  })
  return { kind: 'test', test: `:is(${tests.join(', ')})` }
}
