import { applyStep, readRelativePath } from './apply-step.js'
import { applyCondition, bounded } from './condition.js'
import { type Found, nothing, withNote } from './found.js'
import { readCondition } from './read-condition.js'
import { type Expression, type PathExpression, type Step, XPathError } from './xpath.js'

/** What the parts of an XPath find, and why the other parts cannot be said. */
export interface Translation {
  found: Found[]
  failures: string[]
}

const readPath = (steps: readonly Step[]): ReturnType<typeof readRelativePath> => readRelativePath(steps, nothing)

/** Translates an expression that selects nodes, part by part. Throws nothing. */
export function translatePath(expression: Expression): Translation {
  const parts = expression.kind === 'operation' && expression.operator === '|' ? expression.operands : [expression]
  const translation: Translation = { found: [], failures: [] }
  for (const part of parts) {
    try {
      translation.found.push(...translatePart(part))
    } catch (error) {
      if (!(error instanceof XPathError)) throw error
      translation.failures.push(error.message)
    }
  }
  return translation
}

function translatePart(part: Expression): Found[] {
  if (part.kind === 'path') return part.base === undefined ? translateSteps(part) : translateFilter(part, part.base)
  if (part.kind === 'operation' && part.operator === '|') return bounded(part.operands.flatMap(translatePart))
  if (part.kind === 'call') throw new XPathError(`the function ${part.name}()`)
  throw new XPathError('a value where elements are wanted')
}

function translateSteps({ absolute, steps }: PathExpression): Found[] {
  const [first, ...others] = steps
  if (first === undefined) throw new XPathError('the whole document')
  const isRoot = absolute && !first.deep && first.axis === 'child'
  const start = absolute ? { ...first, deep: first.axis !== 'descendant' } : { ...first, deep: true }
  let found = applyStep(nothing, start, readPath).map(fromDocument)
  if (isRoot && first.test !== 'html') throw new XPathError('a document whose root is no html')
  if (!absolute) found = found.map((alternative) => withNote(alternative, 'read as if // stood before it'))
  return follow(found, others)
}

/** The first element of a path that starts at the document may stand anywhere. */
function fromDocument(found: Found): Found {
  const [first, ...others] = found.links
  return first === undefined ? found : { ...found, links: [{ ...first, combinator: '' }, ...others] }
}

function follow(found: readonly Found[], steps: readonly Step[]): Found[] {
  let alternatives = [...found]
  for (const step of steps)
    alternatives = bounded(alternatives.flatMap((alternative) => applyStep(withoutPlace(alternative), step, readPath)))
  return alternatives
}

/** A rule counts what it ends at, so a place further up cannot be said. */
function withoutPlace(found: Found): Found {
  const { nth, ...others } = found
  return nth === undefined ? found : withNote(others, 'a position in parentheses is not asked')
}

/** `(//a)[1]/b`: a position counts in the whole document. */
function translateFilter({ filters, steps }: PathExpression, base: Expression): Found[] {
  let found = translatePart(base)
  for (const filter of filters) {
    const condition = readCondition(filter, readPath)
    if (condition.kind !== 'place') {
      found = bounded(found.flatMap((alternative) => applyCondition(alternative, condition)))
      continue
    }
    const { relation, place } = condition
    if (relation !== '=' || !Number.isInteger(place) || place === 0) throw new XPathError('a range of positions')
    if (!found.every(isCountable) || new Set(found.map(({ text }) => text)).size > 1)
      throw new XPathError('a position among what is reached in several ways')
    found = found.map((alternative) => ({ ...alternative, nth: place }))
  }
  return follow(found, steps)
}

/** Whether a rule counts these elements, and not those that it comes to from them. */
function isCountable({ nth, ancestors, take }: Found): boolean {
  return nth === undefined && ancestors.length === 0 && take === 'element'
}
