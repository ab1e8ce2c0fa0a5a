import { foldText } from '../text/fold.js'
import { type Condition, hasText, negate, withConditionNote } from './condition.js'
import { attributeTest, tagOf } from './css.js'
import { escapePattern } from './escape-pattern.js'
import { type Expression, type Operation, type PathExpression, type Step, XPathError } from './xpath.js'

/** What a path in a predicate asks of the element; handed in, because paths and predicates hold each other. */
export type ReadPath = (steps: readonly Step[]) => Condition

/** How a value is compared with a string. */
type Comparison = 'equals' | 'differs' | 'contains' | 'starts-with' | 'ends-with'

const functions: Readonly<Record<string, Comparison>> = {
  contains: 'contains',
  'starts-with': 'starts-with',
  'ends-with': 'ends-with',
}

/** Functions that leave a value what it is, once texts are folded. */
const transparent: ReadonlySet<string> = new Set(['normalize-space', 'string', 'data'])

const attributeOperators: Readonly<Record<Comparison, string>> = {
  equals: '',
  differs: '',
  contains: '*',
  'starts-with': '^',
  'ends-with': '$',
}

/** The condition that a predicate states. */
export function readCondition(expression: Expression, readPath: ReadPath): Condition {
  switch (expression.kind) {
    case 'number':
      return { kind: 'place', relation: '=', place: expression.value }
    case 'operation':
      return readOperation(expression, readPath)
    case 'path':
      return readExistence(expression, readPath)
    case 'call':
      return readCall(expression, readPath)
    case 'literal':
      throw new XPathError('a string for a condition')
  }
}

function readCall(call: Expression & { kind: 'call' }, readPath: ReadPath): Condition {
  const { name, args } = call
  const [first, second] = args
  if (name === 'last') return { kind: 'place', relation: '=', place: -1 }
  if (name === 'not' && first !== undefined && args.length === 1) return negate(readCondition(first, readPath))
  const comparison = Object.hasOwn(functions, name) ? functions[name] : undefined
  if (comparison !== undefined) {
    if (first === undefined || second?.kind !== 'literal' || args.length !== 2)
      throw new XPathError(`${name}() wants a value and a string`)
    return compare(first, comparison, second.value, readPath)
  }
  if (transparent.has(name) || name === 'boolean') return first ? readCondition(first, readPath) : hasText
  throw new XPathError(`the function ${name}()`)
}

function readOperation({ operator, operands }: Operation, readPath: ReadPath): Condition {
  const [left, right] = operands
  if (operator === 'and' || operator === 'or' || operator === '|') {
    const conditions = operands.map((operand) => readCondition(operand, readPath))
    return { kind: operator === 'and' ? 'all' : 'any', conditions }
  }
  if (left === undefined || right === undefined) throw new XPathError('an operator without its values')
  if (isCall(left, 'position')) return readPlace(operator, right)
  if (operator === '=' || operator === '!=') {
    const comparison = operator === '=' ? 'equals' : 'differs'
    if (right.kind === 'literal') return compare(left, comparison, right.value, readPath)
    if (left.kind === 'literal') return compare(right, comparison, left.value, readPath)
  }
  throw new XPathError(`the operator ${operator} between these values`)
}

function readPlace(operator: string, right: Expression): Condition {
  if (operator === '=' && isCall(right, 'last')) return { kind: 'place', relation: '=', place: -1 }
  if (right.kind !== 'number') throw new XPathError('a position that depends on the page')
  const { value } = right
  switch (operator) {
    case '=':
    case '<':
    case '>':
      return { kind: 'place', relation: operator, place: value }
    case '<=':
      return { kind: 'place', relation: '<', place: value + 1 }
    case '>=':
      return { kind: 'place', relation: '>', place: value - 1 }
    default:
      throw new XPathError(`the operator ${operator} on a position`)
  }
}

function isCall(expression: Expression, name: string): boolean {
  return expression.kind === 'call' && expression.name === name && expression.args.length === 0
}

function readExistence(path: PathExpression, readPath: ReadPath): Condition {
  if (path.absolute || path.base !== undefined) throw new XPathError('a path from elsewhere in a condition')
  const steps = withoutSelf(path.steps)
  const [only] = steps
  if (only === undefined) throw new XPathError('a condition that always holds')
  if (steps.length === 1 && only.axis === 'attribute' && !only.deep) return { kind: 'test', test: presence(only) }
  return readPath(steps)
}

function presence({ test, predicates }: Step): string {
  if (test === '*' || predicates.length > 0) throw new XPathError('a condition on any attribute')
  return attributeTest(test)
}

/** A step to the element itself changes nothing where no test stands in it. */
function withoutSelf(steps: readonly Step[]): readonly Step[] {
  const [first, ...others] = steps
  const isSelf = first?.axis === 'self' && first.test === 'node()' && first.predicates.length === 0
  return isSelf ? others : steps
}

/** A value without the functions around it. */
interface Bare {
  /** undefined for the name of the element. */
  steps: readonly Step[] | undefined
  /** Whether blanks were put around it, so that words are compared. */
  inWords: boolean
  ignoreCase: boolean
  /** Puts the functions around another value. */
  wrap: (inner: Expression) => Expression
}

function unwrap(expression: Expression): Bare {
  const bare: Bare = { steps: [], inWords: false, ignoreCase: false, wrap: (inner) => inner }
  let current: Expression | undefined = expression
  while (current?.kind === 'call') {
    const call: Expression & { kind: 'call' } = current
    const { name, args }: { name: string; args: Expression[] } = call
    const at: number = name === 'concat' ? 1 : 0
    if (name === 'concat' && isBlankAround(args)) bare.inWords = true
    else if (name === 'lower-case' || name === 'translate') bare.ignoreCase = true
    else if ((name === 'name' || name === 'local-name') && args.length === 0) return { ...bare, steps: undefined }
    else if (!transparent.has(name)) throw new XPathError(`the function ${name}() in a comparison`)
    const outer = bare.wrap
    bare.wrap = (inner) => outer({ ...call, args: args.map((arg, index) => (index === at ? inner : arg)) })
    current = args[at]
  }
  if (current === undefined) return bare
  if (current.kind !== 'path' || current.absolute || current.base !== undefined)
    throw new XPathError('a comparison of something else than what stands in the element')
  return { ...bare, steps: withoutSelf(current.steps) }
}

function isBlankAround(args: readonly Expression[]): boolean {
  const [before, , after] = args
  const isBlank = (arg: Expression | undefined): boolean => arg?.kind === 'literal' && arg.value.trim() === ''
  return args.length === 3 && isBlank(before) && isBlank(after)
}

function compare(value: Expression, comparison: Comparison, literal: string, readPath: ReadPath): Condition {
  const bare = unwrap(value)
  if (bare.steps === undefined) {
    if (comparison !== 'equals') throw new XPathError('a part of the name of an element')
    return { kind: 'test', test: `:is(${tagOf(literal.toLowerCase())})` }
  }
  const last = bare.steps.at(-1)
  if (last === undefined) return compareText(comparison, literal, bare.ignoreCase, false)
  const before = bare.steps.slice(0, -1)
  const isValue = last.axis === 'attribute' || last.test === 'text()'
  if (before.length === 0 && isValue && last.predicates.length === 0) {
    if (last.axis === 'attribute' && !last.deep) return compareAttribute(last.test, comparison, literal, bare)
    return compareText(comparison, literal, bare.ignoreCase, !last.deep)
  }
  // a/@href = 'x' asks for an a[@href = 'x'].
  const [holder, self] = isValue ? [before.at(-1), [{ ...last, deep: false }]] : [last, []]
  if (holder === undefined) throw new XPathError('a condition on the value of a value')
  const inner: Expression = { kind: 'path', absolute: false, base: undefined, filters: [], steps: self }
  const predicate = asExpression(bare.wrap(inner), comparison, literal)
  const condition = readPath([
    ...bare.steps.slice(0, isValue ? -2 : -1),
    { ...holder, predicates: [...holder.predicates, predicate] },
  ])
  const isAboutAny = comparison === 'equals' || comparison === 'differs'
  return isAboutAny ? condition : withConditionNote(condition, `of several ${holder.test} in it any, not the first`)
}

function asExpression(value: Expression, comparison: Comparison, literal: string): Expression {
  const string: Expression = { kind: 'literal', value: literal }
  if (comparison === 'equals' || comparison === 'differs')
    return { kind: 'operation', operator: comparison === 'equals' ? '=' : '!=', operands: [value, string] }
  return { kind: 'call', name: comparison, args: [value, string] }
}

function compareAttribute(name: string, comparison: Comparison, literal: string, bare: Bare): Condition {
  const { ignoreCase } = bare
  if (name === '*') throw new XPathError('a condition on any attribute')
  if (bare.inWords && comparison === 'contains') return { kind: 'test', test: wordTest(name, literal, ignoreCase) }
  const test = attributeTest(name, attributeOperators[comparison], literal, ignoreCase)
  if (comparison !== 'differs') return { kind: 'test', test }
  return {
    kind: 'all',
    conditions: [attributeTest(name), `:not(${test})`].map((part) => ({ kind: 'test', test: part })),
  }
}

/** `contains(concat(' ', @class, ' '), ' x ')` and its kin without one of the blanks. */
function wordTest(name: string, literal: string, ignoreCase: boolean): string {
  const word = literal.trim()
  if (/\s/.test(word) || word === '') return attributeTest(name, '*', word || literal, ignoreCase)
  const isStart = literal.startsWith(' ')
  if (isStart && literal.endsWith(' ')) return attributeTest(name, '~', word, ignoreCase)
  if (!isStart && !literal.endsWith(' ')) return attributeTest(name, '*', word, ignoreCase)
  const [operator, inner] = isStart ? ['^', ` ${word}`] : ['$', `${word} `]
  return `:is(${attributeTest(name, operator, word, ignoreCase)}, ${attributeTest(name, '*', inner, ignoreCase)})`
}

function compareText(comparison: Comparison, literal: string, ignoreCase: boolean, isOwn: boolean): Condition {
  const spaced = literal.replace(/\s+/g, ' ')
  const escaped = escapePattern(comparison === 'contains' ? spaced : foldText(spaced), ignoreCase)
  if (escaped === '') throw new XPathError('a comparison with an empty string')
  const note = isOwn ? 'the text of the element is compared, with what stands in its children' : undefined
  const text = (pattern: string): Condition => ({ kind: 'text', pattern, ...(note !== undefined && { note }) })
  switch (comparison) {
    case 'equals':
      return text(`^${escaped}$`)
    case 'contains':
      return text(escaped)
    case 'starts-with':
      return text(`^${escaped}`)
    case 'ends-with':
      return text(`${escaped}$`)
    case 'differs':
      throw new XPathError('a text that must not be there')
  }
}
